package io.github.opengpr.rules.claims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.claims.Claim;
import java.io.IOException;
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
    assertThat(Rows.held(text, cells, RowsByApplicantTest::cell)).isEqualTo(expected);
  }

  private static String cell(Claim claim) {
    return claim.cells().isEmpty() ? "" : " " + claim.cells().get(0).address().substring(3);
  }
}
