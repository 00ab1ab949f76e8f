package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.sum.RowCandidates.Candidate;
import io.github.opengpr.read.recognise.token.Notes;
import io.github.opengpr.read.recognise.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Applies to the cells of table three what the sums say about rows that lost cells. A cell is
 * certain where every way in which the table adds up puts the same number there; a printed zero is
 * certain only if the numbers around it leave it no choice.
 */
public final class SumInference {

  /** So many numbers more than cells may be pieces of others. */
  public static final int SURPLUS = RowCandidates.SURPLUS;

  /** How far off the nearest way, in columns of the page, rows are tried to be placed. */
  private static final List<Integer> SLACKS = List.of(0, 2, 5);

  /** In so many rows at least numbers lost the blanks between them, if that is their way. */
  private static final int MERGED = 3;

  private final Placement[] cells;
  private final Table requests;
  private final int columns;
  private final Map<Integer, List<Token>> lost;

  /**
   * Rows that lost cells.
   *
   * @param requests table three of the form
   * @param cells the cells of the table, row by row
   * @param lost the values of each row whose cells are not known
   */
  public SumInference(Table requests, Placement[] cells, Map<Integer, List<Token>> lost) {
    this.requests = requests;
    this.cells = cells;
    this.columns = requests.blocks().get(0).columns().size();
    this.lost = lost;
  }

  /**
   * Places what the sums leave no choice about.
   *
   * @param whole whether every row of the table was found
   * @return whether blanks stand for blank cells, and for them alone
   */
  public boolean place(boolean whole) {
    if (placeBesideBlanks(whole)) {
      return true;
    }
    placeInOrder(whole);
    return false;
  }

  private void placeInOrder(boolean whole) {
    Map<Integer, List<Candidate>> ways = new HashMap<>();
    boolean zeros = printsZeros();
    List<@Nullable List<Long>> known = new ArrayList<>();
    for (int row = 0; row < cells.length / columns; row++) {
      List<Token> values = lost.get(row);
      List<Long> numbers = values == null ? numbers(row) : null;
      if (values != null) {
        ways.put(row, RowCandidates.of(values, columns, zeros));
      }
      if (numbers == null && ways.getOrDefault(row, List.of()).isEmpty()) {
        return;
      }
      known.add(numbers);
    }
    if (ways.isEmpty() || isNothing(known, ways)) {
      return;
    }
    ValuePositions positions = new ValuePositions(cells, columns);
    for (int slack : SLACKS) {
      Map<Integer, List<Candidate>> likely = new HashMap<>();
      ways.forEach((row, each) -> likely.put(row, positions.likely(each, slack)));
      if (!likely.equals(ways) && addsUp(known, likely, whole)) {
        return;
      }
    }
    addsUp(known, ways, whole);
  }

  /**
   * Places numbers of neighbouring cells that have no blank between them, as some converters print
   * them; false if not all rows of the table can be such.
   */
  private boolean placeBesideBlanks(boolean whole) {
    Map<Integer, List<Candidate>> ways = new HashMap<>();
    List<@Nullable List<Long>> known = new ArrayList<>();
    int merged = 0;
    for (int row = 0; row < cells.length / columns; row++) {
      List<Token> values = lost.get(row);
      List<Long> numbers = values == null ? numbers(row) : null;
      if (values != null) {
        List<Candidate> placed = RowCandidates.besideBlanks(values, columns);
        ways.put(row, placed);
        merged += placed.stream().allMatch(way -> isMerged(way, values.size())) ? 1 : 0;
      }
      boolean filled = numbers != null && numbers.stream().anyMatch(number -> number > 0);
      if (filled || numbers == null && ways.getOrDefault(row, List.of()).isEmpty()) {
        return false;
      }
      known.add(numbers);
    }
    return merged >= MERGED && !isNothing(known, ways) && addsUp(known, ways, whole);
  }

  private static boolean isMerged(Candidate way, int values) {
    return way.tokens().stream().filter(Objects::nonNull).count() > values;
  }

  /** Applies what the sums say if rows are placed in these ways; false if no choice adds up. */
  private boolean addsUp(
      List<@Nullable List<Long>> known, Map<Integer, List<Candidate>> ways, boolean whole) {
    SumPlacement sums = new SumPlacement(requests, known, ways);
    Map<Integer, List<Candidate>> possible = sums.possible();
    long[] filled = filled(known, possible);
    possible.forEach((row, each) -> apply(row, each, filled));
    if (whole && sums.addsUp()) {
      blankRows();
    }
    return sums.addsUp();
  }

