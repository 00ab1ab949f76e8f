package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A report as part of what an application writes with its own Jackson 3. */
class JacksonThreeTest {

  record Upload(String sender, AnnualReport report) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Upload UPLOAD =
      new Upload(
          "青禾镇",
          AnnualReport.blank(Form.FORM_2021)
              .withYear(2024)
              .with(Form.FORM_2021.cell("T3.received.natural"), BigDecimal.valueOf(8)));

  @Test
  void carriesAReportThereAndBack() {
    String json = MAPPER.writeValueAsString(UPLOAD);
    assertEquals(UPLOAD, MAPPER.readValue(json, Upload.class));
    var cell = MAPPER.readTree(json).at("/report/T3/received/natural");
    assertEquals(8, cell.intValue());
  }

  @Test
  void readsWhatGprWrites() throws Exception {
    AnnualReport report = UPLOAD.report();
    assertEquals(report, MAPPER.readValue(GprJson.write(report), AnnualReport.class));
    assertEquals(report, GprJson.read(MAPPER.writeValueAsString(report)));
  }

  @Test
  void refusesWhatIsNoCountAndNamesThatTheFormDoesNotHave() {
    String json = GprJson.write(UPLOAD.report());
    for (String wrong :
        new String[] {"\"natural\":1.7", "\"natural\":\"8\"", "\"natural\":8,\"extra\":1"}) {
      String changed = json.replaceFirst("\"natural\":8", wrong);
      assertThrows(JacksonException.class, () -> MAPPER.readValue(changed, AnnualReport.class));
    }
  }

  @Test
  void refusesAReportWithAFieldMissing() {
    String json = GprJson.write(UPLOAD.report()).replaceFirst("\"natural\":[^,]*,", "");
    assertThrows(JacksonException.class, () -> MAPPER.readValue(json, AnnualReport.class));
  }
}
