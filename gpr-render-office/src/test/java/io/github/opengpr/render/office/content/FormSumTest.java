package io.github.opengpr.render.office.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.RuleSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a workbook marks is what the rules on sums would find. */
class FormSumTest {

  @ParameterizedTest
  @EnumSource(Form.class)
  void theSumsOfAWorkbookAreThoseOfTheRules(Form form) {
    Set<Set<Set<String>>> ruled =
        RuleSet.standard().equations(form).stream()
            .filter(Equation::isEquality)
            .map(one -> Set.of(names(one.sums().left()), names(one.sums().right())))
            .collect(Collectors.toSet());
    Set<Set<Set<String>>> written =
        FormSum.of(form).stream()
            .map(sum -> Set.of(names(sum.left()), names(sum.right())))
            .collect(Collectors.toSet());
    assertThat(written).isEqualTo(ruled).hasSizeGreaterThan(30);
  }

  private static Set<String> names(List<Cell> cells) {
    return cells.stream().map(Cell::address).collect(Collectors.toSet());
  }
}
