package io.github.opengpr.rules.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.Checks;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constraint under Hibernate Validator, without an expression language. */
class SoundReportTest {

  private static final Form FORM = Form.FORM_2021;

  record OnProperty(@SoundReport @Nullable AnnualReport report) {}

  record OnFiling(@SoundReport Filing filing) {}

  record Cascading(@Valid AnnualReport report) {}

  record OnElements(List<@SoundReport AnnualReport> reports) {}

  record InChinese(@SoundReport(language = SoundReport.Language.CHINESE) AnnualReport report) {}

  record InEnglish(@SoundReport(language = SoundReport.Language.ENGLISH) AnnualReport report) {}

  interface Publishing {}

  static final class Urgent implements Payload {}

  record FromWarning(@SoundReport(from = Severity.WARNING) AnnualReport report) {}

  record Worded(@SoundReport(message = "{address}（{severity}）：{en}") AnnualReport report) {}

  record ByJson(@SoundReport(paths = SoundReport.Paths.JSON) AnnualReport report) {}

  record InBoth(@SoundReport(language = SoundReport.Language.BOTH) AnnualReport report) {}

  record Grouped(
      @SoundReport(groups = Publishing.class, payload = Urgent.class) AnnualReport report) {}

  @SoundReport
  record Holding(@Nullable AnnualReport annualReport) implements ReportHolder {}

  private final Validator validator = validator(null);

  private static Validator validator(@Nullable ConstraintValidatorFactory factory) {
    try (InputStream mapping = ReportConstraints.mapping()) {
      var configuration =
          Validation.byProvider(HibernateValidator.class)
              .configure()
              .addMapping(mapping)
              .messageInterpolator(new ParameterMessageInterpolator());
      if (factory != null) {
        configuration.constraintValidatorFactory(factory);
      }
      return configuration.buildValidatorFactory().getValidator();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static AnnualReport zeros() {
    Figures.Builder figures = Figures.builder(FORM);
    FORM.cells().forEach(cell -> figures.put(cell, 0));
    return AnnualReport.of(figures.build());
  }

  private static AnnualReport with(AnnualReport report, String address, int value) {
    return report.with(FORM.cell(address), BigDecimal.valueOf(value));
  }

  private static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> violation.getPropertyPath().toString())
        .sorted()
        .toList();
  }

  private final AnnualReport broken =
      with(with(zeros(), "T3.received.natural", 8), "T3.otherHandling.misc.legal", 1);

  @Test
  void aSoundReportAndNoReportAreValid() {
    assertThat(validator.validate(new OnProperty(zeros()))).isEmpty();
    assertThat(validator.validate(new OnProperty(null))).isEmpty();
    assertThat(validator.validate(new Holding(null))).isEmpty();
    assertThat(validator.validate(zeros())).isEmpty();
  }

  @Test
  void eachErrorIsAViolationWhosePathLeadsToTheCell() {
    assertThat(paths(validator.validate(new OnProperty(broken))))
        .containsExactly(
            "report.requests.handled.legal",
            "report.requests.otherHandling.misc.total",
            "report.requests.received.natural",
            "report.requests.received.total");
  }

  @Test
  void theConstraintStandsOnTheReportOnABeanOnElementsAndOnFilings() {
    assertThat(paths(validator.validate(broken))).contains("requests.received.total").hasSize(4);
    assertThat(paths(validator.validate(new Cascading(broken))))
        .contains("report.requests.received.total")
        .hasSize(4);
    assertThat(paths(validator.validate(new Holding(broken))))
        .contains("annualReport.requests.received.total")
        .hasSize(4);
    assertThat(paths(validator.validate(new OnElements(List.of(zeros(), broken)))))
        .hasSize(4)
        .allMatch(path -> path.startsWith("reports[1].") && path.contains("requests."));
    Filing filing = Checks.sound(FORM);
    assertThat(validator.validate(new OnFiling(filing))).isEmpty();
    Filing without = new Filing(filing.report(), filing.printed().withTables(List.of()));
    assertThat(paths(validator.validate(new OnFiling(without))))
        .containsExactly(
            "filing.report.disclosure", "filing.report.disputes", "filing.report.requests");
  }

