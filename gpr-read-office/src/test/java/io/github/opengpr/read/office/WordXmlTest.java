package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.specimen.Reading;
import io.github.opengpr.read.office.specimen.Specimen;
import io.github.opengpr.read.office.specimen.WordWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files that are one file of XML. */
class WordXmlTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private static Document read(String body) throws ReportReadException {
    return READER.document(word2003(body).getBytes(StandardCharsets.UTF_8), "r.doc");
  }

  private static String word2003(String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        + "<?mso-application progid=\"Word.Document\"?>"
        + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
        + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\""
        + " xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\"><w:body><wx:sect>"
        + body
        + "</wx:sect></w:body></w:wordDocument>";
  }

  /** The text part of a packed Word file. */
  private static String part(byte[] docx) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals("word/document.xml")) {
        entry = zip.getNextEntry();
      }
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE w:wordDocument>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"&x;&x;\">]>"
      })
  void aDocumentTypeIsRefusedForWhatItIs(String type) {
    String xml = word2003("<w:p/>").replace("<w:wordDocument", type + "<w:wordDocument");
    assertThatThrownBy(() -> READER.document(xml.getBytes(StandardCharsets.UTF_8), "r.xml"))
        .isInstanceOf(ReportReadException.class)
        .hasMessageContaining("DOCTYPE");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void reportsInBothKindsAreRead(Form form) throws IOException {
    Specimen specimen = Specimen.sound(form, 7, 300);
    String part = part(WordWriter.write(specimen));
    String document = part.substring(part.indexOf("<w:document"));
    String body =
        document.substring(document.indexOf("<w:body>") + 8, document.indexOf("</w:body>"));
    String flat =
        "<?xml version=\"1.0\"?><pkg:package"
            + " xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part"
            + " pkg:name=\"/word/document.xml\" pkg:contentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"><pkg:xmlData>"
            + document
            + "</pkg:xmlData></pkg:part></pkg:package>";
    for (String xml : List.of(flat, word2003(body.replace("w:vMerge", "w:vmerge")))) {
      Reading reading =
          Reading.of(xml.getBytes(StandardCharsets.UTF_8), "r.xml", specimen.figures());
      assertThat(reading.wrong()).isEmpty();
      assertThat(reading.unread()).isEmpty();
    }
  }

  @Test
  void changesAndNumbersOf2003AreUnderstood() throws ReportReadException {
    Document document =
        read(
            "<w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/><wx:t wx:val=\"一、\"/></w:listPr></w:pPr>"
                + "<aml:annotation aml:id=\"1\" w:type=\"Word.Deletion\"><aml:content><w:r><w:delText>旧</w:delText></w:r></aml:content></aml:annotation>"
                + "<aml:annotation aml:id=\"2\" w:type=\"Word.Insertion\"><aml:content><w:r><w:t>新</w:t></w:r></aml:content></aml:annotation></w:p>");
    assertThat(((Line) document.blocks().get(0)).text()).isEqualTo("一、新");
    assertThat(document.notes()).hasSize(2);
  }

  @Test
  void rowsGoOnBelow() throws ReportReadException {
    String cell = "<w:tc><w:tcPr><w:vmerge%s/></w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
    String plain = "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>";
    Grid grid =
        (Grid)
            read("<w:tbl><w:tr>"
                    + cell.formatted(" w:val=\"restart\"", "a")
                    + plain
                    + "</w:tr><w:tr>"
                    + cell.formatted("", "")
                    + plain
                    + "</w:tr></w:tbl>")
                .blocks()
                .get(0);
    assertThat(grid.rows().get(0).cells()).extracting(GridCell::rows).containsExactly(2, 1);
  }
}
