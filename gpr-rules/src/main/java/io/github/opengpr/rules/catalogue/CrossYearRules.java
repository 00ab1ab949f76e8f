package io.github.opengpr.rules.catalogue;

import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Check;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;

/** 跨年度: this year's report against the one of the year before. */
final class CrossYearRules {

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal UNIT_MISTAKE_LEAST = new BigDecimal("5000");
  private static final BigDecimal UNIT_MISTAKE_MOST = new BigDecimal("20000");

  /** What was carried in is what was carried out a year ago. */
  static final Rule CARRY =
      Rule.check("XY-CARRY", ERROR, comparing((subject, last) -> carry(subject, last, "total")))
          .needs(Need.PREVIOUS)
          .severityDepends(
              "两年报告机关名称不同（可能因统计范围调整）时为警告", "warning if the two reports name different agencies")
          .basis(Evidence.FORM, Sources.CARRY_LABELS)
          .says(
              "表三“二、上年结转”总计，应当等于上一年度报告“四、结转下年度继续办理”总计",
              "The total of 二、上年结转 must equal the total of 四、结转下年度 in the report of the year before");

  /** The same, applicant by applicant. */
  static final Rule CARRY_APPLICANT =
      Rule.check(
              "XY-CARRY-APPLICANT",
              WARNING,
              comparing(
                  (subject, last) ->
                      Applicants.KEYS.forEach(applicant -> carry(subject, last, applicant))))
          .needs(Need.PREVIOUS)
          .basis(Evidence.FORM, Sources.CARRY_LABELS)
          .says(
              "表三各类申请人的“二、上年结转”，应当等于上一年度报告同类申请人的“四、结转下年度继续办理”",
              "For each kind of applicant, 二、上年结转 must equal 四、结转下年度 in the report of the year before");

  /** The stock of documents follows from last year's stock. */
  static final Rule STOCK =
      Rule.check(
              "XY-STOCK",
              WARNING,
              comparing(
                  (subject, last) -> {
                    if (last.year().report().form().disclosureOrigin() == Form.FORM_2021) {
                      List.of("T2.regulations", "T2.normativeDocuments")
                          .forEach(row -> stock(subject, last, row));
                    }
                  }))
          .needs(Need.PREVIOUS)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .basis(Evidence.FORM, Sources.STOCK_LABELS)
          .says(
              "现行有效件数，应当等于上一年度现行有效件数加本年制发件数、减本年废止件数",
              "What is in force must be what was in force a year ago, plus what was issued, less what was repealed");

  /** The number of items follows from last year's number and change. */
  static final Rule ITEMS =
      Rule.check(
              "XY-ITEMS",
              WARNING,
              comparing(
                  (subject, last) -> {
                    if (last.year().report().form().disclosureOrigin() == Form.FORM_2019) {
                      List.of("licensing", "otherServices", "penalties", "coercion", "fees")
                          .forEach(row -> items(subject, last, "T2." + row));
                    }
                  }))
          .needs(Need.PREVIOUS)
          .on(Form.FORM_2019, Form.MIXED_2019_2021)
          .basis(Evidence.FORM, Sources.ITEM_LABELS)
          .says(
              "“上一年项目数量”，应当等于上一年度报告的“上一年项目数量”加“本年增/减”",
              "上一年项目数量 must be last year's 上一年项目数量 plus its 本年增/减");

  /** A fee ten thousand times last year's, or a ten-thousandth, is probably in the wrong unit. */
  static final Rule FEE_UNIT =
      Rule.check("XY-FEE-UNIT", WARNING, comparing(CrossYearRules::feeUnit))
          .needs(Need.PREVIOUS)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .basis(Evidence.FORM, Sources.FEE_UNIT)
          .says(
              "行政事业性收费金额与上一年度相比不应相差约一万倍（单位应为万元）",
              "The fees must not be about ten thousand times, or a ten-thousandth of, last year's: the unit is 万元");

  /** A count that jumps tenfold is worth a look. */
  static final Rule JUMP =
      Rule.check("XY-JUMP", INFO, comparing(CrossYearRules::jump))
          .needs(Need.PREVIOUS)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .basis(Evidence.PLAUSIBILITY, Sources.FORM)
          .says(
              "数量与上一年度相比变化超过十倍（两年均不少于10）的，建议核对（合理性）",
              "A count that changed more than tenfold, with at least 10 in both years, is worth a look (plausibility)");

  /** Tables three and four cannot well be those of last year. */
  static final Rule COPIED_TABLES =
      Rule.check("XY-COPIED-TABLES", WARNING, comparing(CrossYearRules::copied))
          .needs(Need.PREVIOUS)
          .basis(Evidence.PLAUSIBILITY, Sources.FORM)
          .says(
              "表三、表四不全为0时，不应与上一年度完全相同（合理性）",
              "Unless all is 0, tables 3 and 4 should not be the same as last year's (plausibility)");

