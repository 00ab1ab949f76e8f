package io.github.opengpr.render.office.sheet;

import io.github.opengpr.render.office.packed.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects what a sheet holds and writes its part. Used by one thread. */
final class SheetPart {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final String name;
  private final TreeMap<Integer, TreeMap<Integer, Consumer<Markup>>> rows = new TreeMap<>();
  private final Map<Integer, Double> heights = new TreeMap<>();
  private final List<String> merged = new ArrayList<>();
  private final List<Consumer<Markup>> conditions = new ArrayList<>();
  private final List<Consumer<Markup>> validations = new ArrayList<>();
  private double[] widths = {};
  private @Nullable Position frozen;
  private boolean landscape;

  SheetPart(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** The widths of the columns, in characters. */
  void widths(double... columns) {
    this.widths = columns.clone();
  }

  void height(int row, double points) {
    heights.put(row, points);
  }

  /** What stands above and to the left of a cell stays when the sheet is scrolled. */
  void freeze(Position at) {
    this.frozen = at;
  }

  @Nullable Position frozen() {
    return frozen;
  }

  void landscape() {
    this.landscape = true;
  }

  /** Puts a text, which is never a formula whatever it begins with. */
  void text(Position at, String text, CellStyle style) {
    put(
        at,
        xml -> {
          xml.open("c", "r", at.name(), "s", style.id(), "t", "inlineStr").open("is");
          SheetText.write(xml, text);
          xml.close().close();
        });
  }

  void number(Position at, String number, CellStyle style) {
    put(at, xml -> xml.open("c", "r", at.name(), "s", style.id()).holding("v", number).close());
  }

  void blank(Position at, CellStyle style) {
    put(at, xml -> xml.empty("c", "r", at.name(), "s", style.id()));
  }

  /**
   * Puts a formula.
   *
   * @param value what it gives now; null if that is nothing
   */
  void formula(Position at, String formula, @Nullable String value, CellStyle style) {
    put(
        at,
        xml -> {
          xml.open("c", "r", at.name(), "s", style.id(), "t", value == null ? "str" : "n");
          xml.holding("f", formula).holding("v", value == null ? "" : value).close();
        });
  }

  private void put(Position at, Consumer<Markup> cell) {
    rows.computeIfAbsent(at.row(), r -> new TreeMap<>()).put(at.column(), cell);
  }

  /** Makes one cell of an area; its other places get the same borders. */
  void merge(Position from, Position to, CellStyle style) {
    for (int row = from.row(); row <= to.row(); row++) {
      for (int column = from.column(); column <= to.column(); column++) {
        Position at = new Position(row, column);
        if (!at.equals(from)) {
          blank(at, style);
        }
      }
    }
    merged.add(from.name() + ":" + to.name());
  }

  /** Shows cells in another format where a formula is true. */
  void condition(String cells, int format, String formula) {
    String priority = String.valueOf(conditions.size() + 1);
    conditions.add(
        xml ->
            xml.open("conditionalFormatting", "sqref", cells)
                .open(
                    "cfRule",
                    "type",
                    "expression",
                    "dxfId",
                    String.valueOf(format),
                    "priority",
                    priority)
                .holding("formula", formula)
                .close()
                .close());
  }

  void validation(Consumer<Markup> validation) {
    validations.add(validation);
  }

  byte[] bytes() {
    Markup xml = Markup.part();
    xml.open("worksheet", "xmlns", NAMESPACE);
    xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
    view(xml);
    xml.empty("sheetFormatPr", "defaultRowHeight", "15");
    columns(xml);
    xml.open("sheetData");
    rows.forEach((row, cells) -> row(xml, row, cells));
    xml.close();
    if (!merged.isEmpty()) {
      xml.open("mergeCells", "count", String.valueOf(merged.size()));
      merged.forEach(area -> xml.empty("mergeCell", "ref", area));
      xml.close();
    }
    conditions.forEach(condition -> condition.accept(xml));
    if (!validations.isEmpty()) {
      xml.open("dataValidations", "count", String.valueOf(validations.size()));
      validations.forEach(validation -> validation.accept(xml));
      xml.close();
    }
    print(xml);
    return xml.close().bytes();
  }

  private void view(Markup xml) {
    xml.open("sheetViews").open("sheetView", "showGridLines", "0", "workbookViewId", "0");
    if (frozen != null) {
      boolean across = frozen.column() > 0;
      String pane = across ? "bottomRight" : "bottomLeft";
      List<String> split = new ArrayList<>();
      if (across) {
        split.addAll(List.of("xSplit", String.valueOf(frozen.column())));
      }
      split.addAll(List.of("ySplit", String.valueOf(frozen.row()), "topLeftCell", frozen.name()));
      split.addAll(List.of("activePane", pane, "state", "frozen"));
      xml.empty("pane", split.toArray(String[]::new));
      xml.empty("selection", "pane", pane, "activeCell", frozen.name(), "sqref", frozen.name());
    }
    xml.close().close();
  }

  private void columns(Markup xml) {
    if (widths.length == 0) {
      return;
    }
    xml.open("cols");
    for (int i = 0; i < widths.length; i++) {
      String column = String.valueOf(i + 1);
      xml.empty("col", "min", column, "max", column, "width", widths[i] + "", "customWidth", "1");
    }
    xml.close();
  }

  private void row(Markup xml, int row, SortedMap<Integer, Consumer<Markup>> cells) {
    Double height = heights.get(row);
    String number = String.valueOf(row + 1);
    if (height == null) {
      xml.open("row", "r", number);
    } else {
      xml.open("row", "r", number, "ht", height.toString(), "customHeight", "1");
    }
    cells.values().forEach(cell -> cell.accept(xml));
    xml.close();
  }

  /** A4, as wide as the page, with the number of the page below. */
  private void print(Markup xml) {
    xml.empty("printOptions", "horizontalCentered", "1");
    xml.empty(
        "pageMargins",
        "left",
        "0.6",
        "right",
        "0.6",
        "top",
        "0.8",
        "bottom",
        "0.8",
        "header",
        "0.3",
        "footer",
        "0.4");
    xml.empty(
        "pageSetup",
        "paperSize",
        "9",
        "orientation",
        landscape ? "landscape" : "portrait",
        "fitToHeight",
        "0");
    xml.open("headerFooter").holding("oddFooter", "&C— &P —").close();
  }
}
