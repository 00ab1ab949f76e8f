package io.github.opengpr.read.html;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Recognition;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A table of a page with its spans resolved: which cell stands in which column. */
final class TableGrid {

  /** No table of a report is wider; a page that says so is mistaken or hostile. */
  private static final int WIDEST = 200;

  /** The marks for characters shown in another order, as a plain text has them. */
  private static final String TURNED = "\u202E";

  private static final String ENDED = "\u202C";

  private static final Recognition STRUCK_OUT =
      Recognition.doubtful(CellDoubt.STRUCK_OUT, List.of());

  private final int number;

  /** How many lines of the document stand before the page. */
  private final int before;

  private final Work work;
  private final List<GridRow> rows = new ArrayList<>();
  private final int[] taken = new int[WIDEST];
  private final Place place;

  /** A table made by a style has no spans: its head says nothing about its columns. */
  private final boolean exact;

  /** Whether the page shows all text of the table in another order. */
  private final boolean tableTurned;

  private boolean text;

  TableGrid(Element table, int number, int before, Work work) {
    this.number = number;
    this.before = before;
    this.work = work;
    this.exact = table.normalName().equals("table");
    this.tableTurned = Elements.turnsText(table);
    this.place = new Place.InTable(number, 1, 1, before + Elements.line(table));
    List<Element> all = rows(table);
    for (int r = 0; r < all.size(); r++) {
      Element row = all.get(r);
      if (row.attr("hidden").equals(UnseenText.ROW)) {
        // What is merged from above reaches over it.
        endRow();
      } else if (!Elements.isNotText(row)) {
        row(row, all.size() - r);
      }
    }
  }

  /**
   * The rows of a table as a browser shows them, the head first and the foot last; without those of
   * tables inside it.
   */
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    Element head = first(table, "thead");
    Element foot = first(table, "tfoot");
    List<Element> parts = new ArrayList<>(table.children());
    if (head != null && parts.remove(head)) {
      parts.add(0, head);
    }
    if (foot != null && parts.remove(foot)) {
      parts.add(foot);
    }
    for (Element child : parts) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "tbody", "thead", "tfoot" ->
            child.children().stream()
                .filter(row -> row.normalName().equals("tr"))
                .forEach(rows::add);
        default -> {
          if (Elements.shownAs(child, "table-row")) {
            rows.add(child);
          } else if (Elements.shownAs(child, "table-row-group")) {
            rows.addAll(rows(child));
          }
        }
      }
    }
    return rows;
  }

  private static @Nullable Element first(Element table, String name) {
    for (Element child : table.children()) {
      if (child.normalName().equals(name)) {
        return child;
      }
    }
    return null;
  }

  static List<Element> cells(Element row) {
    return row.children().stream().filter(TableGrid::isCell).toList();
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td")
        || element.normalName().equals("th")
        || Elements.shownAs(element, "table-cell");
  }

  private void row(Element row, int rowsLeft) {
    List<GridCell> begun = new ArrayList<>();
    int column = 0;
    int position = 0;
    boolean turned = tableTurned || Elements.turnsText(row);
    for (Element cell : cells(row)) {
      position++;
      if (!Elements.isDisplayed(cell)) {
        continue;
      }
      while (column < WIDEST && taken[column] > 0) {
        column++;
      }
      int width = Math.min(span(cell, "colspan"), WIDEST);
      int height = span(cell, "rowspan");
      height = height == 0 ? rowsLeft : Math.min(height, rowsLeft);
      String content = Elements.isStruckOut(cell) ? "" : content(cell, turned);
      // A value struck out may have been deleted or may hold: nobody can tell.
      boolean struck = content.isEmpty() && Elements.hasStruckText(cell);
      text |= struck || !content.isBlank();
      int line = before + Elements.line(cell);
      Place.InTable at = new Place.InTable(number, rows.size() + 1, position, line);
      GridCell made = new GridCell(content, column, width, height, at);
      begun.add(struck ? made.recognised(STRUCK_OUT) : made);
      for (int c = column; c < Math.min(WIDEST, column + width); c++) {
        taken[c] = Math.max(taken[c], height);
      }
      column = Math.min(WIDEST, column + width);
      work.cell();
    }
    endRow();
    rows.add(new GridRow(begun));
  }

  private void endRow() {
    for (int c = 0; c < WIDEST; c++) {
      taken[c] = Math.max(0, taken[c] - 1);
    }
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    if (value.isEmpty() || value.length() > 5) {
      return 1;
    }
    try {
      int span = Integer.parseInt(value);
      return span < 0 || span == 0 && name.equals("colspan") ? 1 : span;
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private String content(Element cell, boolean turned) {
    StringBuilder out = new StringBuilder();
    content(cell, out);
    String content = PageText.withoutLoneMark(out.toString().strip());
    boolean turns = turned || Elements.turnsText(cell);
    return turns && !content.isEmpty() ? TURNED + content + ENDED : content;
  }

  private static void content(Element element, StringBuilder out) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        PageText.append(text, out);
      } else if (node instanceof Element child && Elements.isNotText(child)) {
        PageText.append(Elements.field(child), out);
      } else if (node instanceof Element child) {
        boolean breaks =
            child.normalName().equals("br")
                || Elements.isBlock(child)
                || child.normalName().equals("table");
        if (breaks) {
          newLine(out);
        }
        out.append(PageText.before(child));
        boolean turns = Elements.turnsText(child);
        out.append(turns ? TURNED : "");
        content(child, out);
        out.append(turns ? ENDED : "");
        if (breaks) {
          newLine(out);
        }
      }
    }
  }

  private static void newLine(StringBuilder out) {
    int n = out.length();
    if (n > 0 && out.charAt(n - 1) == ' ') {
      out.setLength(n - 1);
      n--;
    }
    if (n > 0 && out.charAt(n - 1) != '\n') {
      out.append('\n');
    }
  }

  /** Whether no cell holds any text. */
  boolean isEmpty() {
    return !text;
  }

  Grid grid() {
    return new Grid(rows, exact, place);
  }
}
