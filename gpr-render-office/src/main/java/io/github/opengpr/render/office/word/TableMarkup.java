package io.github.opengpr.render.office.word;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
import io.github.opengpr.render.office.packed.Markup;
import java.math.BigDecimal;
import java.util.Arrays;

/** A table of the form in Word's markup: merged heads, repeated on every page, rows kept whole. */
final class TableMarkup {

  private final TableLayout layout;
  private final Figures figures;
  private final int[] widths;
  private final int repeated;

  TableMarkup(Table table, Figures figures) {
    this.layout = TableLayout.of(table);
    this.figures = figures;
    this.widths = new TableWidths(layout, figures).choose();
    // Where blocks stand one below the other, each has heads of its own.
    this.repeated = table.blocks().size() == 1 ? headRows() : 0;
  }

  private int headRows() {
    return layout.boxes().stream()
        .filter(box -> box.cell() != null)
        .mapToInt(Box::row)
        .min()
        .orElse(0);
  }

  void writeTo(Markup xml) {
    String whole = twips(Arrays.stream(widths).sum());
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblW", "w:w", whole, "w:type", "dxa").empty("w:jc", "w:val", "center");
    xml.open("w:tblBorders");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
    }
    xml.close().empty("w:tblLayout", "w:type", "fixed");
    xml.open("w:tblCellMar");
    margin(xml, "top", TableWidths.MARGIN);
    margin(xml, "left", TableWidths.MARGIN);
    margin(xml, "bottom", TableWidths.MARGIN);
    margin(xml, "right", TableWidths.MARGIN);
    xml.close().close().open("w:tblGrid");
    for (int width : widths) {
      xml.empty("w:gridCol", "w:w", twips(width));
    }
    xml.close();
    for (int row = 0; row < layout.height(); row++) {
      row(xml, row);
    }
    xml.close();
  }

  private static void margin(Markup xml, String side, int width) {
    xml.empty("w:" + side, "w:w", twips(width), "w:type", "dxa");
  }

  private void row(Markup xml, int row) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    xml.empty("w:trHeight", "w:val", "397", "w:hRule", "atLeast");
    if (row < repeated) {
      xml.empty("w:tblHeader");
    }
    xml.close();
    for (int column = 0; column < layout.width(); ) {
      Box box = box(row, column);
      cell(xml, box, box.row() == row);
      column = box.column() + box.columns();
    }
    xml.close();
  }

  private Box box(int row, int column) {
    return layout.boxes().stream()
        .filter(box -> box.row() <= row && row < box.row() + box.rows())
        .filter(box -> box.column() <= column && column < box.column() + box.columns())
        .findFirst()
        .orElseThrow();
  }

  private void cell(Markup xml, Box box, boolean begins) {
    int width = 0;
    for (int column = box.column(); column < box.column() + box.columns(); column++) {
      width += widths[column];
    }
    xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twips(width), "w:type", "dxa");
    if (box.columns() > 1) {
      xml.empty("w:gridSpan", "w:val", String.valueOf(box.columns()));
    }
    if (box.rows() > 1) {
      xml.empty("w:vMerge", "w:val", begins ? "restart" : "continue");
    }
    xml.empty("w:vAlign", "w:val", "center").close();
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style(box)).close();
    String text = begins ? text(box) : "";
    if (!text.isEmpty()) {
      xml.open("w:r");
      Runs.lines(xml, text);
      xml.close();
    }
    xml.close().close();
  }

  /** Labels of single rows beside the values stand at the left, all else in the middle. */
  private String style(Box box) {
    boolean beside =
        box.cell() == null && box.rows() == 1 && box.row() >= headRows() && isBesideValues(box);
    return beside && layout.width() > 4 ? "TableLabel" : "TableValue";
  }

  private boolean isBesideValues(Box box) {
    return layout.boxes().stream()
        .anyMatch(other -> other.cell() != null && other.row() == box.row());
  }

  private String text(Box box) {
    Cell cell = box.cell();
    if (cell == null) {
      return box.label() == null ? "" : box.label();
    }
    BigDecimal value = figures.get(cell);
    return value == null ? "" : value.toPlainString();
  }

  private static String twips(int width) {
    return String.valueOf(width);
  }
}
