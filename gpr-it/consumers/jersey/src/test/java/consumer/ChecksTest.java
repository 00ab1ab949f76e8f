package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.jakarta.rs.json.JacksonJsonProvider;

/** Reports sent to the service over the loopback address. */
class ChecksTest {

  private static final Form FORM = Form.FORM_2021;

  private static HttpServer server;

  @BeforeAll
  static void start() {
    server =
        JdkHttpServerFactory.createHttpServer(
            URI.create("http://localhost:0/"),
            new ResourceConfig(Checks.class, Unreadable.class, JacksonJsonProvider.class));
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @Test
  void answersWithTheCellThatIsWrong() throws Exception {
    AnnualReport report = AnnualReport.blank(FORM).withYear(2024);
    for (String none : List.of("business", "research", "welfare", "legal", "other")) {
      report = report.with("T3.received." + none, 0);
    }
    report = report.with("T3.received.natural", 8).with("T3.received.total", 9);
    HttpResponse<String> answer = send(GprJson.write(report));
    assertEquals(200, answer.statusCode());
    JsonNode result = JsonMapper.shared().readTree(answer.body());
    assertEquals(1, result.at("/contract").intValue());
    assertTrue(result.at("/findings").valueStream().anyMatch(ChecksTest::isAboutTheTotal));
  }

  @Test
  void refusesACountInQuotationMarks() throws Exception {
    String json = GprJson.write(AnnualReport.blank(FORM).with("T3.received.natural", 8));
    HttpResponse<String> answer = send(json.replaceFirst("\"natural\":8", "\"natural\":\"8\""));
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("natural"), answer.body());
  }

  private static boolean isAboutTheTotal(JsonNode finding) {
    return finding.at("/address").asString("").equals("T3.received.total")
        && finding.at("/severity").stringValue().equals("error");
  }

  private static HttpResponse<String> send(String json) throws Exception {
    URI checks = URI.create("http://localhost:" + server.getAddress().getPort() + "/checks");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(checks)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
