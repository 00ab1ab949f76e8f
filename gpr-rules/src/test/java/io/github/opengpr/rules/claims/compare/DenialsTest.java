package io.github.opengpr.rules.claims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is denied, beside tables in which there is none of it and in which there is some:
 * denials.tsv.
 */
class DenialsTest {

  /** Where it may be meant of less than the cell counts, it is only asked about. */
  private static final String DENIED = "(contradicts|unclear)";

  private static final String OTHERS =
      "T3.received.natural=9 T3.received.total=9 T3.granted.natural=9 T3.granted.total=9"
          + " T3.handled.natural=9 T3.handled.total=9";

  static Stream<Arguments> denials() throws IOException {
    return Rows.of("denials.tsv");
  }

  @ParameterizedTest
  @MethodSource("denials")
  void isTrueWhereThereIsNone(String cell, String text) {
    String none = cell.startsWith("T3.received") ? "T4.reconsideration.total=0" : OTHERS;

    assertThat(Rows.held(text, none, claim -> "")).doesNotContainPattern(DENIED);
  }

  @ParameterizedTest
  @MethodSource("denials")
  void isFalseWhereThereIsSome(String cell, String text) {
    assertThat(Rows.held(text, OTHERS + " " + cell, claim -> "")).containsPattern("\\b0 " + DENIED);
  }

  static Stream<Arguments> others() throws IOException {
    return Rows.of("no-denials.tsv");
  }

  @ParameterizedTest
  @MethodSource("others")
  void isOfSomethingElse(String cell, String text) {
    assertThat(Rows.held(text, OTHERS + " " + cell, claim -> "")).doesNotContainPattern(DENIED);
  }
}
