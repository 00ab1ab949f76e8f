package io.github.opengpr.read.document;

import io.github.opengpr.model.printed.Place;
import java.util.List;

/**
 * A table. Immutable and thread-safe.
 *
 * @param rows its rows from top to bottom
 * @param exact whether the positions of the cells are known: true where the format says which cell
 *     stands in which column (web pages, Word), false where columns were inferred (text), so that a
 *     lost cell may have shifted the rest of its row
 * @param place where it begins
 */
public record Grid(List<GridRow> rows, boolean exact, Place place) implements Block {

  /** Keeps an unmodifiable copy. */
  public Grid {
    rows = List.copyOf(rows);
  }
}
