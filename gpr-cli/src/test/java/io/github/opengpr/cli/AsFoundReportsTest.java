package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as they are found: the layouts, figures and slips of real ones, in words of our own. */
class AsFoundReportsTest {

  private static final Path REPORTS = Session.project().resolve("samples").resolve("as-found");

  @Test
  void everyCellOfEveryReportIsFound() {
    Session session = Session.run("read", "--format", "cells", REPORTS);
    List<String[]> cells =
        session.outLines().stream().skip(1).map(line -> line.split("\t", -1)).toList();
    assertThat(cells).hasSize(998);
    assertThat(session.err()).isEmpty();
    assertThat(session.status()).isEqualTo(0);
    // One row lost its last cell; every other cell stands in its document.
    assertThat(cells.stream().filter(cell -> cell[3].equals("missing")))
        .hasSizeLessThanOrEqualTo(1)
        .allSatisfy(cell -> assertThat(cell[0]).endsWith("two-numbers-2021.txt"));
    assertThat(cells.stream().filter(cell -> !cell[3].equals("missing")))
        .allSatisfy(cell -> assertThat(cell[4]).matches("\\d+"));
  }

  @Test
  void exactlyTheBrokenSumsAreReported() throws IOException {
    JsonNode result = check("two-numbers-2021.txt");
    List<String> sums = new ArrayList<>();
    for (JsonNode finding : result.get("findings")) {
      String rule = finding.get("rule").asText();
      if (rule.matches("T[34]-(BALANCE|.*SUM|.*BOUND)")) {
        sums.add(rule + " " + finding.get("address").asText());
      }
    }
    assertThat(sums)
        .containsExactlyInAnyOrder(
            "T3-ROW-SUM T3.received.total",
            "T3-BALANCE T3.received.natural",
            "T3-BALANCE T3.received.business",
            "T3-BALANCE T3.received.total");
    assertThat(result.get("findings").toString())
        .contains("ST-SECTIONS", "ST-ORDINAL", "ST-LABEL", "ST-COLUMNS", "FM-TWO-NUMBERS");
  }

  /** Everything that is found, to the last info. */
  @Test
  void exactlyTheseAreFound() throws IOException {
    List<String> found = new ArrayList<>();
    for (String report :
        List.of(
            "residue-2020", "tabs-2021", "cut-heads-2021", "two-numbers-2021", "bare-title-2021")) {
      for (JsonNode finding : check(report + ".txt").get("findings")) {
        String key = finding.get("rule").asText() + "!" + finding.get("address").asText();
        found.add(report + " " + finding.get("severity").asText() + " " + key);
      }
    }
    String expected =
        """
          residue-2020 warning ST-REPORT-TITLE!title
          residue-2020 info ST-PERIOD!lead
          residue-2020 info ST-RESIDUE!overview
          residue-2020 info FM-WIDTH!T2
          residue-2020 info T2O-PROCUREMENT-UNIT!T2.procurement.amount
          residue-2020 info FM-WIDTH!T3
          residue-2020 info FM-WIDTH!T4
          tabs-2021 info ST-PERIOD!lead
          tabs-2021 warning NR-OVERVIEW-TOPICS!overview.proactiveDisclosure
          tabs-2021 warning NR-OVERVIEW-TOPICS!overview.disclosureOnRequest
          tabs-2021 warning NR-OVERVIEW-TOPICS!overview.informationManagement
          tabs-2021 warning NR-OVERVIEW-TOPICS!overview.platform
          tabs-2021 warning NR-FEE-STATEMENT!otherMatters
          cut-heads-2021 info ST-SUBHEADING!problems
          cut-heads-2021 info NR-SLIP-PHRASE!problems
          two-numbers-2021 warning ST-REPORT-TITLE!title
          two-numbers-2021 warning ST-ORDINAL!overview
          two-numbers-2021 info ST-RESIDUE!overview
          two-numbers-2021 info NR-SLIP-DOUBLED!overview
          two-numbers-2021 info NR-SLIP-PHRASE!overview
          two-numbers-2021 warning FM-TWO-NUMBERS!T2.regulations.issued
          two-numbers-2021 warning FM-TWO-NUMBERS!T2.regulations.repealed
          two-numbers-2021 warning FM-TWO-NUMBERS!T2.regulations.inForce
          two-numbers-2021 warning FM-TWO-NUMBERS!T2.normativeDocuments.issued
          two-numbers-2021 warning FM-TWO-NUMBERS!T2.normativeDocuments.repealed
          two-numbers-2021 warning FM-TWO-NUMBERS!T2.normativeDocuments.inForce
          two-numbers-2021 warning ST-ORDINAL!T3
          two-numbers-2021 warning ST-LABEL!T3
          two-numbers-2021 error T3-BALANCE!T3.received.natural
          two-numbers-2021 error T3-BALANCE!T3.received.business
          two-numbers-2021 error T3-BALANCE!T3.received.total
          two-numbers-2021 error T3-ROW-SUM!T3.received.total
          two-numbers-2021 warning FM-TWO-NUMBERS!T3.unavailable.notHeld.natural
          two-numbers-2021 error ST-COLUMNS!T3.otherHandling.misc.total
          two-numbers-2021 info ST-RESIDUE!T4
          two-numbers-2021 warning ST-ORDINAL!problems
          two-numbers-2021 info NR-SLIP-PHRASE!problems
          two-numbers-2021 error ST-SECTIONS!otherMatters
          bare-title-2021 info ST-RESIDUE!report
          bare-title-2021 warning ST-REPORT-TITLE!title
          bare-title-2021 info ST-PERIOD!lead
          bare-title-2021 warning ST-ORDINAL!T3
          bare-title-2021 warning ST-ORDINAL!T4
          bare-title-2021 info NR-SLIP-PHRASE!overview
          bare-title-2021 info NR-SLIP-PHRASE!problems
          bare-title-2021 warning NR-FEE-STATEMENT!otherMatters
        """;
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(expected.strip().lines().map(String::strip).toList());
  }

