package io.github.opengpr.cli.output;

import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one cell that a finding is about, among those that it names: of a sum, its total. */
public final class FindingCell {

  private FindingCell() {}

  /**
   * The cell; the first that is named if the finding is about no single one; null without cells.
   */
  public static @Nullable CellRef of(Finding finding) {
    List<CellRef> cells = first(finding);
    return cells.isEmpty() ? null : cells.get(0);
  }

  /** All its cells, the one that it is about before the others. */
  public static List<CellRef> first(Finding finding) {
    List<CellRef> cells = new ArrayList<>(finding.cells());
    for (CellRef cell : finding.cells()) {
      if (cell.address().equals(finding.address())) {
        cells.remove(cell);
        cells.add(0, cell);
      }
    }
    return cells;
  }
}
