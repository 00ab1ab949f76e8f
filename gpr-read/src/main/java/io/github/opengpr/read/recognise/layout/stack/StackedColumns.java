package io.github.opengpr.read.recognise.layout.stack;

import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.NumberReading;
import io.github.opengpr.read.recognise.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a page printed one after the other: the labels of many rows, then their numbers, row
 * by row or column by column. Labels and numbers are matched in order if they are as many; which
 * way the numbers run is told by their lines, or by the sums of rows.
 */
public final class StackedColumns {

  /** Whether the rows of a table stand in their lines. */
  public enum Order {
    /** They do. */
    AS_PRINTED,
    /** Labels and numbers stood apart and were put together. */
    MATCHED,
    /** Numbers stand apart from labels, and which belong together is not known. */
    UNKNOWN
  }

  /**
   * The lines with each number after its label, if that could be told.
   *
   * @param lines the lines
   * @param order what was found
   */
  public record Result(List<TokenLine> lines, Order order) {}

  /** Fewer labels that follow each other are rows whose cells are blank. */
  private static final int LABELS = 3;

  /** No label of the form is longer, in folded characters. */
  private static final int LONGEST = 80;

  private final TableLabels labels;

  /** Whether words that are none of the form are taken for labels of rows too. */
  private final boolean foreign;

  private final boolean end;
  private final List<TokenLine> out = new ArrayList<>();

  /** The lines since labels began. */
  private final List<TokenLine> since = new ArrayList<>();

  /** The words since the last label of a row. */
  private final List<Token> words = new ArrayList<>();

  private final List<Stub> stubs = new ArrayList<>();

  /** The lines of numbers that stand before the labels. */
  private final List<List<Token>> before = new ArrayList<>();

  /** The lines of numbers since; those that a word of the head parts are columns. */
  private final List<List<Token>> numbers = new ArrayList<>();

  private final List<List<Token>> columns = new ArrayList<>();
  private Order order = Order.AS_PRINTED;

  /** Whether numbers were put to labels in an order that nothing proves. */
  private boolean guessed;

  private int matched;

  /**
   * The label of a row, and the words before it.
   *
   * @param row the row; null if the form has none
   */
  private record Stub(List<Token> tokens, @Nullable RowLabel row) {

    /** How many numbers it has; 0 if the form has no such row. */
    int capacity() {
      return row == null ? 0 : row.capacity();
    }

    boolean isOfBlock(Stub other) {
      return row != null && other.row != null && row.block().equals(other.row.block());
    }
  }

  private StackedColumns(TableLabels labels, boolean foreign, boolean end) {
    this.end = end;
    this.labels = labels;
    this.foreign = foreign;
  }

  /**
   * Puts labels and numbers together that stand apart.
   *
   * @param end whether the document ends with these lines, so that numbers may be lost
   */
  public static Result matched(List<TokenLine> lines, List<TableLabels> candidates, boolean end) {
    boolean apart = false;
    StackedColumns best = null;
    for (boolean foreign : new boolean[] {false, true}) {
      for (TableLabels labels : candidates) {
        StackedColumns stacks = new StackedColumns(labels, foreign, end);
        lines.forEach(stacks::line);
        stacks.close();
        apart |= !foreign && stacks.order == Order.UNKNOWN;
        boolean better = best == null || stacks.matched > best.matched;
        best = stacks.order == Order.MATCHED && better ? stacks : best;
      }
      if (best != null || !apart) {
        break;
      }
    }
    if (best != null) {
      return new Result(best.out, best.guessed ? Order.UNKNOWN : best.order);
    }
    return new Result(lines, apart ? Order.UNKNOWN : Order.AS_PRINTED);
  }

  private void line(TokenLine line) {
    if (line.row() && !isNumbers(line) || line.hasLabel() && line.hasValue()) {
      close();
      out.add(line);
    } else if (line.hasValue()) {
      if (!before.isEmpty() && !stubs.isEmpty()) {
        close();
      }
      numbers.add(line.tokens().stream().filter(Token::isValue).toList());
      since.add(line);
    } else if (line.hasLabel()) {
      boolean head = stubs.size() >= LABELS && line.tokens().stream().allMatch(this::isHead);
      if (!numbers.isEmpty() && head && labels.number() == 2) {
        since.add(line); // each block of table two has its head
        return;
      }
      if (stubs.isEmpty() && words.isEmpty()) {
        before.addAll(numbers);
        numbers.clear();
      }
      if (!numbers.isEmpty() && head) {
        columns.add(numbers.stream().flatMap(List::stream).toList());
        numbers.clear();
      } else if (!numbers.isEmpty()) {
        close();
      }
      since.add(line);
      line.tokens().forEach(this::word);
    }
  }

  /** Whether a row holds numbers and no label, and comes after labels that have none. */
  private boolean isNumbers(TokenLine line) {
    return labels.number() != 4 && stubs.size() >= LABELS && line.hasValue() && !line.hasLabel();
  }

  /** Whether it is a word of the head, or several without a gap between. */
  private boolean isHead(Token token) {
    String rest = token.folded();
    if (rest.length() > LONGEST) {
      return false;
    }
    while (!rest.isEmpty()) {
      int end = rest.length();
      while (end > 0 && !labels.isWordOfHead(rest.substring(0, end))) {
        end--;
      }
      if (end == 0) {
        return false;
      }
      rest = rest.substring(end);
    }
    return true;
  }

