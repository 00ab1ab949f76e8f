package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule of the catalogue. */
class CatalogueTest {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  static List<Rule> rules() {
    return RuleSet.standard().rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleIsDeclaredInFull(Rule rule) {
    assertThat(rule.scope()).isNotEqualTo(Scope.OWN);
    assertThat(rule.basis()).isNotEmpty();
    assertThat(rule.forms()).isNotEmpty();
    assertThat(rule.summary().zh()).containsPattern(HAN).doesNotContain("{");
    assertThat(rule.summary().en()).matches(".*[a-zA-Z].*").doesNotContain("{");
    assertThat(rule.severity() != Severity.ERROR || rule.evidence().isBinding()).isTrue();
    assertThat(rule.basis())
        .allSatisfy(
            citation -> {
              assertThat(citation.message().zh()).containsPattern(HAN);
              assertThat(citation.message().en()).matches(".*[a-zA-Z].*");
            });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatDoesNotBindSaysSo(Rule rule) {
    String word =
        switch (rule.evidence()) {
          case LOCAL -> "地方";
          case PRACTICE -> "惯例";
          case PLAUSIBILITY -> "合理性";
          default -> "";
        };

    assertThat(rule.summary().zh()).contains(word);
  }

  @Test
  void everySumOfAFormKnowsItsCells() {
    for (Form form : Form.values()) {
      assertThat(RuleSet.standard().equations(form))
          .allSatisfy(
              equation -> {
                assertThat(equation.cells())
                    .doesNotHaveDuplicates()
                    .allMatch(cell -> cell.form() == form);
                assertThat(equation.coefficients()).hasSameSizeAs(equation.cells());
              });
    }
  }

  /**
   * Ids are a promise: a rule that goes, or comes under another id or in another place, changes the
   * list on purpose.
   */
  @Test
  void theIdsAreThoseOfTheList() throws IOException {
    Path list = Path.of("src/test/resources/io/github/opengpr/rules/rule-ids.txt");
    assertThat(rules().stream().map(Rule::id)).containsExactlyElementsOf(Files.readAllLines(list));
  }
}
