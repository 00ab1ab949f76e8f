package io.github.opengpr.read.recognise.column;

import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.token.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the rows of a table lie in their lines, learned from the rows that are full and from the
 * head: in which cell of the line the first value stands. With it a row with empty cells can be
 * read.
 */
public final class RowPatterns {

  private static final int CONFLICT = -1;

  /** Rows with so few values stand beside merged cells, which leave empty ones at the end too. */
  private static final int MERGED = 3;

  private final Map<Long, Integer> leads = new HashMap<>();
  private final Map<Integer, Integer> starts = new HashMap<>();
  private final Map<Integer, Integer> headStarts = new HashMap<>();
  private final Map<Integer, Integer> positions = new HashMap<>();

  /** By length, where the labels of full rows stand that have empty cells after their values. */
  private final Map<Integer, Integer> filledUp = new HashMap<>();

  /** The lengths of lines of the head that begin with their first column, nothing before it. */
  private final Set<Integer> leftAligned = new HashSet<>();

  /**
   * Whether lines are filled up with empty cells to the same length, so that a shorter line has
   * lost one.
   */
  private boolean padded;

  /** Whether a merged cell of the head leaves no empty cells beside it. */
  private boolean spansLeaveNothing;

  /** Whether a row has an empty cell before one of its values: then blanks leave their cells. */
  private boolean gaps;

  private boolean spaced;
  private boolean repeatsMerged;
  private boolean allStartAtOnce = true;
  private int full;
  private int fullRows;
  private int fitting;
  private int rows;

  /** Learns from a row of a table. */
  void learn(CandidateRow strip, Token label, int capacity) {
    List<Token> after = strip.after(label);
    if (!strip.isRow()) {
      fullRows += filled(after) == capacity ? 1 : 0;
      return;
    }
    rows++;
    Integer position = strip.position(label);
    padded |= !position.equals(positions.getOrDefault(strip.cells().size(), position));
    positions.put(strip.cells().size(), position);
    if (after.size() == capacity) {
      fitting++;
    }
    gaps |= hasGap(after);
    if (filled(after) != capacity) {
      return;
    }
    full++;
    fullRows++;
    int lead = 0;
    while (after.get(lead).isEmpty()) {
      lead++;
    }
    int last = after.size() - 1;
    while (after.get(last).isEmpty()) {
      last--;
    }
    spaced |= last - lead + 1 != capacity;
    allStartAtOnce &= lead == 0;
    leads.merge(key(strip, label), lead, RowPatterns::same);
    if (last < after.size() - 1) {
      filledUp.merge(strip.cells().size(), position, RowPatterns::same);
    }
    starts.merge(strip.cells().size(), strip.position(label) + 1 + lead, RowPatterns::same);
  }

  private static boolean hasGap(List<Token> cells) {
    boolean empty = false;
    for (Token cell : cells) {
      if (empty && !cell.isEmpty()) {
        return true;
      }
      empty |= cell.isEmpty();
    }
    return false;
  }

  /** How many cells are not empty. */
  private static int filled(List<Token> cells) {
    int filled = 0;
    for (Token cell : cells) {
      filled += cell.isEmpty() ? 0 : 1;
    }
    return filled;
  }

  /**
   * Learns from the head of the table that in lines of some length the first value stands in some
   * cell.
   */
  void learnHead(int cells, int start) {
    headStarts.merge(cells, start, RowPatterns::same);
  }

  /** Learns that a line of the head of some length begins with a column of the table. */
  void learnLeftAligned(int cells) {
    leftAligned.add(cells);
  }

  /** Learns that a merged cell of the head is one cell of its line. */
  void learnSpansLeaveNothing() {
    spansLeaveNothing = true;
  }

  /** Learns that a merged cell is given again for each column it spans. */
  void learnRepeatedMerged() {
    repeatsMerged = true;
  }

  /** Whether a merged cell is given again for each column it spans. */
  boolean repeatsMerged() {
    return repeatsMerged;
  }

  private static Integer same(Integer a, Integer b) {
    return a.equals(b) ? a : CONFLICT;
  }

  /**
   * Whether the cells of a row that holds less than it could may have moved to its beginning: lines
   * are filled up at their ends, and no blank cell left its place before a value.
   */
  boolean mayHaveMoved(CandidateRow strip, Token label, int capacity) {
    int cells = strip.cells().size();
    int filled = filled(strip.after(label));
    boolean filledUpAtEnds =
        capacity > MERGED && (filledUp.containsKey(cells) || leftAligned.contains(cells));
    return strip.isRow() && !gaps && filledUpAtEnds && filled > 0 && filled < capacity;
  }

  /** Whether a row holds less than it could at its end, and none left a blank cell its place. */
  boolean mayHaveMovedToo(CandidateRow strip, Token label, int capacity) {
    List<Token> after = strip.after(label);
    int filled = filled(after);
    boolean emptyEnd = !after.isEmpty() && after.get(after.size() - 1).isEmpty();
    return strip.isRow() && !gaps && emptyEnd && filled > 0 && filled < capacity;
  }

  /** How many empty cells stand before the first value of such a row; -1 if that is not known. */
  int lead(CandidateRow strip, Token label, int capacity) {
    if (!strip.isRow() || spaced || mayHaveMoved(strip, label, capacity)) {
      return -1;
    }
    Integer known = leads.get(key(strip, label));
    if (known != null) {
      return known;
    }
    int cells = strip.cells().size();
    boolean atOnce = full > 0 ? allStartAtOnce : spansLeaveNothing;
    if (leftAligned.contains(cells) && atOnce) {
      return 0;
    }
    // Rows filled up at their ends begin in one column only if labels stand in several.
    boolean onePosition = filledUp.getOrDefault(cells, CONFLICT) != CONFLICT;
    Integer start = onePosition ? null : starts.get(cells);
    Integer head = headStarts.get(cells);
    if (start != null && head != null && !start.equals(head)) {
      return -1; // rows of several depths, filled up at their ends
    }
    if (start == null || start.equals(head)) {
      start = head;
    }
    if (start != null && start != CONFLICT && start > strip.position(label)) {
      return start - strip.position(label) - 1;
    }
    boolean filledUpAtEnds =
        gaps && allStartAtOnce && (full > 0 || spansLeaveNothing && !leftAligned.isEmpty());
    if (filledUpAtEnds && start == null && strip.after(label).size() == capacity) {
      return 0; // the last row is not filled up
    }
    boolean regular = !padded && (full > 0 ? allStartAtOnce : 2 * fitting >= rows);
    return regular && start == null && strip.after(label).size() == capacity ? 0 : -1;
  }

  /**
   * How many empty cells stand before the first value of a row of which only the beginning is
   * there; -1 if that is not known.
   */
  int leadOfBeginning(CandidateRow strip, Token label) {
    if (spaced) {
      return -1;
    }
    int found = CONFLICT;
    for (Map<Integer, Integer> known : List.of(starts, headStarts)) {
      for (int start : known.values()) {
        int lead = start - strip.position(label) - 1;
        if (padded && start != CONFLICT && lead >= 0) {
          if (found != CONFLICT && found != lead) {
            return -1;
          }
          found = lead;
        }
      }
    }
    if (found == CONFLICT && full > 0 && allStartAtOnce) {
      return 0;
    }
    return found;
  }

  /** How many rows have all their values, rows without marks between them counted too. */
  int fullRows() {
    return fullRows;
  }

  private static long key(CandidateRow strip, Token label) {
    return ((long) strip.position(label) + 1) << 32 | strip.cells().size();
  }
}
