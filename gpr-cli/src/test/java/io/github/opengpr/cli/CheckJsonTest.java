package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON of {@code gpr check}: its names are a contract. */
class CheckJsonTest {

  @TempDir Path folder;

  @Test
  void namesEveryPart() throws IOException {
    Path file = Filed.write(folder.resolve("unsound.json"), Filed.unsound());
    JsonNode result = check(file);
    assertThat(names(result))
        .containsExactly(
            "contract",
            "file",
            "form",
            "year",
            "agency",
            "findings",
            "accepted",
            "stale",
            "diagnosis",
            "checked",
            "skipped",
            "claims",
            "notes");
    assertThat(result.get("file").asText()).isEqualTo(file.toString());
    assertThat(result.get("form").asText()).isEqualTo("2021");
    assertThat(result.get("year").asInt()).isEqualTo(2022);
    assertThat(result.get("agency").asText()).isEqualTo("青禾镇人民政府");
    assertThat(result.get("checked").asInt()).isPositive();
    assertThat(names(result.get("skipped").get(0))).containsExactly("rule", "address", "reason");
  }

  @Test
  void aBrokenSumIsOneFindingThatNamesAllItsCells() throws IOException {
    JsonNode result = check(Filed.write(folder.resolve("unsound.json"), Filed.unsound()));
    List<JsonNode> sums = new ArrayList<>();
    for (JsonNode finding : result.get("findings")) {
      if (finding.get("severity").asText().equals("error")) {
        sums.add(finding);
      }
    }
    assertThat(sums)
        .extracting(finding -> finding.get("rule").asText() + " " + finding.get("address").asText())
        .containsExactlyInAnyOrder(
            "T3-BALANCE T3.received.natural",
            "T3-BALANCE T3.received.business",
            "T3-BALANCE T3.received.total",
            "T3-ROW-SUM T3.received.total");
    JsonNode row =
        sums.stream()
            .filter(sum -> sum.get("rule").asText().equals("T3-ROW-SUM"))
            .findFirst()
            .orElseThrow();
    assertThat(names(row))
        .containsExactly(
            "key",
            "rule",
            "severity",
            "address",
            "cells",
            "place",
            "line",
            "message",
            "values",
            "basis",
            "diagnosis");
    assertThat(row.get("diagnosis").asInt()).isEqualTo(3);
    assertThat(result.get("diagnosis").get(0).get("table").asInt()).isEqualTo(3);
    for (JsonNode finding : result.get("findings")) {
      assertThat(finding.has("diagnosis")).isEqualTo(sums.contains(finding));
    }
    assertThat(row.get("cells")).hasSize(7);
    assertThat(names(row.get("cells").get(0)))
        .containsExactly("address", "label", "value", "place", "line");
    assertThat(row.get("cells").get(0).get("value").isIntegralNumber()).isTrue();
    assertThat(row.get("cells").get(0).get("line").isNull()).isTrue();
    assertThat(row.get("basis").get(0).isTextual()).isTrue();
  }

  @Test
  void messagesAreInTheLanguageAskedFor() throws IOException {
    Path file = Filed.write(folder.resolve("unsound.json"), Filed.unsound());
    String zh = check(file).get("findings").toString();
    String en = check(file, "--lang", "en").get("findings").toString();
    assertThat(zh).contains("本年新收").doesNotContain("must");
    assertThat(en).contains("received");
  }

  @Test
  void amountsAreExactAndBlanksAreNull() throws IOException {
    Path file =
        Filed.write(
            folder.resolve("fees.json"),
            Filed.with(
                Filed.sound(Form.FORM_2021),
                "T2.fees.amount",
                "184719.1234567",
                "T3.received.total",
                null));
    String json = Session.run("check", "--format", "json", file).out();
    assertThat(json).contains("\"value\":184719.1234567").contains("\"value\":null");
  }

  @Test
  void onlyTheSeverityAskedForIsListed() throws IOException {
    Path file =
        Filed.write(
            folder.resolve("both.json"),
            Filed.with(Filed.unsound(), "T2.normativeDocuments.inForce", null));
    assertThat(severities(check(file))).contains("error", "warning");
    assertThat(severities(check(file, "--severity", "error"))).containsOnly("error");
  }

  @Test
  void rulesCanBeLeftOutAndFindingsAccepted() throws IOException {
    Path file = Filed.write(folder.resolve("unsound.json"), Filed.unsound());
    Path accepted =
        Filed.write(
            folder.resolve("accepted.txt"),
            """
            # 已核实的问题
            T3-ROW-SUM!T3.received.total 总计漏填，已通知更正
            T3-BALANCE!T3.received.total 同上
            T4-SUM!T4.reconsideration.total 旧问题
            """);
    Session session = Session.run("check", "--accept", accepted, file);
    assertThat(session.out()).contains("2个错误", "已接受2个").doesNotContain("算式    8 + 1 = 9 ≠ 0");
    assertThat(session.err()).contains("T4-SUM!T4.reconsideration.total");
    assertThat(Session.run("check", "--without", "T3-ROW-SUM,T3-BALANCE", file).status())
        .isEqualTo(0);
  }

  @Test
  void aListOfAcceptedFindingsThatIsNoneIsRefused() {
    Path file = Filed.write(folder.resolve("unsound.json"), Filed.unsound());
    Path accepted = Filed.write(folder.resolve("accepted.txt"), "T3-ROW-SUM\n");
    Session session = Session.run("check", "--accept", accepted, file);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("accepted.txt, line 1").contains("RULE!address");
  }

  @Test
  void lastYearsReportIsCompared() throws IOException {
    Path previous =
        Filed.write(
            folder.resolve("2021.json"),
            Filed.with(
                    Filed.sound(Form.FORM_2021),
                    "T3.received.natural",
                    3,
                    "T3.received.total",
                    3,
                    "T3.carriedOut.natural",
                    3,
                    "T3.carriedOut.total",
                    3)
                .withYear(2021));
    Path file = Filed.write(folder.resolve("2022.json"), Filed.sound(Form.FORM_2021));
    assertThat(check(file, "--previous", previous.toString()).get("findings").toString())
        .contains("XY-CARRY");
    assertThat(check(file).get("skipped").toString()).contains("XY-CARRY");
  }

  private static JsonNode check(Path file, String... options) throws IOException {
    List<Object> args = new ArrayList<>(List.of("check", "--format", "json", file));
    args.addAll(List.of(options));
    Session session = Session.run(args.toArray());
    assertThat(session.outLines()).hasSize(1);
    return JsonMapper.builder().build().readTree(session.out());
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> severities(JsonNode result) {
    List<String> severities = new ArrayList<>();
    result.get("findings").forEach(finding -> severities.add(finding.get("severity").asText()));
    return severities;
  }
}
