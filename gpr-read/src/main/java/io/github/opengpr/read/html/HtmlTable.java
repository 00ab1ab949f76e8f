package io.github.opengpr.read.html;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table element: its own rows and cells, without those of tables inside it. */
final class HtmlTable {

  private static final Set<String> ROW_GROUPS = Set.of("tbody", "thead", "tfoot");

  /**
   * Longer than any label of the form with its explanations: a cell with more text lays out the
   * page.
   */
  private static final int LONG_TEXT = 400;

  private final Element table;
  private final List<List<Element>> rows = new ArrayList<>();
  private final List<Element> cells = new ArrayList<>();

  private HtmlTable(Element table) {
    this.table = table;
    collect(table);
  }

  static HtmlTable of(Element table) {
    return new HtmlTable(table);
  }

  private void collect(Element parent) {
    for (Element child : parent.children()) {
      if (Flow.isLeftOut(child)) {
        continue;
      }
      if (child.normalName().equals("tr")) {
        List<Element> row =
            child.children().stream()
                .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
                .filter(cell -> !Flow.isLeftOut(cell))
                .toList();
        rows.add(row);
        cells.addAll(row);
      } else if (ROW_GROUPS.contains(child.normalName())) {
        collect(child);
      } else if (child.normalName().equals("caption")) {
        cells.add(0, child);
        rows.add(0, List.of(child));
      }
    }
  }

  /** Its cells in reading order. */
  List<Element> cells() {
    return cells;
  }

  /** Whether it only lays out the page: it holds other tables, or running text. */
  boolean isLayout() {
    return cells.stream()
        .anyMatch(cell -> cell.selectFirst("table") != null || cell.text().length() > LONG_TEXT);
  }

  /** The grid, every cell at the column where a browser shows it. */
  Grid grid(int number) {
    List<GridRow> made = new ArrayList<>();
    List<Integer> takenUntil = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<GridCell> line = new ArrayList<>();
      int column = 0;
      for (Element cell : rows.get(row)) {
        while (column < takenUntil.size() && takenUntil.get(column) > row) {
          column++;
        }
        int columns = Math.max(1, Spans.number(cell.attr("colspan"), 1));
        int span = Spans.number(cell.attr("rowspan"), 1);
        int height = Math.min(span == 0 ? rows.size() : span, rows.size() - row);
        Place place = new Place.InTable(number, row + 1, line.size() + 1, line(cell));
        line.add(new GridCell(Flow.text(cell), column, columns, height, place));
        for (int i = column; i < column + columns; i++) {
          while (takenUntil.size() <= i) {
            takenUntil.add(0);
          }
          takenUntil.set(i, Math.max(takenUntil.get(i), row + height));
        }
        column += columns;
      }
      made.add(new GridRow(line));
    }
    return new Grid(made, true, new Place.InTable(number, 1, 1, line(table)));
  }

  private static @Nullable Integer line(Element element) {
    return element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : null;
  }
}
