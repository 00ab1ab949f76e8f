package io.github.opengpr.testkit;

import io.github.opengpr.model.form.Form;
import java.util.random.RandomGenerator;

/**
 * Tables three that add up, made by counting single applications. Keeps no state; threads may share
 * it.
 *
 * <p>Each application has an applicant, was received this year or carried in, and was handled with
 * one outcome or carried out; so every table is sound by construction. The cells of a table stand
 * row by row, as in {@code form.requests().cells()}: received, carried in, the outcomes, handled,
 * carried out; seven columns, the last the total.
 *
 * <p>Free of state: the same form, size and state of the random generator give the same table.
 */
public final class SoundTables {
  static final int COLUMNS = 7;
  static final int TOTAL = 6;

  private SoundTables() {}

  /**
   * {@return one table}
   *
   * @param form its table three gives the rows
   * @param applications how many applications to count: received this year and carried in together
   * @param random where chance comes from
   */
  public static long[] next(Form form, int applications, RandomGenerator random) {
    int rows = form.requests().rows().size();
    long[] table = new long[rows * COLUMNS];
    double[] applicants = weights(new double[] {70, 18, 3, 2, 4, 3}, random);
    double[] outcomes = new double[rows - 4];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = 1;
    }
    outcomes[0] = 30;
    outcomes[1] = 12;
    outcomes[outcomes.length - 1] = 6;
    outcomes[10] = 25;
    outcomes[13] = 6;
    outcomes = weights(outcomes, random);
    double carriedIn = random.nextDouble() * 0.15;
    double carriedOut = random.nextDouble() * 0.15;
    for (int i = 0; i < applications; i++) {
      int applicant = pick(applicants, random);
      count(table, random.nextDouble() < carriedIn ? 1 : 0, applicant);
      if (random.nextDouble() < carriedOut) {
        count(table, rows - 1, applicant);
      } else {
        count(table, 2 + pick(outcomes, random), applicant);
        count(table, rows - 2, applicant);
      }
    }
    return table;
  }

  private static void count(long[] table, int row, int applicant) {
    table[row * COLUMNS + applicant]++;
    table[row * COLUMNS + TOTAL]++;
  }

  /** Every agency has its own mixture. */
  private static double[] weights(double[] usual, RandomGenerator random) {
    double[] cumulative = new double[usual.length];
    double sum = 0;
    for (int i = 0; i < usual.length; i++) {
      sum += usual[i] * -Math.log(1 - random.nextDouble());
      cumulative[i] = sum;
    }
    return cumulative;
  }

  private static int pick(double[] cumulative, RandomGenerator random) {
    double at = random.nextDouble() * cumulative[cumulative.length - 1];
    int i = 0;
    while (cumulative[i] <= at) {
      i++;
    }
    return i;
  }
}
