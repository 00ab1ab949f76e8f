package io.github.opengpr.read.office;

import static io.github.opengpr.read.office.specimen.RawPdf.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.specimen.RawPdf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages are made of besides their text, and text that looks like it. */
class PdfPagesTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  /** Pages of a height, given by what is painted on each. */
  private static List<String> lines(int height, List<String> contents) throws ReportReadException {
    RawPdf pdf = new RawPdf();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < contents.size(); i++) {
      kids.append(3 + 2 * i).append(" 0 R ");
    }
    pdf.object("<< /Type /Pages /Kids [ " + kids + "] /Count " + contents.size() + " >>");
    for (String content : contents) {
      pdf.object(
          RawPdf.pageObject(pdf.next() + 1 + " 0 R", RawPdf.FONTS)
              .replace("595 842", "595 " + height));
      pdf.stream("", content.getBytes(StandardCharsets.US_ASCII));
    }
    return READER.document(pdf.bytes(), "r.pdf").blocks().stream()
        .map(block -> ((Line) block).text())
        .toList();
  }

  /** A page that holds one cell on each line. */
  private static String cells(List<String> cells) {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      content.append(text(cells.get(i), 10, 60, 780 - 14 * i));
    }
    return content.toString();
  }

  @Test
  void cellsOnLinesOfTheirOwnAreNeitherPageNumbersNorJoined() throws ReportReadException {
    List<List<String>> pages = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (int page = 1; page < 4; page++) {
      List<String> cells = new ArrayList<>(List.of("0", "12"));
      for (int row = 0; row < 24; row++) {
        cells.add(row % 2 == 0 ? "不予公开" + "的".repeat(row + page) : "0");
      }
      for (int last = 0; last < 26; last++) {
        cells.add(Integer.toString(page));
      }
      pages.add(cells);
      all.addAll(cells);
    }
    String first = text("本年度共收到申请，".repeat(5) + "全部办结。", 10, 60, 800);
    List<String> contents = new ArrayList<>(pages.stream().map(PdfPagesTest::cells).toList());
    contents.set(0, first + contents.get(0));
    all.add(0, "本年度共收到申请，".repeat(5) + "全部办结。");
    assertThat(lines(842, contents)).isEqualTo(all);
  }

  @Test
  void numbersOfPagesAreLeftOut() throws ReportReadException {
    for (String number : new String[] {"%d", "- %d -", "— %d —", "第 %d 页 共 3 页", "%d/3"}) {
      List<String> contents = new ArrayList<>();
      for (int page = 1; page < 4; page++) {
        contents.add(
            text("1.公开。", 10, 60, 500)
                + text("2.部分公开。", 10, 60, 480)
                + text(number.formatted(page), 9, 290, 40));
      }
      assertThat(lines(842, contents)).as(number).doesNotContain(number.formatted(2)).hasSize(6);
    }
  }

  @Test
  void headsAndFeetOfLowPagesAreLeftOut() throws ReportReadException {
    List<String> contents = new ArrayList<>();
    for (int page = 1; page < 4; page++) {
      contents.add(
          text("青石湾市年度报告", 10, 60, 370)
              + text(page + ".公开。", 10, 60, 300)
              + text("第 %d 页 共 3 页".formatted(page), 10, 60, 52));
    }
    // The first head may be the title.
    assertThat(lines(425, contents)).containsExactly("青石湾市年度报告", "1.公开。", "2.公开。", "3.公开。");
  }
}
