package io.github.opengpr.read.office.docx;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.CellText;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.TableRows;
import io.github.opengpr.read.office.word.WordTables;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table element: a grid, or the lines and grids inside it where it only lays out the page.
 */
final class WordTable {

  private final Body body;
  private final Budget budget;
  private final Remarks remarks;
  private final TableRows rows;

  WordTable(Body body, Budget budget, Remarks remarks) {
    this.body = body;
    this.budget = budget;
    this.remarks = remarks;
    this.rows = new TableRows(body::nextTable, body::add, remarks);
  }

  void read(Xml table) {
    List<Xml> all = new ArrayList<>();
    collect(table, "w:tr", all);
    List<List<Xml>> cells = all.stream().map(this::cells).toList();
    boolean frame = cells.stream().allMatch(row -> row.size() <= 1);
    Columns columns = Columns.of(table, all, cells);
    for (int i = 0; i < all.size(); i++) {
      if (isDeleted(all.get(i))) {
        remarks.add(Kind.DELETED, rows.place(0));
      } else if (frame || cells.get(i).stream().anyMatch(WordTable::isLayout)) {
        rows.layOut(true);
        cells.get(i).forEach(cell -> body.on(isPlain(cell), () -> body.walkAll(cell)));
      } else {
        row(cells.get(i), columns.starts().get(i), columns.spans().get(i));
      }
    }
    rows.finish(true);
  }

  /** Rows and cells may stand inside content controls and marks of changes. */
  private void collect(Xml parent, String wanted, List<Xml> found) {
    for (Xml child : parent.children()) {
      switch (child.name()) {
        case "w:sdt" -> collect(child.childOrNone("w:sdtContent"), wanted, found);
        case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> collect(child, wanted, found);
        case "mc:AlternateContent" -> collect(RunText.alternative(child), wanted, found);
        default -> {
          if (child.is(wanted)) {
            found.add(child);
          }
        }
      }
    }
  }

  private List<Xml> cells(Xml row) {
    List<Xml> found = new ArrayList<>();
    collect(row, "w:tc", found);
    found.removeIf(cell -> cell.childOrNone("w:tcPr").has("w:cellDel"));
    return found;
  }

  private static boolean isDeleted(Xml row) {
    Xml properties = row.childOrNone("w:trPr");
    return properties.has("w:del") || properties.isOn("w:hidden");
  }

  private static boolean isPlain(Xml cell) {
    return !Ground.isShaded(cell.childOrNone("w:tcPr"));
  }

  private static boolean isLayout(Xml cell) {
    return cell.contains("w:tbl") || cell.textLength() > WordTables.LONG_TEXT;
  }

  private void row(List<Xml> cells, List<Integer> starts, List<Integer> spans) {
    rows.row();
    for (int i = 0; i < cells.size(); i++) {
      budget.cell();
      Xml cell = cells.get(i);
      Place place = rows.next();
      CellText text = text(cell, place);
      if (rows.cell(text, starts.get(i), spans.get(i), goesOn(cell), place)) {
        body.cell(place, cell);
      }
    }
  }

  private static boolean goesOn(Xml cell) {
    Xml merge = cell.childOrNone("w:tcPr").child("w:vMerge");
    return merge != null && !"restart".equals(merge.attribute("val", "continue"));
  }

  private CellText text(Xml cell, Place place) {
    CellText lines = new CellText();
    body.on(isPlain(cell), () -> collectText(cell, place, lines));
    lines.add(body.rest());
    return lines;
  }

  private void collectText(Xml parent, Place place, CellText lines) {
    for (Xml child : parent.children()) {
      switch (child.name()) {
        case "w:p" -> {
          Body.Paragraph paragraph = body.text(child, place);
          lines.add(paragraph.text());
          body.on(false, () -> paragraph.boxes().forEach(box -> collectText(box, place, lines)));
        }
        case "w:sdt" -> {
          if (!RunText.isPlaceholder(child)) {
            collectText(child.childOrNone("w:sdtContent"), place, lines);
          }
        }
        case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> collectText(child, place, lines);
        case "mc:AlternateContent" -> collectText(RunText.alternative(child), place, lines);
        default -> {}
      }
    }
  }

  static int span(Xml cell) {
    int columns = cell.childOrNone("w:tcPr").childNumber("w:gridSpan", 1);
    return Math.max(1, Math.min(Columns.MOST, columns));
  }
}
