package io.github.opengpr.benchmarks;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;

/**
 * The sums of tables three and four as somebody would write them for one form: nested loops over
 * the cells, no labels, no messages, blanks skipped. The yardstick for the rules. Immutable.
 */
final class HandWrittenSums {

  private static final int APPLICANTS = 7;
  private static final int OUTCOMES = 5;

  private final int requests;
  private final int rows;
  private final int disputes;

  HandWrittenSums(Form form) {
    requests = form.cell("T3.received.natural").index();
    rows = (form.cell("T3.carriedOut.total").index() + 1 - requests) / APPLICANTS;
    disputes = form.cell("T4.reconsideration.upheld").index();
  }

  /** How many of the sums do not hold. */
  int broken(Figures figures) {
    int broken = 0;
    for (int row = 0; row < rows; row++) {
      broken += brokenTotal(figures, requests + row * APPLICANTS, APPLICANTS - 1);
    }
    for (int column = 0; column < APPLICANTS; column++) {
      broken += brokenColumn(figures, column);
    }
    for (int kind = 0; kind < 3; kind++) {
      broken += brokenTotal(figures, disputes + kind * OUTCOMES, OUTCOMES - 1);
    }
    return broken;
  }

  private static int brokenTotal(Figures figures, int first, int parts) {
    long sum = 0;
    for (int i = first; i < first + parts; i++) {
      if (figures.isBlank(i)) {
        return 0;
      }
      sum += figures.count(i);
    }
    return figures.isBlank(first + parts) || figures.count(first + parts) == sum ? 0 : 1;
  }

  private int brokenColumn(Figures figures, int column) {
    long outcomes = 0;
    for (int row = 0; row < rows; row++) {
      int cell = requests + row * APPLICANTS + column;
      if (figures.isBlank(cell)) {
        return 0;
      }
      if (row >= 2 && row < rows - 2) {
        outcomes += figures.count(cell);
      }
    }
    long handled = at(figures, rows - 2, column);
    long in = at(figures, 0, column) + at(figures, 1, column);
    return (outcomes == handled ? 0 : 1) + (in == handled + at(figures, rows - 1, column) ? 0 : 1);
  }

  private long at(Figures figures, int row, int column) {
    return figures.count(requests + row * APPLICANTS + column);
  }
}
