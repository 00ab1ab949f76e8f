package io.github.opengpr.read.office.pdf.table;

import io.github.opengpr.read.office.pdf.page.PageLine;
import io.github.opengpr.read.office.pdf.page.Segment;
import java.util.List;
import java.util.Set;

/**
 * A line of a page that may belong to a table without lines.
 *
 * @param line the line
 * @param words what stands apart on it before its values
 * @param values the values at its end
 */
record OpenLine(PageLine line, List<Segment> words, List<Segment> values) {

  /** Prose is wider than this part of the page. */
  private static final double WIDE = 0.8;

  static OpenLine of(int number, PageLine line, Set<Long> starts) {
    List<Segment> segments = Segment.of(number, line, starts);
    int words = segments.size();
    while (words > 0 && segments.get(words - 1).isValue()) {
      words--;
    }
    return new OpenLine(line, segments.subList(0, words), segments.subList(words, segments.size()));
  }

  boolean hasValues() {
    return !values.isEmpty();
  }

  /** A row of values, or at least one value after the words of a label. */
  boolean isRow() {
    return hasValues() && words.size() + values.size() > 1;
  }

  /** Words that stand apart, as over columns. */
  boolean isHead() {
    return !hasValues() && words.size() > 1;
  }

  /** Words that begin as the labels and the headings of a form do. */
  boolean isNumbered() {
    return !hasValues() && words.size() == 1 && words.get(0).isOrdinal();
  }

  boolean isProse(double width) {
    String text = line.text();
    return words.size() == 1
        && (text.indexOf('。') >= 0
            || text.indexOf('；') >= 0
            || !hasValues() && line.box().width() > WIDE * width);
  }
}
