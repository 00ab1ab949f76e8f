package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.specimen.Bombs;
import io.github.opengpr.read.office.specimen.RawPdf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * PDFs made to cost more than they should are refused for the right reason, within the memory that
 * any build has: what they ask for is far above it.
 */
class HostilePdfTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());
  private static final byte[] NOTHING = new byte[0];

  private static ReportReadException refused(byte[] bytes) {
    return catchThrowableOfType(ReportReadException.class, () -> READER.read(bytes, "report.pdf"));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static RawPdf onePage(String contents, String resources) {
    RawPdf pdf = new RawPdf();
    pdf.object("<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>");
    pdf.object(RawPdf.pageObject(contents, resources));
    return pdf;
  }

  private static byte[] page(String entries, byte[] packed) {
    RawPdf pdf = onePage("4 0 R", RawPdf.FONTS);
    pdf.stream(entries, packed);
    return pdf.bytes();
  }

  /** Streams of a few kilobytes that unpack to hundreds of megabytes, made once. */
  private static final List<Map.Entry<String, byte[]>> BOMBS =
      List.of(
          Map.entry("/Filter /FlateDecode", Bombs.deflated((byte) ' ', 1 << 28)),
          Map.entry(
              "/Filter [ /ASCIIHexDecode /Fl ]", Bombs.hex(Bombs.deflated((byte) 0, 1 << 28))),
          Map.entry("/Filter [ /FlateDecode /RunLengthDecode ]", Bombs.deflatedRuns(1 << 25)),
          Map.entry("/Filter [ /FlateDecode /LZWDecode ]", Bombs.deflatedLzw(60)),
          Map.entry("/Filter /LZWDecode", Bombs.lzw(60)));

  static Stream<Map.Entry<String, byte[]>> bombs() {
    return BOMBS.stream();
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aBombInTheContentIsRefused(Map.Entry<String, byte[]> bomb) {
    ReportReadException refused = refused(page(bomb.getKey(), bomb.getValue()));
    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aBombAmongTheObjectsIsRefused(Map.Entry<String, byte[]> bomb) {
    RawPdf pdf = onePage("4 0 R", RawPdf.FONTS);
    pdf.stream("/Type /ObjStm /N 1 /First 4 " + bomb.getKey(), bomb.getValue());
    // Without a table of its objects the file is searched, and what is packed in it unpacked.
    String whole = new String(pdf.bytes(), StandardCharsets.ISO_8859_1).replace("\nxref\n", "\n");
    byte[] bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refused(bytes).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aBombInAFontIsRefused(Map.Entry<String, byte[]> bomb) {
    String font =
        "/Font << /F1 << /Type /Font /Subtype /TrueType /BaseFont /A /ToUnicode 5 0 R"
            + " /FirstChar 0 /LastChar 0 /Widths [ 1 ] >> >>";
    RawPdf pdf = onePage("4 0 R", font);
    pdf.stream("", ascii("BT /F1 9 Tf (1) Tj ET"));
    pdf.stream(bomb.getKey(), bomb.getValue());
    assertThat(refused(pdf.bytes()).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  /** Parameters and filters that make a decoder ask for all memory at once. */
  @Test
  void rowsAndPicturesOfAnyLengthAreNotUnpacked() {
    String rows = "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2147483600 >>";
    assertThat(refused(page(rows, Bombs.deflated((byte) 0, 1 << 10))).reason())
        .isEqualTo(Reason.EMPTY);
    String fax = "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 /Rows 60000 >>";
    assertThat(refused(page(fax, new byte[100])).reason()).isEqualTo(Reason.EMPTY);
    String inline =
        "BI /W 60000 /H 60000 /BPC 8 /CS /RGB /F /CCF /DP << /Columns 60000 /Rows 60000 >> ID xxxx EI";
    assertThat(refused(page("", ascii(inline))).reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void tensOfThousandsOfPagesAreRefused() {
    for (int count : new int[] {50_000, 1}) {
      RawPdf pdf = new RawPdf();
      pdf.object(
          "<< /Type /Pages /Kids [ " + "3 0 R ".repeat(50_000) + "] /Count " + count + " >>");
      pdf.object(RawPdf.pageObject("[]", ""));
      ReportReadException refused = refused(pdf.bytes());
      assertThat(refused.reason()).as("said to have %d", count).isEqualTo(Reason.TOO_LARGE);
      assertThat(refused.explanation().en()).contains("1000 pages");
    }
  }

  @Test
  void aDeepTreeOfPagesIsRefused() {
    RawPdf pdf = new RawPdf();
    for (int i = 0; i < 20_000; i++) {
      pdf.object("<< /Type /Pages /Kids [ " + (pdf.next() + 1) + " 0 R ] /Count 1 >>");
    }
    pdf.object(RawPdf.pageObject("[]", ""));
    ReportReadException refused = refused(pdf.bytes());
    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused.explanation().en()).contains("levels");
  }

  @Test
  void deepArraysAreRefused() {
    RawPdf pdf = onePage("4 0 R", RawPdf.FONTS + " /X 5 0 R");
    pdf.stream("/X " + "[".repeat(300_000) + "]".repeat(300_000), ascii("BT ET"));
    assertThat(refused(pdf.bytes()).reason()).isIn(Reason.TOO_LARGE, Reason.BROKEN, Reason.EMPTY);
    assertThat(refused(RawPdf.page(ascii("[".repeat(300_000)))).reason())
        .isIn(Reason.TOO_LARGE, Reason.BROKEN, Reason.EMPTY);
  }

  @Test
  void pagesThatHoldThemselvesHaveNoText() {
    RawPdf pages = new RawPdf();
    pages.object("<< /Type /Pages /Kids [ 2 0 R 3 0 R ] /Count 2 /Parent 2 0 R >>");
    pages.object("<< /Type /Pages /Kids [ 2 0 R 3 0 R ] /Count 2 /Parent 3 0 R >>");
    assertThat(refused(pages.bytes()).reason()).isIn(Reason.EMPTY, Reason.BROKEN);
  }

  @Test
  void referencesInACircleHaveNoText() {
    RawPdf contents = onePage("[ 4 0 R 4 0 R ]", "/Font 5 0 R /XObject 5 0 R /ExtGState 6 0 R");
    contents.object("[ 4 0 R [ 4 0 R ] ]");
    contents.object("5 0 R");
    contents.object("<< /A 6 0 R /B [ 6 0 R ] >>");
    assertThat(refused(contents.bytes()).reason()).isIn(Reason.EMPTY, Reason.BROKEN);
    RawPdf length = onePage("4 0 R", RawPdf.FONTS);
    length.object("<< /Length 4 0 R /Filter 4 0 R /DecodeParms 4 0 R >>\nstream\nBT ET\nendstream");
    assertThat(refused(length.bytes()).reason()).isIn(Reason.EMPTY, Reason.BROKEN);
  }

  /** Each form paints the next one twice: forty of them paint the last a million million times. */
  @Test
  void formsThatDoubleAreRefused() {
    RawPdf pdf = onePage("4 0 R", "/XObject << /X 5 0 R >>");
    pdf.stream("", ascii("/X Do"));
    for (int i = 0; i < 40; i++) {
      pdf.stream(
          String.format(
              Locale.ROOT,
              "/Type /XObject /Subtype /Form /BBox [ 0 0 9 9 ] /Resources << /XObject << /X %d 0 R >> >>",
              pdf.next() + 1),
          ascii("/X Do /X Do"));
    }
    pdf.stream("/Type /XObject /Subtype /Form /BBox [ 0 0 9 9 ]", NOTHING);
    assertThat(refused(pdf.bytes()).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void formsAndGlyphsThatPaintThemselvesHaveNoText() {
    RawPdf form = onePage("4 0 R", "/XObject << /X 5 0 R >>");
    form.stream("", ascii("/X Do"));
    form.stream(
        "/Type /XObject /Subtype /Form /BBox [ 0 0 9 9 ] /Resources << /XObject << /X 5 0 R >> >>",
        ascii("/X Do"));
    assertThat(refused(form.bytes()).reason()).isIn(Reason.EMPTY, Reason.TOO_LARGE);
    RawPdf glyph = onePage("4 0 R", "/Font << /F1 5 0 R >>");
    glyph.stream("", ascii("BT /F1 9 Tf (a) Tj ET"));
    glyph.object(
        "<< /Type /Font /Subtype /Type3 /FontBBox [ 0 0 9 9 ] /FontMatrix [ 1 0 0 1 0 0 ]"
            + " /CharProcs << /a 6 0 R >> /Encoding << /Differences [ 97 /a ] >> /FirstChar 97"
            + " /LastChar 97 /Widths [ 9 ] /Resources << /Font << /F1 5 0 R >> >> >>");
    glyph.stream("", ascii("9 0 d0 BT /F1 9 Tf (aa) Tj ET"));
    assertThat(refused(glyph.bytes())).isNotNull();
  }

  @Test
  void millionsOfGlyphsAndLinesAreRefused() {
    String text = "BT /F1 1 Tf (" + "0123456789".repeat(150_001) + ") Tj ET";
    assertThat(refused(RawPdf.page(ascii(text))).reason()).isEqualTo(Reason.TOO_LARGE);
    String lines = "0 0 9 9 re\n".repeat(380_000);
    assertThat(refused(RawPdf.page(ascii(lines))).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aMapOfAllCodesIsNotSpreadOut() {
    RawPdf pdf =
        onePage(
            "4 0 R",
            "/Font << /F1 << /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 5 0 R"
                + " /DescendantFonts [ << /Type /Font /Subtype /CIDFontType2 /BaseFont /A >> ] >> >>");
    pdf.stream("", ascii("BT /F1 9 Tf <00010002> Tj ET"));
    String map =
        """
        begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange
        1 beginbfrange <00000000> <7FFFFFFE> <0031> endbfrange
        1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange endcmap
        """;
    pdf.stream("", ascii(map));
    assertThat(refused(pdf.bytes()).reason()).isEqualTo(Reason.TOO_LARGE);
  }
}
