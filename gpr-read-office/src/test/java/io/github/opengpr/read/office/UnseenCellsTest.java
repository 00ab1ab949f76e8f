package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Recognition;
import io.github.opengpr.read.office.specimen.PackedSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of a spreadsheet that show nothing, or another number than they hold. */
class UnseenCellsTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  /** A sheet with 规章, 5 and 处罚, 7 in two rows, changed. */
  private static Document read(boolean older, Consumer<Sheet> change) throws ReportReadException {
    try (Workbook workbook = older ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("表三");
      row(sheet, 0, "规章", 5);
      row(sheet, 1, "处罚", 7);
      change.accept(sheet);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return READER.document(bytes.toByteArray(), "r.xls");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(Sheet sheet, int number, String label, double value) {
    Row row = sheet.createRow(number);
    row.createCell(0).setCellValue(label);
    row.createCell(1).setCellValue(value);
  }

  private static Font font(Sheet sheet, boolean white) {
    Font font = sheet.getWorkbook().createFont();
    font.setColor(white ? IndexedColors.WHITE.getIndex() : IndexedColors.BLACK.getIndex());
    return font;
  }

  private static void paint(Sheet sheet, Cell cell, boolean white, boolean dark) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setFont(font(sheet, white));
    if (dark) {
      style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    cell.setCellStyle(style);
  }

  private static Grid grid(Document document) {
    return (Grid) document.blocks().get(0);
  }

  private static GridCell value(Document document) {
    return grid(document).rows().get(0).cells().get(1);
  }

  private static boolean says(Document document, String words) {
    return document.notes().stream().anyMatch(note -> note.message().zh().contains(words));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whiteOnWhiteIsNotRead(boolean older) throws ReportReadException {
    Document document = read(older, sheet -> paint(sheet, sheet.getRow(1).getCell(1), true, false));
    GridCell white = grid(document).rows().get(1).cells().get(1);
    assertThat(white.text()).isEmpty();
    assertThat(white.stored()).isNull();
    assertThat(value(document).text()).isEqualTo("5");
    assertThat(says(document, "隐藏文字")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whiteOnAnotherGroundIsRead(boolean older) throws ReportReadException {
    for (boolean white : List.of(true, false)) {
      Document document =
          read(older, sheet -> paint(sheet, sheet.getRow(0).getCell(1), white, true));
      assertThat(value(document).text()).isEqualTo("5");
      assertThat(says(document, "隐藏文字")).isFalse();
    }
    Document conditional =
        read(
            older,
            sheet -> {
              paint(sheet, sheet.getRow(0).getCell(1), true, false);
              sheet
                  .getSheetConditionalFormatting()
                  .addConditionalFormatting(
                      new CellRangeAddress[] {new CellRangeAddress(0, 1, 0, 1)},
                      sheet.getSheetConditionalFormatting().createConditionalFormattingRule("1"));
            });
    assertThat(value(conditional).text()).isEqualTo("5");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWhiteRunIsNoPartOfTheNumber(boolean older) throws ReportReadException {
    Document document =
        read(
            older,
            sheet -> {
              RichTextString text =
                  older ? new HSSFRichTextString("586") : new XSSFRichTextString("586");
              text.applyFont(0, 2, font(sheet, false));
              text.applyFont(2, 3, font(sheet, true));
              sheet.getRow(0).getCell(1).setCellValue(text);
            });
    assertThat(value(document).text()).isEqualTo("58");
    assertThat(says(document, "隐藏文字")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWhiteRowIsNone(boolean older) throws ReportReadException {
    Document document =
        read(older, sheet -> sheet.getRow(0).forEach(cell -> paint(sheet, cell, true, false)));
    assertThat(grid(document).rows()).hasSize(1);
    assertThat(value(document).text()).isEqualTo("7");
  }

  @ParameterizedTest
  @CsvSource({"true,0,1", "true,10,1", "true,40,2", "false,0.01,1", "false,15,2"})
  void aRowWithoutHeightIsClosed(boolean older, float height, int rows) throws ReportReadException {
    Document document =
        read(
            older,
            sheet -> {
              if (older) {
                sheet.getRow(0).setHeight((short) height);
              } else {
                sheet.getRow(0).setHeightInPoints(height);
              }
            });
    assertThat(grid(document).rows()).hasSize(rows);
    assertThat(says(document, "隐藏的行")).isEqualTo(rows == 1);
  }

  private static GridCell formatted(boolean older, double number, String format)
      throws ReportReadException {
    return value(
        read(
            older,
            sheet -> {
              CellStyle style = sheet.getWorkbook().createCellStyle();
              style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
              Cell cell = sheet.getRow(0).getCell(1);
              cell.setCellValue(number);
              cell.setCellStyle(style);
            }));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "58,\"31\",31",
        "58,\"/\",/",
        "58,\\-,-",
        "-58,0;0,58",
        "-58,0;[Red]0,58",
        "58,d,27"
      })
  void anotherNumberThanTheStoredOneIsShown(double number, String format, String shown)
      throws ReportReadException {
    for (boolean older : List.of(true, false)) {
      GridCell cell = formatted(older, number, format);
      assertThat(cell.text()).as(format).isEqualTo(shown);
      assertThat(cell.stored()).as(format).isEqualByComparingTo(Double.toString(number));
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "58,0\"0\",true",
        "58,0\\0,true",
        "58,0\"万\",true",
        "58,0\"百件\",true",
        "58,0\"件\",false",
        "58,0\"万元\",false",
        "58,0\"百万元\",false",
        "58,0,false",
        "-58,0;-0,false",
        "-58,0;(0),false"
      })
  void wordsOfAFormatThatMakeAnotherNumberAreDoubted(double number, String format, boolean doubted)
      throws ReportReadException {
    for (boolean older : List.of(true, false)) {
      GridCell cell = formatted(older, number, format);
      assertThat(cell.stored()).as(format).isEqualByComparingTo(Double.toString(number));
      assertThat(cell.recognition())
          .as(format)
          .isEqualTo(doubted ? Recognition.doubtful(CellDoubt.STORED_OTHERWISE, List.of()) : null);
    }
  }

  @Test
  void aResultOfNothingThatIsYetToComeIsUnsure() throws ReportReadException {
    byte[] sheet =
        PackedSheet.of(
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>规章</v></c><c r=\"B1\">"
                    + "<f>SUM(C1:D1)</f><v>0</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c>"
                    + "<c r=\"B2\"><f>SUM(C2:D2)</f></c></row></sheetData>")
            .with(
                "xl/workbook.xml",
                ("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
                        + "<calcPr fullCalcOnLoad=\"1\"/></workbook>")
                    .getBytes(StandardCharsets.UTF_8))
            .bytes();
    Document document = READER.document(sheet, "r.xlsx");
    Recognition unsure = Recognition.doubtful(CellDoubt.NOT_STORED, List.of());
    assertThat(value(document).text()).isEqualTo("0");
    assertThat(value(document).recognition()).isEqualTo(unsure);
    GridCell none = grid(document).rows().get(1).cells().get(1);
    assertThat(none.text()).isEmpty();
    assertThat(none.recognition()).isEqualTo(unsure);
  }

  private static Document ods(String styles, String row, String cell) throws ReportReadException {
    String odf = "urn:oasis:names:tc:opendocument:xmlns:";
    String text =
        "<office:document xmlns:office=\""
            + odf
            + "office:1.0\" xmlns:text=\""
            + odf
            + "text:1.0\" xmlns:table=\""
            + odf
            + "table:1.0\" xmlns:style=\""
            + odf
            + "style:1.0\" xmlns:fo=\""
            + odf
            + "xsl-fo-compatible:1.0\"><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"t\">"
            + "<table:table-row table:style-name=\"r\">"
            + row
            + "</table:table-row><table:table-row><table:table-cell><text:p>处罚</text:p>"
            + "</table:table-cell>"
            + cell
            + "</table:table-row></table:table></office:spreadsheet></office:body></office:document>";
    return READER.document(text.getBytes(StandardCharsets.UTF_8), "r.fods");
  }

  @ParameterizedTest
  @CsvSource({"0mm,1", "0.01cm,1", "0in,1", "4.5mm,2", "0.2in,2"})
  void aRowOfAnOpenDocumentWithoutHeightIsClosed(String height, int rows)
      throws ReportReadException {
    String style =
        "<style:style style:name=\"r\" style:family=\"table-row\"><style:table-row-properties"
            + " style:row-height=\""
            + height
            + "\"/></style:style>";
    String cells =
        "<table:table-cell><text:p>旧</text:p></table:table-cell>"
            + "<table:table-cell><text:p>4</text:p></table:table-cell>";
    assertThat(
            grid(ods(style, cells, "<table:table-cell><text:p>6</text:p></table:table-cell>"))
                .rows())
        .hasSize(rows);
  }

  @Test
  void aLineThroughIsOneByItsTypeToo() throws ReportReadException {
    String style =
        "<style:style style:name=\"k\" style:family=\"text\"><style:text-properties"
            + " style:text-line-through-type=\"single\"/></style:style>";
    String cell =
        "<table:table-cell><text:p><text:span text:style-name=\"k\">31</text:span>6</text:p>"
            + "</table:table-cell>";
    Document document = ods(style, "<table:table-cell/>", cell);
    assertThat(value(document).text()).isEqualTo("31 6");
  }

  @Test
  void aWhiteCellOfAnOpenDocumentIsNotRead() throws ReportReadException {
    String style =
        "<style:style style:name=\"w\" style:family=\"table-cell\"><style:text-properties"
            + " fo:color=\"#ffffff\"/></style:style>";
    String cells =
        "<table:table-cell><text:p>规章</text:p></table:table-cell>"
            + "<table:table-cell><text:p>6</text:p></table:table-cell>";
    Document document =
        ods(
            style,
            cells,
            "<table:table-cell table:style-name=\"w\" office:value-type=\"float\""
                + " office:value=\"4\"><text:p>4</text:p></table:table-cell>");
    GridCell white = grid(document).rows().get(1).cells().get(1);
    assertThat(white.text()).isEmpty();
    assertThat(white.stored()).isNull();
    assertThat(says(document, "隐藏文字")).isTrue();
  }
}
