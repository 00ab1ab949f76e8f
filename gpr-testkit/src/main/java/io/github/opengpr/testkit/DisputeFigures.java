package io.github.opengpr.testkit;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Form;

/** Table four, case by case: every case has one outcome or is pending. */
final class DisputeFigures {

  private static final double[] OUTCOMES = {0.6, 0.1, 0.2, 0.1};

  /**
   * From this year on a refusal goes to reconsideration before it goes to court (行政复议法 art. 23).
   */
  private static final int RECONSIDERATION_FIRST = 2024;

  private final Draw draw;
  private final Block table;
  private final Figures.Builder figures;

  DisputeFigures(Draw draw, Form form, Figures.Builder figures) {
    this.draw = draw;
    this.table = form.disputes().blocks().get(0);
    this.figures = figures;
  }

  void fill(long handled, int year) {
    long reconsideration = draw.some(handled, 0.04);
    long direct = year >= RECONSIDERATION_FIRST ? 0 : draw.some(handled, 0.01);
    long after = draw.some(reconsideration, 0.3);
    row(0, reconsideration);
    row(1, direct);
    row(2, after);
  }

  private void row(int row, long cases) {
    long[] outcomes = draw.split(cases, OUTCOMES);
    for (int i = 0; i < outcomes.length; i++) {
      figures.put(table.cell(row, i), outcomes[i]);
    }
    figures.put(table.cell(row, outcomes.length), cases);
  }
}
