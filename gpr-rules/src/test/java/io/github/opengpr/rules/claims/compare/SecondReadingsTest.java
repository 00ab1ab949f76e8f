package io.github.opengpr.rules.claims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    assertThat(Rows.held(text, cells, claim -> "")).isEqualTo(expected);
  }
}
