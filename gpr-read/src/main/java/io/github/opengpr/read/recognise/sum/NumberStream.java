package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.token.Notes;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All numbers of table three in the order they are printed, where they do not stand in the lines of
 * their labels: row after row, or bands of rows printed by columns or groups of columns, or with
 * the total of a row after the next ones; those of the last row in any order. Rows, totals and
 * balances say which; what they do not decide is not read.
 */
public final class NumberStream {

  /** So many bands that are not printed row after row. */
  private static final int BANDS = 2;

  private static final int STEPS = 20_000;

  /**
   * How the numbers of a band run: groups of neighbouring columns one after the other, the rows of
   * each group below each other.
   *
   * @param groups a bit for each column but the first: whether it begins a group
   * @param firstLast whether the first column comes after the others
   */
  private record Run(int groups, boolean firstLast) {

    /** Rows, but the total of the first comes after the others. */
    static final Run TOTAL_LATE = new Run(-1, false);

    /** All ways but rows below each other. */
    static List<Run> all(int columns) {
      List<Run> all = new ArrayList<>();
      for (int groups = 1; groups < 1 << (columns - 1); groups++) {
        all.add(new Run(groups, false));
        if (begins(groups, 1)) {
          all.add(new Run(groups, true));
        }
      }
      all.add(TOTAL_LATE);
      return all;
    }

    private static boolean begins(int groups, int column) {
      return (groups >> (column - 1) & 1) == 1;
    }

    /** Where among the numbers of a band that of a cell stands. */
    int at(int row, int column, int height, int columns) {
      if (equals(TOTAL_LATE)) {
        int at = row * columns + column;
        return at < columns - 1 ? at : at == columns - 1 ? height * columns - 1 : at - 1;
      }
      int from = column;
      while (from > 0 && !begins(groups, from)) {
        from--;
      }
      int to = column + 1;
      while (to < columns && !begins(groups, to)) {
        to++;
      }
      int at = height * from + row * (to - from) + column - from;
      return !firstLast ? at : column == 0 ? height * (columns - 1) + row : at - height;
    }
  }

  /** The numbers, but those of the first column that stand beside the labels of their rows. */
  private final List<Token> values;

  /** Those, by their rows. */
  private final Map<Integer, Token> beside;

  private final Table table;
  private final int rows;
  private final int columns;
  private final List<Run> runs;
  private final List<List<Token>> read = new ArrayList<>();
  private @Nullable List<Token> found;
  private boolean several;
  private int steps;

  private NumberStream(List<Token> values, Map<Integer, Token> beside, Table table) {
    this.values = values.stream().filter(value -> !beside.containsValue(value)).toList();
    this.beside = beside;
    this.table = table;
    this.columns = table.blocks().get(0).columns().size();
    this.runs = Run.all(columns);
    this.rows = table.cells().size() / columns;
  }

  /**
   * Whether the order of all numbers tells their cells, as the sums prove; then puts them there.
   *
   * @param beside numbers alone beside the label of a row, by the row
   * @param cells the cells of the table, row by row
   */
  public static boolean tells(
      List<Token> values, Map<Integer, Token> beside, Table table, Placement[] cells) {
    List<Token> numbers = MergedDigits.words(values);
    List<Token> printed = inOrder(numbers, Map.of(), table);
    List<Token> ordered =
        printed == null && !beside.isEmpty() ? inOrder(numbers, beside, table) : printed;
    for (int i = 0; ordered != null && i < cells.length; i++) {
      cells[i] = Placement.sure(ordered.get(i), Notes.BY_ORDER);
    }
    return ordered != null;
  }

  /**
   * The numbers in the order of the cells; null if they are too few, or their order is not told.
   */
  private static @Nullable List<Token> inOrder(
      List<Token> values, Map<Integer, Token> beside, Table table) {
    NumberStream stream = new NumberStream(values, beside, table);
    boolean counts = values.stream().allMatch(value -> RowCandidates.count(value) >= 0);
    if (!counts || values.size() != table.cells().size()) {
      return null;
    }
    for (int bands = 0; bands <= BANDS && stream.found == null; bands++) {
      stream.row(bands);
    }
    return stream.several || stream.steps > STEPS ? null : stream.found;
  }

  private void row(int bands) {
    if (++steps > STEPS) {
      return;
    }
    int row = read.size();
    if (row == rows) {
      if (bands == 0) {
        whole();
      }
      return;
    }
    if (row == rows - 1) {
      List<Token> last = bands > 0 ? null : balanced();
      if (last != null) {
        read.add(last);
        whole();
        read.remove(row);
      }
      return;
    }
    band(1, Run.TOTAL_LATE, bands, new HashSet<>());
    for (int height = 2; bands > 0 && height <= rows - row; height++) {
      Set<List<Long>> tried = new HashSet<>();
      for (Run run : runs) {
        band(height, run, bands - 1, tried);
      }
    }
  }

  /** Reads so many rows, if they add up and were not read so before, and what follows. */
  private void band(int height, Run run, int bands, Set<List<Long>> tried) {
    int begin = read.size();
    int from = from(begin);
    for (int r = 0; r < height; r++) {
      List<Token> row = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        Token known = c == 0 ? beside.get(begin + r) : null;
        int at = run.at(r, c, height, columns);
        int less = 0;
        for (int other : beside.keySet()) {
          boolean here = other >= begin && other < begin + height;
          less += here && run.at(other - begin, 0, height, columns) < at ? 1 : 0;
        }
        row.add(known == null ? values.get(from + at - less) : known);
      }
      if (!RowSums.lastIsSum(row) && !RowSums.areNothing(row)) {
        break;
      }
      read.add(row);
    }
    if (read.size() == begin + height && tried.add(numbers(flat(begin)))) {
      row(bands);
    }
    read.subList(begin, read.size()).clear();
  }

  /** How many numbers stand before those of a row, but those beside labels. */
  private int from(int row) {
    return row * columns - (int) beside.keySet().stream().filter(other -> other < row).count();
  }

  /** The numbers of the last row, which are those that balance the others; null if they are not. */
  private @Nullable List<Token> balanced() {
    List<Token> left = new ArrayList<>(values.subList(from(rows - 1), values.size()));
    Token known = beside.get(rows - 1);
    if (known != null) {
      left.add(known);
    }
    List<Token> row = new ArrayList<>();
    for (FormSum sum : table.cells().get(0).form().sums(FormSum.Kind.BALANCE)) {
      int column = row.size();
      long missing = 0;
      for (int r = 0; r < rows - 1; r++) {
        missing +=
            sum.sign(table.cells().get(r * columns + column))
                * RowCandidates.count(read.get(r).get(column));
      }
      long number = -missing * sum.sign(table.cells().get((rows - 1) * columns + column));
      left.stream()
          .filter(token -> RowCandidates.count(token) == number)
          .findFirst()
          .ifPresent(
              token -> {
                row.add(token);
                left.remove(token);
              });
      if (row.size() == column) {
        return null;
      }
    }
    return row;
  }

  private void whole() {
    List<Token> all = flat(0);
    if (!TableSums.hold(table, all.stream().map(Placement::sure).toArray(Placement[]::new))) {
      return;
    }
    List<Token> other = found;
    several |= other != null && !numbers(other).equals(numbers(all));
    found = all;
  }

  /** The numbers read since a row. */
  private List<Token> flat(int row) {
    return read.subList(row, read.size()).stream().flatMap(List::stream).toList();
  }

  private static List<Long> numbers(List<Token> tokens) {
    return tokens.stream().map(RowCandidates::count).toList();
  }
}
