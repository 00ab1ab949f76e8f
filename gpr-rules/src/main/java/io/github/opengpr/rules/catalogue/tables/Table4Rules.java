package io.github.opengpr.rules.catalogue.tables;

import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;
import static io.github.opengpr.rules.Sum.sum;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.rules.CellLine;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import java.math.BigDecimal;
import java.util.List;

/** 表四 政府信息公开行政复议、行政诉讼情况: disputes by their result. */
public final class Table4Rules {

  private static final String TOTAL = "total";

  /** The results add up to the total, for each kind of dispute. */
  public static final Rule SUM =
      Rule.equation("T4-SUM", ERROR)
          .perSum(FormSum.Kind.RESULTS)
          .basis(Evidence.FORM, Sources.TABLE_4_TOTAL)
          .broken(
              Message.template(
                  "表四“{line}”：各种结果合计为{left}，与“总计”{right}不一致",
                  "Table 4, “{line}”: the results add up to {left}, 总计 says {right}"))
          .summary(
              "表四每一类：结果维持、结果纠正、其他结果与尚未审结之和，应当等于“总计”",
              "For each kind of dispute in table 4, upheld, corrected, other and pending must add up to 总计")
          .build();

  /** With some results blank, those filled in together still cannot exceed the total. */
  static final Rule PART_BOUND =
      Rule.equation("T4-PART-BOUND", ERROR)
          .perRow(4, row -> sum(row.at(TOTAL)).atLeastFilled(row.except(TOTAL)))
          .basis(Evidence.FORM, Sources.TABLE_4_TOTAL)
          .broken(
              Message.template(
                  "表四“{line}”：已填的结果合计{right}，大于“总计”{left}",
                  "Table 4, “{line}”: the results filled in add up to {right}, more than 总计 {left}"))
          .summary(
              "部分结果未填时，已填各项之和不大于“总计”",
              "Where some results are blank, those filled in add up to 总计 at most")
          .build();

  static final Rule NO_REQUESTS =
      Rule.check("T4-NO-REQUESTS", INFO, Table4Rules::noRequests)
          .basis(Evidence.PLAUSIBILITY, Sources.FORM.at("表三、表四", "tables 3 and 4"))
          .summary(
              "没有收到和结转申请而有复议、诉讼的，提示核对（合理性）",
              "Disputes without any application received or carried in are worth a look (plausibility)")
          .build();

  static final Rule DIRECT_SUIT =
      Rule.check("T4-DIRECT-SUIT", WARNING, Table4Rules::directSuit)
          .fromYear(2024)
          .basis(Evidence.LAW, Sources.RECONSIDERATION_23)
          .summary(
              "2024年起，对不予公开的应当先复议；办结的申请全部为不予公开时，不应有未经复议直接起诉",
              "From 2024 a refusal goes to reconsideration first: with nothing but refusals there is no direct suit")
          .build();

  static final Rule AFTER_RECONSIDERATION =
      Rule.check("T4-AFTER-RECONSIDERATION", INFO, Table4Rules::afterReconsideration)
          .needs(Need.PREVIOUS)
          .basis(Evidence.LOGIC, Sources.FORM.at("表四", "table 4"))
          .summary(
              "复议后起诉总计不大于本年与上年行政复议总计之和",
              "Suits after reconsideration are at most the reconsiderations of this and the previous year")
          .build();

  static final Rule CO_DEFENDANT =
      Rule.check("T4-CO-DEFENDANT", INFO, Table4Rules::coDefendant)
          .needs(Need.ISSUER_KIND)
          .basis(Evidence.LAW, Sources.CO_DEFENDANT)
          .summary(
              "复议机关与原行政机关为共同被告的案件，只由原行政机关统计",
              "A case against the original actor and the reconsideration organ together is counted by the"
                  + " original actor only")
          .build();

  public static final List<Rule> ALL =
      List.of(SUM, PART_BOUND, NO_REQUESTS, DIRECT_SUIT, AFTER_RECONSIDERATION, CO_DEFENDANT);

  private static final String RECONSIDERATION = "T4.reconsideration.total";
  private static final String DIRECT = "T4.directLitigation.total";
  private static final String AFTER = "T4.postReconsiderationLitigation.total";

  private Table4Rules() {}

  private static final MessageTemplate NO_REQUESTS_WORDS =
      Message.template(
          "表四“{row}”{total}件，表三却没有新收和结转的申请；可能是对往年申请的争议，请核对",
          "Table 4, “{row}”: {total}, while table 3 has no application; it may be about earlier years");

