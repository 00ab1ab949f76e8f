package io.github.opengpr.read.office.specimen;

import io.github.opengpr.read.office.specimen.Part.Sheet;
import io.github.opengpr.read.office.specimen.Part.Slot;
import io.github.opengpr.read.office.specimen.Part.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes reports as workbooks, with POI. */
public final class SheetWriter {

  /** How the workbook looks. */
  public enum Look {
    /** Everything below each other on one sheet. */
    ONE_SHEET,
    /** The same, passages and headings merged over the width of the tables. */
    MERGED,
    /** Empty rows around everything. */
    SPACED,
    /** A sheet for each section. */
    SHEETS,
    /** The table a column and some rows away from the corner, its numbers kept as text. */
    ASIDE_AS_TEXT
  }

  private static final int WIDTH = 10;

  private SheetWriter() {}

  /** The report as a workbook; an older one is of Excel 97. */
  public static byte[] write(Specimen specimen, Look look, boolean older) {
    try (Workbook workbook = older ? new HSSFWorkbook() : new XSSFWorkbook()) {
      org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("报告");
      int row = look == Look.ASIDE_AS_TEXT ? 3 : 0;
      for (Part part : specimen.parts()) {
        if (part instanceof Text text) {
          if (look == Look.SHEETS && text.heading() && text.text().matches("[一二三四五六]、.*")) {
            sheet = workbook.createSheet("第" + workbook.getNumberOfSheets() + "部分");
            row = 0;
          }
          row = text(text, sheet, row, look);
        } else if (part instanceof Sheet table) {
          row = table(table, sheet, row, look);
        }
        row += look == Look.SPACED ? 1 : 0;
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int text(Text text, org.apache.poi.ss.usermodel.Sheet sheet, int row, Look look) {
    sheet.createRow(row).createCell(0).setCellValue(text.text());
    if (look == Look.MERGED) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, 0, WIDTH - 1));
    }
    return row + 1;
  }

  private static int table(
      Sheet table, org.apache.poi.ss.usermodel.Sheet sheet, int from, Look look) {
    int left = look == Look.ASIDE_AS_TEXT ? 1 : 0;
    for (int r = 0; r < table.rows().size(); r++) {
      int row = from + r;
      Row made = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
      for (Slot slot : table.rows().get(r)) {
        int column = left + slot.column();
        fill(made.createCell(column), slot, look);
        if (slot.rows() > 1 || slot.columns() > 1) {
          sheet.addMergedRegion(
              new CellRangeAddress(
                  row, row + slot.rows() - 1, column, column + slot.columns() - 1));
        }
      }
    }
    return from + table.rows().size();
  }

  private static void fill(Cell cell, Slot slot, Look look) {
    if (slot.cell() == null || look == Look.ASIDE_AS_TEXT || slot.text().isEmpty()) {
      cell.setCellValue(slot.text());
    } else {
      cell.setCellValue(Double.parseDouble(slot.text()));
    }
  }
}
