package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.ReportReadException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ProgramTest {

  private static final Form FORM = Form.FORM_2021;
  private static final AnnualReport SOUND = nothingHappened();
  private static final AnnualReport BROKEN =
      SOUND.with(FORM.cell("T3.granted.natural"), BigDecimal.valueOf(3));

  @Test
  void readsWhatItRendered() throws IOException {
    byte[] text = utf8(Program.canonical(BROKEN));
    assertEquals(BROKEN.figures(), Program.read(text, "report.txt").figures());
  }

  @Test
  void readsAWordDocument() throws IOException {
    byte[] word = wordDocument(Program.canonical(BROKEN));
    assertEquals(BROKEN.figures(), Program.read(word, "report.docx").figures());
  }

  @Test
  void findsTheBrokenSumsAndTheCell() throws IOException {
    assertFalse(Program.judge(utf8(Program.canonical(SOUND)), "sound.txt").contains("UNIQUE_CELL"));
    var said = Program.judge(utf8(Program.canonical(BROKEN)), "broken.txt");
    assertTrue(said.contains("T3-ROW-SUM!T3.granted.total"), said::toString);
    assertTrue(said.contains("UNIQUE_CELL"), said::toString);
  }

  @Test
  void refusesWhatIsNoReport() {
    assertThrows(ReportReadException.class, () -> Program.read(utf8("a letter"), "letter.txt"));
  }

  private static AnnualReport nothingHappened() {
    Figures.Builder figures = Figures.builder(FORM);
    FORM.cells().forEach(cell -> figures.put(cell, 0));
    return AnnualReport.of(figures.build()).withYear(2024).withAgency("青禾镇人民政府");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The smallest Word document: a paragraph for each line. */
  private static byte[] wordDocument(String text) throws IOException {
    StringBuilder body = new StringBuilder();
    text.lines()
        .forEach(
            line ->
                body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(line)
                    .append("</w:t></w:r></w:p>"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      String ooxml = "http://schemas.openxmlformats.org/";
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + ooxml
              + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
              + "openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document"
              + ".main+xml\"/></Types>");
      part(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + ooxml
              + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
              + ooxml
              + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
              + "</Relationships>");
      part(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\""
              + ooxml
              + "wordprocessingml/2006/main\"><w:body>"
              + body
              + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml));
    zip.closeEntry();
  }
}