  static final List<Rule> ALL =
      List.of(CARRY, CARRY_APPLICANT, STOCK, ITEMS, FEE_UNIT, JUMP, COPIED_TABLES);

  private CrossYearRules() {}

  /** What a cross-year rule works with. */
  private record Comparison(LastYear year, Findings findings) {}

  private static Check comparing(BiConsumer<Subject, Comparison> rule) {
    return (subject, findings) ->
        LastYear.of(subject, findings)
            .ifPresent(last -> rule.accept(subject, new Comparison(last, findings)));
  }

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
    String label = in.column().path();
    draft.says(
        "表三“二、上年结转”"
            + label
            + "为"
            + now.toPlainString()
            + "，与上一年度报告“四、结转下年度继续办理”"
            + label
            + before.toPlainString()
            + "不一致",
        "二、上年结转, "
            + label
            + ", is "
            + now.toPlainString()
            + "; last year's 四、结转下年度 was "
            + before.toPlainString());
  }

  private static void stock(Subject subject, Comparison last, String row) {
    Cell inForce = subject.cell(row + ".inForce");
    BigDecimal now = subject.value(inForce);
    BigDecimal issued = subject.value(row + ".issued");
    BigDecimal repealed = subject.value(row + ".repealed");
    BigDecimal before = last.year().value(row + ".inForce");
    if (now == null || issued == null || repealed == null || before == null) {
      last.findings().skip(inForce.address(), "单元格为空，无法比较", "a cell is blank");
      return;
    }
    BigDecimal due = before.add(issued).subtract(repealed);
    if (now.compareTo(due) != 0) {
      String sum =
          before.toPlainString()
              + " + "
              + issued.toPlainString()
              + " - "
              + repealed.toPlainString()
              + " = "
              + due.toPlainString();
      last.findings()
          .at(inForce, subject.cell(row + ".issued"), subject.cell(row + ".repealed"))
          .says(
              "“"
                  + inForce.row().label()
                  + "”现行有效件数为"
                  + now.toPlainString()
                  + "，与上一年度现行有效加本年制发减本年废止（"
                  + sum
                  + "）不一致",
              inForce.row().label()
                  + " in force: "
                  + now.toPlainString()
                  + "; last year's, plus issued, less repealed, is "
                  + sum);
    }
  }

  private static void items(Subject subject, Comparison last, String row) {
    Cell items = subject.cell(row + ".previousItems");
    BigDecimal now = subject.value(items);
    BigDecimal before = last.year().value(row + ".previousItems");
    BigDecimal change = last.year().value(row + ".change");
    if (now == null || before == null || change == null) {
      last.findings().skip(items.address(), "单元格为空，无法比较", "a cell is blank");
      return;
    }
    BigDecimal due = before.add(change);
    if (now.compareTo(due) != 0) {
      last.findings()
          .at(items)
          .says(
              "“"
                  + items.row().label()
                  + "”上一年项目数量为"
                  + now.toPlainString()
                  + "，而上一年度报告为"
                  + before.toPlainString()
                  + "、增减"
                  + change.toPlainString()
                  + "，应为"
                  + due.toPlainString(),
              items.row().label()
                  + ": 上一年项目数量 is "
                  + now.toPlainString()
                  + "; last year's report gives "
                  + before.toPlainString()
                  + " and a change of "
                  + change.toPlainString()
                  + ", so "
                  + due.toPlainString());
    }
  }

  private static void feeUnit(Subject subject, Comparison last) {
    Cell fee = subject.cell("T2.fees.amount");
    BigDecimal now = subject.value(fee);
    BigDecimal before = last.year().value("T2.fees.amount");
    if (now == null || before == null || now.signum() <= 0 || before.signum() <= 0) {
      return;
    }
    BigDecimal larger = now.max(before);
    BigDecimal smaller = now.min(before);
    if (larger.compareTo(smaller.multiply(UNIT_MISTAKE_LEAST)) >= 0
        && larger.compareTo(smaller.multiply(UNIT_MISTAKE_MOST)) <= 0) {
      last.findings()
          .at(fee)
          .says(
              "行政事业性收费本年为"
                  + now.toPlainString()
                  + "万元，上一年度为"
                  + before.toPlainString()
                  + "万元，相差约一万倍，请核对是否误以元为单位填写",
              "The fees are "
                  + now.toPlainString()
                  + " 万元, last year "
                  + before.toPlainString()
                  + " 万元: about ten thousand times apart; was one filled in in yuan?");
    }
  }

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
            .says(
                "“"
                    + cell.label()
                    + "”由上一年度的"
                    + before.toPlainString()
                    + "变为"
                    + now.toPlainString()
                    + "，变化超过十倍，建议核对",
                cell.label()
                    + " went from "
                    + before.toPlainString()
                    + " to "
                    + now.toPlainString()
                    + ", more than tenfold; worth a look");
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
              "Tables 3 and 4 are the same as last year's to the last cell");
    }
  }
}
