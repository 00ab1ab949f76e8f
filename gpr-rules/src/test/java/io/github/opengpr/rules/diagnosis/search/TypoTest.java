package io.github.opengpr.rules.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTest {

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    "13, 31, DIGITS_TRANSPOSED",
    "1243, 1234, DIGITS_TRANSPOSED",
    "8, 3, DIGIT_SUBSTITUTED",
    "187, 137, DIGIT_SUBSTITUTED",
    "14, 114, DIGIT_DROPPED",
    "14, 104, DIGIT_DROPPED",
    "114, 14, DIGIT_ADDED",
    "90, 9, DIGIT_ADDED",
    "88, 8, NUMBER_DOUBLED",
    "1212, 12, NUMBER_DOUBLED",
    "8, 9, OFF_BY_ONE",
    "10, 9, DIGIT_ADDED_OR_OFF_BY_ONE",
    "0, 9, LEFT_ZERO",
    "-9, 9, NEGATIVE_SIGN",
    "-9, 8, REPLACED",
    "4321, 1234, REPLACED",
    "1000000000000000000, 5, REPLACED",
  })
  void namesTheSlip(long filed, long right, String operation) {
    assertThat(operation).contains(Typo.between(filed, right).name());
  }

  @ParameterizedTest
  @CsvSource({"0, 9, 12345, 9", "8, 3, 9, 4", "31, 13, 57, 13", "88, 8, 64, 8"})
  void aTellingSlipCostsLessThanAnother(long filed, long right, long otherFiled, long otherRight) {
    assertThat(Typo.cost(filed, right)).isLessThan(Typo.cost(otherFiled, otherRight));
  }
}
