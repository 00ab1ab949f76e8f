package io.github.opengpr.read.recognise.token;

import io.github.opengpr.model.printed.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lines whose cells are parted by bars, as in Markdown and in tables drawn with lines. */
public final class Bars {

  /** What a wiki writes where a table begins, where it ends, and between its rows. */
  private static final Set<String> WIKI = Set.of("{|", "|}", "|-");

  /** A mark for nothing has no more strokes. */
  private static final int LONGEST_MARK = 2;

  /** So many marks are a row of cells. */
  private static final int MARKS = 5;

  private Bars() {}

  public static boolean isBar(char c) {
    if (c < '│' || c > '║' && c < '︱') { // nearly every character is one of these
      return c == '|' || c == '¦';
    }
    return c == '│' || c == '┃' || c == '║' || c == '｜' || c == '︱';
  }

  public static boolean hasBar(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (isBar(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line has as many cells as that between its bars. */
  public static boolean hasCells(String line, int cells) {
    int bars = 0;
    for (int i = 0; i < line.length() && bars <= cells; i++) {
      bars += isBar(line.charAt(i)) ? 1 : 0;
    }
    return bars > cells;
  }

  /** Whether the line is a bar and nothing else. */
  public static boolean isLoneBar(String line) {
    String text = line.strip();
    return text.length() == 1 && isBar(text.charAt(0));
  }

  /** Whether the line is drawn, not written: a border, the line under a Markdown head. */
  public static boolean isRule(String line) {
    if (WIKI.contains(line.strip())) {
      return true;
    }
    if (isRowOfMarks(line)) {
      return false;
    }
    int strokes = 0;
    boolean corner = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '-' || c == '=' || c == '─' || c == '━' || c == '═' || c == '—' || c == '_') {
        strokes++;
      } else if (isCorner(c)) {
        strokes++;
        corner = true;
      } else if (isBar(c) || c == ':') {
        corner = true;
      } else if (c > ' ' && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return strokes >= 5 || corner && strokes >= 2;
  }

  /** Whether a line without bars is many marks for nothing, one or two strokes each. */
  private static boolean isRowOfMarks(String line) {
    int words = 0;
    int strokes = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '-' || c == '—') {
        words += strokes == 0 ? 1 : 0;
        strokes++;
      } else if (c <= ' ' || Character.isSpaceChar(c)) {
        strokes = 0;
      } else {
        return false;
      }
      if (strokes > LONGEST_MARK) {
        return false;
      }
    }
    return words >= MARKS;
  }

  /** Whether the first, or the last, character of the line is a bar, or a rule that meets one. */
  public static boolean isAtEnd(String line, boolean first) {
    String text = line.strip();
    char end = text.isEmpty() ? ' ' : text.charAt(first ? 0 : text.length() - 1);
    return isBar(end) || isCorner(end);
  }

  private static boolean isCorner(char c) {
    return c == '+' || c >= '\u250C' && c <= '\u254B' || c >= '\u2552' && c <= '\u256C';
  }

  /**
   * The cells between the bars.
   *
   * @param before whether a bar at the beginning of the line is a frame and parts nothing
   * @param after whether a bar at its end is
   */
  public static List<Token> cells(String line, Place place, boolean before, boolean after) {
    int from = 0;
    int to = line.length();
    while (from < to && blank(line.charAt(from))) {
      from++;
    }
    while (to > from && blank(line.charAt(to - 1))) {
      to--;
    }
    if (before && from < to && isBar(line.charAt(from))) {
      from++;
    }
    if (after && to > from && isBar(line.charAt(to - 1)) && !escaped(line, to - 1)) {
      to--;
    }
    List<Token> cells = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || isBar(line.charAt(i)) && !escaped(line, i)) {
        cells.add(cell(line, start, i, place));
        start = i + 1;
      }
    }
    return cells;
  }

  private static Token cell(String line, int from, int to, Place place) {
    int start = from;
    int end = to;
    while (start < end && blank(line.charAt(start))) {
      start++;
    }
    while (end > start && blank(line.charAt(end - 1))) {
      end--;
    }
    String text = line.substring(start, end);
    if (text.indexOf('<') >= 0 || text.indexOf('*') >= 0 || text.indexOf('\\') >= 0) {
      text = Markup.plain(text);
    }
    return Token.of(text, Places.at(place, start));
  }

  private static boolean escaped(String line, int at) {
    return at > 0 && line.charAt(at - 1) == '\\';
  }

  private static boolean blank(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }
}
