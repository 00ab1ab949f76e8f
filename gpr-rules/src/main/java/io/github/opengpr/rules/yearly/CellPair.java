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
 */
public record CellPair(Cell cell, @Nullable BigDecimal last, @Nullable BigDecimal current) {

  /** {@return this year's value less last year's; null if either is not known} */
  public @Nullable BigDecimal change() {
    return last == null || current == null ? null : current.subtract(last);
  }

  /** {@return whether the years differ; a blank differs from every number} */
  public boolean isChanged() {
    BigDecimal change = change();
    return change == null ? last != null || current != null : change.signum() != 0;
  }
}
