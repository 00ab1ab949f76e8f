package io.github.opengpr.rules.text.passage;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a section as one text: characters folded, blanks gone, wrapped lines joined, and
 * every character traceable to its line.
 *
 * <p>A line break counts as the end of a sentence ({@code '\n'} in the folded text) only where the
 * line before ended one, was a heading, or where the next line begins with an ordinal; and between
 * lines that begin with labels, as in 予以公开：6件. A blank survives only between two digits, where
 * dropping it would make one number of two. Immutable.
 */
public final class Passage {

  private static final int HEADING_LENGTH = 24;
  private static final int LONGEST_RESIDUE = 80;
  private static final int LONGEST_EXCERPT = 2_000;
  private static final String RESIDUE = "[bookmark";

  private final List<TextLine> lines;
  private final String text;

  /** Where runs of characters begin that stand side by side in a line, and where they do there. */
  private final int[] runs;

  private final int[] runLines;
  private final int[] runColumns;

  private Passage(List<TextLine> lines, String text, int[] runs, int[] runLines, int[] runColumns) {
    this.lines = lines;
    this.text = text;
    this.runs = runs;
    this.runLines = runLines;
    this.runColumns = runColumns;
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
    return span.end() > span.start() && lineOf(span.start()) != lineOf(span.end() - 1);
  }

  /** The number of the line in which the span begins; 0 without a line. */
  public int line(Span span) {
    if (text.isEmpty()) {
      return lines.isEmpty() ? 0 : lines.get(0).number();
    }
    return lines.get(lineOf(Math.min(span.start(), text.length() - 1))).number();
  }

  /** The run that holds a character. */
  private int run(int index) {
    int found = Arrays.binarySearch(runs, index);
    return found >= 0 ? found : -found - 2;
  }

  private int lineOf(int index) {
    return runLines[run(index)];
  }

  private int columnOf(int index) {
    int run = run(index);
    return runColumns[run] + index - runs[run];
  }

  /**
   * The span as printed, with its line, up to some {@value #LONGEST_EXCERPT} characters: more than
   * any message shows. An empty span gives an empty excerpt at its place.
   */
  public Excerpt excerpt(Span span) {
    if (text.isEmpty()) {
      return new Excerpt("", line(span), 1);
    }
    int first = Math.min(span.start(), text.length() - 1);
    int last = Math.max(first, span.end() - 1);
    int line = lineOf(first);
    int column = columnOf(first);
    int lastLine = lineOf(last);
    if (span.end() <= span.start()) {
      return new Excerpt("", lines.get(line).number(), column + 1);
    }
    if (line == lastLine && columnOf(last) - column < LONGEST_EXCERPT) {
      String piece = lines.get(line).text().substring(column, columnOf(last) + 1);
      return new Excerpt(piece.strip(), lines.get(line).number(), column + 1);
    }
    StringBuilder printed = new StringBuilder();
    for (int i = line; i <= lastLine && printed.length() < LONGEST_EXCERPT; i++) {
      String whole = lines.get(i).text();
      int from = i == line ? column : 0;
      int to = i == lastLine ? Math.min(columnOf(last) + 1, whole.length()) : whole.length();
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
  public boolean isAfterBlank(int index) {
    String line = lines.get(lineOf(index)).text();
    int column = columnOf(index);
    return column > 0 && Folding.fold(line.charAt(column - 1)) == Folding.NOTHING;
  }

  private static final class Joiner {
    private static final int HEAD = 24;

    private final List<TextLine> lines;
    private final char[] out;
    private final StringBuilder head = new StringBuilder(HEAD);
    private int length;
    private int[] runs;
    private int[] runLines;
    private int[] runColumns;
    private int count;
    private int lineStart;

    Joiner(List<TextLine> lines) {
      this.lines = lines;
      int most = lines.size();
      for (TextLine line : lines) {
        most += line.text().length();
      }
      this.out = new char[most];
      this.runs = new int[2 * lines.size() + 4];
      this.runLines = new int[runs.length];
      this.runColumns = new int[runs.length];
    }

    Passage join() {
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).text();
        readHead(line);
        if (head.length() == 0 || isPageNumber(i)) {
          continue;
        }
        if (length > 0 && endsHere()) {
          put('\n', i, 0);
        }
        lineStart = length;
        add(line, i);
      }
      return new Passage(
          lines,
          new String(out, 0, length),
          Arrays.copyOf(runs, count),
          Arrays.copyOf(runLines, count),
          Arrays.copyOf(runColumns, count));
    }

    private void add(String line, int number) {
      boolean blank = false;
      for (int column = 0; column < line.length(); column++) {
        char printed = line.charAt(column);
        if (printed == '[' && line.startsWith(RESIDUE, column)) {
          int end =
              line.substring(column, Math.min(line.length(), column + LONGEST_RESIDUE))
                  .indexOf(']');
          if (end > 0) {
            column += end;
            continue;
          }
        }
        char c = Folding.fold(printed);
        if (c == Folding.NOTHING) {
          blank |= Character.getType(printed) != Character.FORMAT;
          continue;
        }
        if (blank && isDigit(c) && length > lineStart && isDigit(last())) {
          put(' ', number, column - 1);
        }
        blank = false;
        put(c, number, column);
      }
    }

    private void put(char c, int line, int column) {
      int run = count - 1;
      if (run < 0 || runLines[run] != line || runColumns[run] + length - runs[run] != column) {
        startRun(line, column);
      }
      out[length++] = c;
    }

    private void startRun(int line, int column) {
      if (count == runs.length) {
        runs = Arrays.copyOf(runs, count * 2);
        runLines = Arrays.copyOf(runLines, count * 2);
        runColumns = Arrays.copyOf(runColumns, count * 2);
      }
      runs[count] = length;
      runLines[count] = line;
      runColumns[count++] = column;
    }

    private char last() {
      return out[length - 1];
    }

    /**
     * The first folded characters of a line: enough to see how it begins, all of it if it is short.
     */
    private void readHead(String line) {
      head.setLength(0);
      for (int i = 0; i < line.length() && head.length() < HEAD; i++) {
        char c = Folding.fold(line.charAt(i));
        if (c != Folding.NOTHING) {
          head.append(c);
        }
      }
    }

    private boolean endsHere() {
      if ("。！？；：|".indexOf(last()) >= 0 || Enumerators.at(head, 0) > 0) {
        return true;
      }
      if (Labels.begin(head, 0, head.length())) {
        CharSequence before = CharBuffer.wrap(out, 0, length);
        return Labels.begin(before, lineStart, length)
            || Labels.endsWithNumber(before, lineStart, length);
      }
      return length - lineStart <= HEADING_LENGTH
          && Enumerators.at(CharBuffer.wrap(out, 0, length), lineStart) > 0
          && !hasComma();
    }

    private boolean hasComma() {
      for (int i = lineStart; i < length; i++) {
        if (out[i] == '，') {
          return true;
        }
      }
      return false;
    }

    private boolean isPageNumber(int index) {
      int from = 0;
      int to = head.length();
      while (from < to && head.charAt(from) == '-') {
        from++;
      }
      while (to > from && head.charAt(to - 1) == '-') {
        to--;
      }
      for (int i = from; i < to; i++) {
        if (!isDigit(head.charAt(i))) {
          return false;
        }
      }
      boolean dashed = from > 0 && to < head.length();
      boolean free = length == 0 || index == lines.size() - 1 || "。！？".indexOf(last()) >= 0;
      return to - from <= 3 && (dashed || free);
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