  @Test
  void aFindingAboutTheReportAsAWholeIsAtTheReport() {
    Figures.Builder figures = Figures.builder(Form.FORM_2019);
    Form.FORM_2019.cells().forEach(cell -> figures.put(cell, 0));
    AnnualReport outdated = AnnualReport.of(figures.build()).withYear(2022);

    assertThat(paths(validator.validate(new OnProperty(outdated)))).containsExactly("report");
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN, 表四“行政复议”：各种结果合计为0，与“总计”1不一致",
    "zh-TW, 表四“行政复议”：各种结果合计为0，与“总计”1不一致",
    "en-GB, 'Table 4, “行政复议”: the results add up to 0, 总计 says 1'"
  })
  void theLocaleOfTheInterpolationChoosesTheLanguage(String tag, String words) throws IOException {
    try (InputStream mapping = ReportConstraints.mapping()) {
      Validator local =
          Validation.byProvider(HibernateValidator.class)
              .configure()
              .addMapping(mapping)
              .messageInterpolator(
                  new ParameterMessageInterpolator(
                      Set.of(Locale.forLanguageTag(tag)), Locale.forLanguageTag(tag), false))
              .buildValidatorFactory()
              .getValidator();
      assertThat(local.validate(new OnProperty(with(zeros(), "T4.reconsideration.total", 1))))
          .extracting(ConstraintViolation::getMessage)
          .containsExactly(words);
    }
  }

  @Test
  void aMessageOfTheUsersOwnMayNameWhatWasFound() {
    assertThat(validator.validate(new Worded(with(zeros(), "T4.reconsideration.total", 1))))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly(
            "T4.reconsideration.total（error）：Table 4, “行政复议”: the results add up to 0, 总计 says 1");
  }

  @Test
  void warningsAreViolationsWhereTheyAreAskedFor() {
    AnnualReport report = with(zeros(), "T2.normativeDocuments.issued", 2);
    assertThat(validator.validate(new OnProperty(report))).isEmpty();
    assertThat(paths(validator.validate(new FromWarning(report))))
        .contains("report.disclosure.normativeDocuments.issued");
  }

  @Test
  void pathsMayBeTheNamesInJson() {
    assertThat(paths(validator.validate(new ByJson(with(zeros(), "T4.reconsideration.total", 1)))))
        .containsExactly("report.T4.reconsideration.total");
  }

  @Test
  void groupsAndPayloadAreThoseOfTheConstraint() {
    Grouped bean = new Grouped(with(zeros(), "T4.reconsideration.total", 1));
    assertThat(validator.validate(bean)).isEmpty();
    assertThat(validator.validate(bean, Publishing.class))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.getConstraintDescriptor().getPayload())
                    .containsExactly(Urgent.class));
  }

  @Test
  void theMessageIsTheFindingsInBothLanguages() {
    String zh = "表三“一、本年新收政府信息公开申请数量”一行：各类申请人合计为8，与“总计”0不一致";
    String en = "Table 3, row “一、本年新收政府信息公开申请数量”: the applicants add up to 8, 总计 says 0";

    assertThat(validator.validate(new InBoth(broken)))
        .extracting(ConstraintViolation::getMessage)
        .contains(zh + " / " + en);
    assertThat(validator.validate(new InChinese(broken)))
        .extracting(ConstraintViolation::getMessage)
        .contains(zh);
    assertThat(validator.validate(new InEnglish(broken)))
        .extracting(ConstraintViolation::getMessage)
        .contains(en);
  }

  @Test
  void bracesInADocumentAreNoParameters() {
    Filing filing = Checks.sound(FORM);
    var sections =
        filing.printed().sections().stream()
            .map(
                section ->
                    new io.github.opengpr.model.printed.PrintedSection(
                        section.section(),
                        "{message}${1+1}\\",
                        section.title(),
                        section.heading(),
                        section.lines()))
            .toList();
    RuleSet rules = Checks.only("ST-ORDINAL").withSeverity("ST-ORDINAL", Severity.ERROR);
    Validator strict = validator(new OneRuleSet(rules));

    assertThat(
            strict.validate(
                new OnFiling(new Filing(filing.report(), filing.printed().withSections(sections)))))
        .hasSize(6)
        .allSatisfy(
            violation ->
                assertThat(violation.getMessage()).contains("numbered “{message}${1+1}\\”"));
  }

  @Test
  void theFindingComesWithItsViolation() {
    assertThat(validator.validate(new OnProperty(broken)))
        .allSatisfy(
            violation -> {
              Finding finding = ReportConstraints.finding(violation).orElseThrow();
              assertThat(violation.getMessage()).isEqualTo(finding.message().en());
            })
        .extracting(violation -> ReportConstraints.finding(violation).orElseThrow().key())
        .containsExactlyInAnyOrder(
            "T3-BALANCE!T3.received.natural",
            "T3-COLUMN-SUM!T3.handled.legal",
            "T3-ROW-SUM!T3.otherHandling.misc.total",
            "T3-ROW-SUM!T3.received.total");
  }

  @Test
  void anApplicationsFactoryGivesTheRules() {
    Validator lenient = validator(new OneRuleSet(RuleSet.standard().without("T3-BALANCE")));

    assertThat(paths(lenient.validate(new OnProperty(broken)))).hasSize(3);
  }

  /**
   * Makes validators as a container does: by class, each time anew, with what the application wants
   * in them.
   */
  private record OneRuleSet(RuleSet rules) implements ConstraintValidatorFactory {

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
      if (key == SoundReportValidator.class) {
        return key.cast(new SoundReportValidator(rules));
      }
      if (key == SoundFilingValidator.class) {
        return key.cast(new SoundFilingValidator(rules));
      }
      throw new IllegalArgumentException(key.getName());
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {}
  }
}
