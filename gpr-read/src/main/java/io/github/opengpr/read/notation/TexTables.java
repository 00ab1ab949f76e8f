package io.github.opengpr.read.notation;

import io.github.opengpr.read.document.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables of typesetters: {@code \begin{tabular}{lr} … & … \\ … \end{tabular}}. */
final class TexTables implements Notation {

  private static final String BEGIN = "\\begin{";
  private static final List<String> TABLES =
      List.of("tabular", "longtable", "tabularx", "tabulary", "tabular*", "longtabu", "tblr");

  /** Commands with one argument that is no text of the table. */
  private static final List<String> SETTINGS =
      List.of("cline", "cmidrule", "noalign", "vspace", "hspace", "rule", "label", "rowcolor");

  private Source source = new Source(List.of());
  private String text = "";
  private int at;

  static boolean begins(String line, int at) {
    String name = environment(line, at);
    return name != null && TABLES.contains(name);
  }

  /** The name of the environment that begins at a place; null if none does. */
  private static @Nullable String environment(String line, int at) {
    int end = line.indexOf('}', at);
    return line.startsWith(BEGIN, at) && end > 0 ? line.substring(at + BEGIN.length(), end) : null;
  }

  @Override
  public @Nullable Found table(List<Line> lines, int from) {
    String first = lines.get(from).text();
    String name = environment(first, first.indexOf('\\'));
    String end = "\\end{" + name + "}";
    int last = from;
    while (last < lines.size() && lines.get(last).text().indexOf(end) < 0) {
      last++;
    }
    // Where the document breaks off, the last row is none.
    source = new Source(lines.subList(from, Math.min(last + 1, lines.size())));
    text = source.text();
    at = text.indexOf('}') + 1;
    arguments();
    SpanRows table = new SpanRows(lines.get(from).place(), true);
    int to = text.indexOf(end);
    rows(table, to < 0 ? text.length() : to);
    if (to > 0 && !table.isEmpty()) {
      table.endRow();
    }
    return new Found(table.grid(), Math.min(last + 1, lines.size()));
  }

  private void rows(SpanRows table, int end) {
    StringBuilder cell = new StringBuilder();
    int[] spans = {1, 1};
    int begin = at;
    int depth = 0;
    boolean started = false;
    boolean blank = true;
    while (at < end) {
      char c = text.charAt(at);
      boolean rowEnds = depth == 0 && isRowEnd();
      if (depth == 0 && c == '&' || rowEnds) {
        boolean rule = rowEnds && !started && cell.toString().isBlank();
        if (!rule) {
          table.cell(cell.toString().strip(), spans[0], spans[1], source.place(begin));
        }
        at = rowEnds ? afterRowEnd() : at + 1;
        started = !rowEnds;
        if (rowEnds && !table.isEmpty()) {
          table.endRow();
        }
        cell.setLength(0);
        blank = true;
        spans = new int[] {1, 1};
        begin = at;
      } else if (c == '\\') {
        command(cell, spans);
      } else if (c == '%') {
        at = text.indexOf('\n', at) + 1;
      } else {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (c != '{' && c != '}') {
          begin = blank ? at : begin;
          blank &= c <= ' ';
          cell.append(c == '~' || c == '\n' ? ' ' : c);
        }
        at++;
      }
    }
    if (!cell.toString().isBlank()) {
      table.cell(cell.toString().strip(), spans[0], spans[1], source.place(begin));
    }
  }

  private boolean isRowEnd() {
    return text.startsWith("\\\\", at) || text.startsWith("\\tabularnewline", at);
  }

  /** After the strokes that end a row, and how far the next stands below. */
  private int afterRowEnd() {
    int after = text.startsWith("\\\\", at) ? at + 2 : at + "\\tabularnewline".length();
    after += after < text.length() && text.charAt(after) == '*' ? 1 : 0;
    return after < text.length() && text.charAt(after) == '['
        ? text.indexOf(']', after) + 1
        : after;
  }

  private void command(StringBuilder cell, int[] spans) {
    int from = ++at;
    while (at < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at) < 0x80) {
      at++;
    }
    String name = text.substring(from, at);
    if (name.isEmpty()) {
      cell.append(text.charAt(at++)); // \% and the like
    } else if (name.equals("multicolumn")) {
      spans[0] = number(argument());
      argument();
    } else if (name.equals("multirow")) {
      options();
      spans[1] = number(argument());
      options();
      argument();
      options();
    } else if (name.equals("begin")) {
      arguments();
    } else if (name.equals("end") || SETTINGS.contains(name)) {
      if (at < text.length() && text.charAt(at) == '(') {
        at = text.indexOf(')', at) + 1;
      }
      arguments();
    } else {
      cell.append(' '); // the text in its braces follows
      options();
    }
  }

  /** Passes over all that stands in braces and brackets. */
  private void arguments() {
    while (at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[')) {
      options();
      argument();
    }
  }

  private void options() {
    if (at < text.length() && text.charAt(at) == '[') {
      int end = text.indexOf(']', at);
      at = end < 0 ? text.length() : end + 1;
    }
  }

  /** What stands in the braces here; empty if there are none. */
  private String argument() {
    if (at >= text.length() || text.charAt(at) != '{') {
      return "";
    }
    int from = at + 1;
    int depth = 0;
    do {
      depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
      at++;
    } while (depth > 0 && at < text.length());
    return text.substring(from, Math.max(from, at - 1));
  }

  private static int number(String argument) {
    String digits = argument.strip();
    boolean plain = !digits.isEmpty() && digits.length() < 4;
    return plain && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Math.max(1, Integer.parseInt(digits))
        : 1;
  }
}
