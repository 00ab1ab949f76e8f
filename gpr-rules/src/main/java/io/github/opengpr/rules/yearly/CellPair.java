package io.github.opengpr.rules.yearly;

import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell in two years. Immutable and thread-safe.
 *
 * @param cell the cell, of this year's form; of last year's if this year's has no such cell
 * @param last last year's value in the unit of the cell (件, 万元 or 元); null if it is blank or that
 *     form has no such cell
 * @param current this year's value; null likewise
 * @param inLast whether last year's form has the cell
 * @param inCurrent whether this year's form has the cell
 */
public record CellPair(
    Cell cell,
    @Nullable BigDecimal last,
    @Nullable BigDecimal current,
    boolean inLast,
    boolean inCurrent) {

  /** {@return whether both forms have the cell, so that its values can be compared} */
  public boolean isComparable() {
    return inLast && inCurrent;
  }

  /** {@return this year's value less last year's; null if either is not known} */
  public @Nullable BigDecimal change() {
    return last == null || current == null ? null : current.subtract(last);
  }

  /**
   * {@return whether the years differ} A blank differs from every number; a cell that only one of
   * the forms has is not compared.
   */
  public boolean isChanged() {
    if (!isComparable()) {
      return false;
    }
    BigDecimal change = change();
    return change == null ? last != null || current != null : change.signum() != 0;
  }
}
