package io.github.opengpr.read.office.odf;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.packed.XmlParser;
import io.github.opengpr.read.office.sheet.Numbers;
import io.github.opengpr.read.office.sheet.Reference;
import io.github.opengpr.read.office.sheet.Sheet;
import io.github.opengpr.read.office.sheet.SheetBlocks;
import io.github.opengpr.read.office.sheet.SheetCell;
import io.github.opengpr.read.office.word.CellText;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes the sheets of a spreadsheet while it is read, cell by cell, so that empty rows by the
 * million cost nothing. In a document of another kind it takes nothing.
 */
final class OdfSheets implements XmlParser.Visitor {

  private final Budget budget;
  private final Remarks remarks;
  private final List<Made> sheets = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();

  /** The part of a packed file that holds its other styles; null in a flat file. */
  private final @Nullable Xml document;

  /** By the column they begin with: the styles of cells that name none. */
  private final NavigableMap<Integer, String> columnStyles = new TreeMap<>();

  private @Nullable Xml root;
  private @Nullable OdfStyles styles;
  private @Nullable String rowStyle;
  private boolean spreadsheet;
  private int tables;
  private int row;
  private int column;
  private int columnHead;

  /** A sheet and the name of its style, which says whether it is shown. */
  private record Made(Sheet sheet, @Nullable String style) {}

  /** A cell of the row that is being read. */
  private record Held(int column, int repeated, int columns, int rows, SheetCell cell) {}

  /**
   * A reader of sheets.
   *
   * @param document the part that holds the styles of the document; null in a flat file
   */
  OdfSheets(@Nullable Xml document, Budget budget, Remarks remarks) {
    this.document = document;
    this.budget = budget;
    this.remarks = remarks;
  }

  /** The blocks of the sheets that are shown. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Made made : sheets) {
      String display =
          styles().property("table", made.style(), "style:table-properties", "display");
      if ("false".equals(display)) {
        remarks.add(Kind.HIDDEN_CELLS, new Place.InSheet(made.sheet().name(), "A1"));
      } else {
        blocks.addAll(SheetBlocks.of(made.sheet(), remarks));
      }
    }
    return blocks;
  }

  @Override
  public void begin(Xml element) {
    root = root == null ? element : root;
    switch (element.name()) {
      case "office:spreadsheet" -> spreadsheet = true;
      case "table:table" -> {
        if (spreadsheet && tables++ == 0) {
          Sheet sheet = new Sheet(element.attribute("name", ""), budget);
          sheets.add(new Made(sheet, element.attribute("style-name")));
          row = 0;
          columnHead = 0;
          columnStyles.clear();
        }
      }
      case "table:table-row" -> {
        if (tables == 1) {
          column = 0;
          held.clear();
          rowStyle = element.attribute("default-cell-style-name");
        }
      }
      default -> {}
    }
  }

  @Override
  public boolean end(Xml element) {
    if (!spreadsheet) {
      return true;
    }
    switch (element.name()) {
      case "office:spreadsheet" -> spreadsheet = false;
      case "table:table" -> {
        tables--;
        return false;
      }
      case "table:table-column" -> {
        if (tables == 1) {
          column(element);
        }
        return false;
      }
      case "table:table-cell", "table:covered-table-cell" -> {
        if (tables == 1) {
          cell(element);
        }
        return false;
      }
      case "table:table-row" -> {
        if (tables == 1) {
          row(element);
        }
        return false;
      }
      default -> {}
    }
    return true;
  }

  /** All styles stand before the sheets. */
  private OdfStyles styles() {
    if (styles == null) {
      styles = new OdfStyles(root == null ? new Xml("", Map.of()) : root, document);
    }
    return styles;
  }

  private Sheet sheet() {
    return sheets.get(sheets.size() - 1).sheet();
  }

  private static int repeated(Xml element, String attribute) {
    return Math.max(1, Math.min(1 << 20, element.number(attribute, 1)));
  }

