package io.github.opengpr.read.notation;

import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way of writing tables in text that says where they begin and end. */
interface Notation {

  /**
   * A table of a text.
   *
   * @param grid its cells
   * @param end the first line after it
   */
  record Found(Grid grid, int end) {}

  /** The table that begins in a line; null if none does. */
  @Nullable Found table(List<Line> lines, int from);
}
