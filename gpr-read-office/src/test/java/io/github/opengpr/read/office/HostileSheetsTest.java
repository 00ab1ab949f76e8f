package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.office.specimen.PackedSheet;
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
                            .withTime(java.time.Duration.ofSeconds(5)))
                    .document(PackedSheet.of(sheet).bytes(), "r"));
    assertThat(refused == null ? Reason.TOO_LARGE : refused.reason()).isEqualTo(Reason.TOO_LARGE);
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
