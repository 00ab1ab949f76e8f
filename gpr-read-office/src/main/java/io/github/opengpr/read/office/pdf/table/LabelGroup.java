package io.github.opengpr.read.office.pdf.table;

import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.List;

/** A label that may go over several lines. Not thread-safe. */
final class LabelGroup {

  private final List<Segment> segments = new ArrayList<>();
  private final List<Box> rows = new ArrayList<>();
  private boolean placed;

  LabelGroup(Segment first) {
    segments.add(first);
  }

  private LabelGroup(List<Segment> segments) {
    this.segments.addAll(segments);
  }

  void add(Segment segment) {
    segments.add(segment);
  }

  /** The values in this box are those of the label. */
  void hasRow(Box values) {
    rows.add(values);
  }

  boolean hasRow() {
    return !rows.isEmpty();
  }

  boolean isPlaced() {
    return placed;
  }

  void place() {
    placed = true;
  }

  /**
   * Parts labels that no space parts: each row of values has its own. This one keeps what belongs
   * to its first row.
   *
   * @return the others
   */
  List<LabelGroup> parted() {
    if (rows.size() < 2) {
      return List.of();
    }
    int[] before = new int[rows.size() + 1];
    boolean[] on = new boolean[rows.size()];
    count(before, on);
    List<Integer> ends = isTop(before, on) ? topEnds(on, before) : middleEnds(on, before);
    List<LabelGroup> others = new ArrayList<>();
    List<Segment> all = new ArrayList<>(segments);
    for (int i = 0; i < ends.size(); i++) {
      int end = i + 1 < ends.size() ? ends.get(i + 1) : all.size();
      if (ends.get(i) < end) {
        others.add(new LabelGroup(all.subList(ends.get(i), end)));
      }
    }
    segments.subList(ends.get(0), segments.size()).clear();
    rows.clear();
    return others;
  }

  /** Counts the lines of the label that stand on a row, and those before each row. */
  private void count(int[] before, boolean[] on) {
    for (Segment segment : segments) {
      double middle = segment.box().centreY();
      int row = 0;
      while (row < rows.size() && middle > rows.get(row).bottom()) {
        row++;
      }
      if (row < rows.size() && middle >= rows.get(row).top()) {
        on[row] = true;
      } else {
        before[row]++;
      }
    }
  }

  /** Whether each row stands on the first line of its label, as far as can be told. */
  private static boolean isTop(int[] before, boolean[] on) {
    for (boolean each : on) {
      if (!each) {
        return false;
      }
    }
    return before[0] == 0 && before[on.length] > 0;
  }

  private static List<Integer> topEnds(boolean[] on, int[] before) {
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    for (int row = 0; row < on.length; row++) {
      if (row > 0) {
        ends.add(at);
      }
      at += 1 + before[row + 1];
    }
    return ends;
  }

  /** Each row stands in the middle of its label: as many lines follow it as went before. */
  private static List<Integer> middleEnds(boolean[] on, int[] before) {
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    int own = before[0];
    for (int row = 0; row < on.length; row++) {
      int after = Math.min(own, before[row + 1]);
      at += own + (on[row] ? 1 : 0) + after;
      ends.add(at);
      own = before[row + 1] - after;
    }
    return ends;
  }

  /** How far above or below the label a height is; 0 beside it. */
  double off(double height) {
    Box box = box();
    return Math.max(0, Math.max(box.top() - height, height - box.bottom()));
  }

  Segment last() {
    return segments.get(segments.size() - 1);
  }

  Box box() {
    return Box.around(segments.stream().map(Segment::box).toList());
  }

  String text() {
    return String.join("\n", segments.stream().map(Segment::text).toList());
  }
}
