package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedTable;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.row.Placement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that has been read. */
public interface ReadTable {

  /** The table and the official form it follows. */
  TableLabels table();

  /** What goes into the cells of the table, in the order of the form. */
  Placement[] cells();

  /** The table as printed. */
  PrintedTable printed(@Nullable Place place);

  /** What belongs to no part of the table; to be asked after {@link #printed}. */
  List<PrintedLine> leftovers();

  /** Whether rows without marks between their cells have fewer values than cells. */
  boolean hasTooFew();

  /** Whether rows without marks between their cells have more values than cells. */
  boolean hasTooMany();

  /** Whether blanks stand for blank cells, and numbers of neighbouring cells have none between. */
  default boolean blanksAreCells() {
    return false;
  }

  /**
   * Doubts every row whose cells are known by their number only, unless its sum proves them: where
   * some rows have too few values and others too many, a right number of values proves nothing.
   */
  void doubtCounts();

  /**
   * Whether rows are filled up at their ends, some hold less than they could, and none has an empty
   * cell before a value: blank cells may have been left out of them.
   */
  boolean mayHaveMoved();

  /** Doubts every row that holds less than it could: its values may have moved to its beginning. */
  void doubtMoved();
}