  private void word(Token token) {
    words.add(token);
    String joined = "";
    for (int i = words.size() - 1; i >= 0 && joined.length() < LONGEST; i--) {
      joined = words.get(i).folded() + joined;
      int row = labels.row(joined);
      if (row >= 0) {
        stub(labels.rows().get(row));
        return;
      }
    }
    int explained = labels.explained(token.text());
    if (explained >= 0) {
      stub(labels.rows().get(explained));
      return;
    }
    boolean known = labels.knows(token.folded()) || labels.mayBeOfRow(token.folded());
    if (foreign && !known && !stubs.isEmpty()) {
      stub(null);
    }
  }

  private void stub(@Nullable RowLabel row) {
    stubs.add(new Stub(List.copyOf(words), row));
    words.clear();
  }

  private void close() {
    List<List<Token>> lines = new ArrayList<>(before);
    lines.addAll(columns);
    boolean byHeads = !columns.isEmpty() && before.isEmpty();
    if (byHeads) {
      lines.add(numbers.stream().flatMap(List::stream).toList());
    } else {
      lines.addAll(numbers);
    }
    int count = lines.stream().mapToInt(List::size).sum();
    int last = stubs.isEmpty() ? 0 : stubs.get(stubs.size() - 1).capacity();
    List<List<Token>> rows = null;
    if (stubs.size() >= LABELS && (count > last + 1 || end && count > 0)) {
      rows = labels.number() == 3 ? table(lines, byHeads) : byHeads ? null : blocks(lines);
      order = rows == null ? Order.UNKNOWN : order == Order.UNKNOWN ? order : Order.MATCHED;
    }
    if (rows == null) {
      out.addAll(since);
    } else {
      put(rows);
    }
    since.clear();
    words.clear();
    stubs.clear();
    numbers.clear();
    columns.clear();
    before.clear();
  }

  private void put(List<List<Token>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      List<Token> tokens = new ArrayList<>(stubs.get(i).tokens());
      tokens.addAll(rows.get(i));
      out.add(TokenLine.ofText(tokens, false));
    }
    matched += rows.size();
    if (!words.isEmpty()) {
      out.add(TokenLine.ofText(List.copyOf(words), false));
    }
  }

  /** Rows of different lengths: each has its line. */
  private @Nullable List<List<Token>> blocks(List<List<Token>> lines) {
    if (lines.size() != stubs.size()) {
      return labels.number() == 2 ? oneEach(lines) : null;
    }
    for (int i = 0; i < lines.size(); i++) {
      int capacity = stubs.get(i).capacity();
      if (capacity > 0 && lines.get(i).size() != capacity) {
        return null;
      }
    }
    return lines;
  }

  /**
   * Rows of different lengths whose numbers stand one a line. Whether those of two rows of a block
   * run by rows or by columns is not known; what prints labels first prints columns next.
   */
  private @Nullable List<List<Token>> oneEach(List<List<Token>> lines) {
    int count = stubs.stream().mapToInt(Stub::capacity).sum();
    boolean known = stubs.stream().allMatch(stub -> stub.capacity() > 0);
    if (!known || lines.size() != count || lines.stream().anyMatch(line -> line.size() != 1)) {
      return null;
    }
    List<Token> all = lines.stream().flatMap(List::stream).toList();
    List<List<Token>> rows = new ArrayList<>();
    int at = 0;
    while (rows.size() < stubs.size()) {
      Stub first = stubs.get(rows.size());
      int height = 1;
      while (rows.size() + height < stubs.size()
          && first.isOfBlock(stubs.get(rows.size() + height))) {
        height++;
      }
      int end = at + height * first.capacity();
      rows.addAll(cut(all.subList(at, end), height, first.capacity(), true));
      at = end;
    }
    guessed = true;
    return rows;
  }

  /** The numbers of each row of table three. */
  private @Nullable List<List<Token>> table(List<List<Token>> lines, boolean byHeads) {
    int rows = stubs.size();
    int width = labels.rows().get(0).capacity();
    if (!byHeads && lines.size() == rows && rows != width) {
      return lines.stream().allMatch(line -> line.size() <= width) ? lines : null;
    }
    List<Token> all = lines.stream().flatMap(List::stream).toList();
    if (all.size() != rows * width) {
      return null;
    }
    boolean down =
        byHeads || lines.size() == width && lines.stream().allMatch(l -> l.size() == rows);
    if (down && rows != width) {
      boolean even = lines.size() == width && lines.stream().allMatch(l -> l.size() == rows);
      return even ? cut(all, rows, width, true) : null;
    }
    List<List<Token>> byRow = cut(all, rows, width, false);
    List<List<Token>> byColumn = cut(all, rows, width, true);
    boolean rowsAdd = add(byRow);
    boolean columnsAdd = add(byColumn);
    if (rowsAdd == columnsAdd) {
      return rowsAdd && isSame(byRow, byColumn) ? byRow : null;
    }
    return rowsAdd ? byRow : byColumn;
  }

  private static List<List<Token>> cut(List<Token> all, int rows, int columns, boolean down) {
    List<List<Token>> cut = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<Token> row = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        row.add(all.get(down ? c * rows + r : r * columns + c));
      }
      cut.add(row);
    }
    return cut;
  }

  /** Whether in every row the last number is the sum of the others. */
  private static boolean add(List<List<Token>> rows) {
    for (List<Token> row : rows) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Token token : row.subList(0, row.size() - 1)) {
        sum = sum.add(number(token));
      }
      if (sum.compareTo(number(row.get(row.size() - 1))) != 0) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal number(Token token) {
    NumberReading reading = token.reading();
    return reading.readings().isEmpty() ? BigDecimal.ZERO : reading.readings().get(0);
  }

  private static boolean isSame(List<List<Token>> rows, List<List<Token>> others) {
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        if (number(rows.get(r).get(c)).compareTo(number(others.get(r).get(c))) != 0) {
          return false;
        }
      }
    }
    return true;
  }
}
