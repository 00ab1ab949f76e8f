package io.github.opengpr.read.office;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.specimen.PackedOfd;
import io.github.opengpr.read.office.specimen.PackedParts;
import io.github.opengpr.read.office.specimen.PackedSheet;
import io.github.opengpr.read.office.specimen.RawPdf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * Whatever the bytes: a report, or the documented exception. In a build the stored inputs are run;
 * with {@code JAZZER_FUZZ=1} new ones are looked for, see CONTRIBUTING. Packed formats are given
 * what lies inside the packing too: bytes changed outside of it only break it.
 */
class OfficeFuzzTest {

  private static final ReportReader READER =
      ReportReader.of(OfficeFormats.all())
          .withLimits(
              ReadLimits.standard().withExpandedBytes(64L << 20).withTime(Duration.ofSeconds(20)));

  /** Words of the form and numbers, of which pages are put together. */
  private static final String[] WORDS =
      ("一、总体情况 三、收到和处理政府信息公开申请情况 四、政府信息公开行政复议、行政诉讼情况 规范性文件 行政许可 申请人情况 自然人 总计"
              + " 一、本年新收政府信息公开申请数量 二、上年结转政府信息公开申请数量 （一）予以公开 （七）总计 四、结转下年度继续办理 结果维持"
              + " 0 7 12 345 1,113 - / 8.5 二〇二四年 － 3 － 。")
          .split(" ");

  @FuzzTest
  void docx(byte[] content) {
    read(content, "fuzz.docx");
  }

  /** The text part of a Word file. */
  @FuzzTest
  void docxText(byte[] content) {
    read(PackedParts.of(content).bytes(), "fuzz.docx");
  }

  /** The numbering and the styles of a Word file, one after the other. */
  @FuzzTest
  void docxNumbering(byte[] content) {
    byte[] both =
        new String(PackedParts.link("numbering", "numbering.xml"), StandardCharsets.UTF_8)
            .replace(
                "</Relationships>",
                "<Relationship Id=\"r2\" Type=\"x/styles\" Target=\"numbering.xml\"/></Relationships>")
            .getBytes(StandardCharsets.UTF_8);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      body.append("<w:p><w:pPr><w:pStyle w:val=\"S").append(i % 4);
      body.append("\"/><w:numPr><w:ilvl w:val=\"").append(i % 5);
      body.append("\"/><w:numId w:val=\"").append(1 + i % 3);
      body.append("\"/></w:numPr></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>");
    }
    read(
        PackedParts.ofBody(body.toString())
            .with("word/_rels/document.xml.rels", both)
            .with("word/numbering.xml", content)
            .bytes(),
        "fuzz.docx");
  }

  @FuzzTest
  void doc(byte[] content) {
    read(content, "fuzz.doc");
  }

  /** The part of a sheet of a workbook. */
  @FuzzTest
  void xlsxSheet(byte[] content) {
    read(PackedSheet.ofPart(content).bytes(), "fuzz.xlsx");
  }

  /** A page of an OFD file. */
  @FuzzTest
  void ofdPage(byte[] content) {
    read(PackedOfd.ofPage(content).bytes(), "fuzz.ofd");
  }

  @FuzzTest
  void xls(byte[] content) {
    read(content, "fuzz.xls");
  }

  @FuzzTest
  void rtf(byte[] content) {
    read(content, "fuzz.rtf");
  }

  /** A flat document; the packed ones hold the same. */
  @FuzzTest
  void odf(byte[] content) {
    read(content, "fuzz.fodt");
  }

  /** Word and Excel of 2003. */
  @FuzzTest
  void xml(byte[] content) {
    read(content, "fuzz.xml");
  }

  @FuzzTest
  void mht(byte[] content) {
    read(content, "fuzz.mht");
  }

  @FuzzTest
  void pdf(byte[] content) {
    read(content, "fuzz.pdf");
  }

  /** What is painted on a page. */
  @FuzzTest
  void pdfContent(byte[] content) {
    read(RawPdf.page(content), "fuzz.pdf");
  }

  /** Words and lines at positions: seven bytes say what stands where. */
  @FuzzTest
  void pdfPositions(byte[] content) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    StringBuilder page = new StringBuilder();
    while (bytes.remaining() >= 7) {
      int what = Byte.toUnsignedInt(bytes.get());
      double x = Short.toUnsignedInt(bytes.getShort()) % 6000 / 10.0;
      double y = Short.toUnsignedInt(bytes.getShort()) % 8500 / 10.0;
      int length = Byte.toUnsignedInt(bytes.get());
      int size = Byte.toUnsignedInt(bytes.get());
      page.append(painted(what, x, y, length, size));
    }
    read(RawPdf.page(page.toString().getBytes(StandardCharsets.US_ASCII)), "fuzz.pdf");
  }

  private static String painted(int what, double x, double y, int length, int size) {
    if (what % 4 == 0) {
      return String.format(
          Locale.ROOT, "%.1f %.1f m %.1f %.1f l S\n", x, y, x + 3 * length, y + size / 128.0);
    }
    if (what % 4 == 1) {
      return String.format(
          Locale.ROOT, "%.1f %.1f m %.1f %.1f l S\n", x, y, x + size / 128.0, y - 3 * length);
    }
    StringBuilder hex = new StringBuilder();
    WORDS[length % WORDS.length]
        .chars()
        .forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
    String turn = what % 64 == 2 ? "0 1 -1 0" : "1 0 0 1";
    return String.format(
        Locale.ROOT,
        "BT /F2 %d Tf %d Tr %s %.1f %.1f Tm <%s> Tj ET\n",
        4 + size % 16,
        size > 250 ? 3 : 0,
        turn,
        x,
        y,
        hex);
  }

  private static void read(byte[] content, String name) {
    try {
      Filing filing = READER.read(content, name);
      require(filing.printed().cells().size() == filing.report().form().cells().size());
    } catch (ReportReadException e) {
      require(!e.explanation().zh().isEmpty() && e.file().equals(name));
    }
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new AssertionError("a documented exception says why, a report has all its cells");
    }
  }
}
