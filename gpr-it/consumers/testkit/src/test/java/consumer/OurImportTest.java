package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.render.office.DocxRenderer;
import io.github.opengpr.testkit.Applications;
import io.github.opengpr.testkit.Corruption;
import io.github.opengpr.testkit.Corruptions;
import io.github.opengpr.testkit.Reports;
import io.github.opengpr.testkit.SampleDocument;
import io.github.opengpr.testkit.Slip;
import io.github.opengpr.testkit.junit.SoundReports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A vendor tests what it imports and stores, without jqwik. */
class OurImportTest {

  @SoundReports(count = 100)
  void whatWeStoreComesBack(AnnualReport report) throws Exception {
    String stored = GprJson.write(report);
    assertEquals(report, GprJson.read(stored));
  }

  @SoundReports(count = 20)
  void whatWeImportIsWhatThePageShows(AnnualReport report) {
    SampleDocument sample = SampleDocument.html(report);
    assertEquals(valuesOf(sample.report()), ourImport(sample.content()));
  }

  @SoundReports(count = 5)
  void whatWeImportOfAWordFile(AnnualReport report) throws IOException {
    SampleDocument sample = SampleDocument.of("report.docx", report, DocxRenderer::render);
    assertTrue(wordsOf(sample.content()).contains(report.title()));
  }

  @Test
  void aReportByHand() {
    AnnualReport report =
        Reports.sound(Form.FORM_2021, List.of(new Applications("natural", "granted", false, 8)), 0);
    assertEquals(8, report.requests().received().total());
    assertEquals(8, report.requests().handled().natural());
  }

  @Test
  void aMistake() {
    AnnualReport truth = Reports.sound(Form.FORM_2021, 7, 120);
    Corruption corruption = Corruptions.slipped(truth, Slip.DIGIT_DROPPED, 1).orElseThrow();
    assertTrue(corruption.breaksASum());
    assertEquals(1, corruption.touched().size());
  }

  private static List<BigDecimal> valuesOf(AnnualReport report) {
    return report.form().cells().stream().map(report::get).toList();
  }

  private static String wordsOf(byte[] word) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        }
      }
    }
    return "";
  }

  private static List<BigDecimal> ourImport(byte[] page) {
    return Pattern.compile("<td[^>]*>([^<]*)</td>")
        .matcher(new String(page, StandardCharsets.UTF_8))
        .results()
        .map((MatchResult cell) -> new BigDecimal(cell.group(1)))
        .toList();
  }
}
