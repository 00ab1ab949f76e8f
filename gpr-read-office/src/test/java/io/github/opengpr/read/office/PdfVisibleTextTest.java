package io.github.opengpr.read.office;

import static io.github.opengpr.read.office.specimen.RawPdf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.specimen.RawPdf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read of a PDF is what somebody sees who looks at it, and what cannot be seen is said. */
class PdfVisibleTextTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());
  private static final String LINE = text("规范性文件 12", 10, 60, 700);

  /** A picture of the whole page, without a mask or with one. */
  private static final String OPAQUE = "/Type /XObject /Subtype /Image /Width 1 /Height 1";

  private static final String WHOLE_PAGE = "q 595 0 0 842 0 0 cm /I Do Q\n";

  private static RawPdf pdf(String content, String resources, String catalogue) {
    RawPdf pdf = new RawPdf(catalogue);
    pdf.object("<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>");
    pdf.object(RawPdf.pageObject("4 0 R", resources + " " + RawPdf.FONTS));
    pdf.stream("", content.getBytes(StandardCharsets.US_ASCII));
    return pdf;
  }

  private static Document document(RawPdf pdf) throws ReportReadException {
    return READER.document(pdf.bytes(), "r.pdf");
  }

  private static Document document(String content) throws ReportReadException {
    return document(pdf(content, "", ""));
  }

  private static ReportReadException refused(RawPdf pdf) {
    return catchThrowableOfType(
        ReportReadException.class, () -> READER.document(pdf.bytes(), "r.pdf"));
  }

  private static List<String> lines(Document document) {
    return document.blocks().stream()
        .filter(Line.class::isInstance)
        .map(block -> ((Line) block).text())
        .toList();
  }

  private static List<String> cells(Document document) {
    return document.blocks().stream()
        .filter(Grid.class::isInstance)
        .flatMap(block -> ((Grid) block).rows().stream())
        .map(row -> row.cells().stream().map(GridCell::text).collect(Collectors.joining("|")))
        .toList();
  }

  private static List<@Nullable CellDoubt> doubts(Document document) {
    List<@Nullable CellDoubt> doubts = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Grid grid) {
        for (GridCell cell : grid.rows().stream().flatMap(row -> row.cells().stream()).toList()) {
          doubts.add(cell.recognition() == null ? null : cell.recognition().doubt());
        }
      }
    }
    return doubts;
  }

  private static String notes(Document document) {
    return document.notes().stream()
        .map(note -> note.message().en())
        .collect(Collectors.joining("; "));
  }

  @Test
  void textPaintedInNoColourIsNotReadAndSaid() throws ReportReadException {
    for (int mode : new int[] {3, 7}) {
      Document read = document(LINE + mode + " Tr " + text("99", 10, 110, 700));
      assertThat(lines(read)).containsExactly("规范性文件 12");
      assertThat(notes(read)).contains("hidden text");
    }
    assertThat(notes(document(LINE))).isEmpty();
  }

  @Test
  void aLayerThatIsSwitchedOffIsNotRead() throws ReportReadException {
    String content = LINE + "/OC /L BDC " + text("附件 99", 10, 60, 600) + "EMC\n";
    String layers = "/OCProperties << /OCGs [ 5 0 R ] /D << /%s [ 5 0 R ] >> >>";
    for (String state : new String[] {"OFF", "ON"}) {
      RawPdf pdf = pdf(content, "/Properties << /L 5 0 R >>", layers.formatted(state));
      pdf.object("<< /Type /OCG /Name (L) >>");
      Document read = document(pdf);
      assertThat(lines(read)).hasSize(state.equals("ON") ? 2 : 1);
      assertThat(notes(read).contains("hidden text")).isEqualTo(state.equals("OFF"));
    }
  }

  @Test
  void textUnderAScanIsNotRead() {
    RawPdf pdf = pdf(LINE + WHOLE_PAGE, "/XObject << /I 5 0 R >>", "");
    pdf.stream(OPAQUE, new byte[3]);
    ReportReadException refused = refused(pdf);
    assertThat(refused.reason()).isEqualTo(Reason.SCANNED);
    assertThat(refused.explanation().en()).startsWith("no text: scanned").contains("recognition");
  }

  /** A stamp or a watermark that is seen through, and a picture that shows a corner of itself. */
  @Test
  void textUnderAPictureThatDoesNotCoverItIsRead() throws ReportReadException {
    RawPdf mask = pdf(LINE + WHOLE_PAGE, "/XObject << /I 5 0 R >>", "");
    mask.stream(OPAQUE + " /SMask 6 0 R", new byte[3]);
    mask.stream(OPAQUE, new byte[3]);
    assertThat(lines(document(mask))).containsExactly("规范性文件 12");
    RawPdf corner =
        pdf(LINE + "q 0 0 50 50 re W n " + WHOLE_PAGE + "Q\n", "/XObject << /I 5 0 R >>", "");
    corner.stream(OPAQUE, new byte[3]);
    assertThat(lines(document(corner))).containsExactly("规范性文件 12");
    RawPdf below = pdf(WHOLE_PAGE + LINE, "/XObject << /I 5 0 R >>", "");
    below.stream(OPAQUE, new byte[3]);
    assertThat(lines(document(below))).containsExactly("规范性文件 12");
  }

  private static String line(double from, double to, double y) {
    return "%1$.0f %3$.0f m %2$.0f %3$.0f l S\n".formatted(from, to, y);
  }

  /**
   * As tracked changes are printed: what is deleted stands struck out beside what takes its place.
   */
  @Test
  void whatIsStruckOutIsNotReadAndSaid() throws ReportReadException {
    String both = text("共40", 10, 50, 700) + text("39", 10, 70, 700);
    assertThat(lines(document(both + line(60, 70, 703)))).containsExactly("共 39");
    assertThat(lines(document(both + line(60, 65, 703) + line(65, 70, 703))))
        .containsExactly("共 39");
    assertThat(notes(document(both + line(60, 70, 703)))).contains("struck out");
    assertThat(lines(document(both + line(60, 70, 699)))).containsExactly("共4039");
    assertThat(notes(document(both + line(60, 70, 699)))).isEmpty();
    String inTable = table(590) + text("40", 10, 510, 645) + line(510, 520, 648);
    assertThat(cells(document(inTable + text("39", 10, 520, 645))).get(1)).isEqualTo("12|39");
  }

  /** A value struck out may have been deleted or may hold: neither 40 nor blank is certain. */
  @Test
  void aValueStruckOutWithNothingBesideItIsUnknown() throws ReportReadException {
    String inTable = table(590) + text("40", 10, 510, 645) + line(510, 520, 648);
    assertThat(cells(document(inTable)).get(1)).isEqualTo("12|\uFFFD");
  }

  @Test
  void aMarkOfTwoDigitsIsNoPartOfTheNumberBeforeIt() throws ReportReadException {
    String marked = text("0", 10, 60, 700) + text("12", 5.8, 65, 703.5);
    assertThat(lines(document(marked))).containsExactly("0¹²");
    assertThat(notes(document(marked))).isEmpty();
  }

  @Test
  void aMarkWhoseNoteStandsBelowIsLeftOutWithTheNote() throws ReportReadException {
    String marked = table(590) + text("40", 10, 510, 645) + text("1", 5.8, 520, 648.5);
    String other = marked + text("含上年结转6件。", 9, 60, 80);
    assertThat(cells(document(other)).get(1)).isEqualTo("12|40¹");
    Document noted = document(other + text("1", 9, 50, 80) + text("另有说明。", 9, 60, 68));
    assertThat(cells(noted).get(1)).isEqualTo("12|40");
    assertThat(lines(noted)).isEmpty();
    assertThat(notes(noted)).contains("footnotes");
    Document item = document(marked + text("1.含上年结转6件。", 9, 50, 80));
    assertThat(cells(item).get(1)).isEqualTo("12|40¹");
    assertThat(lines(item)).hasSize(1);
  }

  private static String table(double right) {
    StringBuilder lines = new StringBuilder();
    for (int y : new int[] {640, 660, 680}) {
      lines
          .append("400 ")
          .append(y)
          .append(" m ")
          .append(right)
          .append(' ')
          .append(y)
          .append(" l S\n");
    }
    for (int x : new int[] {400, 500}) {
      lines.append(x).append(" 640 m ").append(x).append(" 680 l S\n");
    }
    return lines + text("制发件数", 10, 410, 665) + text("12", 10, 410, 645);
  }

  @Test
  void aCellCutOffByTheEdgeOfThePageIsNotBlank() throws ReportReadException {
    assertThat(cells(document(table(590)))).containsExactly("制发件数|", "12|");
    assertThat(doubts(document(table(590)))).containsOnlyNulls();
    assertThat(cells(document(table(595)))).containsExactly("制发件数|", "12|");
    assertThat(doubts(document(table(595))))
        .containsExactly(null, CellDoubt.CUT_OFF_BY_EDGE, null, CellDoubt.CUT_OFF_BY_EDGE);
    String number = table(595) + text("2456", 10, 574, 645);
    assertThat(cells(document(number)).get(1)).isEqualTo("12|2456");
    assertThat(doubts(document(number)).get(3)).isEqualTo(CellDoubt.CUT_OFF_BY_EDGE);
  }

  @Test
  void aWordGoesOnOverTheEdgeOfThePage() throws ReportReadException {
    assertThat(cells(document(table(595) + text("24567", 10, 580, 645))).get(1))
        .isEqualTo("12|24567");
    assertThat(lines(document(text("共 24567", 10, 570, 700)))).containsExactly("共 24567");
    Document far = document(LINE + text("99", 10, 700, 700));
    assertThat(lines(far)).containsExactly("规范性文件 12");
  }

  /** A font of a subset whose codes say nothing, beside one that says all. */
  @Test
  void codesWithoutAMeaningAreNoDigits() throws ReportReadException {
    String bare =
        "/Font << /F1 << /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+S /Encoding /Identity-H"
            + " /DescendantFonts [ << /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+S"
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            + " /DW 500 >> ] >>";
    String named =
        "/Font << /F1 << /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+S /FirstChar 1 /LastChar 60"
            + " /Widths [ "
            + "500 ".repeat(60)
            + "] /Encoding << /Type /Encoding /Differences [ 49 /g1 /g2 ] >> >>";
    String shown = "BT /F1 10 Tf 1 0 0 1 120 700 Tm <%s> Tj ET\n";
    for (String font : new String[] {bare, named}) {
      String codes = font.equals(bare) ? "00310032" : "3132";
      String resources = RawPdf.FONTS.replace("/Font << /F1", font + " /F3");
      RawPdf mixed = new RawPdf();
      mixed.object("<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>");
      mixed.object(RawPdf.pageObject("4 0 R", resources));
      String content = text("行政规范性文件", 10, 60, 720) + text("制发件数", 10, 60, 700);
      mixed.stream("", (content + shown.formatted(codes)).getBytes(StandardCharsets.US_ASCII));
      assertThat(lines(document(mixed))).as(font).contains("制发件数 \uFFFD\uFFFD");
      RawPdf alone = new RawPdf();
      alone.object("<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>");
      alone.object(RawPdf.pageObject("4 0 R", resources));
      alone.stream("", shown.formatted(codes).getBytes(StandardCharsets.US_ASCII));
      assertThat(refused(alone).explanation().en()).contains("no ToUnicode");
    }
  }
}
