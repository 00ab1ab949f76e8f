package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.sum.MergedDigits;
import io.github.opengpr.read.recognise.sum.RowSums;
import io.github.opengpr.read.recognise.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the values of one row into the cells of the form. */
public final class RowReading {

  private final RowPatterns patterns;
  private final StreamPattern stream;
  private final boolean totalLast;
  private final @Nullable AlignedColumns aligned;

  /**
   * A reading of rows.
   *
   * @param patterns how rows lie in their lines
   * @param stream how rows lie where lines do not part them
   * @param aligned the columns of the page; null if none are known
   * @param totalLast whether the last cell of a row is the sum of the others
   */
  public RowReading(
      RowPatterns patterns,
      StreamPattern stream,
      @Nullable AlignedColumns aligned,
      boolean totalLast) {
    this.patterns = patterns;
    this.stream = stream;
    this.aligned = aligned;
    this.totalLast = totalLast;
  }

  /**
   * What goes into the cells of a row.
   *
   * @param label the last word of the row's label
   * @param capacity how many cells the row has on the form
   * @param head where the head says the columns are; null if it is not known
   * @param end whether the document ends with this row
   * @param blanksDropped whether the table is known to leave out empty cells
   * @param spans how many empty cells groups would leave before the next row's label
   * @param named whether its label is certain
   * @param hasValues whether any row of the table has values
   */
  Placement[] read(
      CandidateRow strip,
      Token label,
      int capacity,
      @Nullable GridHead head,
      boolean end,
      boolean blanksDropped,
      int spans,
      boolean named,
      boolean hasValues) {
    List<Token> after = trimmed(withoutPieces(strip, strip.after(label)), capacity);
    if (head != null) {
      Placement[] underHead = head.place(after, capacity);
      if (underHead != null) {
        return underHead;
      }
    }
    List<Token> values = withoutEmpty(after);
    if (values.size() == capacity && isRepeatedAfterBlank(strip, after, values)) {
      return doubtful(values, capacity, CellDoubt.COLUMN_UNKNOWN, false);
    }
    // The number after a blank cell may be the beginning of the next label, cut off with the text.
    boolean broken = end && !strip.isRow() && hasGap(after);
    if (values.size() == capacity && !broken) {
      return holdsMore(strip, values)
          ? doubtful(values, capacity, CellDoubt.COLUMN_UNKNOWN, false)
          : sure(values);
    }
    if (patterns.repeatsMerged() && isRepeated(after, values, capacity)) {
      return sure(values.subList(0, capacity));
    }
    if (end) {
      return atEnd(strip, label, after, values, capacity, head, blanksDropped);
    }
    if (strip.isExact() && after.size() == capacity) {
      return sure(after);
    }
    if (stream.isWhole(strip, label, capacity, spans)) {
      return sure(after.subList(0, capacity));
    }
    List<@Nullable Token> placed =
        aligned == null || strip.isRow() ? null : aligned.place(values, label);
    if (placed != null && !values.isEmpty()) {
      return known(placed, false);
    }
    int lead = patterns.lead(strip, label, capacity);
    if (lead >= 0 && lead + capacity <= after.size() && restIsEmpty(after, lead, capacity)) {
      return sure(after.subList(lead, lead + capacity));
    }
    if (values.isEmpty()) {
      boolean blank = !strip.isRow() && (named || aligned != null && aligned.isBlank(label));
      boolean words = strip.isRow() && isInsteadOfValue(strip.after(label), capacity);
      if (words || !blank && hasValues && !strip.isRow() && after.isEmpty()) {
        return doubtful(values, capacity, CellDoubt.COLUMN_UNKNOWN, false);
      }
      return blank ? known(Collections.nCopies(capacity, null), false) : empty(after, capacity);
    }
    return doubtful(values, capacity, CellDoubt.COLUMN_UNKNOWN, !blanksDropped);
  }

  /** Whether lines that were taken for one number each may hold more numbers than the row has. */
  private boolean holdsMore(CandidateRow strip, List<Token> values) {
    if (!totalLast || strip.isRow() || values.stream().noneMatch(MergedDigits::areWords)) {
      return false;
    }
    List<Token> words = MergedDigits.words(values);
    boolean adds = RowSums.lastIsSum(values) || RowSums.areNothing(values);
    return !adds || RowSums.lastIsSum(words.subList(0, values.size()));
  }

  private static List<Token> withoutEmpty(List<Token> cells) {
    for (Token cell : cells) {
      if (cell.isEmpty()) {
        return cells.stream().filter(token -> !token.isEmpty()).toList();
      }
    }
    return cells;
  }

  /** Without the pieces of a label that lines of text parted. */
  private static List<Token> withoutPieces(CandidateRow strip, List<Token> after) {
    return strip.isRow() || !hasWords(after)
        ? after
        : after.stream().filter(token -> !strip.labels().contains(token)).toList();
  }

  /** Without words between label and values, unless a value seems to be spoilt. */
  private static List<Token> trimmed(List<Token> after, int capacity) {
    if (!hasWords(after)) {
      return after;
    }
    long values = after.stream().filter(Token::isValue).count();
    if (values >= capacity) {
      return after.stream().filter(token -> !token.isLabel()).toList();
    }
    long cells =
        after.stream().filter(token -> !token.isLabel() || token.folded().length() <= 8).count();
    return cells >= capacity || after.size() <= capacity
        ? after.stream().filter(token -> !token.isLabel() || token.folded().length() <= 8).toList()
        : after.stream().filter(token -> !token.isLabel()).toList();
  }

