package io.github.opengpr.read.office.docx;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.grid.TableRows;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.WordTables;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table element: a grid, or the lines and grids inside it where it only lays out the page.
 */
final class WordTable {

  private final Body body;
  private final Budget budget;
  private final Remarks remarks;
  private TableRows rows = new TableRows();
  private int number;

  WordTable(Body body, Budget budget, Remarks remarks) {
    this.body = body;
    this.budget = budget;
    this.remarks = remarks;
  }

  void read(Xml table) {
    List<Xml> all = new ArrayList<>();
    collect(table, "w:tr", all);
    List<List<Xml>> cells = all.stream().map(this::cells).toList();
    boolean frame = cells.stream().allMatch(row -> row.size() <= 1);
    Columns columns = Columns.of(table, all, cells);
    for (int i = 0; i < all.size(); i++) {
      if (isDeleted(all.get(i))) {
        remarks.add(Kind.DELETED, place(0));
      } else if (frame || cells.get(i).stream().anyMatch(WordTable::isLayout)) {
        finish();
        remarks.add(Kind.LAYOUT, new Place.InTable(0, 1, 0, null));
        cells.get(i).forEach(body::walk);
      } else {
        row(cells.get(i), columns.starts().get(i), columns.spans().get(i));
      }
    }
    finish();
  }

  private void finish() {
    if (rows.size() > 0) {
      body.add(rows.grid(new Place.InTable(number, 1, 1, null), true));
      rows = new TableRows();
    }
  }

  /** Rows and cells may stand inside content controls and marks of changes. */
  private void collect(Xml parent, String wanted, List<Xml> found) {
    for (Xml child : parent.children()) {
      switch (child.name()) {
        case "w:sdt" -> {
          Xml content = child.child("w:sdtContent");
          if (content != null) {
            collect(content, wanted, found);
          }
        }
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
    found.removeIf(
        cell -> {
          Xml properties = cell.child("w:tcPr");
          return properties != null && properties.has("w:cellDel");
        });
    return found;
  }

  private static boolean isDeleted(Xml row) {
    Xml properties = row.child("w:trPr");
    return properties != null
        && (properties.has("w:del") || Boolean.TRUE.equals(properties.toggle("w:hidden")));
  }

  private static boolean isLayout(Xml cell) {
    return cell.contains("w:tbl") || cell.textLength() > WordTables.LONG_TEXT;
  }

  private void row(List<Xml> cells, List<Integer> starts, List<Integer> spans) {
    if (rows.size() == 0) {
      number = body.nextTable();
    }
    rows.row();
    for (int i = 0; i < cells.size(); i++) {
      budget.cell();
      Xml cell = cells.get(i);
      Place place = place(rows.cellsInRow() + 1);
      String text = text(cell, place);
      int column = starts.get(i);
      int columns = spans.get(i);
      if (goesOn(cell) && rows.goesOn(column, columns)) {
        rows.goOn(column);
        if (!text.isEmpty()) {
          remarks.add(Kind.COVERED, place);
        }
      } else {
        rows.cell(text, column, columns, place);
        body.cell(place, cell);
      }
    }
  }

  private Place place(int cell) {
    return new Place.InTable(number, Math.max(1, rows.size()), cell, null);
  }

  private static boolean goesOn(Xml cell) {
    Xml properties = cell.child("w:tcPr");
    Xml merge = properties == null ? null : properties.child("w:vMerge");
    return merge != null && !"restart".equals(merge.attribute("val", "continue"));
  }

  private String text(Xml cell, Place place) {
    List<String> lines = new ArrayList<>();
    collectText(cell, place, lines);
    return String.join("\n", lines);
  }

  private void collectText(Xml parent, Place place, List<String> lines) {
    for (Xml child : parent.children()) {
      switch (child.name()) {
        case "w:p" -> {
          Body.Paragraph paragraph = body.text(child, place);
          String text = paragraph.text().strip();
          if (!text.isEmpty()) {
            lines.add(text);
          }
          paragraph.boxes().forEach(box -> collectText(box, place, lines));
        }
        case "w:sdt" -> {
          Xml content = child.child("w:sdtContent");
          if (content != null && !RunText.isPlaceholder(child)) {
            collectText(content, place, lines);
          }
        }
        case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> collectText(child, place, lines);
        case "mc:AlternateContent" -> collectText(RunText.alternative(child), place, lines);
        default -> {}
      }
    }
  }

  static int span(Xml cell) {
    Xml properties = cell.child("w:tcPr");
    return properties == null
        ? 1
        : Math.max(1, Math.min(Columns.MOST, properties.childNumber("w:gridSpan", 1)));
  }

  static @Nullable Xml properties(Xml row) {
    return row.child("w:trPr");
  }
}
