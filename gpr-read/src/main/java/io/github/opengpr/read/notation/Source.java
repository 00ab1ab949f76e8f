package io.github.opengpr.read.notation;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;

/** Lines of a document as one text, of which the place of every character is known. */
final class Source {

  private final String text;
  private final List<Line> lines;
  private final List<Integer> starts = new ArrayList<>();

  /** The line the last place was asked for: places are asked for from first to last. */
  private int current;

  Source(List<Line> lines) {
    this.lines = lines;
    StringBuilder joined = new StringBuilder();
    for (Line line : lines) {
      starts.add(joined.length());
      joined.append(line.text()).append('\n');
    }
    this.text = joined.toString();
  }

  String text() {
    return text;
  }

  /** The line that a character stands in, counted from the first of these lines. */
  int line(int at) {
    if (starts.get(current) > at) {
      current = 0;
    }
    while (current + 1 < starts.size() && starts.get(current + 1) <= at) {
      current++;
    }
    return current;
  }

  Place place(int at) {
    int line = line(at);
    return lines.get(line).place() instanceof Place.InText start
        ? new Place.InText(start.line(), start.column() + at - starts.get(line))
        : lines.get(line).place();
  }
}
