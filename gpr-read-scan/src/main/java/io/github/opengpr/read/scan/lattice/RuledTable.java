package io.github.opengpr.read.scan.lattice;

import io.github.opengpr.read.scan.page.Grey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A ruled table of a page, in pixels at 200 dpi.
 *
 * @param rows how many rows it has
 * @param columns how many columns it has
 * @param cells its cells, row by row, from left to right
 */
public record RuledTable(int rows, int columns, List<TableCell> cells) {

  /** Pieces of rules that run across, and down, are at least so long. */
  private static final int ACROSS = 50;

  private static final int DOWN = 34;

  /** A level has one piece of this length. */
  private static final int LEVEL_ACROSS = 140;

  private static final int LEVEL_DOWN = 75;

  /** Rows are at least so high, columns so wide; what lies nearer is a double rule. */
  private static final int LOWEST = 20;

  private static final int NARROWEST = 16;

  /** A table is at least so wide; less is a frame or a stamp. */
  private static final int WIDE = 400;

  /**
   * A piece of a rule lies so near to its middle line; the rest of a page is never quite straight.
   */
  private static final int NEAR = 4;

  /** So much of a piece is dark; less is a row of characters. */
  private static final double SOLID = 0.72;

  /** So many times as long as a level needs is a rule, whatever stands beside it. */
  private static final double LONG = 2.5;

  /** Strokes have ink beside them along more than this part of a piece. */
  private static final double STROKES = 0.35;

  /** The other line of a double rule runs beside nearly all of it. */
  private static final double DOUBLE = 0.9;

  /** More pieces of rules on a page are a drawing or a photograph. */
  private static final int MOST = 6_000;

  /** More squares are no table of a report. */
  private static final int SQUARES = 4_000;

  /** Keeps unmodifiable copies. */
  public RuledTable {
    cells = List.copyOf(cells);
  }

  /** The tables of a straight and level page, from top to bottom. */
  public static List<RuledTable> of(Grey page) {
    RuleMask horizontal = RuleMask.of(page, ACROSS);
    RuleMask vertical = RuleMask.of(page.transposed(), DOWN);
    List<Rule> across = solid(horizontal, LEVEL_ACROSS);
    List<Rule> down = solid(vertical, LEVEL_DOWN);
    if (across.size() + down.size() > MOST) {
      return List.of();
    }
    List<RuledTable> tables = new ArrayList<>();
    for (Piece piece : Piece.of(across, down)) {
      if (piece.width() < WIDE) {
        continue;
      }
      Lattice lattice =
          Lattice.of(
              horizontal,
              vertical,
              Levels.of(piece.across(), LEVEL_ACROSS, LOWEST),
              Levels.of(piece.down(), LEVEL_DOWN, NARROWEST));
      if (lattice != null && lattice.rows() * lattice.columns() <= SQUARES) {
        tables.add(of(lattice));
      }
    }
    tables.removeIf(table -> table.cells.size() < 2);
    tables.sort(Comparator.comparingInt(RuledTable::top));
    return tables;
  }

  /** The pieces that are no rows of strokes in line. */
  private static List<Rule> solid(RuleMask mask, int level) {
    return Rule.of(mask).stream()
        .filter(rule -> isSolid(mask, rule) && (rule.length() > LONG * level || isFree(mask, rule)))
        .toList();
  }

  private static boolean isSolid(RuleMask mask, Rule rule) {
    return mask.covered((int) Math.round(rule.at()), rule.from(), rule.to(), NEAR) >= SOLID;
  }

  private static boolean isFree(RuleMask mask, Rule rule) {
    double beside = mask.inkBeside((int) Math.round(rule.at()), rule.from(), rule.to());
    return beside < STROKES || beside > DOUBLE;
  }

  private static RuledTable of(Lattice lattice) {
    return compact(withoutStrokes(new Squares(lattice).cells()));
  }

  /**
   * Joins labels that a row of their own strokes has cut: a level at which no cell of the right
   * half begins parts nothing.
   */
  private static List<TableCell> withoutStrokes(List<TableCell> cells) {
    int left = cells.stream().mapToInt(TableCell::left).min().orElse(0);
    int right = cells.stream().mapToInt(TableCell::right).max().orElse(0);
    Set<Integer> levels = new HashSet<>();
    for (TableCell cell : cells) {
      if (2 * cell.right() > left + right) {
        levels.add(cell.row());
      }
    }
    List<TableCell> joined = new ArrayList<>();
    for (TableCell cell : cells) {
      int above = levels.contains(cell.row()) ? -1 : above(joined, cell);
      if (above < 0) {
        joined.add(cell);
      } else {
        joined.set(above, joined.get(above).with(cell));
      }
    }
    return joined;
  }

  private static int above(List<TableCell> cells, TableCell cell) {
    for (int i = 0; i < cells.size(); i++) {
      TableCell other = cells.get(i);
      if (other.row() + other.rows() == cell.row()
          && other.column() == cell.column()
          && other.columns() == cell.columns()) {
        return i;
      }
    }
    return -1;
  }

  /** Counts only the rows and columns at which a cell begins or ends. */
  private static RuledTable compact(List<TableCell> cells) {
    NavigableSet<Integer> rows = new TreeSet<>();
    NavigableSet<Integer> columns = new TreeSet<>();
    for (TableCell cell : cells) {
      rows.add(cell.row());
      rows.add(cell.row() + cell.rows());
      columns.add(cell.column());
      columns.add(cell.column() + cell.columns());
    }
    List<TableCell> compact = new ArrayList<>();
    for (TableCell cell : cells) {
      int row = rows.headSet(cell.row()).size();
      int column = columns.headSet(cell.column()).size();
      compact.add(
          new TableCell(
              row,
              column,
              rows.headSet(cell.row() + cell.rows()).size() - row,
              columns.headSet(cell.column() + cell.columns()).size() - column,
              cell.left(),
              cell.top(),
              cell.right(),
              cell.bottom(),
              cell.closed()));
    }
    return new RuledTable(rows.size() - 1, columns.size() - 1, compact);
  }

  /** Where it begins, in pixels from the upper edge. */
  public int top() {
    return cells.stream().mapToInt(TableCell::top).min().orElse(0);
  }

  /** Where it ends, in pixels from the upper edge. */
  public int bottom() {
    return cells.stream().mapToInt(TableCell::bottom).max().orElse(0);
  }

  /** Where it begins, in pixels from the left edge. */
  public int left() {
    return cells.stream().mapToInt(TableCell::left).min().orElse(0);
  }

  /** Where it ends, in pixels from the left edge. */
  public int right() {
    return cells.stream().mapToInt(TableCell::right).max().orElse(0);
  }
}
