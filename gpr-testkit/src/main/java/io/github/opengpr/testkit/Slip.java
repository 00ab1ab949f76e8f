package io.github.opengpr.testkit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What goes wrong when a clerk fills in table three: slips seen in real reports or described in the
 * literature.
 *
 * <pre>{@code
 * AnnualReport truth = Reports.sound(Form.FORM_2021, 1, 40);
 * Corruption slipped = Corruptions.slipped(truth, Slip.DIGIT_DROPPED, 1).orElseThrow();
 * assertTrue(RuleSet.standard().check(slipped.report()).hasErrors());
 * }</pre>
 *
 * <p>Each slip is made on a sound table and keeps the truth, what was filed and the cells it
 * touched. Cells stand as in {@link SoundTables}. Thread-safe; a random generator is used by one
 * thread.
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/testing.md">The guide: tests
 *     with reports</a>
 */
public enum Slip {
  /** 31 for 13. */
  DIGITS_TRANSPOSED(true),
  /** 8 for 3, 7 for 1, any digit for another. */
  DIGIT_SUBSTITUTED(true),
  /** 14 for 114. */
  DIGIT_DROPPED(true),
  /** 114 for 14. */
  DIGIT_INSERTED(true),
  /** 88 for 8. */
  NUMBER_DOUBLED(true),
  /** 8 or 10 for 9. */
  OFF_BY_ONE(true),
  /** 90 for 9. */
  TIMES_TEN(true),
  /** -9 for 9. */
  NEGATIVE_SIGN(true),
  /** A detail or a total left 0. */
  LEFT_ZERO(true),
  /** A number stands in the neighbouring column of its row, where nothing was. */
  COLUMN_OFF(false),
  /** A number stands in the neighbouring row of its column, where nothing was. */
  ROW_OFF(false),
  /** Two neighbours in a row exchanged. */
  SWAPPED_IN_ROW(false),
  /** Two neighbours in a column exchanged, both outcomes. */
  SWAPPED_IN_COLUMN(false),
  /** An empty cell of a row was lost, the rest moved up, nothing stands in the last. */
  ROW_SHIFTED(false),
  /** A case was handled under another applicant than it was received under. */
  OTHER_APPLICANT(false),
  /** The same, and the total received left 0. */
  OTHER_APPLICANT_AND_TOTAL_ZERO(false),
  /** 上年结转 or 结转下年度 left 0. */
  CARRY_ROW_ZERO(false),
  /** （七）总计 leaves out one outcome row. */
  HANDLED_OMITS_ROW(false),
  /** （七）总计 leaves out one outcome of one applicant, and its own total with it. */
  HANDLED_OMITS_ADDEND(false),
  /** （七）总计 includes 结转下年度. */
  HANDLED_INCLUDES_CARRIED_OUT(false),
  /** A wrong detail, and a row total computed from it. */
  TOTAL_FOLLOWED(false);

  private static final int COLUMNS = SoundTables.COLUMNS;
  private static final int TOTAL = SoundTables.TOTAL;

  private final boolean oneCell;

  Slip(boolean oneCell) {
    this.oneCell = oneCell;
  }

  /**
   * {@return the id under which a diagnosis of gpr-rules names such a slip, such as {@code
   * digit-dropped}; it may find another explanation just as good}
   */
  public String operation() {
    return switch (this) {
      case DIGIT_INSERTED, TIMES_TEN -> "digit-added";
      case COLUMN_OFF, ROW_OFF -> "misplaced";
      case SWAPPED_IN_ROW, SWAPPED_IN_COLUMN -> "swapped";
      case OTHER_APPLICANT_AND_TOTAL_ZERO -> OTHER_APPLICANT.operation();
      case CARRY_ROW_ZERO -> "carry-row-left-zero";
      case HANDLED_OMITS_ROW, HANDLED_OMITS_ADDEND -> "handled-omits-outcome";
      default -> id();
    };
  }

  /** {@return its name in words of small letters, such as {@code digit-dropped}} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return whether the slip touches one cell only, so that {@link #inCell} makes it} */
  public boolean isOneCell() {
    return oneCell;
  }

