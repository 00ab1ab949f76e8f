package io.github.opengpr.read.office.pdf.table;

import io.github.opengpr.read.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of one column that stand nearer to each other than its rows do: 119 over 8 may be 1198,
 * broken for want of space. Where they were not put together, neither is certain.
 *
 * @param parts the values, each with the one that it may go on in or come from
 */
record CloseValues(Map<Segment, List<Segment>> parts) {

  /** Nearer than this part of the space that most rows have between them. */
  private static final double NEARER = 0.6;

  /** Most rows: this part of them has no more space. */
  private static final double MOST = 0.75;

  /** One value under another, and the space between them in sizes. */
  private record Pair(Segment upper, Segment lower, double space) {}

  /** The close ones among the values of a table. */
  static CloseValues of(List<Segment> values, OpenColumns columns) {
    List<Pair> pairs = new ArrayList<>();
    Segment[] last = new Segment[columns.count()];
    List<Segment> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparingDouble(value -> value.box().top()));
    for (Segment value : sorted) {
      int column = columns.of(value);
      Segment upper = last[column];
      if (upper != null) {
        double space = (value.box().top() - upper.box().bottom()) / value.size();
        pairs.add(new Pair(upper, value, space));
      }
      last[column] = value;
    }
    double[] spaces = pairs.stream().mapToDouble(Pair::space).sorted().toArray();
    double most = spaces.length == 0 ? 0 : spaces[(int) (MOST * (spaces.length - 1))];
    Map<Segment, List<Segment>> parts = new HashMap<>();
    for (Pair pair : pairs) {
      if (pair.space < Math.min(OpenTable.LEADING, NEARER * most)
          && pair.upper.text().length() >= OpenTable.LONG
          && isDigits(pair.upper)
          && isDigits(pair.lower)) {
        parts.computeIfAbsent(pair.upper, value -> new ArrayList<>()).add(pair.lower);
        parts.computeIfAbsent(pair.lower, value -> new ArrayList<>()).add(pair.upper);
      }
    }
    return new CloseValues(parts);
  }

  private static boolean isDigits(Segment value) {
    return value.text().chars().allMatch(Character::isDigit);
  }

  /** Whether values that were read as one may be part of another. */
  boolean isPart(List<Segment> own) {
    return own.stream().anyMatch(value -> !own.containsAll(parts.getOrDefault(value, List.of())));
  }
}
