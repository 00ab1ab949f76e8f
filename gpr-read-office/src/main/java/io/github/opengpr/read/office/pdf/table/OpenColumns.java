package io.github.opengpr.read.office.pdf.table;

import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns that values stand in: values of one column overlap when seen from above.
 *
 * @param spans what each column takes, from left to right
 */
record OpenColumns(List<Box> spans) {

  /** The columns of the values. A column where all values are blank cannot be seen. */
  static OpenColumns of(List<Segment> values) {
    return new OpenColumns(merged(values.stream().map(Segment::box).toList()));
  }

  private static List<Box> merged(List<Box> boxes) {
    List<Box> sorted = new ArrayList<>(boxes);
    sorted.sort(Comparator.comparingDouble(Box::left));
    List<Box> merged = new ArrayList<>();
    for (Box box : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && box.left() < merged.get(last).right()) {
        merged.set(last, merged.get(last).with(box));
      } else {
        merged.add(box);
      }
    }
    return merged;
  }

  int count() {
    return spans.size();
  }

  /** The column a value stands in. */
  int of(Segment segment) {
    int best = 0;
    for (int i = 1; i < spans.size(); i++) {
      if (off(segment, i) < off(segment, best)) {
        best = i;
      }
    }
    return best;
  }

  private double off(Segment segment, int column) {
    Box span = spans.get(column);
    return segment.overlaps(span.left(), span.right())
        ? 0
        : Math.abs(segment.box().centreX() - span.centreX());
  }

  boolean isOver(Segment segment, int column) {
    return segment.overlaps(spans.get(column).left(), spans.get(column).right());
  }

  /** Where a column begins: halfway from the one before. */
  double left(int column, double first) {
    return column == 0
        ? first
        : column == spans.size()
            ? spans.get(column - 1).right()
            : (spans.get(column - 1).right() + spans.get(column).left()) / 2;
  }
}
