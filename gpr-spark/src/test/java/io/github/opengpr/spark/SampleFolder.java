package io.github.opengpr.spark;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import io.github.opengpr.testkit.Corruptions;
import io.github.opengpr.testkit.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder of generated documents: text, web pages and Word files, a third of them with a wrong
 * number, one in a thousand broken or hostile. The same number gives the same document.
 */
public final class SampleFolder {

  private static final int IN_A_FOLDER = 500;
  private static final int ONE_IN = 1000;

  private SampleFolder() {}

  /** Writes the first so many documents. */
  public static void write(Path folder, int documents) throws IOException {
    for (int i = 0; i < documents; i++) {
      Path in = folder.resolve(String.format("%04d", i / IN_A_FOLDER));
      Files.createDirectories(in);
      boolean bad = i % ONE_IN == ONE_IN / 2 || i < 4;
      if (bad) {
        writeBad(in, i);
      } else {
        writeReport(in, i);
      }
    }
  }

  /** A report of an agency of its own, of 2023 or 2024, or of 2020 on the form of that year. */
  public static AnnualReport report(int number) {
    Form form = number % 10 == 9 ? Form.FORM_2019 : Form.FORM_2021;
    for (long seed = number * 1000L; ; seed++) {
      AnnualReport report = Reports.sound(form, seed, 5 + number % 300);
      Integer year = report.year();
      if (year != null && (year == 2020 || year == 2023 || year == 2024)) {
        return number % 3 == 0 ? Corruptions.changed(report, seed).report() : report;
      }
    }
  }

  private static void writeReport(Path in, int i) throws IOException {
    AnnualReport report = report(i);
    switch (i % 4) {
      case 0 -> Files.writeString(in.resolve(i + ".txt"), TextRenderer.render(report, Style.TSV));
      case 1 ->
          Files.writeString(in.resolve(i + ".md"), TextRenderer.render(report, Style.MARKDOWN));
      case 2 -> Files.writeString(in.resolve(i + ".html"), page(report));
      default -> Files.write(in.resolve(i + ".docx"), word(report));
    }
  }

  private static void writeBad(Path in, int i) throws IOException {
    switch (i < 4 ? i : i / ONE_IN % 5) {
      case 0 -> Files.writeString(in.resolve(i + ".txt"), "");
      case 1 -> Files.writeString(in.resolve(i + ".txt"), "今天天气晴。\n".repeat(50));
      case 2 -> Files.writeString(in.resolve(i + ".html"), "<html>" + "<div>".repeat(20_000));
      case 3 -> Files.write(in.resolve(i + ".docx"), packed("<w:document><w:body>"));
      default ->
          Files.writeString(
              in.resolve(i + ".txt"), TextRenderer.render(report(i)) + "*".repeat(50_000));
    }
  }

  /** A web page: a paragraph for each line, a row for each line with tabs. */
  static String page(AnnualReport report) {
    StringBuilder page = new StringBuilder("<html><body>");
    boolean inTable = false;
    for (String line : TextRenderer.render(report, Style.TSV).lines().toList()) {
      boolean row = line.contains("\t");
      page.append(row && !inTable ? "<table>" : !row && inTable ? "</table>" : "");
      inTable = row;
      page.append(
          row
              ? "<tr><td>" + line.replace("\t", "</td><td>") + "</td></tr>"
              : "<p>" + line + "</p>");
    }
    return page.append(inTable ? "</table>" : "").append("</body></html>").toString();
  }

  /** A Word file of the same. */
  static byte[] word(AnnualReport report) throws IOException {
    StringBuilder body = new StringBuilder();
    boolean inTable = false;
    for (String line : TextRenderer.render(report, Style.TSV).lines().toList()) {
      boolean row = line.contains("\t");
      body.append(row && !inTable ? "<w:tbl>" : !row && inTable ? "</w:tbl>" : "");
      inTable = row;
      if (row) {
        body.append("<w:tr>");
        for (String cell : line.split("\t", -1)) {
          body.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        body.append("</w:tr>");
      } else {
        body.append(paragraph(line));
      }
    }
    return packed(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body.append(inTable ? "</w:tbl>" : "")
            + "</w:body></w:document>");
  }

  private static byte[] packed(String document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
              + " PartName=\"/word/document.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
              + " Id=\"rId1\""
              + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
              + " Target=\"word/document.xml\"/></Relationships>");
      put(zip, "word/document.xml", document);
    }
    return bytes.toByteArray();
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