  /**
   * Makes the slip on a table, somewhere; empty if the table gives no occasion.
   *
   * @param truth the table as it should be, in the order of the form
   * @param random where chance comes from
   * @return the table with the slip
   */
  public Optional<SlippedTable> on(long[] truth, RandomGenerator random) {
    for (int trial = 0; trial < 200; trial++) {
      long[] filed = truth.clone();
      BitSet blank = new BitSet();
      if (oneCell) {
        int cell = random.nextInt(truth.length);
        filed[cell] = inCell(truth[cell], random);
      } else {
        move(filed, blank, random);
      }
      SlippedTable table = SlippedTable.of(truth, filed, blank);
      if (!table.touched().isEmpty()) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the number as it is filed with this slip; the number itself if the slip cannot be
   * made}
   *
   * @param right the right number
   * @param random where chance comes from
   * @throws IllegalStateException if the slip touches more than one cell
   */
  public long inCell(long right, RandomGenerator random) {
    String digits = Long.toString(right);
    int at = random.nextInt(digits.length());
    return switch (this) {
      case DIGITS_TRANSPOSED ->
          at + 1 == digits.length()
              ? right
              : Long.parseLong(
                  digits.substring(0, at)
                      + digits.charAt(at + 1)
                      + digits.charAt(at)
                      + digits.substring(at + 2));
      case DIGIT_SUBSTITUTED ->
          Long.parseLong(digits.substring(0, at) + random.nextInt(10) + digits.substring(at + 1));
      case DIGIT_DROPPED ->
          digits.length() == 1
              ? right
              : Long.parseLong(digits.substring(0, at) + digits.substring(at + 1));
      case DIGIT_INSERTED ->
          Long.parseLong(digits.substring(0, at) + random.nextInt(10) + digits.substring(at));
      case NUMBER_DOUBLED -> Long.parseLong(digits + digits);
      case OFF_BY_ONE -> right == 0 || random.nextBoolean() ? right + 1 : right - 1;
      case TIMES_TEN -> right * 10;
      case NEGATIVE_SIGN -> -right;
      case LEFT_ZERO -> 0;
      default -> throw new IllegalStateException(this + " touches more than one cell");
    };
  }

  private void move(long[] t, BitSet blank, RandomGenerator random) {
    int rows = t.length / COLUMNS;
    int handled = rows - 2;
    int outcome = 2 + random.nextInt(rows - 4);
    int row = random.nextInt(rows);
    int column = random.nextInt(TOTAL);
    int next = random.nextBoolean() ? column + 1 : column - 1;
    switch (this) {
      case COLUMN_OFF -> {
        if (next >= 0 && next < TOTAL && t[at(row, next)] == 0) {
          swap(t, at(row, column), at(row, next));
        }
      }
      case ROW_OFF -> {
        int other = random.nextBoolean() ? outcome + 1 : outcome - 1;
        if (other >= 2 && other < handled && t[at(other, column)] == 0) {
          swap(t, at(outcome, column), at(other, column));
        }
      }
      case SWAPPED_IN_ROW -> {
        if (next >= 0 && next < TOTAL && t[at(row, next)] != 0 && t[at(row, column)] != 0) {
          swap(t, at(row, column), at(row, next));
        }
      }
      case SWAPPED_IN_COLUMN -> {
        if (outcome + 1 < handled
            && t[at(outcome, column)] != 0
            && t[at(outcome + 1, column)] != 0) {
          swap(t, at(outcome, column), at(outcome + 1, column));
        }
      }
      case ROW_SHIFTED -> {
        if (t[at(row, column)] == 0 && t[at(row, TOTAL)] != 0) {
          System.arraycopy(t, at(row, column + 1), t, at(row, column), TOTAL - column);
          t[at(row, TOTAL)] = 0;
          blank.set(at(row, TOTAL));
        }
      }
      case OTHER_APPLICANT, OTHER_APPLICANT_AND_TOTAL_ZERO -> {
        int other = random.nextInt(TOTAL);
        if (other != column
            && random.nextInt((int) t[at(handled, TOTAL)] + 1) < t[at(outcome, column)]) {
          for (int r : new int[] {outcome, handled}) {
            t[at(r, column)]--;
            t[at(r, other)]++;
          }
          t[at(0, TOTAL)] = this == OTHER_APPLICANT ? t[at(0, TOTAL)] : 0;
        }
      }
      case CARRY_ROW_ZERO -> {
        int carry = random.nextBoolean() ? 1 : rows - 1;
        Arrays.fill(t, at(carry, 0), at(carry, COLUMNS), 0);
      }
      case HANDLED_OMITS_ROW -> {
        for (int c = 0; c < COLUMNS; c++) {
          t[at(handled, c)] -= t[at(outcome, c)];
        }
      }
      case HANDLED_OMITS_ADDEND -> {
        t[at(handled, column)] -= t[at(outcome, column)];
        t[at(handled, TOTAL)] -= t[at(outcome, column)];
      }
      case HANDLED_INCLUDES_CARRIED_OUT -> {
        for (int c = 0; c < COLUMNS; c++) {
          t[at(handled, c)] += t[at(rows - 1, c)];
        }
      }
      case TOTAL_FOLLOWED -> {
        long wrong = OFF_BY_ONE.inCell(t[at(row, column)], random);
        t[at(row, TOTAL)] += wrong - t[at(row, column)];
        t[at(row, column)] = wrong;
      }
      default -> throw new IllegalStateException(this + " touches one cell");
    }
  }

  private static int at(int row, int column) {
    return row * COLUMNS + column;
  }

  private static void swap(long[] t, int a, int b) {
    long kept = t[a];
    t[a] = t[b];
    t[b] = kept;
  }

  /**
   * {@return a table with so many wrong cells, each by a slip of its own that touches one cell}
   *
   * @param truth the table as it should be, in the order of the form
   * @param wrong how many cells
   * @param random where chance comes from
   * @throws IllegalArgumentException if the table has fewer cells than that
   */
  public static SlippedTable cells(long[] truth, int wrong, RandomGenerator random) {
    if (wrong > truth.length) {
      throw new IllegalArgumentException(wrong + " wrong cells in a table of " + truth.length);
    }
    Slip[] slips = Arrays.stream(values()).filter(Slip::isOneCell).toArray(Slip[]::new);
    long[] filed = truth.clone();
    for (int done = 0; done < wrong; ) {
      int cell = random.nextInt(truth.length);
      if (filed[cell] == truth[cell]) {
        filed[cell] = slips[random.nextInt(slips.length)].inCell(truth[cell], random);
        done += filed[cell] == truth[cell] ? 0 : 1;
      }
    }
    return SlippedTable.of(truth, filed);
  }
}
