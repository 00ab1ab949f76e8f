package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.Line;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebArchiveTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private static final String HEAD =
      "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n";

  private static String part(String head, String body) {
    return "--b\r\n" + head + "\r\n\r\n" + body + "\r\n";
  }

  private static Document read(String archive, Charset charset) throws ReportReadException {
    return READER.document(archive.getBytes(charset), "r.doc");
  }

  @Test
  void thePageIsReadInTheEncodingOfItsHead() throws ReportReadException {
    String archive =
        HEAD
            + part("Content-Type: text/html; charset=gb2312", "<p>一、总体情况</p>")
            + part("Content-Type: image/png", "x")
            + "--b--\r\n";
    Document document = read(archive, Charset.forName("GBK"));
    assertThat(document.blocks())
        .containsExactly(new Line("一、总体情况", new Place.InTable(0, 1, 0, null), false));
  }

  @Test
  void thePagesOfFramesAreRead() throws ReportReadException {
    String archive =
        HEAD
            + part(
                "Content-Type: text/html; charset=utf-8", "<frameset><frame src=s1.htm></frameset>")
            + part("Content-Type: text/html", "<table><tr><td>规章<td>1</table>")
            + part("Content-Type: text/html", "<table><tr><td>行政许可<td>2</table>")
            + "--b--\r\n";
    assertThat(read(archive, StandardCharsets.UTF_8).blocks())
        .filteredOn(Grid.class::isInstance)
        .hasSize(2);
  }

  @Test
  void otherPagesBesideAPageWithTablesAreNot() throws ReportReadException {
    String archive =
        HEAD
            + part("Content-Type: text/html", "<table><tr><td>规章<td>1</table>")
            + part("Content-Type: text/html", "<table><tr><td>广告<td>2</table>")
            + "--b--\r\n";
    assertThat(read(archive, StandardCharsets.UTF_8).blocks()).hasSize(1);
  }

  @Test
  void anArchiveWithoutAPageSaysSo() {
    ReportReadException refused =
        catchThrowableOfType(
            ReportReadException.class,
            () ->
                read(
                    HEAD + part("Content-Type: image/png", "x") + "--b--\r\n",
                    StandardCharsets.UTF_8));
    assertThat(refused.reason()).isEqualTo(Reason.EMPTY);
    assertThat(refused.explanation().zh()).contains("网页存档");
  }

  @Test
  void partsInPartsWithoutEndAreRefused() {
    StringBuilder archive = new StringBuilder("MIME-Version: 1.0\r\n");
    for (int i = 0; i < 2000; i++) {
      archive
          .append("Content-Type: multipart/mixed; boundary=\"b")
          .append(i)
          .append("\"\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    }
    ReportReadException refused =
        catchThrowableOfType(
            ReportReadException.class, () -> read(archive.toString(), StandardCharsets.UTF_8));
    assertThat(refused.reason()).isIn(Reason.TOO_LARGE, Reason.BROKEN, Reason.EMPTY);
  }
}
