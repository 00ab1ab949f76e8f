package sample.gpr.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The form as a browser sees it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FormTest {

  @LocalServerPort private int port;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void everyCellOfTheFormHasAFieldOfItsAddress() throws Exception {
    String page = get("");
    Form.FORM_2021
        .cells()
        .forEach(cell -> assertThat(page).contains("name=\"" + cell.address() + "\""));
    assertThat(page).contains("三、收到和处理政府信息公开申请情况", "（一）予以公开").doesNotContain("aria-invalid");
    assertThat(get("?form=2019")).contains("name=\"T2.procurement.amount\"");
  }

  @Test
  void findingsAndRefusalsStandBesideTheFields() throws Exception {
    Map<String, String> fields = zeros();
    fields.put("T3.received.natural", "8");
    fields.put("T3.granted.natural", "1,35");
    String page = post(fields);
    assertThat(page)
        .contains("无法识别 1 格")
        .contains("value=\"1,35\"")
        .contains("<ul class=findings id=\"T3.granted.natural!\"><li class=error>逗号只能作千位分隔符")
        .contains("<ul class=findings id=\"T3.received.total!\"><li class=error>表三")
        .doesNotContain("id=\"T3.carriedIn.total!\"");
  }

  @Test
  void thePageOfEvidenceKnowsNoDocument() throws Exception {
    Map<String, String> fields = zeros();
    fields.put("T3.received.natural", "8");
    fields.put("action", "page");
    assertThat(post(fields))
        .contains(
            "data-address=\"T3.received.natural\"", "data-key=\"T3-ROW-SUM!T3.received.total\"")
        .doesNotContain("class=\"missing\"", "data-key=\"ST-");
  }

  @Test
  void aDraftIsKeptWithItsBlanks() throws Exception {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("agency", "江河县水务局");
    fields.put("year", "2024");
    fields.put("T3.received.natural", "1,351");
    fields.put("action", "save");
    assertThat(post(fields)).contains("草稿已保存");
    String draft = get("?year=2024&agency=" + encoded("江河县水务局"));
    assertThat(draft)
        .contains("name=\"T3.received.natural\"")
        .contains("value=\"1351\"")
        .doesNotContain("value=\"0\"");
  }

  @Test
  void aDraftThatWouldLoseWhatWasTypedIsNotKept() throws Exception {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("agency", "江河县民政局");
    fields.put("year", "2024");
    fields.put("T3.received.natural", "约8");
    fields.put("action", "save");
    assertThat(post(fields)).contains("未保存：有 1 格无法识别").contains("value=\"约8\"");
    assertThat(get("?year=2024&agency=" + encoded("江河县民政局"))).doesNotContain("草稿</p>");
  }

  @Test
  void whatIsTypedIsShownAndNotRun() throws Exception {
    assertThat(post(Map.of("T3.received.natural", "\"><script>")))
        .doesNotContain("<script>")
        .contains("&quot;&gt;&lt;script&gt;");
  }

  private static Map<String, String> zeros() {
    Map<String, String> fields = new LinkedHashMap<>();
    Form.FORM_2021.cells().forEach(cell -> fields.put(cell.address(), "0"));
    return fields;
  }

  private String get(String query) throws Exception {
    return send(HttpRequest.newBuilder(uri(query)).build());
  }

  private String post(Map<String, String> fields) throws Exception {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(uri(""))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private String send(HttpRequest request) throws Exception {
    var answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    return answer.body();
  }

  private URI uri(String query) {
    return URI.create("http://localhost:" + port + "/form" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
