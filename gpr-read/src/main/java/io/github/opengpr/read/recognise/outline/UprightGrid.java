package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.label.TableLabels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables three and four of a document whose rows stand as columns: the labels of the rows beside
 * each other, or the outcomes of all three procedures below each other. Tables of text are turned
 * where their lines become cells.
 */
final class UprightGrid {

  /** So many labels of rows stand beside each other in no table that is printed as it should. */
  private static final int LABELS = 4;

  /** The outcomes of table four stand once in a column that is printed as it should. */
  private static final int OUTCOMES = 10;

  /** Neither table has more columns, and a table that holds a whole report has more rows. */
  private static final int ROWS = 20;

  private static final int COLUMNS = 60;

  private static final RowWords REQUESTS =
      new RowWords(List.of(TableLabels.of(Form.FORM_2021, 3), TableLabels.of(Form.FORM_2019, 3)));

  private static final Set<String> DISPUTES = TableLabels.of(Form.FORM_2021, 4).columns().keySet();

  private UprightGrid() {}

  /** The table with its rows as rows. */
  static Grid of(Grid grid) {
    return grid.exact() && grid.rows().size() <= ROWS && isTurned(grid) ? turned(grid) : grid;
  }

  private static boolean isTurned(Grid grid) {
    Map<Integer, Integer> outcomes = new HashMap<>();
    boolean labels = false;
    for (GridRow row : grid.rows()) {
      Set<String> found = new HashSet<>();
      for (GridCell cell : row.cells()) {
        if (cell.column() + cell.columns() > COLUMNS) {
          return false;
        }
        String folded = Fold.of(cell.text());
        if (DISPUTES.contains(folded)) {
          outcomes.merge(cell.column(), 1, Integer::sum);
        } else if (REQUESTS.test(folded)) {
          found.add(folded);
        }
      }
      labels |= found.size() >= LABELS;
    }
    return labels || outcomes.values().stream().anyMatch(times -> times >= OUTCOMES);
  }

  private static Grid turned(Grid grid) {
    List<List<GridCell>> columns = new ArrayList<>();
    for (int r = 0; r < grid.rows().size(); r++) {
      for (GridCell cell : grid.rows().get(r).cells()) {
        while (columns.size() <= cell.column()) {
          columns.add(new ArrayList<>());
        }
        columns
            .get(cell.column())
            .add(
                new GridCell(
                    cell.text(),
                    cell.stored(),
                    r,
                    /* columns= */ cell.rows(),
                    /* rows= */ cell.columns(),
                    cell.place(),
                    cell.recognition()));
      }
    }
    return new Grid(columns.stream().map(GridRow::new).toList(), true, grid.place());
  }
}
