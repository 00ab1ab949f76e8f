package io.github.opengpr.rules;

import io.github.opengpr.model.printed.Place;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell that a finding points at, as plain data. Immutable and thread-safe.
 *
 * @param address such as {@code T3.received.total}
 * @param label row and column as the form prints them
 * @param value the value filed; null if the cell is blank
 * @param raw the text of the cell as found; null without a document or if the document has no such
 *     cell
 * @param place where it stands in the document; null likewise
 */
public record CellRef(
    String address,
    String label,
    @Nullable BigDecimal value,
    @Nullable String raw,
    @Nullable Place place) {

  /** {@return the line of the document the cell stands on, from 1; null where there is none} */
  public @Nullable Integer line() {
    return place == null ? null : place.line();
  }
}
