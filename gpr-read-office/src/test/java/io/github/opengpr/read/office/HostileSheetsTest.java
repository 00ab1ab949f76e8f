package io.github.opengpr.read.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.office.specimen.PackedSheet;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Workbooks made to cost more than they should end with the documented exception, or are read. */
class HostileSheetsTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private static Reason refused(String sheet) {
    return catchThrowableOfType(
            ReportReadException.class,
            () -> READER.document(PackedSheet.of(sheet).bytes(), "r.xlsx"))
        .reason();
  }

  @Test
  void bombsAndCellsWithoutNumberAreRefused() {
    assertThat(refused(" ".repeat(100 << 20))).isEqualTo(Reason.TOO_LARGE);
    assertThat(
            refused("<sheetData>" + "<row><c><v>1</v></c></row>".repeat(450_000) + "</sheetData>"))
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(refused("<sheetData><row>".repeat(1000))).isIn(Reason.TOO_LARGE, Reason.BROKEN);
  }

  /** Two rows far apart, each with a cell far from the other: no grid of all between them. */
  @Test
  void farCornersCostNothing() throws ReportReadException {
    String sheet =
        "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>"
            + "<row r=\"1048576\"><c r=\"A1048576\"><v>3</v></c><c r=\"ZZ1048576\"><v>4</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref=\"A1:A1048575\"/></mergeCells>";
    Grid grid = (Grid) READER.document(PackedSheet.of(sheet).bytes(), "r").blocks().get(0);
    assertThat(grid.rows()).hasSize(2);
    assertThat(grid.rows().get(0).cells()).hasSize(3);
  }

  @Test
  void mergedAreasByTheThousandAreReadOrRefused() {
    StringBuilder merges = new StringBuilder();
    for (int i = 1; i < 20_000; i++) {
      merges.append("<mergeCell ref=\"A").append(i).append(":XFD1048576\"/>");
    }
    String cells = "<c><v>1</v></c>".repeat(100);
    String sheet =
        "<sheetData>"
            + ("<row>" + cells + "</row>").repeat(1000)
            + "</sheetData><mergeCells>"
            + merges
            + "</mergeCells>";
    ReportReadException refused =
        catchThrowableOfType(
            ReportReadException.class,
            () ->
                READER
                    .withLimits(
                        io.github.opengpr.read.ReadLimits.standard()
                            .withTime(Duration.ofSeconds(5)))
                    .document(PackedSheet.of(sheet).bytes(), "r"));
    assertThat(refused == null ? Reason.TOO_LARGE : refused.reason()).isEqualTo(Reason.TOO_LARGE);
  }

  /** Were every row to look at every area, the reader's own limit of time would refuse them. */
  @Test
  void tallAreasByTheThousandAreReadWithinTheLimits() throws ReportReadException {
    StringBuilder rows = new StringBuilder();
    StringBuilder merges = new StringBuilder();
    for (int i = 1; i <= 150_000; i++) {
      rows.append(
          "<row r=\"%d\"><c r=\"%s%d\"><v>1</v></c></row>".formatted(i, i == 1 ? "A" : "B", i));
      merges.append("<mergeCell ref=\"A1:B%d\"/>".formatted(1_000_000 - i % 3));
    }
    String sheet = "<sheetData>" + rows + "</sheetData><mergeCells>" + merges + "</mergeCells>";
    assertThat(READER.document(PackedSheet.of(sheet).bytes(), "r").blocks()).hasSize(1);
  }

  /** What repeats without an end is cut at the edges of the sheet. */
  @Test
  void cellsBeyondTheSheetCostNothing() throws ReportReadException {
    String sheet =
        "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
            + "<office:body><office:spreadsheet><table:table>"
            + "<table:table-row><table:table-cell office:value-type=\"string\">"
            + "<text:p>一</text:p></table:table-cell></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"1048576\">"
            + "<table:table-cell table:number-columns-repeated=\"16384\"/>"
            + "<table:table-cell office:value-type=\"string\""
            + " table:number-columns-repeated=\"1048576\"><text:p>1</text:p></table:table-cell>"
            + "</table:table-row></table:table></office:spreadsheet></office:body></office:document>";
    assertThat(READER.document(sheet.getBytes(UTF_8), "r").blocks()).hasSize(1);
  }

  /** In Excel XML a cell as wide as the sheet is no more than one; only those below it count. */
  @Test
  void wideCellsOfExcelXmlCostNoMoreThanOthers() throws ReportReadException {
    String row = "<Row><Cell ss:MergeAcross=\"16383\"%s/></Row>";
    String wide = row.formatted("").repeat(40_000);
    String low = row.formatted(" ss:MergeDown=\"1\"").repeat(40_000);
    assertThat(READER.document(excelXml(wide), "r").blocks()).hasSize(1);
    assertThat(
            catchThrowableOfType(
                    ReportReadException.class, () -> READER.document(excelXml(low), "r"))
                .reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  private static byte[] excelXml(String rows) {
    return ("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
            + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table>"
            + "<Row><Cell><Data ss:Type=\"String\">一</Data></Cell></Row>"
            + rows
            + "</Table></Worksheet></Workbook>")
        .getBytes(UTF_8);
  }

  @Test
  void oddNumbersAndReferencesAreHarmless() throws ReportReadException {
    String sheet =
        "<sheetData><row r=\"-5\"><c r=\"1A\"><v>1e999999</v></c><c r=\"ZZZZ99999999999\" t=\"s\"><v>-7</v></c>"
            + "<c t=\"s\"><v>99999999999</v></c><c s=\"-1\"><v>1E300</v></c><c><v>NaN</v></c><c><v>x</v></c></row>"
            + "<row r=\"2\"><c><v>3</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref=\"B9:A1\"/><mergeCell ref=\"\"/><mergeCell ref=\"A:B\"/></mergeCells>";
    assertThat(READER.document(PackedSheet.of(sheet).bytes(), "r").blocks()).isNotEmpty();
  }
}
