package io.github.opengpr.rules.diagnosis.search;

import io.github.opengpr.testkit.Slip;
import io.github.opengpr.testkit.SlippedTable;
import io.github.opengpr.testkit.SoundTables;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Prints corrupted tables whose smallest number of wrong cells a solver shall prove: single cells,
 * typical slips, blanks beside wrong cells, and noise that leaves only answers with negative values
 * on the short ways. Argument: how many of each kind.
 */
final class CorruptedTables {
  private static final int[] SIZES = {2, 9, 40, 1000};

  private CorruptedTables() {}

  public static void main(String[] args) {
    int each = Integer.parseInt(args[0]);
    RandomGenerator random = new SplittableRandom(20240401);
    System.out.println(
        "# rows, smallest number of changed cells, cells row by row; proven by CP-SAT (optima/)");
    for (int rows : new int[] {25, 23}) {
      for (int i = 0; i < each; i++) {
        for (int wrong = 1; wrong <= 6; wrong++) {
          print(rows, Slip.cells(table(rows, i, random), wrong, random));
          print(rows, raised(table(rows, i, random), wrong + 1, random));
          print(
              rows,
              blanked(
                  Slip.cells(table(rows, i, random), 1 + wrong / 2, random), 2 * wrong, random));
        }
      }
      for (int i = 0; i < each / 2; i++) {
        for (Slip slip : Slip.values()) {
          if (!slip.isOneCell()) {
            slip.on(table(rows, i, random), random).ifPresent(slipped -> print(rows, slipped));
          }
        }
      }
    }
  }

  private static long[] table(int rows, int i, RandomGenerator random) {
    return SoundTables.next(Tables.form(rows), SIZES[i % SIZES.length], random);
  }

  /**
   * Cells that hold too much; where little stands elsewhere, the short ways to take it away lead
   * below 0.
   */
  private static SlippedTable raised(long[] truth, int cells, RandomGenerator random) {
    long[] filed = truth.clone();
    int row = random.nextInt(filed.length / Tables.LAYOUT_2021.columns());
    for (int i = 0; i < cells; i++) {
      int column = random.nextInt(Tables.LAYOUT_2021.columns());
      int at =
          random.nextInt(3) == 0
              ? random.nextInt(filed.length)
              : row * Tables.LAYOUT_2021.columns() + column;
      filed[at] = random.nextInt(4) == 0 ? 0 : filed[at] + 1 + random.nextInt(3);
    }
    return SlippedTable.of(truth, filed);
  }

  private static SlippedTable blanked(SlippedTable table, int blanks, RandomGenerator random) {
    BitSet blank = new BitSet();
    int line = random.nextInt(Tables.LAYOUT_2021.columns());
    for (int i = 0; i < blanks; i++) {
      int cell = random.nextInt(table.filed().length);
      blank.set(random.nextBoolean() ? cell : cell - cell % Tables.LAYOUT_2021.columns() + line);
    }
    return SlippedTable.of(table.truth(), table.filed(), blank);
  }

  private static void print(int rows, SlippedTable table) {
    long[] filed = table.filed();
    StringBuilder line = new StringBuilder().append(rows).append("\t?\t");
    for (int cell = 0; cell < filed.length; cell++) {
      line.append(cell == 0 ? "" : " ")
          .append(table.isBlank(cell) ? "_" : Long.toString(filed[cell]));
    }
    System.out.println(line);
  }
}
