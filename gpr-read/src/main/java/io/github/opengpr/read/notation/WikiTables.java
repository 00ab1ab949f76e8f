package io.github.opengpr.read.notation;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables of wikis: a line for each cell, or a bar twice between two; a hyphen begins a row. */
final class WikiTables implements Notation {

  private static final String END = "|}";
  private static final String ROW = "|-";

  private @Nullable StringBuilder cell;
  private int columns;
  private int rows;
  private Place place = new Place.InText(1, 1);

  @Override
  public @Nullable Found table(List<Line> lines, int from) {
    SpanRows table = new SpanRows(lines.get(from).place(), false);
    int i = from + 1;
    int whole = from;
    boolean ended = false;
    for (; i < lines.size() && !ended; i++) {
      String line = lines.get(i).text().strip();
      ended = line.startsWith(END);
      if (ended || line.startsWith(ROW)) {
        close(table);
        if (!table.isEmpty()) {
          table.endRow();
        }
        whole = i + 1;
      } else if (line.startsWith("|+")) {
        close(table); // a caption
      } else if (line.startsWith("|") || line.startsWith("!")) {
        cells(table, lines.get(i));
      } else if (cell != null && !line.isEmpty()) {
        cell.append('\n').append(line);
      }
    }
    while (!ended && whole > from && whole < lines.size() && isCell(lines.get(whole))) {
      whole++; // a row within which the document breaks off is none
    }
    return whole > from ? new Found(table.grid(), whole) : null;
  }

  private static boolean isCell(Line line) {
    String text = line.text().strip();
    return text.isEmpty() || text.startsWith("|") || text.startsWith("!");
  }

  private void cells(SpanRows table, Line source) {
    String line = source.text();
    int from = line.indexOf(line.strip().charAt(0)) + 1;
    String between = line.charAt(from - 1) == '!' && line.indexOf("!!") > 0 ? "!!" : "||";
    while (from <= line.length()) {
      int next = line.indexOf(between, from);
      int to = next < 0 ? line.length() : next;
      close(table);
      int bar = line.substring(from, to).indexOf('|');
      boolean attributes = bar > 0 && isAttributes(line.substring(from, from + bar));
      columns = attributes ? span(line.substring(from, from + bar), "colspan") : 1;
      rows = attributes ? span(line.substring(from, from + bar), "rowspan") : 1;
      int begin = attributes ? from + bar + 1 : from;
      cell = new StringBuilder(line.substring(begin, to).strip());
      place =
          source.place() instanceof Place.InText text
              ? new Place.InText(text.line(), begin + 1)
              : source.place();
      from = next < 0 ? line.length() + 1 : next + between.length();
    }
  }

  private void close(SpanRows table) {
    if (cell != null) {
      table.cell(cell.toString(), columns, rows, place);
      cell = null;
    }
  }

  private static boolean isAttributes(String text) {
    return text.indexOf('=') > 0;
  }

  private static int span(String attributes, String name) {
    int at = attributes.indexOf(name);
    int span = 0;
    boolean digits = false;
    for (int i = at + name.length(); at >= 0 && i < attributes.length(); i++) {
      char c = attributes.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = true;
        span = Math.min(1000, span * 10 + c - '0');
      } else if (digits || Character.isLetter(c)) {
        break;
      }
    }
    return Math.max(1, span);
  }
}
