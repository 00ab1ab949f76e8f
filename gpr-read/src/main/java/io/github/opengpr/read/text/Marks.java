package io.github.opengpr.read.text;

import io.github.opengpr.read.document.Line;
import java.util.List;

/**
 * A look at the marks of a text before anything is made of its lines: nearly every text has no
 * table parted by the mark that is looked for.
 */
final class Marks {

  private Marks() {}

  /**
   * Whether a mark stands so many times in a line, in so many lines without the bars and tabs of
   * other tables.
   */
  static boolean areInLines(List<Line> lines, char mark, int times, int atLeast) {
    int found = 0;
    for (Line line : lines) {
      if (has(line.text(), mark, times)
          && line.text().indexOf('\t') < 0
          && line.text().indexOf('|') < 0
          && ++found >= atLeast) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String text, char mark, int times) {
    int at = -1;
    for (int i = 0; i < times; i++) {
      at = text.indexOf(mark, at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
