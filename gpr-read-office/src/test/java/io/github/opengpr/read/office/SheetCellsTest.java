package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.document.Recognition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells of a spreadsheet show, and what they hold. */
class SheetCellsTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private static Document read(boolean older, Consumer<Sheet> fill) throws ReportReadException {
    try (Workbook workbook = older ? new HSSFWorkbook() : new XSSFWorkbook()) {
      fill.accept(workbook.createSheet("表三"));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return READER.document(bytes.toByteArray(), "r.xls");
    } catch (ReportReadException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    Row found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return found.createCell(column);
  }

  private static GridCell only(Document document, int row, int cell) {
    return ((Grid) document.blocks().get(0)).rows().get(row).cells().get(cell);
  }

  private static void number(Sheet sheet, int column, double value, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    Cell cell = cell(sheet, 0, column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theStoredNumberStandsBesideThePrintedOne(boolean older) throws ReportReadException {
    Document document =
        read(
            older,
            sheet -> {
              number(sheet, 0, 12.346, "0.00");
              number(sheet, 1, 1234, "#,##0");
              number(sheet, 2, 0, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ ");
              number(sheet, 3, 7, ";;;");
              number(sheet, 4, 45356, "yyyy-mm-dd");
              number(sheet, 5, 0.1 + 0.2, "General");
            });
    assertThat(only(document, 0, 0).text()).isEqualTo("12.35");
    assertThat(only(document, 0, 0).stored()).isEqualByComparingTo("12.346");
    assertThat(only(document, 0, 1).text()).isEqualTo("1,234");
    assertThat(only(document, 0, 1).stored()).isEqualByComparingTo("1234");
    assertThat(only(document, 0, 2).text()).isEqualTo("-");
    assertThat(only(document, 0, 2).stored()).isEqualTo(BigDecimal.ZERO);
    assertThat(only(document, 0, 3).text()).isEmpty();
    assertThat(only(document, 0, 3).stored()).isEqualByComparingTo("7");
    assertThat(only(document, 0, 4).text()).isEqualTo("2024-03-05");
    assertThat(only(document, 0, 4).stored()).as("a day is no number").isNull();
    assertThat(only(document, 0, 5).stored()).isEqualTo(new BigDecimal("0.3"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void placesAreThoseThatPeopleFind(boolean older) throws ReportReadException {
    Document document =
        read(
            older,
            sheet -> {
              cell(sheet, 4, 1).setCellValue("规章");
              cell(sheet, 4, 27).setCellValue(3);
            });
    GridCell cell = only(document, 0, 1);
    assertThat(cell.place()).isEqualTo(new Place.InSheet("表三", "AB5"));
    assertThat(cell.place().zh()).isEqualTo("工作表“表三”AB5");
    assertThat(cell.place().en()).isEqualTo("sheet 表三 cell AB5");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void mergedCellsSpanAndHideWhatTheyCover(boolean older) throws ReportReadException {
    Document document =
        read(
            older,
            sheet -> {
              cell(sheet, 0, 0).setCellValue("申请人情况");
              cell(sheet, 0, 1).setCellValue("盖住");
              cell(sheet, 0, 3).setCellValue("总计");
              cell(sheet, 1, 0).setCellValue("自然人");
              cell(sheet, 1, 1).setCellValue("商业企业");
              cell(sheet, 1, 2).setCellValue("其他");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 3, 3));
            });
    assertThat(only(document, 0, 0).columns()).isEqualTo(3);
    assertThat(only(document, 0, 1).text()).isEqualTo("总计");
    assertThat(only(document, 0, 1).rows()).isEqualTo(2);
    assertThat(only(document, 1, 2).column()).isEqualTo(2);
    assertThat(document.notes()).anyMatch(note -> note.message().zh().contains("被合并的单元格"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hiddenRowsColumnsAndSheetsAreNotRead(boolean older) throws ReportReadException {
    Document document =
        read(
            older,
            sheet -> {
              cell(sheet, 0, 0).setCellValue("规章");
              cell(sheet, 0, 1).setCellValue(1);
              cell(sheet, 0, 2).setCellValue(2);
              cell(sheet, 1, 0).setCellValue("去年");
              cell(sheet, 1, 1).setCellValue(9);
              sheet.setColumnHidden(1, true);
              sheet.getRow(1).setZeroHeight(true);
              Workbook workbook = sheet.getWorkbook();
              workbook.createSheet("旧").createRow(0).createCell(0).setCellValue("旧表");
              workbook.setSheetHidden(1, true);
            });
    assertThat(document.blocks()).hasSize(1);
    Grid grid = (Grid) document.blocks().get(0);
    assertThat(grid.rows()).hasSize(1);
    assertThat(grid.rows().get(0).cells()).extracting(GridCell::text).containsExactly("规章", "2");
    assertThat(document.notes()).anyMatch(note -> note.message().zh().contains("隐藏"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatCannotBeToldIsNeverBlank(boolean older) throws ReportReadException {
    Document document =
        read(
            older,
            sheet -> {
              cell(sheet, 0, 0).setCellValue("规章");
              cell(sheet, 0, 1).setCellErrorValue((byte) 7);
              Font font = sheet.getWorkbook().createFont();
              font.setStrikeout(true);
              CellStyle style = sheet.getWorkbook().createCellStyle();
              style.setFont(font);
              Cell struck = cell(sheet, 0, 2);
              struck.setCellValue(5);
              struck.setCellStyle(style);
              cell(sheet, 0, 3).setCellValue(true);
            });
    assertThat(only(document, 0, 1).text()).isEqualTo("#DIV/0!");
    assertThat(only(document, 0, 2).recognition())
        .isEqualTo(Recognition.doubtful(CellDoubt.STRUCK_OUT, List.of()));
    assertThat(only(document, 0, 2).stored()).isNull();
    assertThat(only(document, 0, 3).text()).isEqualTo("TRUE");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void resultsOfFormulasAreThoseStored(boolean older) throws ReportReadException {
    Document document =
        read(
            older,
            sheet -> {
              cell(sheet, 0, 0).setCellValue(2);
              cell(sheet, 0, 1).setCellValue(3);
              Cell sum = cell(sheet, 0, 2);
              sum.setCellFormula("SUM(A1:B1)");
              sheet
                  .getWorkbook()
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluateFormulaCell(sum);
            });
    assertThat(only(document, 0, 2).text()).isEqualTo("5");
    assertThat(only(document, 0, 2).stored()).isEqualByComparingTo("5");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFormulaWithoutAResultIsUnreadAndSaid(boolean older) throws ReportReadException {
    Document document =
        read(
            older,
            sheet -> {
              cell(sheet, 0, 0).setCellValue(2);
              cell(sheet, 0, 1).setCellFormula("A1+1");
              sheet.getWorkbook().setForceFormulaRecalculation(true);
            });
    assertThat(only(document, 0, 1).recognition())
        .isEqualTo(Recognition.doubtful(CellDoubt.NOT_STORED, List.of()));
    assertThat(document.notes()).anyMatch(note -> note.message().zh().contains("公式"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void passagesAreLinesAndTitlesStandAboveTheirTable(boolean older) throws ReportReadException {
    String passage = "本年度把公开作为日常工作的一部分，做到有人管、有记录、可查询。".repeat(3);
    Document document =
        read(
            older,
            sheet -> {
              cell(sheet, 0, 0).setCellValue("一、总体情况");
              cell(sheet, 1, 0).setCellValue(passage + "\n第二段。");
              sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 5));
              cell(sheet, 2, 0).setCellValue("二、主动公开政府信息情况");
              cell(sheet, 3, 0).setCellValue("信息内容");
              cell(sheet, 3, 1).setCellValue("本年制发件数");
              cell(sheet, 4, 0).setCellValue("规章");
            });
    List<Block> blocks = document.blocks();
    assertThat(blocks).hasSize(5);
    assertThat(((Line) blocks.get(1)).text()).isEqualTo(passage);
    assertThat(((Line) blocks.get(2)).text()).isEqualTo("第二段。");
    assertThat(((Line) blocks.get(3)).text()).isEqualTo("二、主动公开政府信息情况");
    assertThat(((Grid) blocks.get(4)).rows()).hasSize(2);
    assertThat(((Grid) blocks.get(4)).rows().get(1).cells()).as("an empty cell").hasSize(2);
  }
}
