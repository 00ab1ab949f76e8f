package io.github.opengpr.read.recognise.layout;

import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.Places;
import java.util.ArrayList;
import java.util.List;

/** Marks that stand before every line of a table: those of lists and of quoted text. */
final class LineMarks {

  /** Fewer lines may begin alike by chance. */
  private static final int LINES = 4;

  private static final String MARKS = ">-*•·";

  private LineMarks() {}

  /** The lines without the mark, if all begin with the same one. */
  static List<SourceLine> removed(List<SourceLine> lines) {
    char mark = 0;
    int marked = 0;
    for (SourceLine line : lines) {
      if (line.isBlank()) {
        continue;
      }
      char first = line.text().charAt(0);
      boolean stands = line.text().length() > 1 && line.text().charAt(1) == ' ';
      if (line.isRow() || !stands || MARKS.indexOf(first) < 0 || marked > 0 && first != mark) {
        return lines;
      }
      mark = first;
      marked++;
    }
    if (marked < LINES) {
      return lines;
    }
    List<SourceLine> removed = new ArrayList<>();
    for (SourceLine line : lines) {
      removed.add(
          line.isBlank()
              ? line
              : new SourceLine(
                  line.text().substring(2),
                  Places.at(line.place(), 2),
                  line.heading(),
                  null,
                  0,
                  0));
    }
    return removed;
  }
}
