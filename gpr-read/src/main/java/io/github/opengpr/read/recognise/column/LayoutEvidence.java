package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.told.HeadedValues;
import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.row.RowAlignment;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the document lays a table out, learned from its head and from the rows that are full. */
final class LayoutEvidence {

  /** What the label of a row without values must score for the row to be there and blank. */
  private static final double WHOLE = 0.94;

  /** A table that begins with fewer words has lost its head, and perhaps numbers with it. */
  private static final int HEAD = 4;

  /** So many times in a line, a word of the head is a merged cell given again and again. */
  private static final int REPEATED = 3;

  /** No word of the head of table two is shorter. */
  private static final int SHORTEST = 4;

  private final TableLabels table;
  private final List<CandidateRow> strips;
  private final RowAlignment alignment;
  private final boolean dropsBlanks;
  private final boolean ends;
  private final boolean hasValues;
  private final RowPatterns patterns = new RowPatterns();
  private final StreamPattern stream = new StreamPattern();
  private final Map<Block, AlignedColumns> aligned = new HashMap<>();
  private final HeadPages.Table headColumns = new HeadPages.Table();
  private final Map<Integer, GridHead> heads = new HashMap<>();

  /** The tables of the document in which some whole row lies as the head does. */
  private final Set<Integer> confirmed = new HashSet<>();

  LayoutEvidence(
      TableLabels table, List<CandidateRow> strips, RowAlignment alignment, TableContext context) {
    this.table = table;
    this.strips = strips;
    this.alignment = alignment;
    this.dropsBlanks = context.dropsBlanks();
    this.ends = context.ends();
    List<Token> words = new ArrayList<>();
    for (int s = 0; s < strips.size(); s++) {
      words.addAll(strips.get(s).labels());
      Token label = alignment.label(s);
      if (label != null) {
        learn(s, label, words);
        words.clear();
      }
    }
    learnHead();
    this.hasValues = strips.stream().anyMatch(CandidateRow::hasValues);
    if (table.number() == 3) {
      learnGrids(context.grids());
    }
  }

  /**
   * Learns from a row.
   *
   * @param words what stands before its values since the row before
   */
  private void learn(int s, Token label, List<Token> words) {
    CandidateRow strip = strips.get(s);
    RowLabel row = table.rows().get(alignment.row(s));
    patterns.learn(strip, label, row.capacity());
    stream.learn(strip, label, row.capacity(), spans(s));
    if (!strip.isRow()) {
      AlignedColumns columns =
          aligned.computeIfAbsent(
              row.block(), block -> new AlignedColumns(block.columns(), headColumns));
      columns.learn(words, strip.after(label), label);
    }
  }

  private void learnGrids(Map<Integer, Grid> grids) {
    GridHead last = null;
    for (int s = 0; s < strips.size(); s++) {
      CandidateRow strip = strips.get(s);
      Grid grid = grids.get(strip.grid());
      if (grid == null
          || !strip.isExact()
          || heads.containsKey(strip.grid())
          || alignment.row(s) < 0) {
        continue;
      }
      GridHead head = GridHead.of(grid, strip.gridRow(), table.rows().get(0).block().columns());
      last = head == null ? last : head;
      if (last != null) {
        heads.put(strip.grid(), last);
      }
    }
    for (int s = 0; s < strips.size(); s++) {
      Token label = alignment.label(s);
      GridHead head = heads.get(strips.get(s).grid());
      if (label != null && head != null) {
        List<Token> after = strips.get(s).after(label);
        if (after.size() == head.columns().length && head.place(after, after.size()) != null) {
          confirmed.add(strips.get(s).grid());
        }
      }
    }
  }

  /** Finds the cell of the first value in lines as long as those of the head. */
  private void learnHead() {
    List<List<String>> heads = new ArrayList<>();
    for (RowLabel row : table.rows()) {
      if (row.rowInBlock() == 0) {
        heads.add(row.block().columns().stream().map(one -> Fold.of(one.label())).toList());
      }
    }
    for (CandidateRow strip : strips) {
      if (!strip.isRow() && table.number() == 2) {
        learnMergedInText(strip.labels());
      }
      for (List<Token> line : strip.headLines()) {
        learnMerged(line);
        learnSpans(line);
        for (List<String> head : heads) {
          learnHead(line, head);
        }
      }
    }
  }

  /** Learns from words that stand several times in a line of text, with whatever gaps between. */
  private void learnMergedInText(List<Token> labels) {
    learnMerged(labels);
    for (Token label : labels) {
      String folded = label.folded();
      for (int n = SHORTEST; n * REPEATED <= folded.length(); n++) {
        if (folded.endsWith(folded.substring(folded.length() - n).repeat(REPEATED))) {
          patterns.learnRepeatedMerged();
        }
      }
    }
  }

