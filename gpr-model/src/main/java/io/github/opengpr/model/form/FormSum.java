package io.github.opengpr.model.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Two sums of cells that the form demands to be equal. Immutable and thread-safe.
 *
 * <p>Sources: the note in the corner of table three (本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和), its row and
 * column 总计, and the columns 总计 of table four.
 *
 * @param kind what the sum is about
 * @param left the cells of one side, in the order of the form
 * @param right the cells of the other side, the total where there is one
 */
public record FormSum(Kind kind, List<Cell> left, List<Cell> right) {

  private static final String TOTAL = "total";
  private static final String RECEIVED = "received";
  private static final String CARRIED_IN = "carriedIn";
  private static final String HANDLED = "handled";
  private static final String CARRIED_OUT = "carriedOut";
  private static final Set<String> NOT_OUTCOMES =
      Set.of(RECEIVED, CARRIED_IN, HANDLED, CARRIED_OUT);

  /** What a sum is about. */
  public enum Kind {
    /** Table three, along a row: the kinds of applicants make 总计. */
    APPLICANTS,
    /** Table three, down a column: the outcomes make （七）总计. */
    OUTCOMES,
    /** Table three, down a column: what came in was handled or is carried over. */
    BALANCE,
    /** Table four, along a kind of dispute: the results make 总计. */
    RESULTS
  }

  /** Keeps unmodifiable copies. */
  public FormSum {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** {@return the cells of both sides, left before right} */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(left);
    cells.addAll(right);
    return Collections.unmodifiableList(cells);
  }

  /**
   * {@return how a cell counts: 1 on the left, -1 on the right, 0 if it has no part in the sum}
   *
   * @param cell any cell
   */
  public int sign(Cell cell) {
    return left.contains(cell) ? 1 : right.contains(cell) ? -1 : 0;
  }

  /** The sums of tables three and four; table two has none. */
  static List<FormSum> of(Table requests, Table disputes) {
    List<FormSum> sums = new ArrayList<>();
    rows(Kind.APPLICANTS, requests, sums);
    for (Block block : requests.blocks()) {
      for (int column = 0; column < block.columns().size(); column++) {
        column(block, column, sums);
      }
    }
    rows(Kind.RESULTS, disputes, sums);
    return List.copyOf(sums);
  }

  private static void rows(Kind kind, Table table, List<FormSum> sums) {
    for (Block block : table.blocks()) {
      for (int row = 0; row < block.rows().size(); row++) {
        List<Cell> parts = new ArrayList<>();
        List<Cell> total = new ArrayList<>();
        for (int column = 0; column < block.columns().size(); column++) {
          Cell cell = block.cell(row, column);
          (cell.column().key().equals(TOTAL) ? total : parts).add(cell);
        }
        sums.add(new FormSum(kind, parts, total));
      }
    }
  }

  private static void column(Block block, int column, List<FormSum> sums) {
    List<Cell> outcomes = new ArrayList<>();
    for (int row = 0; row < block.rows().size(); row++) {
      if (!NOT_OUTCOMES.contains(block.rows().get(row).key())) {
        outcomes.add(block.cell(row, column));
      }
    }
    Cell handled = cell(block, HANDLED, column);
    sums.add(new FormSum(Kind.OUTCOMES, outcomes, List.of(handled)));
    sums.add(
        new FormSum(
            Kind.BALANCE,
            List.of(cell(block, RECEIVED, column), cell(block, CARRIED_IN, column)),
            List.of(handled, cell(block, CARRIED_OUT, column))));
  }

  private static Cell cell(Block block, String key, int column) {
    for (int row = 0; row < block.rows().size(); row++) {
      if (block.rows().get(row).key().equals(key)) {
        return block.cell(row, column);
      }
    }
    throw new IllegalStateException("table three has no row " + key);
  }
}
