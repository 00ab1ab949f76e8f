package io.github.opengpr.read.recognise.token;

import io.github.opengpr.model.printed.CellDoubt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A number that a file stores beside what it shows of it. */
@SuppressWarnings("ReferenceEquality") // the very constant is meant
final class StoredNumber {

  private StoredNumber() {}

  /** The stored number counts; if the page shows another one, nobody can be sure which is meant. */
  static NumberReading read(BigDecimal stored, NumberReading printed) {
    BigDecimal plain = plain(stored);
    return switch (printed.kind()) {
      case NUMBER ->
          printed.readings().get(0).compareTo(stored) == 0
              ? NumberReading.number(plain, printed.note())
              : otherwise(plain, printed);
      // The usual formats of accounts show 0 as a stroke.
      case BLANK ->
          printed != NumberReading.EMPTY && stored.signum() == 0
              ? NumberReading.number(plain, Notes.ZERO_AS_STROKE)
              : otherwise(plain, printed);
      case UNSURE, UNREADABLE, TEXT -> otherwise(plain, printed);
    };
  }

  private static NumberReading otherwise(BigDecimal stored, NumberReading printed) {
    List<BigDecimal> readings = new ArrayList<>(List.of(stored));
    readings.addAll(printed.readings());
    return NumberReading.unsure(readings, CellDoubt.STORED_OTHERWISE);
  }

  /** Without the zeros that say nothing: 12.00 of a count is 12. */
  private static BigDecimal plain(BigDecimal stored) {
    BigDecimal stripped = stored.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
