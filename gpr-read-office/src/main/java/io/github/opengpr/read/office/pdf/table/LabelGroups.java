package io.github.opengpr.read.office.pdf.table;

import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the words before the values of a table together to labels: what stands below a word goes on
 * with it, unless it begins as a label does, stands farther off or belongs to other values.
 */
final class LabelGroups {

  /** Lines of a label are no farther apart than this, in sizes. */
  private static final double LEADING = 1;

  /** And no farther than the nearest lines are by this, in sizes. */
  private static final double MORE = 0.45;

  /** Values stand no farther from their label than this, in sizes. */
  private static final double BESIDE = 1.5;

  private final List<LabelGroup> groups = new ArrayList<>();
  private final Map<OpenLine, List<LabelGroup>> labels = new HashMap<>();

  /**
   * The labels of lines that follow one another.
   *
   * @param broken the lines whose values belong to the row above
   */
  LabelGroups(List<OpenLine> lines, Set<OpenLine> broken) {
    double leading = leading(lines);
    for (OpenLine line : lines) {
      line.words().forEach(word -> add(word, leading));
    }
    List<OpenLine> rows =
        lines.stream().filter(line -> line.hasValues() && !broken.contains(line)).toList();
    rows.forEach(this::owner);
    for (LabelGroup group : List.copyOf(groups)) {
      groups.addAll(group.parted());
    }
    rows.forEach(this::place);
  }

  /** How far apart the lines of labels are. */
  private static double leading(List<OpenLine> lines) {
    double nearest = Double.MAX_VALUE;
    double size = 0;
    for (int i = 1; i < lines.size(); i++) {
      for (Segment word : lines.get(i).hasValues() ? List.<Segment>of() : lines.get(i).words()) {
        for (Segment above : lines.get(i - 1).words()) {
          if (!word.isOrdinal() && above.overlaps(word.box().left(), word.box().right())) {
            nearest = Math.min(nearest, word.box().top() - above.box().bottom());
            size = word.size();
          }
        }
      }
    }
    return nearest + MORE * size;
  }

  private void add(Segment word, double leading) {
    LabelGroup above = word.isOrdinal() ? null : above(word, leading);
    if (above == null) {
      groups.add(new LabelGroup(word));
    } else {
      above.add(word);
    }
  }

  private @Nullable LabelGroup above(Segment word, double leading) {
    LabelGroup found = null;
    for (LabelGroup group : groups) {
      Segment last = group.last();
      Box box = group.box();
      double gap = word.box().top() - last.box().bottom();
      if (last.line() < word.line()
          && word.overlaps(box.left(), box.right())
          && gap <= Math.min(leading, LEADING * word.size())
          && (found == null || found.last().line() <= last.line())) {
        found = group;
      }
    }
    return found;
  }

  /** Tells the label next to the values of a line that they are its own. */
  private void owner(OpenLine row) {
    double middle = row.values().get(0).box().centreY();
    groups.stream()
        .filter(group -> group.off(middle) <= 0)
        .max(Comparator.comparingDouble(group -> group.box().left()))
        .ifPresent(group -> group.hasRow(row.line().box()));
  }

  private void place(OpenLine row) {
    double middle = row.values().get(0).box().centreY();
    List<LabelGroup> beside = new ArrayList<>();
    LabelGroup nearest = null;
    double distance = BESIDE * row.line().size();
    for (LabelGroup group : groups) {
      double off = group.off(middle);
      if (group.isPlaced()) {
        continue;
      }
      if (off <= 0) {
        beside.add(group);
      } else if (off < distance && !group.hasRow()) {
        distance = off;
        nearest = group;
      }
    }
    if (beside.isEmpty() && nearest != null) {
      beside.add(nearest);
    }
    beside.forEach(LabelGroup::place);
    beside.sort(Comparator.comparingDouble(group -> group.box().left()));
    labels.put(row, beside);
  }

  /** The labels of the values on a line, from left to right. */
  List<LabelGroup> of(OpenLine row) {
    return labels.getOrDefault(row, List.of());
  }

  /** The labels without values that begin above a height, each given once. */
  List<LabelGroup> above(double height) {
    List<LabelGroup> above =
        groups.stream()
            .filter(group -> !group.isPlaced() && group.box().top() < height)
            .sorted(Comparator.comparingDouble(group -> group.box().top()))
            .toList();
    above.forEach(LabelGroup::place);
    return above;
  }
}
