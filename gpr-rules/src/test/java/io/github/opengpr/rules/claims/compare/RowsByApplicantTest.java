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

/** Which row and which applicant's column numbers are compared with: applicants.tsv. */
class RowsByApplicantTest {

  static Stream<Arguments> applicants() throws IOException {
    return Rows.of("applicants.tsv");
  }

  @ParameterizedTest
  @MethodSource("applicants")
  void isHeldFor(String text, String cells, String expected) {
    String held =
        Claims.of(Rows.report(text, cells)).stream()
            .map(RowsByApplicantTest::shown)
            .collect(Collectors.joining(", "));
    assertThat(held).isEqualTo(expected);
  }

  private static String shown(Claim claim) {
    BigDecimal value = claim.value();
    String number = value == null ? "all" : value.stripTrailingZeros().toPlainString();
    String cell = claim.cells().isEmpty() ? "" : " " + claim.cells().get(0).address().substring(3);
    return number + " " + claim.verdict().id() + cell;
  }
}
