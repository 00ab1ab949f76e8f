package io.github.opengpr.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.json.CheckResultJson;
import io.github.opengpr.rules.json.CheckedReport;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A result as JSON, for whoever takes it up in Java again. */
class CheckedReportTest {

  private CheckedReport checked;

  @BeforeEach
  void check() throws IOException {
    Filing filing = ReportReader.standard().read(Path.of("..", "samples", "mistakes-2021.txt"));
    checked = CheckedReport.of("a.txt", filing.report(), RuleSet.standard().check(filing), "zh");
  }

  @Test
  void aMapperOfJackson2ReadsWhatWasWritten() throws IOException {
    var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder().build();
    assertThat(mapper.readValue(CheckResultJson.write(checked), CheckedReport.class))
        .isEqualTo(checked);
  }

  @Test
  void aMapperOfJackson3ReadsAndWritesTheSame() {
    var mapper = tools.jackson.databind.json.JsonMapper.builder().build();
    String json = CheckResultJson.write(checked);
    assertThat(mapper.readValue(json, CheckedReport.class)).isEqualTo(checked);
    assertThat(mapper.readTree(mapper.writeValueAsString(checked)))
        .isEqualTo(mapper.readTree(json));
  }

  @Test
  void lesserFindingsCanBeLeftOut() {
    assertThat(checked.findings()).extracting("severity").contains(Severity.INFO);
    assertThat(checked.atLeast(Severity.ERROR).findings())
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(checked.atLeast(Severity.INFO)).isEqualTo(checked);
  }
}
