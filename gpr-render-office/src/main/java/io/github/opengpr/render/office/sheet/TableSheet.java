package io.github.opengpr.render.office.sheet;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sheet of a table of the form. */
final class TableSheet {

  /** The formats, in the part of styles, of a total that is wrong and of a balance that is. */
  private static final int WRONG_TOTAL = 0;

  private static final int NO_BALANCE = 1;

  /** Above the table stands the heading of its section. */
  private static final int HEADING_ROWS = 1;

  private final Table table;
  private final Figures figures;
  private final TableLayout layout;
  private final Map<Cell, Position> positions = new HashMap<>();
  private final List<FormSum> sums;
  private final SheetPart sheet;
  private final int labels;

  TableSheet(Table table, Figures figures) {
    this.table = table;
    this.figures = figures;
    this.layout = TableLayout.of(table);
    this.sheet = new SheetPart(table.section().heading());
    for (Box box : layout.boxes()) {
      if (box.cell() != null) {
        positions.put(box.cell(), at(box));
      }
    }
    this.sums =
        figures.form().sums().stream()
            .filter(sum -> positions.keySet().containsAll(sum.cells()))
            .toList();
    this.labels = positions.values().stream().mapToInt(Position::column).min().orElse(0);
  }

  private static Position at(Box box) {
    return new Position(HEADING_ROWS + box.row(), box.column());
  }

  SheetPart sheet() {
    sheet.text(new Position(0, 0), table.section().heading(), CellStyle.HEADING);
    sheet.height(0, 30);
    Formulas formulas = new Formulas(positions);
    layout.boxes().forEach(box -> box(box, formulas));
    sums.forEach(
        sum ->
            sheet.condition(
                formulas.list(Formulas.isTotal(sum) ? sum.right() : sum.cells()),
                Formulas.isTotal(sum) ? WRONG_TOTAL : NO_BALANCE,
                formulas.broken(sum)));
    new Entries(table.cells(), sums, formulas).addTo(sheet);
    shape();
    return sheet;
  }

  private void box(Box box, Formulas formulas) {
    Position at = at(box);
    Cell cell = box.cell();
    CellStyle style;
    if (cell != null) {
      style = value(at, cell, formulas);
    } else {
      style = isRowLabel(box) ? CellStyle.ROW_LABEL : CellStyle.LABEL;
      sheet.text(at, box.label() == null ? "" : box.label(), style);
    }
    if (box.rows() > 1 || box.columns() > 1) {
      Position end = new Position(at.row() + box.rows() - 1, at.column() + box.columns() - 1);
      sheet.merge(at, end, style);
    }
  }

  private boolean isRowLabel(Box box) {
    return labels > 1 && box.rows() == 1 && box.column() + box.columns() == labels;
  }

  private CellStyle value(Position at, Cell cell, Formulas formulas) {
    BigDecimal value = figures.get(cell);
    FormSum sum = total(cell);
    if (sum != null && gives(sum, value)) {
      String shown = value == null ? null : value.toPlainString();
      sheet.formula(at, formulas.total(sum), shown, CellStyle.SUM);
      return CellStyle.SUM;
    }
    CellStyle style = CellStyle.of(cell.kind(), value);
    if (value == null) {
      sheet.blank(at, style);
    } else if (style == CellStyle.TEXT_VALUE) {
      sheet.text(at, value.toPlainString(), style);
    } else {
      sheet.number(at, value.toPlainString(), style);
    }
    return style;
  }

  /** The sum that makes a cell; along its row where there are two. Null if it is no total. */
  private @Nullable FormSum total(Cell cell) {
    return sums.stream()
        .filter(sum -> Formulas.isTotal(sum) && sum.right().contains(cell))
        .findFirst()
        .orElse(null);
  }

  /** Whether the formula gives what was filed: otherwise what was filed stays. */
  private boolean gives(FormSum sum, @Nullable BigDecimal filed) {
    if (sum.left().stream().allMatch(figures::isBlank)) {
      return filed == null;
    }
    BigDecimal added = BigDecimal.ZERO;
    for (Cell part : sum.left()) {
      BigDecimal value = figures.get(part);
      if (value == null || CellStyle.of(part.kind(), value) == CellStyle.TEXT_VALUE) {
        return false;
      }
      added = added.add(value);
    }
    return filed != null
        && added.compareTo(filed) == 0
        && CellStyle.of(sum.right().get(0).kind(), filed) != CellStyle.TEXT_VALUE;
  }

  /** As high as the labels that stand in this row alone ask for. */
  private double height(int row, double[] widths) {
    int lines = 1;
    for (Box box : layout.boxes()) {
      if (box.row() == row && box.rows() == 1 && box.label() != null) {
        double width = Arrays.stream(widths, box.column(), box.column() + box.columns()).sum();
        int line = Math.max(1, (int) (width - 2) / 2);
        lines = Math.max(lines, (box.label().length() + line - 1) / line);
      }
    }
    return 6 + 15 * lines;
  }

  /** Widths of columns, what stays when scrolled, the way the page lies. */
  private void shape() {
    double[] widths = new double[layout.width()];
    if (labels <= 1) {
      Arrays.fill(widths, labels == 0 ? 9 : 24);
    } else {
      Arrays.fill(widths, 11);
      widths[0] = 10;
      widths[1] = 13;
      widths[labels - 1] = 46;
    }
    sheet.widths(widths);
    for (int row = 0; row < layout.height(); row++) {
      sheet.height(HEADING_ROWS + row, height(row, widths));
    }
    int top = positions.values().stream().mapToInt(Position::row).min().orElse(0);
    if (table.blocks().size() == 1) {
      sheet.freeze(new Position(top, labels));
      if (labels == 0) {
        sheet.landscape();
      }
    }
  }
}
