package io.github.opengpr.rules.claims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which contradictions are told aloud and which softly: doubts.tsv. */
class DoubtsTest {

  static Stream<Arguments> doubts() throws IOException {
    return Rows.of("doubts.tsv");
  }

  @ParameterizedTest
  @MethodSource("doubts")
  void isTold(String text, String cells, String expected) {
    String told =
        RuleSet.standard().check(Rows.report(text, cells)).findings().stream()
            .filter(DoubtsTest::isOfNumbers)
            .map(
                finding ->
                    finding.ruleId() + " " + finding.severity().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    assertThat(told).isEqualTo(expected);
  }

  private static boolean isOfNumbers(Finding finding) {
    String rule = finding.ruleId();
    return rule.startsWith("XS-") || rule.equals("NR-PERCENT") || rule.equals("NR-BREAKDOWN");
  }
}
