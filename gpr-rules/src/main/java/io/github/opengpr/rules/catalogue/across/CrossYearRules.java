package io.github.opengpr.rules.catalogue.across;

import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.ApplicantColumns;
import io.github.opengpr.rules.catalogue.basis.Sources;
import java.math.BigDecimal;
import java.util.List;

/** 跨年度: this year's report against the one of the year before. */
public final class CrossYearRules {

  private static final BigDecimal TEN = BigDecimal.TEN;

  /** What was carried in is what was carried out a year ago. */
  static final Rule CARRY =
      Rule.check("XY-CARRY", ERROR, Comparison.by((subject, last) -> carry(subject, last, "total")))
          .needs(Need.PREVIOUS)
          .severityDepends(
              "两年报告机关名称不同（可能因统计范围调整）时为警告", "warning if the two reports name different agencies")
          .basis(Evidence.FORM, Sources.CARRY_LABELS)
          .summary(
              "表三“二、上年结转”总计，应当等于上一年度报告“四、结转下年度继续办理”总计",
              "The total of 二、上年结转 must equal the total of 四、结转下年度 in the report of the year before")
          .build();

  /** The same, applicant by applicant. */
  static final Rule CARRY_APPLICANT =
      Rule.check(
              "XY-CARRY-APPLICANT",
              WARNING,
              Comparison.by(
                  (subject, last) ->
                      ApplicantColumns.KEYS.forEach(applicant -> carry(subject, last, applicant))))
          .needs(Need.PREVIOUS)
          .basis(Evidence.FORM, Sources.CARRY_LABELS)
          .summary(
              "表三各类申请人的“二、上年结转”，应当等于上一年度报告同类申请人的“四、结转下年度继续办理”",
              "For each kind of applicant, 二、上年结转 must equal 四、结转下年度 in the report of the year before")
          .build();

  /** A count that jumps tenfold is worth a look. */
  static final Rule JUMP =
      Rule.check("XY-JUMP", INFO, Comparison.by(CrossYearRules::jump))
          .needs(Need.PREVIOUS)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .basis(Evidence.PLAUSIBILITY, Sources.FORM)
          .summary(
              "数量与上一年度相比变化超过十倍（两年均不少于10）的，建议核对（合理性）",
              "A count that changed more than tenfold, with at least 10 in both years, is worth a look (plausibility)")
          .build();

  /** Tables three and four cannot well be those of last year. */
  static final Rule COPIED_TABLES =
      Rule.check("XY-COPIED-TABLES", WARNING, Comparison.by(CrossYearRules::copied))
          .needs(Need.PREVIOUS)
          .basis(Evidence.PLAUSIBILITY, Sources.FORM)
          .summary(
              "表三、表四不全为0时，不应与上一年度完全相同（合理性）",
              "Unless all is 0, tables 3 and 4 should not be the same as last year's (plausibility)")
          .build();

  public static final List<Rule> ALL =
      List.of(
          CARRY,
          CARRY_APPLICANT,
          CrossYearTable2Rules.STOCK,
          CrossYearTable2Rules.ITEMS,
          CrossYearTable2Rules.FEE_UNIT,
          JUMP,
          COPIED_TABLES);

  private CrossYearRules() {}

  private static final MessageTemplate CARRY_WORDS =
      Message.template(
          "表三“二、上年结转”{applicant}为{now}，与上一年度报告“四、结转下年度继续办理”{applicant}{before}不一致",
          "二、上年结转, {applicant}, is {now}; last year's 四、结转下年度 was {before}");

  private static void carry(Subject subject, Comparison last, String column) {
    Cell in = subject.cell("T3.carriedIn." + column);
    BigDecimal now = subject.value(in);
    BigDecimal before = last.year().value("T3.carriedOut." + column);
    if (now == null || before == null) {
      last.findings().skip(in.address(), "单元格为空，无法比较", "a cell is blank");
      return;
    }
    if (now.compareTo(before) == 0) {
      return;
    }
    Findings.Draft draft = last.findings().at(in);
    if (!last.year().isSameAgency()) {
      draft.severity(Severity.WARNING);
    }
    draft
        .with("applicant", in.column().path())
        .with("now", now)
        .with("before", before)
        .says(CARRY_WORDS)
        .add();
  }

  private static final MessageTemplate JUMP_WORDS =
      Message.template(
          "“{cell}”由上一年度的{before}变为{now}，变化超过十倍，建议核对",
          "{cell} went from {before} to {now}, more than tenfold; worth a look");

  private static void jump(Subject subject, Comparison last) {
    for (Cell cell : subject.form().cells()) {
      BigDecimal now = subject.value(cell);
      BigDecimal before = last.year().value(cell.address());
      if (cell.kind().isDecimal() || now == null || before == null) {
        continue;
      }
      boolean large = now.min(before).compareTo(TEN) >= 0;
      if (large && now.max(before).compareTo(now.min(before).multiply(TEN)) > 0) {
        last.findings()
            .at(cell)
            .with("cell", cell)
            .with("before", before)
            .with("now", now)
            .says(JUMP_WORDS)
            .add();
      }
    }
  }

  private static void copied(Subject subject, Comparison last) {
    boolean active = false;
    for (Cell cell : subject.form().cells()) {
      if (cell.table() == 2) {
        continue;
      }
      BigDecimal now = subject.value(cell);
      BigDecimal before = last.year().value(cell.address());
      if (now == null ? before != null : before == null || now.compareTo(before) != 0) {
        return;
      }
      active = active || (now != null && now.signum() != 0);
    }
    if (active) {
      last.findings()
          .at("T3")
          .says(
              "表三、表四与上一年度报告完全相同，请核对是否误用上年数据",
              "Tables 3 and 4 are the same as last year's to the last cell")
          .add();
    }
  }
}
