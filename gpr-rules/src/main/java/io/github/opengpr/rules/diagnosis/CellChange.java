package io.github.opengpr.rules.diagnosis;

import io.github.opengpr.rules.CellRef;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell and the value with which the sums hold, both in 件 (applications, or disputes in table
 * four). Immutable and thread-safe.
 *
 * @param cell the cell, as filed and as printed
 * @param to the value with which the sums hold, in 件; never negative in a repair
 * @param support what else speaks for that value; empty if nothing does
 */
public record CellChange(CellRef cell, long to, List<Support> support) {

  /** Keeps an unmodifiable copy. */
  public CellChange {
    support = List.copyOf(support);
  }

  /** {@return the address of the cell, such as {@code T3.received.total}} */
  public String address() {
    return cell.address();
  }

  /**
   * {@return what was filed, in 件; null if the cell is blank, so that {@code to} is computed from
   * the sums}
   */
  public @Nullable Long from() {
    BigDecimal value = cell.value();
    return value == null ? null : value.longValueExact();
  }
}
