package io.github.opengpr.read.office.xlsx;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.packed.XmlParser;
import io.github.opengpr.read.office.sheet.Numbers;
import io.github.opengpr.read.office.sheet.Reference;
import io.github.opengpr.read.office.sheet.Sheet;
import io.github.opengpr.read.office.sheet.SheetCell;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a sheet's part into the sheet, one by one as they are read. */
final class Cells implements XmlParser.Visitor {

  /** What a cell is read from, and stays until it ends. */
  private static final Set<String> KEPT =
      Set.of("x:v", "x:f", "x:is", "x:t", "x:r", "x:rPr", "x:strike", "x:vertAlign");

  private final Sheet sheet;
  private final Strings strings;
  private final CellStyles styles;
  private final Numbers numbers;
  private final boolean stale;
  private final Remarks remarks;
  private int row = -1;
  private int column = -1;
  private boolean zerosHidden;

  /**
   * A reader of cells.
   *
   * @param stale whether the workbook says that its formulas are yet to be computed
   */
  Cells(
      Sheet sheet,
      Strings strings,
      CellStyles styles,
      Numbers numbers,
      boolean stale,
      Remarks remarks) {
    this.sheet = sheet;
    this.strings = strings;
    this.styles = styles;
    this.numbers = numbers;
    this.stale = stale;
    this.remarks = remarks;
  }

  @Override
  public void begin(Xml element) {
    switch (element.name()) {
      case "x:row" -> {
        row = element.number("r", row + 2) - 1;
        column = -1;
        if (Workbook.isSet(element, "hidden")) {
          sheet.hideRows(row, row);
        }
      }
      case "x:c" -> {
        Reference at = Reference.of(element.attribute("r", ""));
        row = at == null ? row : at.row();
        column = at == null ? column + 1 : at.column();
      }
      case "x:sheetView" -> zerosHidden = element.attribute("showZeros", "1").matches("0|false");
      case "x:col" -> {
        if (Workbook.isSet(element, "hidden")) {
          sheet.hideColumns(element.number("min", 0) - 1, element.number("max", 0) - 1);
        }
      }
      default -> {}
    }
  }

  @Override
  public boolean end(Xml element) {
    switch (element.name()) {
      case "x:c" -> {
        SheetCell cell = cell(element);
        if (cell != null) {
          sheet.put(row, column, cell);
        }
        return false;
      }
      case "x:mergeCell" -> {
        String[] corners = element.attribute("ref", "").split(":", 2);
        Reference from = Reference.of(corners[0]);
        Reference to = Reference.of(corners[corners.length - 1]);
        if (from != null && to != null) {
          sheet.merge(from.row(), from.column(), to.row(), to.column());
        }
        return false;
      }
      default -> {
        return KEPT.contains(element.name());
      }
    }
  }

  private @Nullable SheetCell cell(Xml element) {
    String value = element.childOrNone("x:v").text();
    boolean formula = element.has("x:f");
    String type = element.attribute("t", "n");
    if (formula && value.isEmpty() && !type.equals("str")
        || formula && stale && (value.equals("0") || value.isEmpty())) {
      remarks.add(Kind.UNCOMPUTED, new Place.InSheet(sheet.name(), Reference.name(row, column)));
      return SheetCell.unreadable();
    }
    CellStyles.Style style = styles.get(element.number("s", 0));
    return switch (type) {
      case "s" -> strings.cell(number(value), style);
      case "inlineStr" -> {
        Xml inline = element.child("x:is");
        yield inline == null ? null : Strings.cell(inline, style);
      }
      case "str", "d", "e" -> SheetCell.text(value, style.struck());
      case "b" -> SheetCell.text(value.equals("1") ? "TRUE" : "FALSE", style.struck());
      default -> value.isBlank() ? null : shown(value, style);
    };
  }

  private SheetCell shown(String value, CellStyles.Style style) {
    double number;
    try {
      number = Double.parseDouble(value.strip());
    } catch (NumberFormatException e) {
      return SheetCell.unreadable();
    }
    if (style.struck()) {
      return SheetCell.struckOut();
    }
    return number == 0 && zerosHidden
        ? new SheetCell("", Numbers.stored(0))
        : numbers.cell(number, style.index(), style.format());
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
