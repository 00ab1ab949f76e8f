package io.github.opengpr.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.json.CheckResultJson;
import io.github.opengpr.rules.json.CheckedReport;
import io.github.opengpr.testkit.Corruption;
import io.github.opengpr.testkit.jqwik.ReportArbitraries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is written is valid under the schemas, what is broken is not. */
class SchemaValidationTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Verdicts REPORT = Verdicts.published(Contract.REPORT);
  private static final Verdicts RESULT = Verdicts.closed(Contract.CHECK_RESULT);
  private static final String SOUND = GprJson.write(AnnualReport.blank(Form.FORM_2021));

  @ParameterizedTest
  @ValueSource(strings = {"sound-2021.txt", "sound-2020.txt", "mistakes-2021.txt"})
  void samplesAreValid(String sample) throws IOException {
    Filing filing = ReportReader.standard().read(SAMPLES.resolve(sample));
    assertThat(REPORT.of(GprJson.write(filing.report()))).isEmpty();
    String result =
        CheckResultJson.write(
            CheckedReport.of(sample, filing.report(), RuleSet.standard().check(filing), "zh"));
    assertThat(RESULT.of(result)).isEmpty();
    JsonNode parsed = Contract.parse(result);
    Verdicts findings = Verdicts.closed(Contract.FINDING);
    parsed.get("findings").forEach(one -> assertThat(findings.of(one.toString())).isEmpty());
    Verdicts diagnosis = Verdicts.closed(Contract.DIAGNOSIS);
    parsed.get("diagnosis").forEach(one -> assertThat(diagnosis.of(one.toString())).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void blankReportsOfEveryFormAreValid(Form form) {
    AnnualReport report = AnnualReport.blank(form).withOverview(Narrative.of("甲", "乙"));
    assertThat(REPORT.of(GprJson.write(report))).isEmpty();
  }

  @Property(tries = 200)
  void everyReportAndItsResultAreValid(@ForAll("corrupted") Corruption corrupted) {
    AnnualReport report = corrupted.report();
    assertThat(REPORT.of(GprJson.write(report))).isEmpty();
    assertThat(RESULT.of(CheckResultJson.write(report, RuleSet.standard().check(report), "en")))
        .isEmpty();
  }

  @Provide
  Arbitrary<Corruption> corrupted() {
    return Arbitraries.oneOf(ReportArbitraries.changed(), ReportArbitraries.blanked());
  }

  @Test
  void aChangedSeverityIsWrittenBesideTheOriginalOne() throws IOException {
    Filing filing = ReportReader.standard().read(SAMPLES.resolve("mistakes-2021.txt"));
    RuleSet rules = RuleSet.standard().withSeverity("T3-BALANCE", Severity.WARNING);
    String json = CheckResultJson.write(filing.report(), rules.check(filing), "zh");
    assertThat(json).contains("\"severity\":\"warning\",\"originalSeverity\":\"error\"");
    assertThat(RESULT.of(json)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"received\":{\"natural\":null' | '\"received\":{\"natural\":1.7'",
        "'\"received\":{\"natural\":null' | '\"received\":{\"natural\":\"2\"'",
        "'\"received\":{\"natural\":null' | '\"received\":{\"natural\":true'",
        "'\"received\":{\"natural\":null' | '\"received\":{\"natural\":1000000000000000000'",
        "'\"received\":{\"natural\":null,' | '\"received\":{'",
        "'\"received\":{\"natural\":null' | '\"received\":{\"natural\":null,\"foo\":1'",
        "'\"amount\":null' | '\"amount\":1e18'",
        "'\"amount\":null' | '\"amount\":\"2.5\"'",
        "'\"form\":\"2021\"' | '\"form\":\"2020\"'",
        "'\"form\":\"2021\"' | '\"form\":\"2019\"'",
        "'\"form\":\"2021\"' | '\"form\":\"2021+2019\"'",
        "'\"form\":\"2021\"' | '\"form\":\"2019+2021\"'",
        "'\"form\":\"2021\",' | ''",
        "'\"year\":null' | '\"year\":\"2021\"'",
        "'\"year\":null' | '\"year\":2021.5'",
        "'\"overview\":null' | '\"overview\":\"text\"'",
        "'\"overview\":null' | '\"overview\":{\"paragraphs\":[null]}'",
        "'\"overview\":null' | '\"overview\":{\"paragraphs\":[{\"heading\":\"a\"}]}'",
      })
  void whatTheReaderRefusesTheSchemaRefuses(String sound, String broken) {
    assertThat(SOUND).contains(sound);
    String json = SOUND.replaceFirst(Pattern.quote(sound), broken);
    assertThat(REPORT.of(json)).isNotEmpty();
    assertThatThrownBy(() -> GprJson.read(json)).isInstanceOf(ReportJsonException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"severity\":\"error\"' | '\"severity\":\"fatal\"'",
        "'\"address\":\"T3.received.natural\"' | '\"address\":\"T3.recieved.natural\"'",
        "'\"verdict\":\"' | '\"verdict\":\"un'",
        "'\"operation\":\"' | '\"operation\":\"un'",
        "'\"skipped\"' | '\"skiped\"'",
        "'\"line\":75' | '\"line\":\"75\"'",
      })
  void aBrokenResultIsInvalid(String sound, String broken) throws IOException {
    Filing filing = ReportReader.standard().read(SAMPLES.resolve("mistakes-2021.txt"));
    String json = CheckResultJson.write(filing.report(), RuleSet.standard().check(filing), "zh");
    Verdicts published = Verdicts.published(Contract.CHECK_RESULT);
    assertThat(published.of(json)).isEmpty();
    assertThat(json).contains(sound);
    assertThat(published.of(json.replace(sound, broken))).isNotEmpty();
  }

  @Test
  void aLaterVersionMayAddToAResult() {
    String json = "{\"new\":1," + sound().substring(1);
    assertThat(Verdicts.published(Contract.CHECK_RESULT).of(json)).isEmpty();
    assertThat(RESULT.of(json)).isNotEmpty();
  }

  private static String sound() {
    AnnualReport report = AnnualReport.blank(Form.FORM_2021);
    return CheckResultJson.write(report, RuleSet.standard().check(report), "zh");
  }
}