  private static void noRequests(Subject subject, Findings findings) {
    // Not the totals alone: a total left 0 beside filled details is another mistake.
    for (CellLine row : CellLine.rows(subject.form(), 3)) {
      if (row.key().equals("received") || row.key().equals("carriedIn")) {
        for (Cell cell : row.cells()) {
          BigDecimal value = subject.value(cell);
          if (value == null) {
            findings.skip("T4", "表三新收或上年结转有空白单元格", "a cell of received or carried in is blank");
            return;
          }
          if (value.signum() != 0) {
            return;
          }
        }
      }
    }
    for (String address : List.of(RECONSIDERATION, DIRECT, AFTER)) {
      Cell cell = subject.cell(address);
      BigDecimal total = subject.value(cell);
      if (total != null && total.signum() > 0) {
        findings
            .at(cell, subject.cell("T3.received.total"), subject.cell("T3.carriedIn.total"))
            .with("row", cell.row().path())
            .with("total", total)
            .says(NO_REQUESTS_WORDS)
            .add();
      }
    }
  }

  private static final MessageTemplate DIRECT_SUIT_WORDS =
      Message.template(
          "表四：未经复议直接起诉{direct}件，而办结的{handled}件全部为不予公开，依法应当先申请行政复议",
          "Table 4: {direct} {direct|direct suit|direct suits}, while all {handled} {handled|application|applications} handled were refused, which must go to reconsideration first");

  private static void directSuit(Subject subject, Findings findings) {
    BigDecimal direct = subject.value(DIRECT);
    BigDecimal handled = subject.value("T3.handled.total");
    BigDecimal refused = BigDecimal.ZERO;
    for (Cell cell : subject.form().requests().cells()) {
      if (cell.row().key().startsWith("refused.") && cell.column().key().equals(TOTAL)) {
        BigDecimal value = subject.value(cell);
        if (value == null) {
          findings.skip(DIRECT, "有空白单元格", "a cell is blank");
          return;
        }
        refused = refused.add(value);
      }
    }
    if (direct == null || handled == null) {
      findings.skip(DIRECT, "有空白单元格", "a cell is blank");
    } else if (direct.signum() > 0 && handled.signum() > 0 && refused.compareTo(handled) == 0) {
      findings
          .at(subject.cell(DIRECT), subject.cell("T3.handled.total"))
          .with("direct", direct)
          .with("handled", handled)
          .says(DIRECT_SUIT_WORDS)
          .add();
    }
  }

  private static final MessageTemplate AFTER_RECONSIDERATION_WORDS =
      Message.template(
          "表四：复议后起诉{after}件，多于本年与上年行政复议之和{now} + {before} = {sum}件",
          "Table 4: {after} suits after reconsideration, more than the reconsiderations of this and last year, {now} + {before} = {sum}");

  private static void afterReconsideration(Subject subject, Findings findings) {
    AnnualReport previous = subject.context().previous().orElseThrow();
    BigDecimal after = subject.value(AFTER);
    BigDecimal now = subject.value(RECONSIDERATION);
    BigDecimal before = previous.get(previous.form().cell(RECONSIDERATION));
    if (after == null || now == null || before == null) {
      findings.skip(AFTER, "有空白单元格", "a cell is blank");
    } else if (after.compareTo(now.add(before)) > 0) {
      findings
          .at(subject.cell(AFTER), subject.cell(RECONSIDERATION))
          .with("after", after)
          .with("now", now)
          .with("before", before)
          .with("sum", now.add(before))
          .says(AFTER_RECONSIDERATION_WORDS)
          .add();
    }
  }

  private static final MessageTemplate CO_DEFENDANT_WORDS =
      Message.template(
          "表四：复议后起诉{after}件，多于行政复议{now}件；作为复议机关成为共同被告的案件由原行政机关统计，请核对",
          "Table 4: {after} suits after reconsideration, more than {now} reconsiderations; cases in which this agency is co-defendant as reconsideration organ are counted by the original actor");

  // The report does not tell who acted first. Only where more was sued over than reconsidered is
  // the question worth asking.
  private static void coDefendant(Subject subject, Findings findings) {
    BigDecimal after = subject.value(AFTER);
    BigDecimal now = subject.value(RECONSIDERATION);
    if (subject.issuerKind().orElseThrow() == IssuerKind.GOVERNMENT
        && after != null
        && now != null
        && after.compareTo(now) > 0) {
      findings
          .at(subject.cell(AFTER), subject.cell(RECONSIDERATION))
          .with("after", after)
          .with("now", now)
          .says(CO_DEFENDANT_WORDS)
          .add();
    }
  }
}
