package io.github.opengpr.read.office.odf;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.CellText;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.WordTables;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of a text: a grid, or the lines and grids inside it where it only lays out the
 * page.
 */
final class OdfTable {

  /** No table of a report is wider; more is a broken or a hostile file. */
  private static final int WIDEST = 200;

  private final OdfBody body;
  private List<GridRow> rows = new ArrayList<>();
  private int number;

  OdfTable(OdfBody body) {
    this.body = body;
  }

  void read(Xml table) {
    body.in(table, () -> readRows(table));
  }

  private void readRows(Xml table) {
    List<Xml> all = new ArrayList<>();
    collect(table, all);
    boolean frame = all.stream().allMatch(row -> cells(row).size() <= 1);
    for (int i = 0; i < all.size(); i++) {
      Xml row = all.get(i);
      if (!row.attribute("visibility", "visible").equals("visible")) {
        body.remarks().add(Kind.HIDDEN_CELLS, place(1));
      } else if (frame || cells(row).stream().anyMatch(OdfTable::isLayout)) {
        finish();
        body.remarks().add(Kind.LAYOUT, new Place.InTable(0, 1, 0, null));
        cells(row).forEach(cell -> body.in(row, () -> body.in(cell, () -> body.walk(cell))));
      } else {
        int repeated = Math.max(1, row.number("number-rows-repeated", 1));
        int left = all.size() - i;
        for (int r = 0; r < repeated; r++) {
          body.in(row, () -> row(row, left));
        }
      }
    }
    finish();
  }

  private void finish() {
    if (!rows.isEmpty()) {
      body.add(new Grid(rows, true, new Place.InTable(number, 1, 1, null)));
      rows = new ArrayList<>();
    }
  }

  private static void collect(Xml parent, List<Xml> found) {
    for (Xml child : parent.children()) {
      switch (child.name()) {
        case "table:table-row" -> found.add(child);
        case "table:table-header-rows", "table:table-rows", "table:table-row-group" ->
            collect(child, found);
        default -> {}
      }
    }
  }

  private static List<Xml> cells(Xml row) {
    return row.children("table:table-cell").toList();
  }

  private static boolean isLayout(Xml cell) {
    return cell.contains("table:table") || length(cell) > WordTables.LONG_TEXT;
  }

  private static int length(Xml element) {
    int length = element.text().length();
    for (Xml child : element.children()) {
      length += length(child);
    }
    return length;
  }

  /**
   * A row.
   *
   * @param left how many rows are left, this one among them
   */
  private void row(Xml row, int left) {
    if (rows.isEmpty()) {
      number = body.nextTable();
    }
    // A row without cells costs too: it may be repeated.
    body.budget().cell();
    List<GridCell> cells = new ArrayList<>();
    int column = 0;
    for (Xml cell : row.children()) {
      boolean covered = cell.is("table:covered-table-cell");
      if (!covered && !cell.is("table:table-cell")) {
        continue;
      }
      int repeated = span(cell, "number-columns-repeated", WIDEST - column);
      for (int i = 0; i < repeated; i++) {
        body.budget().cell();
        Place place = place(cells.size() + 1);
        CellText text = text(cell, place);
        if (covered) {
          if (!text.text().isEmpty()) {
            body.remarks().add(Kind.COVERED, place);
          }
        } else {
          int columns = span(cell, "number-columns-spanned", WIDEST - column);
          int down = span(cell, "number-rows-spanned", left);
          cells.add(text.doubted(new GridCell(text.text(), column, columns, down, place)));
        }
        column++;
      }
    }
    rows.add(new GridRow(cells));
  }

  private static int span(Xml cell, String attribute, int most) {
    return Math.max(1, Math.min(most, cell.number(attribute, 1)));
  }

  private Place place(int cell) {
    return new Place.InTable(number, rows.size() + 1, cell, null);
  }

  private CellText text(Xml cell, Place place) {
    CellText lines = new CellText();
    body.in(cell, () -> collect(cell, place, lines));
    return lines;
  }

  private void collect(Xml parent, Place place, CellText lines) {
    for (Xml child : parent.children()) {
      switch (child.name()) {
        case "text:p", "text:h" -> {
          OdfBody.Paragraph paragraph = body.text(child, place);
          lines.add(paragraph.text());
          body.on(false, () -> paragraph.boxes().forEach(box -> collect(box, place, lines)));
        }
        case "text:list",
            "text:list-item",
            "text:section",
            "draw:frame",
            "draw:g",
            "draw:text-box",
            "draw:custom-shape" ->
            collect(child, place, lines);
        default -> {}
      }
    }
  }
}
