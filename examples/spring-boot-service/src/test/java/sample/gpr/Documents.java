package sample.gpr;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Reports to send, in the formats the service takes. */
public final class Documents {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Documents() {}

  /** A report as text; {@code sound} or {@code mistakes}. */
  public static byte[] text(String name) {
    try (InputStream text = Documents.class.getResourceAsStream("/" + name + "-2021.txt")) {
      return text.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same report as JSON. */
  public static byte[] json(String name) throws IOException {
    return GprJson.write(ReportReader.standard().read(text(name), "").report())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The same report as a Word file with its tables. */
  public static byte[] docx(String name) throws IOException {
    AnnualReport report = ReportReader.standard().read(text(name), "").report();
    StringBuilder body = new StringBuilder();
    boolean inTable = false;
    for (String line : TextRenderer.render(report, Style.TSV).split("\n")) {
      if (inTable != line.contains("\t")) {
        inTable = !inTable;
        body.append(inTable ? "<w:tbl>" : "</w:tbl>");
      }
      body.append(inTable ? row(line) : paragraph(line));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Default Extension='rels'"
              + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Override PartName='/word/document.xml' ContentType='application/"
              + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='r1' Target='word/document.xml' Type='http://schemas."
              + "openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
              + "</Relationships>");
      entry(
          zip,
          "word/document.xml",
          "<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static String row(String line) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : line.split("\t", -1)) {
      row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String paragraph(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:p><w:r><w:t>" + escaped + "</w:t></w:r></w:p>";
  }

  /** A packed file with one part more, which cannot be packed smaller. */
  public static byte[] withEntry(byte[] file, String name, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        parts.transferTo(zip);
      }
      byte[] noise = new byte[size];
      new Random(7).nextBytes(noise);
      zip.putNextEntry(new ZipEntry(name));
      zip.write(noise);
    }
    return bytes.toByteArray();
  }

  /** Text, bytes and text in one. */
  public static byte[] joined(String head, byte[] content, String tail) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(head.getBytes(StandardCharsets.UTF_8));
    bytes.write(content);
    bytes.write(tail.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
