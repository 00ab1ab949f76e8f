package io.github.opengpr.read.office.specimen;

import io.github.opengpr.model.form.Cell;
import java.util.List;

/** A piece of a printed report. */
public sealed interface Part {

  /** A paragraph; a heading has no indent. */
  record Text(String text, boolean heading) implements Part {}

  /** A table: the slots that begin in each row. */
  record Sheet(List<List<Slot>> rows, int width) implements Part {

    public Sheet {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A place of a table; {@code cell} is null for labels. */
  record Slot(String text, int column, int columns, int rows, Cell cell) {

    Slot withText(String other) {
      return new Slot(other, column, columns, rows, cell);
    }
  }
}
