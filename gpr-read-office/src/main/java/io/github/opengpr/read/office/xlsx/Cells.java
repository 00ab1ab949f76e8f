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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a sheet's part into the sheet, one by one as they are read. */
final class Cells implements XmlParser.Visitor {

  /** What a cell is read from, and stays until it ends. */
  private static final Set<String> KEPT =
      Set.of("x:v", "x:f", "x:is", "x:t", "x:r", "x:rPr", "x:strike", "x:vertAlign", "x:color");

  /** Rows lower than this, in points, are closed. */
  private static final double FLAT = 1;

  private final Sheet sheet;
  private final Strings strings;
  private final CellStyles styles;
  private final Numbers numbers;
  private final boolean stale;
  private final Remarks remarks;
  private final List<Unseen> unseen = new ArrayList<>();
  private boolean groundsKnown = true;
  private int row = -1;
  private int column = -1;
  private boolean zerosHidden;

  /** A cell with white letters, and what is seen of it on white ground. */
  private record Unseen(int row, int column, SheetCell seen) {}

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
        if (Workbook.isSet(element, "hidden") || isFlat(element.attribute("ht", ""))) {
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
        SheetCell cell = cell(element, true);
        if (cell != null) {
          sheet.put(row, column, cell);
          hide(element, cell);
        }
        return false;
      }
      case "x:conditionalFormatting", "x:tablePart", "x:picture" -> {
        groundsKnown = false;
        return false;
      }
      case "x:worksheet" -> {
        unseen.forEach(this::finish);
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

  /** Whether a row of that height, in points, shows nothing. */
  private static boolean isFlat(String height) {
    try {
      return !height.isEmpty() && Double.parseDouble(height) < FLAT;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Keeps what is seen of a cell if it has white letters. */
  private void hide(Xml element, SheetCell cell) {
    boolean text = cell.stored() == null;
    if (text || styles.get(element.number("s", 0)).white()) {
      SheetCell seen = cell(element, false);
      if (seen != null && !cell.equals(seen)) {
        unseen.add(new Unseen(row, column, seen));
      }
    }
  }

  /** Puts what is seen of a cell, unless something gives cells another ground than their own. */
  private void finish(Unseen cell) {
    if (groundsKnown) {
      sheet.replace(cell.row(), cell.column(), cell.seen());
      remarks.add(
          Kind.HIDDEN, new Place.InSheet(sheet.name(), Reference.name(cell.row(), cell.column())));
    }
  }

  private @Nullable SheetCell cell(Xml element, boolean whiteIsSeen) {
    String value = element.childOrNone("x:v").text();
    boolean formula = element.has("x:f");
    String type = element.attribute("t", "n");
    if (formula && value.isEmpty() && !type.equals("str")
        || formula && stale && (value.equals("0") || value.isEmpty())) {
      remarks.add(Kind.UNCOMPUTED, new Place.InSheet(sheet.name(), Reference.name(row, column)));
      // A result of 0 may be one, or stand where there is none yet.
      return value.equals("0") ? SheetCell.unsure(Numbers.stored(0)) : SheetCell.unreadable();
    }
    CellStyles.Style style = styles.get(element.number("s", 0));
    if (!whiteIsSeen && style.white() && style.plain() && !type.equals("s")) {
      return SheetCell.text("");
    }
    return switch (type) {
      case "s" -> strings.cell(number(value), style, whiteIsSeen);
      case "inlineStr" -> {
        Xml inline = element.child("x:is");
        yield inline == null ? null : Strings.cell(inline, style, whiteIsSeen);
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
