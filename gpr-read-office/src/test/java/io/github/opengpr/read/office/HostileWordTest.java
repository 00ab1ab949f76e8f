package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.specimen.PackedParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Word files made to cost more than they should end with the documented exception, or a report. */
class HostileWordTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());
  private static final String TEXT = "<w:p><w:r><w:t>三、收到和处理政府信息公开申请情况</w:t></w:r></w:p>";
  private static final String CELL =
      "<w:tc><w:p><w:r><w:t>一、本年新收政府信息公开申请数量</w:t></w:r></w:p></w:tc>";

  private static ReportReadException refused(byte[] bytes, String name) {
    return catchThrowableOfType(ReportReadException.class, () -> READER.read(bytes, name));
  }

  private static ReportReadException refused(String body) {
    return refused(PackedParts.ofBody(body).bytes(), "r.docx");
  }

  @Test
  void aBombIsRefused() {
    assertThat(refused(" ".repeat(100 << 20)).reason()).isEqualTo(Reason.TOO_LARGE);
    byte[] styles = new byte[100 << 20];
    Arrays.fill(styles, (byte) ' ');
    byte[] bytes =
        PackedParts.ofBody(TEXT)
            .with("word/_rels/document.xml.rels", PackedParts.link("styles", "styles.xml"))
            .with("word/styles.xml", styles)
            .bytes();
    assertThat(refused(bytes, "r.docx").reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void deepElementsAreRefused() {
    for (String name : new String[] {"w:p", "w:tbl", "w:customXml", "w:sdt", "w:ins"}) {
      String open = "<" + name + ">";
      ReportReadException refused =
          refused(open.repeat(100_000) + TEXT + ("</" + name + ">").repeat(100_000));
      assertThat(refused.reason()).as(name).isEqualTo(Reason.TOO_LARGE);
      assertThat(refused.explanation().en()).contains("512 levels");
    }
  }

  @Test
  void tablesInTablesAreRefused() {
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "</w:tc></w:tr></w:tbl>";
    assertThat(refused(open.repeat(600) + TEXT + close.repeat(600)).reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void moreElementsOrCellsThanAnyReportHasAreRefused() {
    assertThat(refused("<w:r/>".repeat(1_600_000)).reason()).isEqualTo(Reason.TOO_LARGE);
    String row = "<w:tr>" + "<w:tc/>".repeat(1000) + "</w:tr>";
    assertThat(refused("<w:tbl>" + row.repeat(500) + "</w:tbl>").reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void spansOfAnySizeAreReadWithinBounds() throws ReportReadException {
    StringBuilder rows = new StringBuilder();
    for (String span : new String[] {"2147483647", "-1", "0", "99999999999", "x", "200"}) {
      String cell =
          CELL.replace(
              "<w:tc>", "<w:tc><w:tcPr><w:gridSpan w:val=\"" + span + "\"/><w:vMerge/></w:tcPr>");
      rows.append("<w:tr><w:trPr><w:gridBefore w:val=\"").append(span).append("\"/></w:trPr>");
      rows.append(cell.repeat(50)).append("</w:tr>");
    }
    byte[] bytes = PackedParts.ofBody(TEXT + "<w:tbl>" + rows + "</w:tbl>").bytes();
    assertThat(READER.read(bytes, "r.docx").printed().cells()).isNotEmpty();
  }

  @Test
  void aCellMergedOverAHundredThousandRowsIsRead() throws ReportReadException {
    String first =
        "<w:tr>"
            + CELL.replace("<w:tc>", "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>")
            + "<w:tc/></w:tr>";
    String next = "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc/></w:tr>";
    byte[] bytes =
        PackedParts.ofBody(TEXT + "<w:tbl>" + first + next.repeat(100_000) + "</w:tbl>").bytes();
    assertThat(READER.read(bytes, "r.docx").report()).isNotNull();
  }

  @Test
  void entitiesAreNotReplaced() {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
            + PackedParts.DOCUMENT.replaceAll("<\\?.*?\\?>", "")
            + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>"
            + PackedParts.END;
    byte[] bytes = PackedParts.of(bomb.getBytes(StandardCharsets.UTF_8)).bytes();
    assertThat(refused(bytes, "r.docx").reason()).isEqualTo(Reason.BROKEN);
  }

  @Test
  void elementsWithoutANamespaceAndLinksToNowhereAreNoWordFile() {
    byte[] bare = PackedParts.of("<document/>".getBytes(StandardCharsets.UTF_8)).bytes();
    assertThat(refused(bare, "r.docx").reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    for (String target :
        new String[] {"../../../x", "%zz", "a b:c", "http://[", "", "//", "\\\\x"}) {
      byte[] bytes =
          PackedParts.ofBody(TEXT)
              .with("_rels/.rels", PackedParts.link("officeDocument", target))
              .bytes();
      assertThat(refused(bytes, "r.docx").reason()).as(target).isEqualTo(Reason.UNKNOWN_FORMAT);
    }
  }

  @Test
  void whatIsNoTextIsRefusedWithoutAWord() {
    PrintStream outer = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      for (String text : new String[] {"\u00FF<a/>", "<a>\u00FF\u00FE</a>", "\u00FE\u00FF<", ""}) {
        byte[] bytes = PackedParts.of(text.getBytes(StandardCharsets.ISO_8859_1)).bytes();
        assertThat(refused(bytes, "r.docx").reason()).isEqualTo(Reason.BROKEN);
      }
    } finally {
      System.setErr(outer);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void bothEncodingsOfTheStandardAreRead() throws ReportReadException {
    String text = PackedParts.DOCUMENT.replace("UTF-8", "UTF-16") + TEXT + PackedParts.END;
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      assertThat(firstLine(text.getBytes(charset))).isEqualTo("三、收到和处理政府信息公开申请情况");
    }
    byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    assertThat(firstLine(marked)).isEqualTo("三、收到和处理政府信息公开申请情况");
  }

  private static String firstLine(byte[] document) throws ReportReadException {
    byte[] bytes = PackedParts.of(document).bytes();
    return ((Line) READER.document(bytes, "r.docx").blocks().get(0)).text();
  }

  private static byte[] doc() throws IOException {
    return Files.readAllBytes(CorpusTest.folder().resolve("plain-2019.doc"));
  }

  private static ByteBuffer numbers(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Each sector of the compound file is said to be followed by itself, or by the first. */
  @Test
  void sectorsInACircleAreBroken() throws IOException {
    for (boolean self : new boolean[] {true, false}) {
      byte[] bytes = doc();
      ByteBuffer doc = numbers(bytes);
      int table = 512 + 512 * doc.getInt(76);
      for (int i = 0; i < 128; i++) {
        if (doc.getInt(table + 4 * i) >= 0) {
          doc.putInt(table + 4 * i, self ? i : 0);
        }
      }
      assertThat(refused(bytes, "r.doc").reason()).isEqualTo(Reason.BROKEN);
    }
  }

  @Test
  void tablesOfSectorsOfAnySizeAreBroken() throws IOException {
    for (int field : new int[] {44, 64, 72}) {
      byte[] bytes = doc();
      ByteBuffer doc = numbers(bytes);
      doc.putInt(field, Integer.MAX_VALUE - 7);
      ReportReadException refused = refused(bytes, "r.doc");
      assertThat(refused == null ? Reason.BROKEN : refused.reason())
          .as("field %d", field)
          .isEqualTo(Reason.BROKEN);
    }
  }

  /** Each pair of a place and a length in the head of the text is made as long as can be said. */
  @Test
  void structuresOfAnyLengthAreReadOrBroken() throws IOException {
    ByteBuffer sound = numbers(doc());
    int head = 512;
    while (Short.toUnsignedInt(sound.getShort(head)) != 0xA5EC) {
      head += 512;
    }
    int broken = 0;
    for (int field = 0x9A; field < 0x9A + 93 * 8; field += 8) {
      byte[] bytes = doc();
      ByteBuffer doc = numbers(bytes);
      doc.putInt(head + field + 4, Integer.MAX_VALUE - 7);
      ReportReadException refused = refused(bytes, "r.doc");
      if (refused != null) {
        broken++;
        assertThat(refused.reason()).as("field %x", field).isIn(Reason.BROKEN, Reason.TOO_LARGE);
      }
    }
    assertThat(broken).isPositive();
  }
}
