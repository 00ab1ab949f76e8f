package io.github.opengpr.rules.catalogue.across;

import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import java.math.BigDecimal;
import java.util.List;

/** 跨年度: table two against the one of the year before. */
final class CrossYearTable2Rules {

  private static final BigDecimal UNIT_MISTAKE_LEAST = new BigDecimal("5000");
  private static final BigDecimal UNIT_MISTAKE_MOST = new BigDecimal("20000");

  /** The stock of documents follows from last year's stock. */
  static final Rule STOCK =
      Rule.check(
              "XY-STOCK",
              WARNING,
              Comparison.by(
                  (subject, last) -> {
                    if (last.year().report().form().disclosureOrigin() == Form.FORM_2021) {
                      List.of("T2.regulations", "T2.normativeDocuments")
                          .forEach(row -> stock(subject, last, row));
                    }
                  }))
          .needs(Need.PREVIOUS)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .basis(Evidence.FORM, Sources.STOCK_LABELS)
          .summary(
              "现行有效件数，应当等于上一年度现行有效件数加本年制发件数、减本年废止件数",
              "What is in force must be what was in force a year ago, plus what was issued, less what was repealed")
          .build();

  /** The number of items follows from last year's number and change. */
  static final Rule ITEMS =
      Rule.check(
              "XY-ITEMS",
              WARNING,
              Comparison.by(
                  (subject, last) -> {
                    if (last.year().report().form().disclosureOrigin() == Form.FORM_2019) {
                      List.of("licensing", "otherServices", "penalties", "coercion", "fees")
                          .forEach(row -> items(subject, last, "T2." + row));
                    }
                  }))
          .needs(Need.PREVIOUS)
          .on(Form.FORM_2019, Form.MIXED_2019_2021)
          .basis(Evidence.FORM, Sources.ITEM_LABELS)
          .summary(
              "“上一年项目数量”，应当等于上一年度报告的“上一年项目数量”加“本年增/减”",
              "上一年项目数量 must be last year's 上一年项目数量 plus its 本年增/减")
          .build();

  /** A fee ten thousand times last year's, or a ten-thousandth, is probably in the wrong unit. */
  static final Rule FEE_UNIT =
      Rule.check("XY-FEE-UNIT", WARNING, Comparison.by(CrossYearTable2Rules::feeUnit))
          .needs(Need.PREVIOUS)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .basis(Evidence.FORM, Sources.FEE_UNIT)
          .summary(
              "行政事业性收费金额与上一年度相比不应相差约一万倍（单位应为万元）",
              "The fees must not be about ten thousand times, or a ten-thousandth of, last year's: the unit is 万元")
          .build();

  private CrossYearTable2Rules() {}

  private static final MessageTemplate STOCK_WORDS =
      Message.template(
          "“{row}”现行有效件数为{now}，与上一年度现行有效加本年制发减本年废止（{before} + {issued} - {repealed} = {due}）不一致",
          "{row} in force: {now}; last year's, plus issued, less repealed, is {before} + {issued} - {repealed} = {due}");

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
      last.findings()
          .at(inForce, subject.cell(row + ".issued"), subject.cell(row + ".repealed"))
          .with("row", inForce.row().label())
          .with("now", now)
          .with("before", before)
          .with("issued", issued)
          .with("repealed", repealed)
          .with("due", due)
          .says(STOCK_WORDS)
          .add();
    }
  }

  private static final MessageTemplate ITEMS_WORDS =
      Message.template(
          "“{row}”上一年项目数量为{now}，而上一年度报告为{before}、增减{change}，应为{due}",
          "{row}: 上一年项目数量 is {now}; last year's report gives {before} and a change of {change}, so {due}");

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
          .with("row", items.row().label())
          .with("now", now)
          .with("before", before)
          .with("change", change)
          .with("due", due)
          .says(ITEMS_WORDS)
          .add();
    }
  }

  private static final MessageTemplate FEE_UNIT_WORDS =
      Message.template(
          "行政事业性收费本年为{now}万元，上一年度为{before}万元，相差约一万倍，请核对是否误以元为单位填写",
          "The fees are {now} 万元, last year {before} 万元: about ten thousand times apart; was one filled in in yuan?");

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
      last.findings().at(fee).with("now", now).with("before", before).says(FEE_UNIT_WORDS).add();
    }
  }
}