  @Test
  void eachIsJudgedByTheFormItUses() throws IOException {
    assertThat(check("residue-2020.txt").get("form").asText()).isEqualTo("2019");
    assertThat(check("bare-title-2021.txt").get("form").asText()).isEqualTo("2021");
  }

  /** All findings about the text that are no mere infos. */
  @ParameterizedTest
  @CsvSource({
    "residue-2020.txt, ''",
    "tabs-2021.txt, NR-FEE-STATEMENT NR-OVERVIEW-TOPICS",
    "cut-heads-2021.txt, ''",
    "two-numbers-2021.txt, ''",
    "bare-title-2021.txt, NR-FEE-STATEMENT",
  })
  void theTextRaisesNoFalseAlarm(String file, String rules) throws IOException {
    Set<String> found = new TreeSet<>();
    for (JsonNode finding : check(file).get("findings")) {
      String rule = finding.get("rule").asText();
      if (rule.matches("(NR|XS)-.*") && !finding.get("severity").asText().equals("info")) {
        found.add(rule);
        assertThat(finding.get("line").asInt()).isPositive();
      }
    }
    assertThat(String.join(" ", found)).isEqualTo(rules);
  }

  @ParameterizedTest
  @CsvSource({
    "residue-2020.txt, 0",
    "tabs-2021.txt, 0",
    "cut-heads-2021.txt, 0",
    "two-numbers-2021.txt, 1",
    "bare-title-2021.txt, 0",
  })
  void theStatusTellsWhetherThereAreErrors(String file, int status) {
    assertThat(Session.run("check", REPORTS.resolve(file)).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "residue-2020.txt",
    "tabs-2021.txt",
    "cut-heads-2021.txt",
    "two-numbers-2021.txt",
    "bare-title-2021.txt",
  })
  void whatIsRenderedReadsBackToTheSameCells(String file) {
    List<String> before = values(Session.run("read", "--format", "cells", REPORTS.resolve(file)));
    for (String style : new String[] {"box", "markdown", "tsv"}) {
      Session rendered = Session.run("render", "--style", style, REPORTS.resolve(file));
      byte[] text = rendered.out().getBytes(StandardCharsets.UTF_8);
      assertThat(values(Session.runWithInput(text, "read", "--format", "cells", "-")))
          .isEqualTo(before);
    }
  }

  @Test
  void linesFitTheWidthOfATerminal() {
    for (String language : new String[] {"zh", "en"}) {
      assertThat(Session.run("check", "--lang", language, REPORTS).outLines())
          .filteredOn(line -> !line.startsWith(REPORTS.toString()))
          .allSatisfy(
              line ->
                  assertThat(io.github.opengpr.cli.text.Wrapping.columns(line))
                      .as(line)
                      .isLessThanOrEqualTo(100));
    }
  }

  private static JsonNode check(String file) throws IOException {
    String json = Session.run("check", "--format", "json", REPORTS.resolve(file)).out();
    return JsonMapper.builder().build().readTree(json);
  }

  /** Address and value of every cell. */
  private static List<String> values(Session session) {
    return session.outLines().stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cell -> cell[1] + "=" + cell[2])
        .toList();
  }
}