  /** Whether words stand in the first cell of a row, and no cell is empty but those they leave. */
  private static boolean isInsteadOfValue(List<Token> after, int capacity) {
    return !after.isEmpty() && after.get(0).isLabel() && after.size() - 1 < capacity + 2;
  }

  private static boolean hasWords(List<Token> cells) {
    for (Token cell : cells) {
      if (cell.isLabel()) {
        return true;
      }
    }
    return false;
  }

  private static Placement[] known(List<@Nullable Token> tokens, boolean end) {
    int last = tokens.size() - 1;
    while (last >= 0 && tokens.get(last) == null) {
      last--;
    }
    Placement[] fills = new Placement[tokens.size()];
    for (int i = 0; i < fills.length; i++) {
      fills[i] = end && i > last ? Placement.missing() : Placement.sure(tokens.get(i), null);
    }
    return fills;
  }

  /**
   * Whether one number may be repeated for a merged cell, after a blank one: “ ⇥0⇥0” of two cells.
   */
  private static boolean isRepeatedAfterBlank(
      CandidateRow strip, List<Token> after, List<Token> values) {
    return strip.isRow()
        && values.size() == 2
        && after.size() > 2
        && after.get(0).isEmpty()
        && !after.get(after.size() - 1).isEmpty()
        && values.get(0).text().strip().equals(values.get(1).text().strip());
  }

  /** Whether the last number stands again in every further cell, as merged cells are given. */
  private static boolean isRepeated(List<Token> after, List<Token> values, int capacity) {
    if (values.size() <= capacity || values.size() != after.size()) {
      return false;
    }
    String last = values.get(capacity - 1).text();
    return values.stream().skip(capacity).allMatch(value -> value.text().equals(last));
  }

  /** Whether an empty cell stands between others. */
  private static boolean hasGap(List<Token> after) {
    boolean empty = false;
    for (Token token : after) {
      if (empty && !token.isEmpty()) {
        return true;
      }
      empty |= token.isEmpty();
    }
    return false;
  }

  private static boolean restIsEmpty(List<Token> after, int lead, int capacity) {
    for (int i = 0; i < after.size(); i++) {
      if ((i < lead || i >= lead + capacity) && !after.get(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  static Placement[] sure(List<Token> tokens) {
    Placement[] fills = new Placement[tokens.size()];
    for (int i = 0; i < fills.length; i++) {
      fills[i] = Placement.sure(tokens.get(i));
    }
    return fills;
  }

  /** A row without values: blank as far as there are cells, missing where there are none. */
  private static Placement[] empty(List<Token> after, int capacity) {
    Placement[] fills = new Placement[capacity];
    for (int i = 0; i < capacity; i++) {
      fills[i] = i < after.size() ? Placement.sure(after.get(i)) : Placement.missing();
    }
    return fills;
  }

  private Placement[] atEnd(
      CandidateRow strip,
      Token label,
      List<Token> after,
      List<Token> values,
      int capacity,
      @Nullable GridHead head,
      boolean blanksDropped) {
    if (values.isEmpty()) {
      Placement[] missing = new Placement[capacity];
      Arrays.fill(missing, Placement.missing());
      return missing;
    }
    if (head != null) {
      return head.placeBeginning(after, capacity);
    }
    List<@Nullable Token> placed =
        aligned == null || strip.isRow() ? null : aligned.place(values, label);
    if (placed != null) {
      return known(placed, true);
    }
    Placement[] begun =
        TruncatedRow.read(
            strip,
            after,
            capacity,
            patterns.leadOfBeginning(strip, label),
            patterns.fullRows(),
            blanksDropped);
    return begun == null ? doubtful(values, capacity, CellDoubt.COLUMN_UNKNOWN, false) : begun;
  }

  /**
   * A best guess, and nothing that claims to be more.
   *
   * @param lastLost whether a row that lacks one value is taken to lack the last one
   */
  public Placement[] doubtful(List<Token> values, int capacity, CellDoubt why, boolean lastLost) {
    Placement[] fills = new Placement[capacity];
    int n = Math.min(values.size(), capacity);
    boolean total =
        totalLast && values.size() < capacity && values.size() > 1 && RowSums.lastIsSum(values);
    for (int i = 0; i < capacity; i++) {
      Token token = i < n ? values.get(i) : null;
      if (total) {
        token = i == capacity - 1 ? values.get(n - 1) : i < n - 1 ? values.get(i) : null;
      }
      if (token == null && lastLost && i == capacity - 1 && values.size() == capacity - 1) {
        fills[i] = Placement.missing(CellDoubt.LAST_CELL_MISSING);
      } else {
        fills[i] = Placement.doubtful(token, why).withOthers(candidates(values, i, capacity));
      }
    }
    return fills;
  }

  private static List<BigDecimal> candidates(List<Token> values, int cell, int capacity) {
    List<BigDecimal> numbers = new ArrayList<>();
    int from = Math.max(0, cell - Math.max(0, capacity - values.size()));
    int to = Math.min(values.size() - 1, cell + Math.max(0, values.size() - capacity));
    for (int i = from; i <= to; i++) {
      List<BigDecimal> readings = values.get(i).reading().readings();
      if (!readings.isEmpty() && !numbers.contains(readings.get(0))) {
        numbers.add(readings.get(0));
      }
    }
    return numbers;
  }
}
