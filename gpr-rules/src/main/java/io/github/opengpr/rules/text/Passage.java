package io.github.opengpr.rules.text;

import java.util.Arrays;
import java.util.List;

/**
 * The lines of a section as one text: characters folded, blanks gone, wrapped lines joined, and
 * every character traceable to its line.
 *
 * <p>A line break counts as the end of a sentence ({@code '\n'} in the folded text) only where the
 * line before ended one, was a heading, or where the next line begins with an ordinal. A blank
 * survives only between two digits, where dropping it would make one number of two. Immutable.
 */
public final class Passage {

  private static final int HEADING_LENGTH = 24;
  private static final int LONGEST_RESIDUE = 80;
  private static final int LONGEST_EXCERPT = 2_000;
  private static final String RESIDUE = "[bookmark";

  private final List<TextLine> lines;
  private final String text;
  private final int[] lineOf;
  private final int[] columnOf;

  private Passage(List<TextLine> lines, String text, int[] lineOf, int[] columnOf) {
    this.lines = lines;
    this.text = text;
    this.lineOf = lineOf;
    this.columnOf = columnOf;
  }

  /** Joins printed lines. */
  public static Passage of(List<TextLine> lines) {
    return new Joiner(List.copyOf(lines)).join();
  }

  /** The folded text that every {@link Span} refers to. */
  public String text() {
    return text;
  }

  /** The folded characters of a span. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Whether the span is printed on more than one line. */
  public boolean isWrapped(Span span) {
    return span.end() > span.start() && lineOf[span.start()] != lineOf[span.end() - 1];
  }

  /**
   * The span as printed, with its line, up to some {@value #LONGEST_EXCERPT} characters: more than
   * any message shows. An empty span gives an empty excerpt at its place.
   */
  public Excerpt excerpt(Span span) {
    if (text.isEmpty()) {
      return new Excerpt("", lines.isEmpty() ? 0 : lines.get(0).number(), 1);
    }
    int first = Math.min(span.start(), text.length() - 1);
    int last = Math.max(first, span.end() - 1);
    int line = lineOf[first];
    int column = columnOf[first];
    if (span.end() <= span.start()) {
      return new Excerpt("", lines.get(line).number(), column + 1);
    }
    StringBuilder printed = new StringBuilder();
    for (int i = line; i <= lineOf[last] && printed.length() < LONGEST_EXCERPT; i++) {
      String whole = lines.get(i).text();
      int from = i == line ? column : 0;
      int to = i == lineOf[last] ? Math.min(columnOf[last] + 1, whole.length()) : whole.length();
      int end = Math.min(to, from + LONGEST_EXCERPT);
      String piece = whole.substring(Math.min(from, end), end);
      printed.append(i == line ? piece.stripTrailing() : piece.strip());
    }
    return new Excerpt(printed.toString().strip(), lines.get(line).number(), column + 1);
  }

  /**
   * Whether the source printed a blank just before this character, which often marks a number that
   * was lost.
   */
  boolean isAfterBlank(int index) {
    String line = lines.get(lineOf[index]).text();
    int column = columnOf[index];
    return column > 0 && Folding.fold(line.charAt(column - 1)) == Folding.NOTHING;
  }

  private static final class Joiner {
    private final List<TextLine> lines;
    private final StringBuilder out = new StringBuilder();
    private int[] lineOf = new int[256];
    private int[] columnOf = new int[256];
    private int lineStart;

    Joiner(List<TextLine> lines) {
      this.lines = lines;
    }

    Passage join() {
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).text();
        String next = squeezed(line);
        if (next.isEmpty() || isPageNumber(next, i)) {
          continue;
        }
        if (out.length() > 0 && endsHere(next)) {
          put('\n', i, 0);
        }
        lineStart = out.length();
        add(line, i);
      }
      return new Passage(
          lines,
          out.toString(),
          Arrays.copyOf(lineOf, out.length()),
          Arrays.copyOf(columnOf, out.length()));
    }

    private void add(String line, int number) {
      boolean blank = false;
      for (int column = 0; column < line.length(); column++) {
        if (line.charAt(column) == '[' && line.startsWith(RESIDUE, column)) {
          int end =
              line.substring(column, Math.min(line.length(), column + LONGEST_RESIDUE))
                  .indexOf(']');
          if (end > 0) {
            column += end;
            continue;
          }
        }
        char c = Folding.fold(line.charAt(column));
        if (c == Folding.NOTHING) {
          blank |= Character.getType(line.charAt(column)) != Character.FORMAT;
          continue;
        }
        if (blank
            && isDigit(c)
            && out.length() > lineStart
            && isDigit(out.charAt(out.length() - 1))) {
          put(' ', number, column - 1);
        }
        blank = false;
        put(c, number, column);
      }
    }

    private void put(char c, int line, int column) {
      if (out.length() == lineOf.length) {
        lineOf = Arrays.copyOf(lineOf, lineOf.length * 2);
        columnOf = Arrays.copyOf(columnOf, columnOf.length * 2);
      }
      lineOf[out.length()] = line;
      columnOf[out.length()] = column;
      out.append(c);
    }

    /**
     * The first folded characters of a line: enough to see how it begins, all of it if it is short.
     */
    private static String squeezed(String line) {
      StringBuilder some = new StringBuilder(16);
      for (int i = 0; i < line.length() && some.length() < 16; i++) {
        char c = Folding.fold(line.charAt(i));
        if (c != Folding.NOTHING) {
          some.append(c);
        }
      }
      return some.toString();
    }

    private boolean endsHere(String next) {
      char last = out.charAt(out.length() - 1);
      if ("。！？；：".indexOf(last) >= 0 || Enumerators.at(next, 0) > 0) {
        return true;
      }
      int length = out.length() - lineStart;
      return length <= HEADING_LENGTH
          && Enumerators.at(out, lineStart) > 0
          && out.indexOf("，", lineStart) < 0;
    }

    private boolean isPageNumber(String line, int index) {
      int from = 0;
      int to = line.length();
      while (from < to && line.charAt(from) == '-') {
        from++;
      }
      while (to > from && line.charAt(to - 1) == '-') {
        to--;
      }
      for (int i = from; i < to; i++) {
        if (!isDigit(line.charAt(i))) {
          return false;
        }
      }
      boolean dashed = from > 0 && to < line.length();
      boolean free =
          out.length() == 0
              || index == lines.size() - 1
              || "。！？".indexOf(out.charAt(out.length() - 1)) >= 0;
      return to - from <= 3 && (dashed || free);
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
