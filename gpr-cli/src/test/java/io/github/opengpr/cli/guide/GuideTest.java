package io.github.opengpr.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.testkit.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide does what the guide says. */
class GuideTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path MISTAKES = SAMPLES.resolve("mistakes-2021.txt");

  private Filing mistakes;

  @BeforeEach
  void read() throws IOException {
    mistakes = ReportReader.standard().read(MISTAKES);
  }

  @Test
  void theFirstProgramPrintsFindingsAndTheDiagnosis() throws IOException {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      FirstProgram.main(new String[] {MISTAKES.toString()});
    } finally {
      System.setOut(out);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("错误 表三", "提示 自然人申请较多", mistakes().diagnosis().get(0).summary().zh());
  }

  @Test
  void theFirstProgramIsTheSampleToCopy() throws IOException {
    String here =
        Files.readString(Path.of("src/test/java/io/github/opengpr/cli/guide", "FirstProgram.java"));
    assertThat(Path.of("..", "examples", "first-program/src/main/java/FirstProgram.java"))
        .content()
        .isEqualTo(here.substring(here.indexOf("import")));
  }

  @Test
  void reading() throws IOException {
    assertThat(Reading.files(MISTAKES, Files.readAllBytes(MISTAKES)).report())
        .isEqualTo(mistakes.report());
    assertThat(Reading.values(mistakes)).isEqualTo("2021 0 0");
    assertThat(Reading.doubts(ReportReader.standard().read(SAMPLES.resolve("sound-2021.txt"))))
        .isEmpty();
    byte[] split =
        Files.readString(MISTAKES).replaceFirst("\n8\n", "\n8?\n").getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.doubts(ReportReader.standard().read(split, ""))).isNotEmpty();
    assertThat(Reading.refusal(ReportReader.standard(), new byte[0])).isEqualTo("EMPTY: 文件是空的");
    assertThat(Reading.refusal(ReportReader.standard(), Files.readAllBytes(MISTAKES)))
        .isEqualTo("云溪街道办事处");
  }

  @Test
  void judging() {
    AnnualReport lastYear =
        Reports.sound(Form.FORM_2019, 1, 50).withYear(2020).withAgency("云溪街道办事处");
    List<CheckResult> results = Judging.check(mistakes, lastYear);
    int everything = results.get(0).checked().size();
    assertThat(results.get(1).checked()).hasSizeLessThan(everything);
    assertThat(results.get(2).checked()).hasSizeGreaterThan(everything);
    assertThat(Judging.findings(results.get(0)))
        .anyMatch(line -> line.startsWith("错误 T3-ROW-SUM!T3.received.total "))
        .contains("  一、本年新收政府信息公开申请数量·自然人: 8, line 75");
    assertThat(Judging.skipped(results.get(0))).contains("XY-CARRY: 未提供上一年度报告");
  }

  @Test
  void ownRules() {
    CheckResult result = OwnRules.mine().check(mistakes);
    assertThat(result.findings()).extracting(Finding::ruleId).doesNotContain("MY-AGENCY");
    assertThat(result.skipped()).anyMatch(skipped -> skipped.ruleId().equals("MY-FEWER"));
    AnnualReport other =
        mistakes
            .report()
            .withAgency("青禾镇人民政府")
            .with(Form.FORM_2021.cell("T2.normativeDocuments.issued"), BigDecimal.valueOf(1000));
    CheckContext context =
        CheckContext.builder().previous(manyApplications()).renamed(true).build();
    assertThat(OwnRules.mine().check(other, context).findings())
        .extracting(Finding::ruleId)
        .contains("MY-AGENCY", "MY-FEWER", "MY-IN-FORCE");
    assertThat(OwnRules.finds()).isTrue();
  }

  @Test
  void profiles() throws Exception {
    CheckResult mine = Profiles.inJava().check(mistakes);
    assertThat(mine.accepted()).hasSize(1);
    assertThat(Profiles.accepted(mine))
        .containsExactly("T3-ROW-SUM!T3.received.total confirmed by telephone");
    String text = Files.readString(Path.of("..", "docs", "guide", "profiles.md"));
    String profile = text.replaceAll("(?s).*```text\n(.*?)```.*", "$1");
    CheckResult result = Profiles.fromText(profile, mistakes);
    assertThat(result.accepted()).hasSize(1);
    assertThat(result.findings()).extracting(Finding::ruleId).doesNotContain("ST-REPORT-TITLE");
    assertThat(Profiles.complaint(profile)).isEqualTo("fine");
    assertThat(Profiles.complaint("\noff T9-NONE"))
        .startsWith("city.profile:2: ")
        .contains("T9-NONE");
  }

  @Test
  void rollingUp() {
    List<AnnualReport> reports =
        IntStream.range(0, 3).mapToObj(seed -> Reports.sound(Form.FORM_2021, seed, 40)).toList();
    AnnualReport sum = RollingUp.sum(reports);
    assertThat(sum.agency()).isEqualTo("云溪区人民政府");
    assertThat(sum.requests().received().total())
        .isEqualTo(reports.stream().mapToLong(r -> r.requests().received().total()).sum());
    assertThat(ruleIds(RollingUp.check(sum, reports))).noneMatch(id -> id.startsWith("RU-"));
    assertThat(ruleIds(RollingUp.check(sum, reports.subList(0, 2))))
        .anyMatch(id -> id.startsWith("RU-"));
  }

  @Test
  void diagnosing() {
    assertThat(Diagnosing.words(mistakes()))
        .startsWith(mistakes().diagnosis().get(0).summary().zh());
    assertThat(Diagnosing.parts(mistakes())).contains("T3.received.total: 0 → 9");
    AnnualReport sound = Reports.sound(Form.FORM_2021, 3, 200);
    AnnualReport slipped =
        sound.with(
            Form.FORM_2021.cell("T3.granted.natural"),
            BigDecimal.valueOf(sound.requests().granted().natural() + 40));
    assertThat(RuleSet.standard().check(slipped).hasErrors()).isTrue();
    assertThat(Diagnosing.apply(slipped)).isEqualTo(sound);
  }

  @Test
  void rendering() throws IOException {
    assertThat(Rendering.render(mistakes.report())).contains("+---", "| --- |", "\t");
    assertThat(Rendering.readBack(mistakes.report())).isTrue();
    assertThat(OfficeOutput.files(mistakes.report())).allMatch(file -> file[0] == 'P');
    byte[] word = OfficeOutput.files(mistakes.report()).get(0);
    assertThat(OfficeOutput.annotated(word, mistakes())).hasSizeGreaterThan(word.length);
  }

  @Test
  void pagesShowWhatIsProbablyWrong() {
    assertThat(EvidencePages.page(mistakes)).contains("其中1处可以确定", "1 of them known");
    assertThat(EvidencePages.withoutDocument(mistakes.report())).contains("最可能填错");
    Map<String, String> pages = EvidencePages.pages(List.of(mistakes, mistakes));
    assertThat(pages).containsOnlyKeys("page1.html", "page2.html", "index.html");
    assertThat(pages.get("index.html")).contains("./page1.html", "./page2.html");
  }

  @Test
  void firstLines(@TempDir Path folder) throws Exception {
    Path json = folder.resolve("report.json");
    AnnualReport report = FirstLines.values(json);
    assertThat(report.get("T3.received.total")).isEqualTo("8");
    assertThat(FirstLines.differences(report, report.with("T3.received.total", 9)))
        .containsExactly("T3.received.total: 8 → 9");
    assertThat(FirstLines.findings(mistakes.report(), Locale.ENGLISH))
        .anyMatch(line -> line.startsWith("T3-ROW-SUM!T3.received.total Table 3"));
    assertThat(FirstLines.accepting(mistakes.report(), folder.resolve("accepted.txt")))
        .satisfies(rules -> assertThat(rules.check(mistakes.report()).findings()).isEmpty());
    Path profile = Files.writeString(folder.resolve("city.profile"), "off T3-ROW-SUM\n");
    assertThat(FirstLines.profiled(mistakes, profile).rule("T3-ROW-SUM")).isEmpty();
    assertThat(FirstLines.sum(List.of(report, report)).get("T3.received.total")).isEqualTo("16");
    assertThat(FirstLines.typed(report.form(), "1,35").get(0)).contains("千位分隔符");
    assertThat(FirstLines.typed(report.form(), "1,351")).hasSizeGreaterThan(1).contains("= 1351");
    try (InputStream in = Files.newInputStream(MISTAKES)) {
      assertThat(FirstLines.read(in).report()).isEqualTo(mistakes.report());
    }
  }

  @Test
  void embedding() {
    List<String> json = Embedding.json(mistakes);
    assertThat(Embedding.read(json.get(0))).isEqualTo("云溪街道办事处");
    assertThat(json.get(1)).contains("\"rule\":\"T3-BALANCE\"");
    assertThat(Embedding.read("{}")).isNotEqualTo("null");
    assertThat(Embedding.validate(new Embedding.Submission("me", mistakes.report())))
        .contains("report.requests.received.total T3-ROW-SUM");
    assertThat(
            Embedding.validate(new Embedding.Submission("me", Reports.sound(Form.FORM_2021, 1, 5))))
        .isEmpty();
  }

  @Test
  void performanceAndLimits(@TempDir Path folder) throws IOException {
    for (String sample : List.of("mistakes-2021.txt", "sound-2021.txt", "sound-2020.txt")) {
      Files.copy(SAMPLES.resolve(sample), folder.resolve(sample));
    }
    assertThat(Batches.faulty(folder)).isEqualTo(1);
    assertThat(Batches.total(mistakes.report())).isPositive();
    assertThat(Limiting.reader().read(MISTAKES).report()).isEqualTo(mistakes.report());
  }

  private CheckResult mistakes() {
    return RuleSet.standard().check(mistakes);
  }

  private AnnualReport manyApplications() {
    return mistakes
        .report()
        .withYear(2020)
        .with(Form.FORM_2021.cell("T3.received.total"), BigDecimal.valueOf(99));
  }

  private static List<String> ruleIds(CheckResult result) {
    return result.findings().stream().map(Finding::ruleId).toList();
  }
}
