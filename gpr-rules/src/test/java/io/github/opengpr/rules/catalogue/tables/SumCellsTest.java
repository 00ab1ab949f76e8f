package io.github.opengpr.rules.catalogue.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The cells that the form calls sums are those that the rules add up. */
class SumCellsTest {

  @ParameterizedTest
  @EnumSource(Form.class)
  void theFormCallsSumsWhatTheRulesAddUp(Form form) {
    List<Cell> added =
        Stream.of(Table3Rules.COLUMN_SUM, Table3Rules.ROW_SUM, Table4Rules.SUM)
            .flatMap(rule -> rule.equations(form).stream())
            .flatMap(equation -> equation.sums().right().stream())
            .distinct()
            .toList();
    assertThat(form.cells().stream().filter(Cell::isSum))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(added);
  }
}
