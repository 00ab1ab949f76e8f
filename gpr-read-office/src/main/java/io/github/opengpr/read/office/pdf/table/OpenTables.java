package io.github.opengpr.read.office.pdf.table;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import io.github.opengpr.read.office.pdf.page.PageLine;
import io.github.opengpr.read.office.pdf.page.PageTable;
import io.github.opengpr.read.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds tables that no lines rule among the lines of a page, by what stands in columns. A table it
 * cannot make out stays lines of text.
 */
public final class OpenTables {

  /** A head has at most so many lines. */
  private static final int HEAD = 14;

  /** Rows are no farther apart than this, in sizes. */
  private static final double APART = 4;

  /** Labels are flush left if more than this part of them begin where others do. */
  private static final double FLUSH = 0.75;

  private final Page page;
  private final Budget budget;
  private final List<OpenLine> lines = new ArrayList<>();
  private final double width;
  private final List<PageBlock> blocks = new ArrayList<>();

  private OpenTables(Page page, List<PageLine> lines, Budget budget) {
    this.page = page;
    this.budget = budget;
    Set<Long> starts = starts(lines);
    for (PageLine line : lines) {
      budget.tick();
      this.lines.add(OpenLine.of(this.lines.size(), line, starts));
    }
    this.width = Box.around(lines.stream().map(PageLine::box).toList()).width();
  }

  /** Lines of a page that follow one another, those of tables put together. */
  public static List<PageBlock> in(Page page, List<PageLine> lines, Budget budget) {
    if (lines.isEmpty()) {
      return List.of();
    }
    OpenTables tables = new OpenTables(page, lines, budget);
    if (tables.lines.stream().noneMatch(line -> line.values().size() > 1)) {
      return List.copyOf(lines);
    }
    tables.find();
    return tables.blocks;
  }

  /** Where labels begin, to the point; nowhere if they are not flush left. */
  private static Set<Long> starts(List<PageLine> lines) {
    Map<Long, Integer> starts = new HashMap<>();
    for (PageLine line : lines) {
      if (line.text().indexOf('。') >= 0) {
        continue;
      }
      Segment.of(0, line).stream()
          .filter(Segment::isOrdinal)
          .forEach(segment -> starts.merge(Math.round(segment.box().left()), 1, Integer::sum));
    }
    int all = starts.values().stream().mapToInt(Integer::intValue).sum();
    starts.values().removeIf(times -> times < 3);
    int flush = starts.values().stream().mapToInt(Integer::intValue).sum();
    return flush > FLUSH * all ? starts.keySet() : Set.of();
  }

  private void find() {
    int begin = 0;
    while (begin < lines.size()) {
      budget.tick();
      int row = row(begin);
      int start = row < 0 ? -1 : start(begin, row);
      if (start != begin) {
        blocks.add(lines.get(begin).line());
        begin++;
        continue;
      }
      int end = end(row);
      PageTable table =
          OpenTable.of(
              page,
              lines.subList(begin, end),
              row - begin,
              begin == 0 ? null : lines.get(begin - 1),
              budget);
      if (table == null) {
        lines.subList(begin, end).forEach(line -> blocks.add(line.line()));
      } else {
        blocks.add(table);
      }
      begin = end;
    }
  }

  /** The first row of values from a line on, with nothing but a head before it; -1 if none. */
  private int row(int begin) {
    for (int i = begin; i < Math.min(lines.size(), begin + HEAD); i++) {
      if (lines.get(i).isRow()) {
        return i;
      }
      if (lines.get(i).isProse(width)) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the head of a row begins: no heading of a section belongs to it. */
  private int start(int begin, int row) {
    int start = row;
    boolean head = false;
    for (int i = row - 1; i >= begin; i--) {
      OpenLine line = lines.get(i);
      if (line.isHead()) {
        start = i;
        head = true;
      } else if (line.isNumbered()) {
        if (head) {
          return start;
        }
        start = i;
      }
    }
    return start;
  }

  /** Where the table that has a row ends. */
  private int end(int row) {
    double values = lines.get(row).values().get(0).box().left();
    int end = row + 1;
    while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end), values)) {
      OpenLine line = lines.get(end);
      if (line.hasValues()) {
        values = Math.min(values, line.values().get(0).box().left());
      }
      end++;
    }
    return end;
  }

  /** Whether a line belongs to the table above: its values do, or its words keep left of them. */
  private boolean goesOn(OpenLine above, OpenLine line, double values) {
    if (line.line().top() - above.line().box().bottom() > APART * line.line().size()
        || line.isProse(width)) {
      return false;
    }
    return line.hasValues()
        || line.words().stream().allMatch(word -> word.box().right() <= values + 1);
  }
}
