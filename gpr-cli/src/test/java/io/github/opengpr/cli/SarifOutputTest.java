package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gpr check --format sarif}: what SARIF 2.1.0 demands of a log. */
class SarifOutputTest {

  private static final Path SAMPLES = Session.project().resolve("samples");
  private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

  @TempDir Path folder;

  private static JsonNode log(String text) throws IOException {
    JsonNode log = JsonMapper.builder().build().readTree(text);
    assertThat(log.path("version").asText()).isEqualTo("2.1.0");
    assertThat(log.path("$schema").asText()).endsWith("sarif-2.1.0.json");
    assertThat(log.path("runs")).hasSize(1);
    JsonNode run = log.path("runs").path(0);
    requireRules(run.path("tool").path("driver"));
    assertThat(run.path("invocations").path(0).path("executionSuccessful").isBoolean()).isTrue();
    assertThat(run.path("results").isArray()).isTrue();
    run.path("results").forEach(result -> requireResult(run, result));
    return run;
  }

  private static void requireRules(JsonNode driver) {
    assertThat(driver.path("name").asText()).isEqualTo("gpr");
    Set<String> ids = new HashSet<>();
    for (JsonNode rule : driver.path("rules")) {
      assertThat(ids.add(rule.path("id").asText())).as(rule.path("id").asText()).isTrue();
      assertThat(rule.path("shortDescription").path("text").asText()).isNotEmpty();
      assertThat(LEVELS).contains(rule.path("defaultConfiguration").path("level").asText());
    }
    assertThat(ids).contains("T3-ROW-SUM");
  }

  private static void requireResult(JsonNode run, JsonNode result) {
    JsonNode rules = run.path("tool").path("driver").path("rules");
    assertThat(rules.path(result.path("ruleIndex").asInt()).path("id").asText())
        .isEqualTo(result.path("ruleId").asText());
    assertThat(LEVELS).contains(result.path("level").asText());
    assertThat(result.path("message").path("text").asText()).isNotEmpty();
    assertThat(result.path("partialFingerprints").path("gprKey/v1").asText()).contains("!");
    assertThat(result.path("locations")).hasSize(1);
    JsonNode location = result.path("locations").path(0);
    JsonNode physical = location.path("physicalLocation");
    assertThat(URI.create(physical.path("artifactLocation").path("uri").asText()).getPath())
        .isNotEmpty();
    if (physical.has("region")) {
      assertThat(physical.path("region").path("startLine").asInt()).isPositive();
    }
    assertThat(location.path("logicalLocations")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-cell-2021.txt", "mistakes-2021.txt", "sound-2020.txt"})
  void everySampleMakesALog(String sample) throws IOException {
    Session session = Session.run("check", "--format", "sarif", SAMPLES.resolve(sample));
    JsonNode run = log(session.out());
    assertThat(session.err()).isEmpty();
    assertThat(run.path("results").isEmpty()).isEqualTo(sample.startsWith("sound"));
    assertThat(run.path("invocations").path(0).path("executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void aFindingSaysWhereAndWhatIsProbablyWrong() throws IOException {
    Path sample = SAMPLES.resolve("one-cell-2021.txt");
    JsonNode result =
        log(Session.run("check", "--format", "sarif", sample).out()).path("results").path(0);
    assertThat(result.path("level").asText()).isEqualTo("error");
    assertThat(result.path("message").path("text").asText()).contains("51 → 15");
    JsonNode location = result.path("locations").path(0);
    assertThat(location.path("physicalLocation").path("artifactLocation").path("uri").asText())
        .isEqualTo(sample.toUri().toString());
    assertThat(location.findValuesAsText("fullyQualifiedName")).contains("T3.handled.total");
  }

  /** Viewers show the first of its logical locations. */
  @Test
  void theCellThatASumIsAboutStandsFirst() throws IOException {
    JsonNode run =
        log(Session.run("check", "--format", "sarif", SAMPLES.resolve("one-cell-2021.txt")).out());
    for (JsonNode result : run.path("results")) {
      if (result.path("ruleId").asText().equals("T3-ROW-SUM")) {
        JsonNode cells = result.path("locations").path(0).path("logicalLocations");
        assertThat(cells.path(0).path("fullyQualifiedName").asText()).isEqualTo("T3.handled.total");
        assertThat(cells).hasSizeGreaterThan(2);
      }
    }
  }

  @Test
  void theLogIsInOneFileForManyReports() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("报 告"));
    Filed.write(reports.resolve("a#1%.json"), Filed.unsound());
    Filed.write(reports.resolve("b.json"), Filed.unsound());
    Files.writeString(reports.resolve("c.pdf"), "%PDF-broken");
    Path file = folder.resolve("gpr.sarif");
    Session session = Session.run("check", "--format", "sarif", "-o", file, reports);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).startsWith("已写出 " + file + "\n共2份报告");
    JsonNode run = log(Files.readString(file));
    Set<String> names = new HashSet<>();
    run.path("results")
        .forEach(
            result ->
                names.add(
                    URI.create(result.findValue("uri").asText())
                        .getPath()
                        .replaceFirst(".*/", "")));
    assertThat(names).containsExactlyInAnyOrder("a#1%.json", "b.json");
    JsonNode invocation = run.path("invocations").path(0);
    assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
    JsonNode notification = invocation.path("toolExecutionNotifications").path(0);
    assertThat(notification.path("message").path("text").asText()).contains("c.pdf");
  }

  @Test
  void whatWasAcceptedIsSuppressed() throws IOException {
    Path report = Filed.write(folder.resolve("r.json"), Filed.unsound());
    Path accepted =
        Filed.write(folder.resolve("p.txt"), "accept T3-BALANCE!T3.received.total 已通知更正\n");
    JsonNode run =
        log(Session.run("check", "--format", "sarif", "--profile", accepted, report).out());
    int suppressed = 0;
    for (JsonNode result : run.path("results")) {
      if (result.has("suppressions")) {
        suppressed++;
        JsonNode suppression = result.path("suppressions").path(0);
        assertThat(suppression.path("kind").asText()).isEqualTo("external");
        assertThat(suppression.path("justification").asText()).isEqualTo("已通知更正");
      }
    }
    assertThat(suppressed).isEqualTo(1);
  }

  @Test
  void otherFilesAreNotReplaced() throws IOException {
    Path report = Filed.write(folder.resolve("r.json"), Filed.unsound());
    Path file = folder.resolve("log.json");
    Files.writeString(file, "{}");
    Session session = Session.run("check", "--format", "sarif", "-o", file, report);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("不覆盖");
    assertThat(file).hasContent("{}");
    Session bad = Session.run("check", "--format", "sarif", "-o", folder.resolve("x.txt"), report);
    assertThat(bad.err()).contains("应以 .sarif 或 .json 结尾", "must end in .sarif or .json");
  }
}
