package io.github.opengpr.read.office.xls;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.sheet.Numbers;
import io.github.opengpr.read.office.sheet.Reference;
import io.github.opengpr.read.office.sheet.Sheet;
import io.github.opengpr.read.office.sheet.SheetCell;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CFHeaderBase;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Takes the records of one sheet and puts its cells. */
final class SheetRecords {

  /** The option of a formula that is yet to be computed when the file is opened. */
  private static final int COMPUTE_ON_LOAD = 2;

  /** The part of a height that is one; the rest says that it is the usual one. */
  private static final int HEIGHT = 0x7FFF;

  /** Rows lower than this, in twentieths of a point, are closed. */
  private static final int FLAT = 20;

  private final Sheet sheet;
  private final Records workbook;
  private final Numbers numbers;
  private final Remarks remarks;
  private final List<Unseen> unseen = new ArrayList<>();
  private boolean groundsKnown = true;
  private final List<Zero> zeros = new ArrayList<>();
  private @Nullable FormulaRecord formula;
  private boolean showsZeros = true;

  /** A cell with white letters, and what is seen of it on white ground. */
  private record Unseen(int row, int column, SheetCell seen) {}

  /** A cell that holds 0. */
  private record Zero(int row, int column) {}

  SheetRecords(Sheet sheet, Records workbook, Numbers numbers, Remarks remarks) {
    this.sheet = sheet;
    this.workbook = workbook;
    this.numbers = numbers;
    this.remarks = remarks;
  }

  /** The sheet, when all its records were taken. */
  Sheet sheet() {
    if (!showsZeros) {
      zeros.forEach(
          zero -> sheet.put(zero.row(), zero.column(), new SheetCell("", Numbers.stored(0))));
    }
    if (groundsKnown) {
      unseen.forEach(this::finish);
    }
    return sheet;
  }

  private void finish(Unseen cell) {
    sheet.replace(cell.row(), cell.column(), cell.seen());
    remarks.add(
        Kind.HIDDEN, new Place.InSheet(sheet.name(), Reference.name(cell.row(), cell.column())));
  }

  void add(Record item) {
    if (item instanceof NumberRecord cell) {
      number(cell.getRow(), cell.getColumn(), cell.getXFIndex(), cell.getValue());
    } else if (item instanceof RKRecord cell) {
      number(cell.getRow(), cell.getColumn(), cell.getXFIndex(), cell.getRKNumber());
    } else if (item instanceof LabelSSTRecord cell) {
      int style = cell.getXFIndex();
      SheetCell whole = workbook.text(cell.getSSTIndex(), style, true);
      sheet.put(cell.getRow(), cell.getColumn(), whole);
      SheetCell seen = workbook.text(cell.getSSTIndex(), style, false);
      if (!whole.equals(seen)) {
        unseen.add(new Unseen(cell.getRow(), cell.getColumn(), seen));
      }
    } else if (item instanceof LabelRecord cell) {
      text(cell, cell.getValue());
    } else if (item instanceof FormulaRecord cell) {
      formula(cell);
    } else if (item instanceof StringRecord result) {
      if (formula != null) {
        text(formula, result.getString());
        formula = null;
      }
    } else if (item instanceof BoolErrRecord cell) {
      String shown = cell.isBoolean() ? truth(cell.getBooleanValue()) : error(cell.getErrorValue());
      text(cell, shown);
    } else {
      layout(item);
    }
  }

  private void layout(Record item) {
    if (item instanceof MergeCellsRecord merged) {
      for (int i = 0; i < merged.getNumAreas(); i++) {
        CellRangeAddress area = merged.getAreaAt(i);
        sheet.merge(
            area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
      }
    } else if (item instanceof RowRecord row) {
      int height = row.getHeight() & HEIGHT;
      if (row.getZeroHeight() || height < FLAT) {
        sheet.hideRows(row.getRowNumber(), row.getRowNumber());
      }
    } else if (item instanceof ColumnInfoRecord columns) {
      if (columns.getHidden()) {
        sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
      }
    } else if (item instanceof CFHeaderBase) {
      // Conditions may give cells another ground than their own.
      groundsKnown = false;
    } else if (item instanceof WindowTwoRecord window) {
      showsZeros = window.getDisplayZeros();
    }
  }

  private void formula(FormulaRecord cell) {
    formula = null;
    if (cell.hasCachedResultString()) {
      // The text comes in the next record.
      formula = cell;
      return;
    }
    CellType type = cell.getCachedResultTypeEnum();
    if (type == CellType.BOOLEAN) {
      text(cell, truth(cell.getCachedBooleanValue()));
    } else if (type == CellType.ERROR) {
      text(cell, error(cell.getCachedErrorValue()));
    } else if ((cell.getOptions() & COMPUTE_ON_LOAD) != 0 && cell.getValue() == 0) {
      remarks.add(
          Kind.UNCOMPUTED,
          new Place.InSheet(sheet.name(), Reference.name(cell.getRow(), cell.getColumn())));
      sheet.put(cell.getRow(), cell.getColumn(), SheetCell.unreadable());
    } else {
      number(cell.getRow(), cell.getColumn(), cell.getXFIndex(), cell.getValue());
    }
  }

  private void number(int row, int column, int style, double value) {
    int index = workbook.formatIndex(style);
    SheetCell cell =
        workbook.strikes(style)
            ? SheetCell.struckOut()
            : numbers.cell(value, index, workbook.format(index));
    sheet.put(row, column, cell);
    hide(row, column, style);
    if (value == 0) {
      zeros.add(new Zero(row, column));
    }
  }

  private void text(CellValueRecordInterface cell, String text) {
    boolean struck = workbook.strikes(cell.getXFIndex());
    sheet.put(cell.getRow(), cell.getColumn(), SheetCell.text(text, struck));
    hide(cell.getRow(), cell.getColumn(), cell.getXFIndex());
  }

  private void hide(int row, int column, int style) {
    if (workbook.hidesText(style)) {
      unseen.add(new Unseen(row, column, SheetCell.text("")));
    }
  }

  private static String truth(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
  }
}
