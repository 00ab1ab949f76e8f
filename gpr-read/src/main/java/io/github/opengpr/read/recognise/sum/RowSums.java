package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.token.Token;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the last number of a row is the sum of the others. */
public final class RowSums {

  private RowSums() {}

  /** Whether the sum holds and is above 0: a row of zeros holds wherever its cells stand. */
  public static boolean prove(Placement[] fills, int from, int to) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = from; i < to - 1; i++) {
      BigDecimal number = fills[i].number();
      sum = number == null ? sum : sum.add(number);
    }
    BigDecimal total = fills[to - 1].number();
    return total != null && total.signum() != 0 && sum.compareTo(total) == 0;
  }

  /** Whether no cell holds a number other than 0. */
  public static boolean isNothing(Placement[] fills, int from, int to) {
    for (int i = from; i < to; i++) {
      BigDecimal number = fills[i].number();
      if (number != null && number.signum() != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last value is the sum of the others and not 0. */
  public static boolean lastIsSum(List<Token> values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Token value : values.subList(0, values.size() - 1)) {
      BigDecimal number = number(value);
      sum = number == null ? sum : sum.add(number);
    }
    BigDecimal last = number(values.get(values.size() - 1));
    return last != null && last.signum() != 0 && sum.compareTo(last) == 0;
  }

  /** Whether no value is a number other than 0. */
  public static boolean areNothing(List<Token> values) {
    return values.stream()
        .map(RowSums::number)
        .allMatch(number -> number == null || number.signum() == 0);
  }

  static @Nullable BigDecimal number(Token token) {
    List<BigDecimal> readings = token.reading().readings();
    return readings.isEmpty() ? null : readings.get(0);
  }
}
