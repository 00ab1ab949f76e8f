package io.github.opengpr.read.recognise;

import io.github.opengpr.read.recognise.column.TableContext;
import io.github.opengpr.read.recognise.column.TableReading;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.row.RowFits;
import java.util.List;

/**
 * Which form a table is on.
 *
 * @param reading the table, on the form that fits better
 * @param certain whether it fits so much better that the other is out of question
 */
record FormChoice(TableReading reading, boolean certain) {

  /** By how much one form must fit better than the other to be believed. */
  private static final double SURE = 0.05;

  /**
   * Chooses the form of a table.
   *
   * @param forms the one form of the table, or two; where both fit as well, the first
   */
  static FormChoice of(List<TableLabels> forms, List<CandidateRow> strips, TableContext context) {
    TableLabels first = forms.get(0);
    if (forms.size() == 1) {
      return new FormChoice(new TableReading(first, strips, context), false);
    }
    TableLabels second = forms.get(1);
    boolean turned = new RowFits(second).exactly(strips) > new RowFits(first).exactly(strips);
    TableLabels likely = turned ? second : first;
    TableLabels other = turned ? first : second;
    TableReading reading = new TableReading(likely, strips, context);
    // Most tables are printed as the form has them: the other form need not be tried on them.
    if (reading.isExact()
        && TableReading.head(likely, strips) >= TableReading.head(other, strips)) {
      return new FormChoice(reading, true);
    }
    TableReading tried = new TableReading(other, strips, context);
    double better = reading.score() - tried.score();
    boolean kept = turned ? better > 0 : better >= 0;
    return new FormChoice(kept ? reading : tried, Math.abs(better) > SURE);
  }
}
