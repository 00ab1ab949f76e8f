package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.read.recognise.label.RowLabel;
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
    multiply(strips, official, cells);
    Unit unit = unit(strips);
    for (int i = 0; unit != null && i < cells.length; i++) {
      Token token = cells[i].token();
      boolean amount = official.get(i).kind() == ValueKind.TEN_THOUSAND_YUAN;
      if (amount && token != null && token.reading().takes(unit)) {
        cells[i] = cells[i].in(unit);
      }
    }
  }

  /** Gives counts under a column, or beside a label, that says 万件 what they are no count in. */
  private static void multiply(List<CandidateRow> strips, List<Cell> official, Placement[] cells) {
    List<String> labels =
        strips.stream()
            .flatMap(strip -> strip.labels().stream())
            .map(Token::folded)
            .filter(Unit::multiplies)
            .toList();
    for (int i = 0; !labels.isEmpty() && i < cells.length; i++) {
      Cell cell = official.get(i);
      String column = Fold.of(cell.column().label());
      String row = Fold.of(RowLabel.bare(cell.row().label()));
      boolean count = cell.kind() == ValueKind.COUNT || cell.kind() == ValueKind.SIGNED_COUNT;
      if (count && labels.stream().anyMatch(l -> l.contains(column) || l.contains(row))) {
        cells[i] = cells[i].in(Unit.TEN_THOUSAND);
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
