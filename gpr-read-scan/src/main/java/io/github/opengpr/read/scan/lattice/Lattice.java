package io.github.opengpr.read.scan.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ruled lines of a table: levels that run across, levels that run down, and which of the edges
 * between their crossings are drawn.
 */
final class Lattice {

  /** Of an edge that is there so much is dark. */
  private static final double DRAWN = 0.8;

  /** Rules lie so near to the level that was made of them. */
  private static final int NEAR = 6;

  private final double[] ys;
  private final double[] xs;

  /** Edges that run across: level, then the stretch between two levels that run down. */
  private final boolean[][] across;

  private final boolean[][] down;

  private Lattice(double[] ys, double[] xs, boolean[][] across, boolean[][] down) {
    this.ys = ys;
    this.xs = xs;
    this.across = across;
    this.down = down;
  }

  /**
   * The lattice of rules.
   *
   * @param horizontal the mask of rules that run across
   * @param vertical the mask of rules that run down, transposed
   * @param rows where levels run across
   * @param columns where levels run down
   * @return null if too few of its edges are drawn
   */
  static @Nullable Lattice of(
      RuleMask horizontal, RuleMask vertical, List<Double> rows, List<Double> columns) {
    double[] ys = rows.stream().mapToDouble(Double::doubleValue).toArray();
    double[] xs = columns.stream().mapToDouble(Double::doubleValue).toArray();
    if (ys.length < 2 || xs.length < 2) {
      return null;
    }
    Lattice lattice = new Lattice(ys, xs, edges(horizontal, ys, xs), edges(vertical, xs, ys));
    lattice.dropLoose();
    return lattice.withoutEmptyLevels();
  }

  private static boolean[][] edges(RuleMask mask, double[] levels, double[] crossings) {
    boolean[][] edges = new boolean[levels.length][crossings.length - 1];
    for (int level = 0; level < levels.length; level++) {
      for (int i = 0; i + 1 < crossings.length; i++) {
        int from = (int) Math.round(crossings[i]);
        int to = (int) Math.round(crossings[i + 1]);
        int at = (int) Math.round(levels[level]);
        edges[level][i] = mask.covered(at, from, to, NEAR) >= DRAWN;
      }
    }
    return edges;
  }

  /** Takes away edges that end where no other begins, until there are none. */
  private void dropLoose() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int y = 0; y < ys.length; y++) {
        for (int x = 0; x < xs.length; x++) {
          if (degree(y, x) == 1) {
            drop(y, x);
            changed = true;
          }
        }
      }
    }
  }

  private int degree(int y, int x) {
    int edges = 0;
    edges += x > 0 && across[y][x - 1] ? 1 : 0;
    edges += x < xs.length - 1 && across[y][x] ? 1 : 0;
    edges += y > 0 && down[x][y - 1] ? 1 : 0;
    edges += y < ys.length - 1 && down[x][y] ? 1 : 0;
    return edges;
  }

  private void drop(int y, int x) {
    if (x > 0) {
      across[y][x - 1] = false;
    }
    if (x < xs.length - 1) {
      across[y][x] = false;
    }
    if (y > 0) {
      down[x][y - 1] = false;
    }
    if (y < ys.length - 1) {
      down[x][y] = false;
    }
  }

  private @Nullable Lattice withoutEmptyLevels() {
    int[] rows = used(across);
    int[] columns = used(down);
    if (rows.length < 2 || columns.length < 2) {
      return null;
    }
    double[] newYs = Arrays.stream(rows).mapToDouble(y -> ys[y]).toArray();
    double[] newXs = Arrays.stream(columns).mapToDouble(x -> xs[x]).toArray();
    return new Lattice(newYs, newXs, kept(across, rows, columns), kept(down, columns, rows));
  }

  private static int[] used(boolean[][] edges) {
    List<Integer> used = new ArrayList<>();
    for (int level = 0; level < edges.length; level++) {
      for (boolean edge : edges[level]) {
        if (edge) {
          used.add(level);
          break;
        }
      }
    }
    return used.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * The edges of the levels that stay; an edge over a crossing that goes is drawn if all its parts
   * are.
   */
  private static boolean[][] kept(boolean[][] edges, int[] levels, int[] crossings) {
    boolean[][] kept = new boolean[levels.length][crossings.length - 1];
    for (int level = 0; level < levels.length; level++) {
      for (int i = 0; i + 1 < crossings.length; i++) {
        boolean all = true;
        for (int k = crossings[i]; k < crossings[i + 1]; k++) {
          all &= edges[levels[level]][k];
        }
        kept[level][i] = all;
      }
    }
    return kept;
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  int top(int row) {
    return (int) Math.round(ys[row]);
  }

  int left(int column) {
    return (int) Math.round(xs[column]);
  }

  /** Whether a rule parts a square from the one below it. */
  boolean isRuledBelow(int row, int column) {
    return across[row + 1][column];
  }

  /** Whether a rule parts a square from the one to its right. */
  boolean isRuledRight(int row, int column) {
    return down[column + 1][row];
  }

  boolean isRuledAbove(int row, int column) {
    return across[row][column];
  }

  boolean isRuledLeft(int row, int column) {
    return down[column][row];
  }
}