  private void learnMerged(List<Token> line) {
    int same = 1;
    for (int i = 1; i < line.size() && same < REPEATED; i++) {
      boolean again = line.get(i).isLabel() && line.get(i).text().equals(line.get(i - 1).text());
      same = again ? same + 1 : 1;
    }
    if (same >= REPEATED) {
      patterns.learnRepeatedMerged();
    }
  }

  /** Learns from the group of columns that stands before the last column. */
  private void learnSpans(List<Token> line) {
    Block block = table.rows().get(0).block();
    String last = Fold.of(block.columns().get(block.columns().size() - 1).label());
    for (int i = 1; i < line.size(); i++) {
      if (line.get(i).folded().equals(last)
          && table.columnGroups().containsKey(line.get(i - 1).folded())) {
        patterns.learnSpansLeaveNothing();
      }
    }
  }

  private void learnHead(List<Token> line, List<String> columns) {
    for (int c = 0; c < columns.size(); c++) {
      String label = columns.get(c);
      if (c < 2 && line.get(0).folded().equals(label)) {
        patterns.learnLeftAligned(line.size());
      }
      for (int i = c + 1; i < line.size(); i++) {
        if (line.get(i).folded().equals(label)) {
          patterns.learnHead(line.size(), i - c);
          break; // a merged cell is given again for each column it spans
        }
      }
    }
  }

  /** Whether blank cells may have been left out of rows that are filled up at their ends. */
  boolean mayHaveMoved() {
    // What the document breaks off lacks cells, whether blanks are left out or not.
    int whole = ends ? strips.size() - 1 : strips.size();
    for (int s = 0; s < whole; s++) {
      Token label = alignment.label(s);
      if (label == null || strips.get(s).isExact()) {
        continue;
      }
      int capacity = table.rows().get(alignment.row(s)).capacity();
      if (table.number() == 2
          ? patterns.mayHaveMovedToo(strips.get(s), label, capacity)
          : patterns.mayHaveMoved(strips.get(s), label, capacity)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many groups that were printed before reach into the next row, each leaving an empty cell.
   */
  private int spans(int s) {
    int labels = 0;
    for (int next = s + 1; next < strips.size(); next++) {
      labels += strips.get(next).labels().size();
      if (alignment.row(next) >= 0) {
        return Math.max(0, table.rows().get(alignment.row(next)).row().labels().size() - labels);
      }
    }
    return 0;
  }

  /**
   * The cells of a placed strip.
   *
   * @param end whether the document ends with it
   */
  Placement[] read(int s, Token label, boolean end) {
    CandidateRow strip = strips.get(s);
    RowLabel row = table.rows().get(alignment.row(s));
    @Nullable GridHead head =
        end && !confirmed.contains(strip.grid()) ? null : heads.get(strip.grid());
    return new RowReading(patterns, stream, aligned.get(row.block()), table.number() != 2)
        .read(
            strip,
            label,
            row.capacity(),
            head,
            end,
            dropsBlanks || blanksDropped(s),
            spans(s),
            isNamed(s),
            hasValues);
  }

  /** Whether the label of a strip is whole, and no values stand before it that may be its own. */
  private boolean isNamed(int s) {
    boolean free =
        s == 0
            ? strips.get(0).labels().size() >= HEAD
            : !strips.get(s - 1).hasValues() || alignment.score(s - 1) >= RowLabel.FIRM;
    boolean whole = alignment.score(s) >= WHOLE && !isFollowedByOther(s) && !isFollowedByTold(s);
    return hasValues && free && !ends && whole;
  }

  /** Whether numbers after the heads of their columns follow, which may be those of the row. */
  private boolean isFollowedByTold(int s) {
    for (int next = s; next < Math.min(s + 2, strips.size()); next++) {
      for (Token word : strips.get(next).labels()) {
        if (HeadedValues.isTold(word, table)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether numbers follow whose words are no label: they may be those of the row before. */
  private boolean isFollowedByOther(int s) {
    CandidateRow next = s + 1 < strips.size() ? strips.get(s + 1) : null;
    return next != null
        && alignment.row(s + 1) < 0
        && next.hasValues()
        && !next.labels().isEmpty()
        && !alignment.isGroup(next);
  }

  /**
   * Whether another row of the table has fewer values than cells, so that blank cells were left
   * out.
   */
  private boolean blanksDropped(int except) {
    for (int s = 0; s < strips.size(); s++) {
      int row = alignment.row(s);
      if (s == except || row < 0 || strips.get(s).isRow()) {
        continue;
      }
      if (strips.get(s).values() < table.rows().get(row).capacity()) {
        return true;
      }
    }
    return false;
  }
}
