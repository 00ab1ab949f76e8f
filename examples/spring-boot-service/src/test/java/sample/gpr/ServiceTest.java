package sample.gpr;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as its clients see it: over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServiceTest {

  private static final String TEXT = "text/plain";
  private static final String JSON = "application/json";

  @LocalServerPort private int port;
  @Autowired private Register register;

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper mapper = JsonMapper.builder().build();

  @Test
  void textIsCheckedAndShownInCanonicalForm() throws Exception {
    HttpResponse<String> answer = post("/reports/check", TEXT, Documents.text("mistakes"));
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode result = json(answer).get("result");
    assertThat(result.get("agency").asString()).isEqualTo("云溪街道办事处");
    assertThat(result.get("findings").findValuesAsString("rule")).contains("T3-BALANCE");
    assertThat(result.get("findings").toString()).contains("\"line\":75");
    assertThat(result.at("/diagnosis/0/certain/0/address").asString())
        .isEqualTo("T3.received.total");
    assertThat(json(answer).get("text").asString()).contains("+---", "三、收到和处理政府信息公开申请情况");
  }

  @Test
  void jsonIsChecked() throws Exception {
    HttpResponse<String> answer =
        post("/reports/check?style=MARKDOWN", JSON, Documents.json("mistakes"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("T3-BALANCE");
    assertThat(json(answer).get("text").asString()).contains("| --- |");
  }

  @Test
  void aWordFileIsChecked() throws Exception {
    HttpResponse<String> answer =
        post("/reports/check", "application/octet-stream", Documents.docx("mistakes"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).get("result").get("findings").findValuesAsString("rule"))
        .contains("T3-BALANCE");
  }

  @ParameterizedTest
  @CsvSource({"report.txt", "report.docx", "report.json"})
  void aFileOfAFormIsChecked(String name) throws Exception {
    byte[] content =
        switch (name) {
          case "report.docx" -> Documents.docx("mistakes");
          case "report.json" -> Documents.json("mistakes");
          default -> Documents.text("mistakes");
        };
    HttpResponse<String> answer = upload(name, content);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).at("/result/file").asString()).isEqualTo(name);
    assertThat(answer.body()).contains("T3-BALANCE");
  }

  @Test
  void theLanguageIsTheClients() throws Exception {
    byte[] report = Documents.text("mistakes");
    assertThat(post("/reports/check", TEXT, report).body()).contains("不等于");
    HttpRequest request =
        request("/reports/check", TEXT, report).header("Accept-Language", "en").build();
    assertThat(client.send(request, BodyHandlers.ofString()).body())
        .contains("received + carried in")
        .doesNotContain("不等于");
  }

  @Test
  void aSoundReportIsTakenIn() throws Exception {
    HttpResponse<String> answer = post("/reports", TEXT, Documents.text("sound"));
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(register.size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"text/plain", "application/json"})
  void anUnsoundReportIsRefusedWithEveryError(String type) throws Exception {
    int before = register.size();
    byte[] report = type.equals(JSON) ? Documents.json("mistakes") : Documents.text("mistakes");
    HttpResponse<String> answer = post("/reports", type, report);
    JsonNode problem = problem(answer, 422, "unsound-report");
    assertThat(problem.get("errors").findValuesAsString("rule"))
        .contains("T3-BALANCE", "T3-ROW-SUM");
    assertThat(problem.get("errors").findValuesAsString("address")).contains("T3.received.total");
    assertThat(problem.get("errors").findValuesAsString("message"))
        .anyMatch(m -> m.contains("不等于"));
    assertThat(register.size()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/plain, 400, empty",
    "hello, text/plain, 422, not-a-report",
    "%PDF-1.7, application/pdf, 415, ''",
    "'{', application/json, 400, report-json",
    "'{\"form\":\"2020\"}', application/json, 400, report-json",
    "null, application/json, 400, report-json",
  })
  void badInputIsAProblem(String body, String type, String status, String problem)
      throws Exception {
    HttpResponse<String> answer =
        post("/reports/check", type, body.getBytes(StandardCharsets.UTF_8));
    assertThat(status.split("\\|")).contains(String.valueOf(answer.statusCode()));
    problem(answer, answer.statusCode(), problem);
  }

  @Test
  void wrongJsonIsSaidToStandWhere() throws Exception {
    String json = new String(Documents.json("sound"), StandardCharsets.UTF_8);
    String wrong = json.replaceFirst("\"natural\":\\d+", "\"natural\":1.7");
    HttpResponse<String> answer =
        post("/reports/check", JSON, wrong.getBytes(StandardCharsets.UTF_8));
    JsonNode problem = problem(answer, 400, "report-json");
    assertThat(problem.get("pointer").asString()).isEqualTo("/T3/received/natural");
    assertThat(problem.get("detail").asString()).contains("1.7");
  }

  @ParameterizedTest
  @CsvSource({"text/plain", "application/json"})
  void tooLargeABodyIsRefused(String type) throws Exception {
    HttpResponse<String> answer = post("/reports/check", type, new byte[9 << 20]);
    problem(answer, 413, "too-large");
  }

  @Test
  void tooLargeAFileIsRefused() throws Exception {
    HttpResponse<String> answer = upload("report.txt", new byte[8_500_000]);
    problem(answer, 413, "");
  }

  @Test
  void jsonThatIsNotUtf8IsRefused() throws Exception {
    byte[] json = "{\"form\":\"2021\",\"agency\":\"甲\"}".getBytes(Charset.forName("GB18030"));
    problem(post("/reports/check", JSON, json), 422, "broken");
  }

  @Test
  void aPartWhoseTypeIsNoneIsAProblem() throws Exception {
    String head =
        "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
            + "Content-Type: bogus\r\n\r\n";
    HttpResponse<String> answer =
        post(
            "/reports/check",
            "multipart/form-data; boundary=cut",
            Documents.joined(head, Documents.text("sound"), "\r\n--cut--\r\n"));
    problem(answer, 415, "media-type");
  }

  @ParameterizedTest
  @CsvSource({"/error", "/nosuch"})
  void aPageThatIsNotThereIsAProblem(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    problem(client.send(request, BodyHandlers.ofString()), 404, "");
  }

  @Test
  void everyAnswerTellsBrowsersToTakeItForDataOnly() throws Exception {
    HttpResponse<String> answer = post("/reports/check", TEXT, Documents.text("sound"));
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void ofTheNameOfAFileOnlyTheNameComesBack() throws Exception {
    HttpResponse<String> answer = upload("../../../etc/e<script>.txt", Documents.text("sound"));
    assertThat(json(answer).at("/result/file").asString()).isEqualTo("e_script_.txt");
  }

  @Test
  void theFieldsOfAFormAreNoReport() throws Exception {
    HttpResponse<String> answer =
        post("/reports/check", "application/x-www-form-urlencoded", Documents.text("sound"));
    problem(answer, 415, "");
  }

  @Test
  void aStyleThatDoesNotExistIsAProblem() throws Exception {
    problem(post("/reports/check?style=neat", TEXT, Documents.text("sound")), 400, "");
  }

  private JsonNode problem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asString()).isNotBlank();
    if (!type.isEmpty()) {
      assertThat(problem.get("type").asString()).isEqualTo("urn:gpr:problem:" + type);
    }
    return problem;
  }

  private JsonNode json(HttpResponse<String> answer) {
    return mapper.readTree(answer.body());
  }

  private HttpResponse<String> post(String path, String type, byte[] body) throws Exception {
    return client.send(request(path, type, body).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String type, byte[] body) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Content-Type", type)
        .POST(BodyPublishers.ofByteArray(body));
  }

  private HttpResponse<String> upload(String name, byte[] content) throws Exception {
    String head =
        "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
    return post(
        "/reports/check",
        "multipart/form-data; boundary=cut",
        Documents.joined(head, content, "\r\n--cut--\r\n"));
  }
}
