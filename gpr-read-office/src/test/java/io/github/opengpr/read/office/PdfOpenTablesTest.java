package io.github.opengpr.read.office;

import static io.github.opengpr.read.office.specimen.RawPdf.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.office.specimen.RawPdf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables that no lines rule, with columns so narrow that numbers go over two lines. */
class PdfOpenTablesTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private static String row(double y, String label, String... values) {
    StringBuilder content = new StringBuilder(label.isEmpty() ? "" : text(label, 10, 60, y));
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        content.append(text(values[i], 10, 200 + 40 * i, y));
      }
    }
    return content.toString();
  }

  private static List<String> rows(String content) throws ReportReadException {
    return READER
        .document(RawPdf.page(content.getBytes(StandardCharsets.US_ASCII)), "r.pdf")
        .blocks()
        .stream()
        .filter(Grid.class::isInstance)
        .flatMap(block -> ((Grid) block).rows().stream())
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> cell.text() + (cell.recognition() == null ? "" : "?"))
                    .map(text -> text.replace('\n', '+'))
                    .collect(Collectors.joining("|")))
        .toList();
  }

  private static final String OTHERS =
      row(670, "2.其他", "12", "0", "4")
          + row(640, "3.其他", "7", "35", "4")
          + row(610, "4.其他", "1", "1", "2");

  @Test
  void aRowOfNumbersAllBrokenIsOneRow() throws ReportReadException {
    String broken =
        row(706, "", "217", "710", "137") + row(700, "1.公开", "") + row(693, "", "24", "7", "3");
    assertThat(rows(broken + OTHERS).get(0)).isEqualTo("1.公开|217+24|710+7|137+3");
    assertThat(rows(broken + OTHERS)).hasSize(4);
  }

  /** 119 over 8 is 1198, or two numbers: neither is read for certain. */
  @Test
  void aNumberWhoseOtherHalfStandsElsewhereIsUnknown() throws ReportReadException {
    String broken = row(711, "", "", "", "119") + row(700, "1.公开", "12", "23", "8");
    assertThat(rows(broken + OTHERS)).anyMatch(row -> row.matches("1.公开.12.23.(?:119.)?8[?]?"));
    assertThat(rows(broken + OTHERS)).noneMatch(row -> row.endsWith("|8"));
  }

  @Test
  void rowsThatAllStandCloseAreRows() throws ReportReadException {
    String close = "";
    for (int i = 0; i < 6; i++) {
      close += row(700 - 12 * i, (i + 1) + ".公开", "119", "8" + i, "8");
    }
    assertThat(rows(close)).hasSize(6).contains("1.公开|119|80|8", "6.公开|119|85|8");
  }
}
