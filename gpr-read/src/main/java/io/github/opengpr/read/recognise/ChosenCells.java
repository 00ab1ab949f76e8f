package io.github.opengpr.read.recognise;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.token.Token;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What goes into the cells of the form, of all printings of its tables. A table that is printed
 * with the numbers of another year or of a part beside those of the report, or struck out beside
 * new ones, is not taken. Of two that may both be meant the first is, and no cell is sure in which
 * the other differs.
 */
@SuppressWarnings("ReferenceEquality") // the very piece of the document is meant
final class ChosenCells {

  /** With so many cells filled before, a table is printed a second time and does not go on. */
  private static final int AGAIN = 4;

  private final Map<String, Placement> fills = new HashMap<>();

  /** The tables of which a printing is there that may be meant. */
  private final Set<Integer> meant = new HashSet<>();

  /**
   * Fills the cells.
   *
   * @param printings the printings in the order in which they are to be believed
   */
  ChosenCells(List<ReadPrinting> printings) {
    printings.forEach(this::keep);
  }

  private void keep(ReadPrinting printing) {
    if (!printing.isPassedOver()) {
      meant.add(printing.number());
    } else if (meant.contains(printing.number())) {
      return;
    }
    List<Cell> official = printing.reading().table().cells();
    Placement[] cells = printing.reading().cells();
    int twice = 0;
    for (int i = 0; i < cells.length; i++) {
      boolean found = cells[i].token() != null;
      twice += found && fills.containsKey(official.get(i).address()) ? 1 : 0;
    }
    if (twice <= AGAIN) {
      for (int i = 0; i < cells.length; i++) {
        if (cells[i].trust() != Placement.Trust.MISSING || cells[i].doubt() != null) {
          fills.putIfAbsent(official.get(i).address(), cells[i]);
        }
      }
    } else {
      // Printed a second time: what the first lacks is not taken from there.
      for (int i = 0; i < cells.length; i++) {
        compare(official.get(i), cells[i]);
      }
    }
  }

  private void compare(Cell cell, Placement second) {
    Placement first = fills.get(cell.address());
    if (first == null || !isSure(first) || !isSure(second)) {
      return;
    }
    ValueKind kind = cell.kind();
    BigDecimal known = first.value(kind);
    BigDecimal other = second.value(kind);
    boolean same = known == null || other == null ? known == other : known.compareTo(other) == 0;
    if (!same) {
      List<BigDecimal> others = other == null ? List.of() : List.of(other);
      fills.put(cell.address(), first.doubted(CellDoubt.TABLES_DIFFER).withOthers(others));
    }
  }

  private static boolean isSure(Placement placement) {
    return placement.trust() == Placement.Trust.SURE && placement.doubt() == null;
  }

  /** Doubts what a text fills, if it fills a cell. */
  void doubt(Token token, CellDoubt why) {
    fills.replaceAll((address, fill) -> fill.token() == token ? fill.doubted(why) : fill);
  }

  Placement fill(Cell cell) {
    return fills.getOrDefault(cell.address(), Placement.missing());
  }
}
