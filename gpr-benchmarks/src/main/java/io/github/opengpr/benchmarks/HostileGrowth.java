package io.github.opengpr.benchmarks;

import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.json.CheckResultJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Time and memory of hostile shapes at once, ten and a hundred times their size: read, checked and
 * written as JSON. Argument: a sound report as text. Prints a table in Markdown.
 */
public final class HostileGrowth {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private final String report;

  private HostileGrowth(String report) {
    this.report = report;
  }

  /** A document of some shape, so many times. */
  private record Shape(String name, String file, int base, Maker maker) {}

  /** Makes a document. */
  @FunctionalInterface
  private interface Maker {
    byte[] of(HostileGrowth growth, int times) throws IOException;
  }

  private static final Shape[] SHAPES = {
    new Shape(
        "JSON, long name over many values",
        "a.json",
        1_000,
        (g, n) -> bytes("{\"" + "k".repeat(900) + "\":[" + "1,".repeat(n) + "1]}")),
    new Shape("JSON, open brackets", "a.json", 2_000, (g, n) -> bytes("[".repeat(n))),
    new Shape(
        "blanks in a cell", "a.txt", 4_000, (g, n) -> g.after("\t0", "\u00a0".repeat(n) + "0")),
    new Shape("a long label", "a.txt", 400, (g, n) -> g.after("（一）予以公开", "予以公开规章".repeat(n))),
    new Shape("cells of one line", "a.txt", 4_000, (g, n) -> g.after("\t0", "\t0".repeat(n))),
    new Shape(
        "lines of one sentence",
        "a.txt",
        300,
        (g, n) -> g.after("一、总体情况", "\n" + "新收政府信息公开申请3件。\n".repeat(n))),
    new Shape(
        "headings", "a.txt", 3_000, (g, n) -> g.after("一、总体情况", "\n" + "六、其他需要报告的事项\n".repeat(n))),
    new Shape(
        "page, cells of a row",
        "a.html",
        1_400,
        (g, n) -> g.page("<table><tr>" + "<td>".repeat(n))),
    new Shape("page, nested blocks", "a.html", 1_400, (g, n) -> g.page("<div>".repeat(n))),
    new Shape(
        "page, tables", "a.html", 350, (g, n) -> g.page("<table><tr><td>1</table>".repeat(n))),
    new Shape("page, attributes", "a.html", 2_000, (g, n) -> g.page("<p" + " a=1".repeat(n) + ">")),
    new Shape(
        "Word, cells of a row",
        "a.docx",
        3_900,
        (g, n) -> docx("<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>".repeat(n) + "</w:tr></w:tbl>")),
    new Shape(
        "Word, paragraphs",
        "a.docx",
        3_000,
        (g, n) -> docx("<w:p><w:r><w:t>甲</w:t></w:r></w:p>".repeat(n))),
    new Shape(
        "Word, text",
        "a.docx",
        40_000,
        (g, n) -> docx("<w:p><w:r><w:t>" + "甲".repeat(n) + "</w:t></w:r></w:p>")),
  };

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    HostileGrowth growth = new HostileGrowth(Files.readString(Path.of(args[0])));
    for (Shape shape : SHAPES) {
      growth.measure(shape, 1); // warms up
    }
    System.out.println("| shape | 1× | 10× | 100× |\n| --- | --- | --- | --- |");
    for (Shape shape : SHAPES) {
      String row = "| " + shape.name() + " |";
      for (int times : new int[] {1, 10, 100}) {
        row += " " + growth.measure(shape, times) + " |";
      }
      System.out.println(row);
    }
  }

  private String measure(Shape shape, int times) throws IOException {
    byte[] content = shape.maker().of(this, shape.base() * times);
    System.gc();
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      pool.resetPeakUsage();
    }
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    String outcome = outcome(shape.file(), content);
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return String.format(Locale.ROOT, "%d ms, %d MB%s", nanos / 1_000_000, peak >> 20, outcome);
  }

  private static String outcome(String file, byte[] content) throws IOException {
    try {
      if (file.endsWith(".json")) {
        GprJson.read(new String(content, StandardCharsets.UTF_8));
        return "";
      }
      Filing filing = READER.read(content, file);
      CheckResultJson.write(filing.report(), RuleSet.standard().check(filing), "zh");
      return "";
    } catch (ReportJsonException | ReportReadException | WorkLimitException e) {
      return ", refused";
    }
  }

  private byte[] after(String place, String more) {
    int at = report.indexOf(place) + place.length();
    return bytes(report.substring(0, at) + more + report.substring(at));
  }

  private byte[] page(String more) {
    return bytes("<html><body><pre>" + report + "</pre>" + more);
  }

  private static byte[] docx(String body) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      part(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
              + "</Relationships>");
      part(
          zip,
          "word/document.xml",
          "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    }
    return file.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes(content));
    zip.closeEntry();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
