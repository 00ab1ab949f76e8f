package io.github.opengpr.read.notation;

import io.github.opengpr.read.document.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables of forums: {@code [table][tr][td=2,1]…[/td][/tr][/table]}, a tag for each cell. */
final class ForumTables implements Notation {

  private static final String BEGIN = "[table";
  private static final String END = "[/table]";

  static boolean begins(String line, int at) {
    return line.regionMatches(true, at, BEGIN, 0, BEGIN.length());
  }

  @Override
  public @Nullable Found table(List<Line> lines, int from) {
    int last = from;
    while (last < lines.size() && lines.get(last).text().indexOf(END) < 0) {
      last++;
    }
    // Where the document breaks off, the last row is none.
    Source source = new Source(lines.subList(from, Math.min(last + 1, lines.size())));
    SpanRows table = new SpanRows(lines.get(from).place(), false);
    String text = source.text();
    int end = text.indexOf(END) < 0 ? text.length() : text.indexOf(END);
    int at = text.indexOf('[');
    int begin = -1;
    int[] spans = {1, 1};
    while (at >= 0 && at < end) {
      int close = text.indexOf(']', at);
      if (close < 0) {
        break;
      }
      String tag = text.substring(at + 1, close);
      if (begin >= 0 && (tag.startsWith("/t") || tag.startsWith("t"))) {
        table.cell(text.substring(begin, at).strip(), spans[0], spans[1], source.place(begin));
        begin = -1;
      }
      if (tag.startsWith("td") || tag.startsWith("th")) {
        begin = close + 1;
        spans = spans(tag);
      } else if (tag.equals("/tr") && !table.isEmpty()) {
        table.endRow();
      }
      at = text.indexOf('[', close);
    }
    return new Found(table.grid(), Math.min(last + 1, lines.size()));
  }

  /** The numbers after the equals sign: columns, and rows. */
  private static int[] spans(String tag) {
    int[] spans = {0, 0};
    int which = 0;
    for (int i = tag.indexOf('='); i >= 0 && i < tag.length() && which < 2; i++) {
      char c = tag.charAt(i);
      if (c >= '0' && c <= '9') {
        spans[which] = Math.min(1000, spans[which] * 10 + c - '0');
      } else if (c == ',') {
        which++;
      }
    }
    return new int[] {Math.max(1, spans[0]), Math.max(1, spans[1])};
  }
}
