package io.github.opengpr.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For every rule reports that break it and reports that just do not.
 *
 * <p>{@code -Dgpr.corpus=FOLDER} writes every case out as a whole report, for other validators to
 * try.
 */
class CorpusTest {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** English outside quotations, which show what the document printed. */
  private static final Pattern STRAY_ENGLISH = Pattern.compile("[A-Za-z]{2,}");

  static List<CorpusFile> files() throws IOException {
    return CorpusFile.all();
  }

  static List<Rule> rules() {
    return RuleSet.standard().rules();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isFoundAsItSays(CorpusFile file) throws IOException, ReportReadException {
    CheckResult result = check(file);
    List<String> found =
        result.findings().stream()
            .map(one -> one.severity().en() + " " + one.ruleId() + " " + one.address())
            .toList();

    assertThat(found).containsExactlyInAnyOrderElementsOf(file.lines("finds"));
    assertThat(result.checked()).contains(file.ruleId());
    assertThat(result.findings())
        .allSatisfy(CorpusTest::speaksBothLanguages)
        .allSatisfy(CorpusTest::weighsAsItsRuleSays);
    if (file.fails()) {
      assertThat(file.lines("finds")).anyMatch(line -> line.contains(" " + file.ruleId() + " "));
    } else {
      assertThat(file.lines("finds"))
          .noneMatch(line -> line.contains(" " + file.ruleId() + " "))
          .allMatch(line -> line.startsWith("info ") || line.startsWith("warning FM-BLANK "));
      // Silent because all is well there, not because nothing was looked at.
      assertThat(result.skipped())
          .noneMatch(one -> one.ruleId().equals(file.ruleId()) && one.address() == null);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhatItShows(CorpusFile file) {
    assertThat(file.zh()).containsPattern(HAN);
    assertThat(file.en()).containsPattern("[a-z]{2}").endsWith(".");
    assertThat(String.valueOf(file.path().getFileName())).matches("(pass|fail)-[a-z0-9-]+\\.case");
    assertThat(file.parts())
        .extracting(CorpusFile.Part::kind)
        .isSubsetOf("report", "document", "previous", "child", "peer", "context", "finds");
    assertThat(file.parts("report").size() + file.parts("document").size()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasBoth(Rule rule) throws IOException {
    Path folder = CorpusFile.FOLDER.resolve(rule.id());

    assertThat(folder).isDirectory();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(path -> String.valueOf(path.getFileName())))
          .anyMatch(name -> name.startsWith("pass-"))
          .anyMatch(name -> name.startsWith("fail-"))
          .allMatch(name -> name.endsWith(".case"));
    }
  }

  @Test
  void everyFolderIsThatOfARule() throws IOException {
    List<String> ids = rules().stream().map(Rule::id).toList();
    assertThat(files()).isNotEmpty().allMatch(file -> ids.contains(file.ruleId()));
  }

  @Test
  void theBasesAreFaultless() throws IOException, ReportReadException {
    try (Stream<Path> bases = Files.list(CorpusFile.FOLDER.resolve("bases"))) {
      for (Path base : bases.toList()) {
        assertThat(RuleSet.standard().check(CorpusReports.read(Files.readString(base))).findings())
            .as(base.toString())
            .isEmpty();
      }
    }
  }

  private static void speaksBothLanguages(Finding finding) {
    String zh = finding.message().zh();
    String en = finding.message().en();
    assertThat(zh).containsPattern(HAN).doesNotContain("null", "{", "}", "  ");
    assertThat(zh.replaceAll("“[^”]*”", "")).doesNotContainPattern(STRAY_ENGLISH);
    assertThat(en).containsPattern("[a-z]{2}").doesNotContain("null", "{", "}", "  ");
    assertThat(zh).isNotEqualTo(en);
  }

  private static void weighsAsItsRuleSays(Finding finding) {
    Rule rule = RuleSet.standard().rule(finding.ruleId()).orElseThrow();
    assertThat(finding.severity()).isGreaterThanOrEqualTo(rule.severity());
    assertThat(finding.severity() == rule.severity() || rule.severityNote().isPresent()).isTrue();
  }

  private static CheckResult check(CorpusFile file) throws IOException, ReportReadException {
    CheckContext context = CorpusReports.context(file);
    for (CorpusFile.Part part : file.parts("document")) {
      String text = CorpusReports.document(part);
      write(file, ".txt", text);
      return RuleSet.standard().check(CorpusReports.read(text), context);
    }
    AnnualReport report = CorpusReports.report(file.parts("report").get(0));
    write(file, ".json", GprJson.write(report));
    return RuleSet.standard().check(report, context);
  }

  private static void write(CorpusFile file, String ending, String text) throws IOException {
    String folder = System.getProperty("gpr.corpus");
    if (folder != null) {
      String name = String.valueOf(file.path().getFileName()).replace(".case", ending);
      Path target = Path.of(folder, file.ruleId(), name);
      Files.createDirectories(target.getParent());
      Files.writeString(target, text);
    }
  }
}
