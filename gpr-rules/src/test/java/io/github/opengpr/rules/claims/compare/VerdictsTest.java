package io.github.opengpr.rules.claims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What numbers, and statements without one, are held for beside the tables: verdicts.tsv. */
class VerdictsTest {

  static Stream<Arguments> verdicts() throws IOException {
    return Rows.of("verdicts.tsv");
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void isHeldFor(String text, String cells, String expected) {
    assertThat(Rows.held(text, cells, claim -> "")).isEqualTo(expected);
  }
}
