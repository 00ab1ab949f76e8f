package io.github.opengpr.read.office;

import static io.github.opengpr.read.office.specimen.RawPdf.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.office.specimen.RawPdf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rows of ruled tables that the end of a page cuts in two, and rows that only look so. */
class PdfCutRowsTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());
  private static final int[] SIDES = {100, 160, 300, 360, 420};
  private static final double HIGH = 20;

  /** Rows of four cells each, parted by bars, from a height down. */
  private static String rows(double top, List<String> rows) {
    StringBuilder content = new StringBuilder();
    double y = top;
    for (String row : rows) {
      String[] cells = row.split("\\|", -1);
      content
          .append(line(SIDES[0], y, SIDES[4], y))
          .append(line(SIDES[0], y - HIGH, SIDES[4], y - HIGH));
      for (int i = 0; i < SIDES.length; i++) {
        content.append(line(SIDES[i], y, SIDES[i], y - HIGH));
        if (i < cells.length && !cells[i].isEmpty()) {
          content.append(text(cells[i], 10, SIDES[i] + 5, y - 15));
        }
      }
      y -= HIGH;
    }
    return content.toString();
  }

  private static String line(double x1, double y1, double x2, double y2) {
    return String.format(Locale.ROOT, "%.0f %.0f m %.0f %.0f l S\n", x1, y1, x2, y2);
  }

  private static List<String> read(List<String> last, List<String> next)
      throws ReportReadException {
    RawPdf pdf = new RawPdf();
    pdf.object("<< /Type /Pages /Kids [ 3 0 R 5 0 R ] /Count 2 >>");
    for (String content : new String[] {rows(60 + HIGH * last.size(), last), rows(780, next)}) {
      pdf.object(RawPdf.pageObject(pdf.next() + 1 + " 0 R", RawPdf.FONTS));
      pdf.stream("", content.getBytes(StandardCharsets.US_ASCII));
    }
    return READER.document(pdf.bytes(), "r.pdf").blocks().stream()
        .flatMap(block -> ((Grid) block).rows().stream())
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> cell.text().replace('\n', '+'))
                    .collect(Collectors.joining("|")))
        .toList();
  }

  private static final List<String> BEFORE =
      List.of("甲|1.属于国家秘密|12|0", "甲|2.保护第三方权益|24|12", "（三）|3.属于过程性信|163|480");

  private static List<String> joined(String... after) {
    List<String> all = new ArrayList<>(BEFORE.subList(0, 2));
    all.addAll(List.of(after));
    return all;
  }

  @Test
  void aNumberGoesOnWithAndWithoutItsLabels() throws ReportReadException {
    assertThat(read(BEFORE, List.of("||20|", "乙|4.其他|5|0")))
        .isEqualTo(joined("（三）|3.属于过程性信|163+20|480", "乙|4.其他|5|0"));
    assertThat(read(BEFORE, List.of("不予公开|息|20|1", "乙|4.其他|5|0")))
        .isEqualTo(joined("（三）+不予公开|3.属于过程性信+息|163+20|480+1", "乙|4.其他|5|0"));
    assertThat(read(BEFORE, List.of("不予公开||20|", "乙|4.其他|5|0")))
        .isEqualTo(joined("（三）+不予公开|3.属于过程性信|163+20|480", "乙|4.其他|5|0"));
  }

  @Test
  void aLabelGoesOnWithoutANumber() throws ReportReadException {
    assertThat(read(BEFORE, List.of("|息||", "乙|4.其他|5|0")))
        .isEqualTo(joined("（三）|3.属于过程性信+息|163|480", "乙|4.其他|5|0"));
    // On a page that holds nothing else, too.
    assertThat(read(BEFORE, List.of("|息||"))).isEqualTo(joined("（三）|3.属于过程性信+息|163|480"));
  }

  @Test
  void anotherRowIsNoRest() throws ReportReadException {
    for (String row : new String[] {"|4.其他|20|3", "|4.其他||", "|息|/|"}) {
      List<String> all = new ArrayList<>(BEFORE);
      all.add(row);
      assertThat(read(BEFORE, List.of(row))).as(row).isEqualTo(all);
    }
    List<String> named = List.of("甲|行政许可|12|0", "甲|行政强制|24|12");
    List<String> all = new ArrayList<>(named);
    all.add("|行政处罚|20|3");
    assertThat(read(named, List.of("|行政处罚|20|3"))).isEqualTo(all);
    List<String> low = List.of("甲|1.属于国家秘密|12|0", "甲|2.其他|2|0");
    assertThat(read(low, List.of("||20|3"))).hasSize(3);
  }
}