  private void column(Xml element) {
    int repeated = repeated(element, "number-columns-repeated");
    if (!element.attribute("visibility", "visible").equals("visible")
        || styles().isFlat("table-column", element.attribute("style-name"), "column-width")) {
      sheet().hideColumns(columnHead, columnHead + repeated - 1);
    }
    columnStyles.put(columnHead, element.attribute("default-cell-style-name", ""));
    columnHead = Math.min(Sheet.MOST_COLUMNS, columnHead + repeated);
  }

  private void cell(Xml element) {
    int repeated = repeated(element, "number-columns-repeated");
    // What is said to stand beyond the last column stands nowhere, however often.
    int fitting = Math.min(repeated, Sheet.MOST_COLUMNS - column);
    SheetCell cell = shown(element);
    int columns = repeated(element, "number-columns-spanned");
    int rows = repeated(element, "number-rows-spanned");
    if (fitting > 0 && (cell != null || columns > 1 || rows > 1)) {
      SheetCell known = cell == null ? SheetCell.text("") : cell;
      held.add(new Held(column, fitting, columns, rows, known));
    }
    column += fitting;
  }

  private void row(Xml element) {
    int repeated = Math.min(repeated(element, "number-rows-repeated"), Sheet.MOST_ROWS - row);
    if (!element.attribute("visibility", "visible").equals("visible")
        || styles().isFlat("table-row", element.attribute("style-name"), "row-height")) {
      sheet().hideRows(row, row + repeated - 1);
    }
    for (int r = 0; r < repeated && !held.isEmpty(); r++) {
      for (Held cell : held) {
        for (int c = 0; c < cell.repeated(); c++) {
          int at = cell.column() + c;
          sheet().put(row + r, at, cell.cell());
          if (cell.columns() > 1 || cell.rows() > 1) {
            sheet().merge(row + r, at, row + r + cell.rows() - 1, at + cell.columns() - 1);
          }
        }
      }
    }
    row += repeated;
  }

  private @Nullable String style(Xml cell) {
    String own = cell.attribute("style-name");
    if (own != null || rowStyle != null) {
      return own == null ? rowStyle : own;
    }
    Map.Entry<Integer, String> ofColumn = columnStyles.floorEntry(column);
    return ofColumn == null ? null : ofColumn.getValue();
  }

  private @Nullable SheetCell shown(Xml element) {
    String style = style(element);
    CellText shown = new CellText();
    boolean printed = false;
    for (Xml child : element.children()) {
      if (child.is("text:p")) {
        printed = true;
        Place place = new Place.InSheet(sheet().name(), Reference.name(row, column));
        boolean plain = !styles().shadesPages();
        shown.add(new OdfText(styles(), budget, remarks, place, plain).of(child, style));
      }
    }
    String text = shown.text();
    if (printed && text.isBlank() && styles().isWhite("table-cell", style, false)) {
      return null;
    }
    String type = element.attribute("value-type", "");
    boolean number = type.equals("float") || type.equals("percentage") || type.equals("currency");
    BigDecimal stored = number ? stored(element.attribute("value", "")) : null;
    if (text.isBlank() && stored == null) {
      if (element.attribute("formula") != null && type.isEmpty()) {
        remarks.add(
            Kind.UNCOMPUTED, new Place.InSheet(sheet().name(), Reference.name(row, column)));
        return SheetCell.unreadable();
      }
      return null;
    }
    if (stored == null) {
      return SheetCell.text(text, shown.isStruckOut());
    }
    return shown.isStruckOut() || text.isEmpty() && styles().strikes("table-cell", style, false)
        ? SheetCell.struckOut()
        : new SheetCell(text, stored);
  }

  private static @Nullable BigDecimal stored(String value) {
    try {
      double number = Double.parseDouble(value.strip());
      return Double.isNaN(number) || Double.isInfinite(number) ? null : Numbers.stored(number);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
