package io.github.opengpr.rules.diagnosis.search.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTest {

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    "13, 31, DIGITS_TRANSPOSED",
    "1243, 1234, DIGITS_TRANSPOSED",
    "1324, 1234, DIGITS_TRANSPOSED",
    "3214, 1234, REPLACED",
    "1256, 1234, REPLACED",
    "1253, 1234, REPLACED",
    "1245, 1234, REPLACED",
    "8, 3, DIGIT_SUBSTITUTED",
    "187, 137, DIGIT_SUBSTITUTED",
    "14, 114, DIGIT_DROPPED",
    "14, 104, DIGIT_DROPPED",
    "114, 14, DIGIT_ADDED",
    "90, 9, DIGIT_ADDED",
    "10, 0, DIGIT_ADDED",
    "1234, 124, DIGIT_ADDED",
    "1234, 125, REPLACED",
    "124, 1234, DIGIT_DROPPED",
    "125, 1234, REPLACED",
    "88, 8, NUMBER_DOUBLED",
    "1212, 12, NUMBER_DOUBLED",
    "8812, 12, REPLACED",
    "8, 9, OFF_BY_ONE",
    "9, 8, OFF_BY_ONE",
    "100, 99, OFF_BY_ONE",
    "199, 200, OFF_BY_ONE",
    "99, 101, REPLACED",
    "10, 9, DIGIT_ADDED_OR_OFF_BY_ONE",
    "0, 9, LEFT_ZERO",
    "-9, 9, NEGATIVE_SIGN",
    "-9, 8, REPLACED",
    "4321, 1234, REPLACED",
    "1000000000000000000, 5, REPLACED",
    "1234567890123456789, 999999999999999999, REPLACED",
    "999999999999999999, 1234567890123456789, REPLACED",
  })
  void namesTheSlip(long filed, long right, String operation) {
    assertThat(operation).contains(Typo.between(filed, right).name());
  }

  /**
   * A slip that can end in few ways says more than one that can end in many: a lost number is
   * always 0, a doubled one always itself twice, one digit for another is any of nine at any place.
   */
  @ParameterizedTest(name = "{0} for {1} rather than {2} for {3}")
  @CsvSource({
    "0, 9, 12345, 9",
    "8, 3, 9, 4",
    "31, 13, 57, 13",
    "88, 8, 64, 8",
    // A lost number: 1 stands most often.
    "0, 1, 0, 2",
    "0, 9, 8, 9",
    // A number where none belongs: a stray 1.
    "1, 0, 3, 4",
    "88, 8, 8, 9",
    "-9, 9, 8, 9",
    "14, 114, 8, 9",
    "14, 114, 31, 13",
    "8, 9, 31, 13",
    "31, 13, 114, 14",
    // A 0 too many is likelier than another digit too many.
    "90, 9, 8, 9",
    "90, 9, 95, 9",
    // One digit for another is known by the other digits; of a single digit none is left.
    "127, 137, 5, 9",
    "5, 9, 57, 13",
    "114, 14, 57, 13",
  })
  void aTellingSlipCostsLessThanAnother(long filed, long right, long otherFiled, long otherRight) {
    assertThat(Typo.cost(filed, right)).isLessThan(Typo.cost(otherFiled, otherRight));
  }

  @Test
  void digitsThatLookAlikeAreMistakenMoreEasilyThanOthers() {
    Set<Set<Integer>> alike = Set.of(Set.of(1, 7), Set.of(3, 8), Set.of(0, 8), Set.of(5, 6));
    for (int a = 0; a < 10; a++) {
      for (int b = 0; b < 10; b++) {
        if (a != b) {
          assertThat(Typo.cost(4004 + 10 * a, 4004 + 10 * b))
              .as("%d for %d", a, b)
              .isEqualTo(Typo.cost(4004, 4084) + (alike.contains(Set.of(a, b)) ? 0 : 12));
        }
      }
    }
  }
}
