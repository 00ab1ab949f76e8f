package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.token.Token;
import io.github.opengpr.read.recognise.token.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The unit of money that the head of a column, or a note of the table, prints over its numbers. */
final class HeadUnits {

  private HeadUnits() {}

  /**
   * Gives amounts without a unit of their own the unit printed over them.
   *
   * @param official the cells of the table
   * @param cells what stands in them
   */
  static void apply(List<CandidateRow> strips, List<Cell> official, Placement[] cells) {
    Unit unit = unit(strips);
    for (int i = 0; unit != null && i < cells.length; i++) {
      Token token = cells[i].token();
      boolean amount = official.get(i).kind() == ValueKind.TEN_THOUSAND_YUAN;
      if (amount && token != null && token.reading().unit() == null) {
        cells[i] = cells[i].in(unit);
      }
    }
  }

  private static @Nullable Unit unit(List<CandidateRow> strips) {
    Unit note = null;
    for (CandidateRow strip : strips) {
      for (Token label : strip.labels()) {
        Unit named = Unit.named(label.folded());
        if (named != null && label.folded().contains("收费")) {
          return named;
        }
        note = note == null ? named : note;
      }
    }
    return note;
  }
}
