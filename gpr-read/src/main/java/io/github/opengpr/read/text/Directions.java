package io.github.opengpr.read.text;

import io.github.opengpr.read.document.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Marks of the direction of writing that a cell leaves open: they turn what follows in its line, so
 * that each cell after it shows other digits than it holds, or other cells' digits.
 */
final class Directions {

  private static final char LEFT_TO_RIGHT = '\u202A';
  private static final char POP = '\u202C';
  private static final char TO_LEFT_OVERRIDE = '\u202E';
  private static final char LEFT_ISOLATE = '\u2066';
  private static final char FIRST_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private final Deque<Character> open = new ArrayDeque<>();

  /** How many of the open marks turn the text. */
  private int turning;

  private Directions() {}

  /** The lines, with the mark that turns a cell in the cell too. */
  static List<Line> carried(List<Line> lines) {
    List<Line> carried = new ArrayList<>(lines.size());
    for (Line line : lines) {
      String text = line.text();
      boolean cells = text.indexOf('\t') >= 0 || text.indexOf('|') >= 0;
      boolean marks = cells && text.chars().anyMatch(Directions::isMark);
      carried.add(
          marks ? new Line(new Directions().carried(text), line.place(), line.heading()) : line);
    }
    return carried;
  }

  private static boolean isMark(int c) {
    return c >= LEFT_TO_RIGHT && c <= TO_LEFT_OVERRIDE && c != POP
        || c >= LEFT_ISOLATE && c <= FIRST_ISOLATE;
  }

  private static boolean turns(char c) {
    return c != LEFT_TO_RIGHT && c != LEFT_ISOLATE;
  }

  private static boolean isIsolate(char c) {
    return c >= LEFT_ISOLATE;
  }

  private String carried(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      take(c);
      out.append(c);
      boolean filled =
          i + 1 < text.length() && text.charAt(i + 1) > ' ' && text.charAt(i + 1) != '|';
      if ((c == '\t' || c == '|') && filled && turning > 0) {
        out.append(TO_LEFT_OVERRIDE);
      }
    }
    return out.toString();
  }

  private void take(char c) {
    if (isMark(c)) {
      open.push(c);
      turning += turns(c) ? 1 : 0;
    } else if (c == POP && !open.isEmpty() && !isIsolate(open.peek())) {
      close();
    } else if (c == POP_ISOLATE) {
      while (!open.isEmpty() && !isIsolate(open.peek())) {
        close();
      }
      if (!open.isEmpty()) {
        close();
      }
    }
  }

  private void close() {
    turning -= turns(open.pop()) ? 1 : 0;
  }
}
