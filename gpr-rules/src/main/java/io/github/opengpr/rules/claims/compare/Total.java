package io.github.opengpr.rules.claims.compare;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.measure.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the tables have for a measure.
 *
 * @param cells the cells; empty if the form has none of the kind
 * @param value their sum; null if one of them is blank
 * @param filled the sum of those that are filled
 * @param unsure whether one of them was not read for sure
 */
public record Total(
    List<Cell> cells, @Nullable BigDecimal value, BigDecimal filled, boolean unsure) {

  private static final String ANY = ".*";

  /** Looks a measure up. */
  static Total of(Subject subject, Measure measure) {
    List<Cell> cells = new ArrayList<>();
    for (String address : measure.addresses()) {
      if (address.endsWith(ANY)) {
        String group = address.substring(0, address.length() - 1);
        for (Cell cell : subject.form().requests().cells()) {
          if (cell.column().key().equals("total") && cell.address().startsWith(group)) {
            cells.add(cell);
          }
        }
      } else {
        Optional<Cell> cell = subject.form().find(address);
        if (cell.isEmpty() && address.startsWith("T3.otherHandling.")) {
          return new Total(List.of(), null, BigDecimal.ZERO, false);
        }
        cell.ifPresent(cells::add);
      }
    }
    BigDecimal sum = cells.isEmpty() ? null : BigDecimal.ZERO;
    BigDecimal filled = BigDecimal.ZERO;
    boolean unsure = false;
    for (Cell cell : cells) {
      BigDecimal value = subject.value(cell);
      sum = sum == null || value == null ? null : sum.add(value);
      filled = value == null ? filled : filled.add(value);
      unsure |= subject.hasPrinted() && subject.printed().cell(cell).status() == CellStatus.UNSURE;
    }
    return new Total(List.copyOf(cells), sum, filled, unsure);
  }

  boolean is(@Nullable BigDecimal number) {
    return value != null && number != null && value.compareTo(number) == 0;
  }

  boolean isKnown() {
    return value != null && !unsure;
  }
}
