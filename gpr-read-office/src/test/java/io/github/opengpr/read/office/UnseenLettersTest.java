package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.specimen.PackedParts;
import io.github.opengpr.read.office.word.Remarks;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that nobody sees, white on white or specks, and numbers that fields draw. */
class UnseenLettersTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final String STYLES =
      "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:style w:type=\"character\" w:styleId=\"pale\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"dark\"><w:pPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:pPr></w:style>"
          + "<w:style w:type=\"table\" w:styleId=\"grid\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr>"
          + "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr></w:tblStylePr></w:style>"
          + "</w:styles>";

  private static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";

  private static String cell(Document document) {
    Grid grid =
        (Grid) document.blocks().stream().filter(Grid.class::isInstance).findFirst().orElseThrow();
    return grid.rows().get(0).cells().get(1).text();
  }

  private static boolean saysHidden(Document document) {
    Remarks remarks = new Remarks();
    remarks.add(Remarks.Kind.HIDDEN, new Place.InSheet("t", "A1"));
    return document.notes().stream()
        .anyMatch(note -> note.message().equals(remarks.notes().get(0).message()));
  }

  private static Document word(String table, String cell, String paragraph, String run)
      throws ReportReadException {
    String body =
        "<w:tbl><w:tblPr>"
            + table
            + "</w:tblPr><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:tcPr>"
            + cell
            + "</w:tcPr><w:p><w:pPr>"
            + paragraph
            + "</w:pPr><w:r><w:t>6</w:t></w:r><w:r><w:rPr>"
            + run
            + "</w:rPr><w:t>4</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    return word(body);
  }

  private static Document word(String body) throws ReportReadException {
    byte[] bytes =
        PackedParts.ofBody(body)
            .with("word/_rels/document.xml.rels", PackedParts.link("styles", "styles.xml"))
            .with("word/styles.xml", STYLES.getBytes(StandardCharsets.UTF_8))
            .bytes();
    return READER.document(bytes, "r.docx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:color w:val=\"FFFFFF\"/>",
        "<w:color w:val=\"FEFEFE\" w:themeColor=\"background1\"/>",
        "<w:rStyle w:val=\"pale\"/>",
        "<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"none\"/>",
        "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"auto\"/>",
        "<w:sz w:val=\"2\"/>",
        "<w:sz w:val=\"1\"/>"
      })
  void whiteAndSpecksOfWordAreNotRead(String run) throws ReportReadException {
    Document document = word("", "<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>", "", run);
    assertThat(cell(document)).isEqualTo("6");
    assertThat(saysHidden(document)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:color w:val=\"auto\"/>",
        "<w:color w:val=\"F2F2F2\"/>",
        "<w:rStyle w:val=\"pale\"/><w:color w:val=\"000000\"/>",
        "<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"darkBlue\"/>",
        "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"pct50\"/>",
        "<w:sz w:val=\"3\"/>"
      })
  void othersAre(String run) throws ReportReadException {
    Document document = word("", "", "", run);
    assertThat(cell(document)).isEqualTo("64");
    assertThat(saysHidden(document)).isFalse();
  }

  @Test
  void whiteOnAnotherGroundIsReadInWord() throws ReportReadException {
    String shade = "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>";
    assertThat(cell(word("", "", "", WHITE))).isEqualTo("6");
    assertThat(cell(word(shade, "", "", WHITE))).isEqualTo("64");
    assertThat(cell(word("<w:tblStyle w:val=\"grid\"/>", "", "", WHITE))).isEqualTo("64");
    assertThat(cell(word("", shade, "", WHITE))).isEqualTo("64");
    assertThat(cell(word("", "<w:shd w:val=\"solid\" w:color=\"333333\"/>", "", WHITE)))
        .isEqualTo("64");
    assertThat(cell(word("", "", shade, WHITE))).isEqualTo("64");
    assertThat(cell(word("", "", "<w:pStyle w:val=\"dark\"/>", WHITE))).isEqualTo("64");
  }

  @Test
  void theGroundEndsWithItsCell() throws ReportReadException {
    String run = "<w:r><w:rPr>" + WHITE + "</w:rPr><w:t>甲</w:t></w:r>";
    String dark = "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr>";
    Document document =
        word(
            "<w:tbl><w:tr><w:tc>"
                + dark
                + "<w:p>"
                + run
                + "</w:p></w:tc><w:tc><w:p>"
                + run
                + "<w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p>"
                + run
                + "<w:r><w:t>文</w:t></w:r></w:p>");
    assertThat(((Grid) document.blocks().get(0)).rows().get(0).cells().get(0).text())
        .isEqualTo("甲");
    assertThat(cell(document)).isEqualTo("5");
    assertThat(((Line) document.blocks().get(1)).text()).isEqualTo("文");
  }

  private static Document rtf(String row, String content) throws ReportReadException {
    String text =
        "{\\rtf1\\ansi{\\colortbl;\\red255\\green255\\blue255;\\red31\\green56\\blue100;}"
            + "\\trowd\\cellx1000"
            + row
            + "\\cellx2000\\pard\\intbl a\\cell\\pard\\intbl 6"
            + content
            + "\\cell\\row\\pard x\\par}";
    return READER.document(text.getBytes(StandardCharsets.US_ASCII), "r.rtf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|{\\cf1 4}|6",
        "|{\\cf2 4}|64",
        "|{\\cf0 4}|64",
        "|{\\cf1\\plain 4}|64",
        "|{\\fs2 4}|6",
        "|{\\fs20 4}|64",
        "|{\\cf1\\highlight2 4}|64",
        "|{\\cf1\\chcbpat1 4}|6",
        "\\clcbpat2|{\\cf1 4}|64",
        "\\clcbpat1|{\\cf1 4}|6",
        "\\clshdng5000|{\\cf1 4}|64",
        "|\\cbpat2{\\cf1 4}|64"
      })
  void whiteAndSpecksOfRichText(String row, String content, String shown)
      throws ReportReadException {
    Document document = rtf(row == null ? "" : row, content);
    assertThat(cell(document)).isEqualTo(shown);
    assertThat(saysHidden(document)).isEqualTo(shown.equals("6"));
  }

  private static Document odf(String kind, String cell, String paragraph, String span)
      throws ReportReadException {
    String text =
        "<office:document xmlns:office=\""
            + ODF
            + "office:1.0\" xmlns:text=\""
            + ODF
            + "text:1.0\" xmlns:table=\""
            + ODF
            + "table:1.0\" xmlns:style=\""
            + ODF
            + "style:1.0\" xmlns:fo=\""
            + ODF
            + "xsl-fo-compatible:1.0\"><office:automatic-styles>"
            + style("text", "s", "text", span)
            + style("paragraph", "p", "paragraph", paragraph)
            + style("table-cell", "c", "table-cell", cell)
            + "</office:automatic-styles><office:body><office:"
            + kind
            + "><table:table table:name=\"t\"><table:table-row><table:table-cell><text:p>a</text:p>"
            + "</table:table-cell><table:table-cell table:style-name=\"c\">"
            + "<text:p text:style-name=\"p\">6<text:span text:style-name=\"s\">4</text:span></text:p>"
            + "</table:table-cell></table:table-row></table:table></office:"
            + kind
            + "></office:body></office:document>";
    return READER.document(text.getBytes(StandardCharsets.UTF_8), "r.fodt");
  }

  private static String style(String family, String name, String kind, String properties) {
    return "<style:style style:name=\""
        + name
        + "\" style:family=\""
        + family
        + "\"><style:"
        + kind
        + "-properties "
        + properties
        + "/></style:style>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "spreadsheet"})
  void whiteOfOpenDocuments(String kind) throws ReportReadException {
    String white = "fo:color=\"#ffffff\"";
    String dark = "fo:background-color=\"#1f3864\"";
    assertThat(cell(odf(kind, "", "", white))).isEqualTo("6");
    assertThat(saysHidden(odf(kind, "", "", white))).isTrue();
    assertThat(cell(odf(kind, "fo:background-color=\"#ffffff\"", "", white))).isEqualTo("6");
    assertThat(cell(odf(kind, dark, "", white))).isEqualTo("64");
    assertThat(cell(odf(kind, "", dark, white))).isEqualTo("64");
    assertThat(cell(odf(kind, "", "", white + " " + dark))).isEqualTo("64");
    assertThat(cell(odf(kind, "", "", "fo:color=\"#000000\""))).isEqualTo("64");
    assertThat(cell(odf(kind, "", "", white + " style:use-window-font-color=\"true\"")))
        .isEqualTo("64");
  }

  private static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r>"
        + (result.isEmpty()
            ? ""
            : "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>"
                + result
                + "</w:t></w:r>")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " eq \\o\\ac(○,36) |36",
        "EQ \\o(36)|36",
        "EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(san),36)|36",
        "EQ \\f(3,6)|\uFFFD",
        "EQ \\o(36,\\f(1,2))|\uFFFD",
        "PAGE|",
        "EQUATION|"
      })
  void aFieldThatDrawsItsInstructionShowsANumber(String instruction, String shown)
      throws ReportReadException {
    String expected = shown == null ? "" : shown;
    String cells = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p>";
    String end = "</w:p></w:tc></w:tr></w:tbl>";
    assertThat(cell(word(cells + field(instruction, "") + end))).isEqualTo(expected);
    assertThat(cell(word(cells + field(instruction, "7") + end))).isEqualTo("7");
    assertThat(cell(word(cells + "<w:fldSimple w:instr=\"" + instruction + "\"/>" + end)))
        .isEqualTo(expected);
  }

  @Test
  void soItDoesInRichText() throws ReportReadException {
    assertThat(cell(rtf("", "{\\field{\\*\\fldinst EQ \\\\o\\\\ac(0,36)}{\\fldrslt }}")))
        .isEqualTo("636");
    assertThat(cell(rtf("", "{\\field{\\*\\fldinst EQ \\\\o\\\\ac(0,36)}{\\fldrslt 7}}")))
        .isEqualTo("67");
    assertThat(cell(rtf("", "{\\field{\\*\\fldinst PAGE}{\\fldrslt }}"))).isEqualTo("6");
  }
}
