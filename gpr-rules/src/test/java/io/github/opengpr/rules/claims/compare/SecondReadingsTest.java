package io.github.opengpr.rules.claims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.claims.Claim;
import io.github.opengpr.rules.claims.Claims;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of numbers that the first reading does not find in the tables: readings.tsv. */
class SecondReadingsTest {

  static Stream<Arguments> readings() throws IOException {
    return Rows.of("readings.tsv");
  }

  @ParameterizedTest
  @MethodSource("readings")
  void isHeldFor(String text, String cells, String expected) {
    String held =
        Claims.of(Rows.report(text, cells)).stream()
            .map(SecondReadingsTest::shown)
            .collect(Collectors.joining(", "));
    assertThat(held).isEqualTo(expected);
  }

  private static String shown(Claim claim) {
    BigDecimal value = claim.value();
    String number = value == null ? "all" : value.stripTrailingZeros().toPlainString();
    return number + " " + claim.verdict().id();
  }
}