  /** Whether nothing is printed as 0: in rows that are known, or in digits that ran together. */
  private boolean printsZeros() {
    int zeros = 0;
    for (Placement cell : cells) {
      Token token = cell.token();
      zeros += token != null && token.text().strip().equals("0") ? 1 : 0;
    }
    return zeros > columns
        || lost.values().stream().anyMatch(row -> row.stream().anyMatch(MergedDigits::isSeveral));
  }

  /** Rows of which only the label is printed hold nothing, if everything adds up without them. */
  private void blankRows() {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].trust() == Placement.Trust.MISSING) {
        cells[i] = Placement.sure(null, Notes.BY_SUM);
      }
    }
  }

  /** Whether all numbers are 0: then they add up wherever they stand. */
  private boolean isNothing(List<@Nullable List<Long>> known, Map<Integer, List<Candidate>> ways) {
    int handled = known.size() - 2;
    List<Long> numbers = known.get(handled);
    List<Candidate> candidates = ways.getOrDefault(handled, List.of());
    return numbers == null
        ? candidates.get(0).number(columns - 1) == 0
        : numbers.get(columns - 1) == 0;
  }

  /** The numbers of a row, blanks as 0; null if one is not certain. */
  private @Nullable List<Long> numbers(int row) {
    List<Long> numbers = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      Placement fill = cells[row * columns + c];
      boolean certain =
          fill.trust() == Placement.Trust.SURE
              || fill.trust() == Placement.Trust.MISSING && fill.doubt() == null;
      long number = fill.token() == null ? 0 : RowCandidates.count(fill.token());
      if (!certain || number < 0) {
        return null;
      }
      numbers.add(number);
    }
    return numbers;
  }

  /** How much the rows hold in each column that leave no choice. */
  private long[] filled(List<@Nullable List<Long>> known, Map<Integer, List<Candidate>> possible) {
    long[] filled = new long[columns];
    for (int row = 0; row < known.size(); row++) {
      List<Candidate> ways = possible.getOrDefault(row, List.of());
      List<Long> numbers = ways.size() == 1 ? ways.get(0).numbers() : known.get(row);
      for (int c = 0; numbers != null && c < columns; c++) {
        filled[c] += numbers.get(c);
      }
    }
    return filled;
  }

  /** The way that fills the columns that others fill most: the best guess, no more. */
  private static Candidate likeliest(List<Candidate> possible, long[] filled) {
    Candidate best = possible.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate way : possible) {
      double likely = 0;
      for (int c = 0; c < filled.length; c++) {
        likely += way.number(c) == 0 ? 0 : Math.log(filled[c] + 0.5);
      }
      if (likely > most) {
        most = likely;
        best = way;
      }
    }
    return best;
  }

  private void apply(int row, List<Candidate> possible, long[] filled) {
    Candidate first = likeliest(possible, filled);
    boolean one = possible.size() == 1;
    boolean zeros = lost.getOrDefault(row, List.of()).stream().anyMatch(SumInference::isNothing);
    for (int c = 0; c < columns; c++) {
      int column = c;
      long number = first.number(c);
      Token token = first.tokens().get(c);
      boolean agreed = possible.stream().allMatch(way -> way.number(column) == number);
      int at = row * columns + c;
      if (agreed && number != 0 || agreed && !zeros) {
        cells[at] = Placement.sure(token, Notes.BY_SUM);
      } else if (one && isForced(first, c)) {
        cells[at] = Placement.sure(token, Notes.BY_SUM);
      } else {
        // A zero adds nothing wherever it stands.
        cells[at] =
            Placement.doubtful(token, CellDoubt.COLUMN_UNKNOWN)
                .withOthers(others(possible, c, zeros));
      }
    }
  }

  /** Whether between the numbers around a cell there are as many zeros as cells, or none at all. */
  private boolean isForced(Candidate way, int column) {
    int from = column;
    while (from > 0 && way.number(from - 1) == 0) {
      from--;
    }
    int to = column + 1;
    while (to < columns && way.number(to) == 0) {
      to++;
    }
    long printed = way.tokens().subList(from, to).stream().filter(Objects::nonNull).count();
    return printed == 0 || printed == to - from;
  }

  private static List<BigDecimal> others(List<Candidate> possible, int column, boolean zeros) {
    List<BigDecimal> others = new ArrayList<>();
    for (Candidate way : possible) {
      BigDecimal number = BigDecimal.valueOf(way.number(column));
      if (!others.contains(number) && (zeros || number.signum() != 0)) {
        others.add(number);
      }
    }
    return others;
  }

  /** Whether the text is 0 or a mark for nothing. */
  private static boolean isNothing(Token token) {
    return RowCandidates.count(token) == 0;
  }
}
