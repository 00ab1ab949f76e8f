package io.github.opengpr.rules.claims.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

  @ParameterizedTest
  @CsvSource({
    "T3.granted.total, T3.granted.total",
    "T3.granted.total, T3.granted.natural",
    "T3.refused.*, T3.refused.process.total",
    "T3.refused.*.natural, T3.refused.process.natural",
    "T3.handled.total, T3.unavailable.notHeld.total",
    "T3.handled.natural, T3.granted.natural",
    "T4.reconsideration.total, T4.reconsideration.upheld",
  })
  void aTotalTakesInWhatItIsMadeOf(String whole, String part) {
    assertThat(Measure.of(whole).takesIn(Measure.of(part))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "T3.granted.natural, T3.granted.total",
    "T3.granted.natural, T3.granted.business",
    "T3.refused.*, T3.unavailable.notHeld.total",
    "T3.refused.*.natural, T3.refused.process.business",
    "T3.refused.*.natural, T3.unavailable.notHeld.natural",
    "T3.handled.total, T3.carriedOut.total",
    "T3.handled.natural, T3.granted.business",
    "T3.received.total, T3.granted.total",
    "T2.fees.amount, T2.regulations.issued",
  })
  void nothingElseIsTakenIn(String whole, String part) {
    assertThat(Measure.of(whole).takesIn(Measure.of(part))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "T3.granted.total, T3.refused.process.total, true",
    "T3.granted.total, T3.carriedIn.total, false"
  })
  void severalAreTakenInIfEachIs(String one, String other, boolean both) {
    Measure parts = Measure.of(one).and(Measure.of(other));
    assertThat(Measure.HANDLED.takesIn(parts)).isEqualTo(both);
  }
}
