package io.github.opengpr.rules.catalogue.tables;

import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Sum.sum;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import java.math.BigDecimal;
import java.util.List;

/** 表三 收到和处理政府信息公开申请情况: what came in, what became of it, what was carried over. */
public final class Table3Rules {

  private static final String RECEIVED = "received";
  private static final String CARRIED_IN = "carriedIn";
  private static final String HANDLED = "handled";
  private static final String CARRIED_OUT = "carriedOut";
  private static final String TOTAL = "total";

  /** What came in is either handled or carried over, applicant by applicant. */
  public static final Rule BALANCE =
      Rule.equation("T3-BALANCE", ERROR)
          .perSum(FormSum.Kind.BALANCE)
          .basis(Evidence.FORM, Sources.BALANCE_NOTE)
          .broken(
              Message.template(
                  "表三“{line}”一栏：本年新收与上年结转之和（{leftTerms& + } = {left}）不等于办理结果总计与结转下年度之和（{rightTerms& + } = {right}）",
                  "Table 3, column “{line}”: received + carried in ({leftTerms& + } = {left}) is not handled + carried out ({rightTerms& + } = {right})"))
          .summary(
              "表三每一栏：本年新收与上年结转之和，应当等于办理结果总计与结转下年度之和",
              "In each column of table 3, received + carried in must equal handled + carried out")
          .build();

  /** The outcomes add up to what was handled, applicant by applicant. */
  public static final Rule COLUMN_SUM =
      Rule.equation("T3-COLUMN-SUM", ERROR)
          .perSum(FormSum.Kind.OUTCOMES)
          .basis(Evidence.FORM, Sources.TABLE_3_TOTAL_ROW)
          .broken(
              Message.template(
                  "表三“{line}”一栏：各项办理结果合计为{left}，与“（七）总计”{right}不一致",
                  "Table 3, column “{line}”: the outcomes add up to {left}, （七）总计 says {right}"))
          .summary(
              "表三每一栏：各项办理结果之和，应当等于“（七）总计”",
              "In each column of table 3, the outcomes must add up to （七）总计")
          .build();

  /** The applicants add up to the total, row by row. */
  public static final Rule ROW_SUM =
      Rule.equation("T3-ROW-SUM", ERROR)
          .perSum(FormSum.Kind.APPLICANTS)
          .basis(Evidence.FORM, Sources.TABLE_3_TOTAL_COLUMN)
          .broken(
              Message.template(
                  "表三“{line}”一行：各类申请人合计为{left}，与“总计”{right}不一致",
                  "Table 3, row “{line}”: the applicants add up to {left}, 总计 says {right}"))
          .summary(
              "表三每一行：各类申请人数量之和，应当等于“总计”",
              "In each row of table 3, the six kinds of applicants must add up to 总计")
          .build();

  /** Without 结转下年度 the balance still bounds what was handled. */
  static final Rule HANDLED_BOUND =
      Rule.equation("T3-HANDLED-BOUND", ERROR)
          .perColumn(
              3,
              column ->
                  sum(column.at(RECEIVED), column.at(CARRIED_IN))
                      .atLeast(column.at(HANDLED))
                      .onlyIfBlank(column.at(CARRIED_OUT)))
          .basis(Evidence.FORM, Sources.BALANCE_NOTE)
          .broken(
              Message.template(
                  "表三“{line}”一栏：办理结果总计{right}大于本年新收与上年结转之和{left}",
                  "Table 3, column “{line}”: handled {right} exceeds received + carried in {left}"))
          .summary(
              "结转下年度未填时，办理结果总计不大于本年新收与上年结转之和",
              "Where carried out is blank, handled is at most received + carried in")
          .build();

  /** Without （七）总计 the balance still bounds what was carried over. */
  static final Rule CARRIED_BOUND =
      Rule.equation("T3-CARRIED-BOUND", ERROR)
          .perColumn(
              3,
              column ->
                  sum(column.at(RECEIVED), column.at(CARRIED_IN))
                      .atLeast(column.at(CARRIED_OUT))
                      .onlyIfBlank(column.at(HANDLED)))
          .basis(Evidence.FORM, Sources.BALANCE_NOTE)
          .broken(
              Message.template(
                  "表三“{line}”一栏：结转下年度{right}大于本年新收与上年结转之和{left}",
                  "Table 3, column “{line}”: carried out {right} exceeds received + carried in {left}"))
          .summary(
              "（七）总计未填时，结转下年度不大于本年新收与上年结转之和",
              "Where handled is blank, carried out is at most received + carried in")
          .build();

  /** With some outcomes blank, those filled in together still cannot exceed the total. */
  static final Rule OUTCOME_BOUND =
      Rule.equation("T3-OUTCOME-BOUND", ERROR)
          .perColumn(
              3,
              column ->
                  sum(column.at(HANDLED))
                      .atLeastFilled(column.except(RECEIVED, CARRIED_IN, HANDLED, CARRIED_OUT)))
          .basis(Evidence.FORM, Sources.TABLE_3_TOTAL_ROW)
          .broken(
              Message.template(
                  "表三“{line}”一栏：已填的办理结果合计{right}，大于“（七）总计”{left}",
                  "Table 3, column “{line}”: the outcomes filled in add up to {right}, more than （七）总计 {left}"))
          .summary(
              "部分办理结果未填时，已填各项之和不大于“（七）总计”",
              "Where some outcomes are blank, those filled in add up to （七）总计 at most")
          .build();

  /** The same along a row. */
  static final Rule APPLICANT_BOUND =
      Rule.equation("T3-APPLICANT-BOUND", ERROR)
          .perRow(3, row -> sum(row.at(TOTAL)).atLeastFilled(row.except(TOTAL)))
          .basis(Evidence.FORM, Sources.TABLE_3_TOTAL_COLUMN)
          .broken(
              Message.template(
                  "表三“{line}”一行：已填的申请人数量合计{right}，大于“总计”{left}",
                  "Table 3, row “{line}”: the applicants filled in add up to {right}, more than 总计 {left}"))
          .summary(
              "部分申请人栏未填时，已填各栏之和不大于“总计”",
              "Where some applicants are blank, those filled in add up to 总计 at most")
          .build();

  static final Rule BACKLOG =
      Rule.check("T3-BACKLOG", INFO, Table3Rules::backlog)
          .basis(
              Evidence.LAW,
              Sources.REGULATIONS
                  .at("第三十三条", "art. 33")
                  .saying("二十个工作日内答复，可延长二十个工作日", "20 working days, 20 more if extended"))
          .summary(
              "结转下年度超过应办数的一半且本年新收不少于10件的，提示关注",
              "More than half carried over, with 10 or more received, is worth a look")
          .build();

  static final Rule MISC_SHARE =
      Rule.check("T3-MISC-SHARE", INFO, Table3Rules::miscShare)
          .on(Form.FORM_2021, Form.MIXED_2019_2021)
          .basis(Evidence.PLAUSIBILITY, Sources.FORM.at("表三“（六）3.其他”行", "row （六）3.其他 of table 3"))
          .summary(
              "“（六）3.其他”超过办理结果的30%且办理不少于20件的，提示关注（合理性）",
              "（六）3.其他 above 30 % of 20 or more handled is worth a look (plausibility)")
          .build();

  public static final List<Rule> ALL =
      List.of(
          BALANCE,
          COLUMN_SUM,
          ROW_SUM,
          HANDLED_BOUND,
          CARRIED_BOUND,
          OUTCOME_BOUND,
          APPLICANT_BOUND,
          BACKLOG,
          MISC_SHARE);

  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal THREE = new BigDecimal(3);
  private static final BigDecimal TWENTY = new BigDecimal(20);

  private Table3Rules() {}

  private static final MessageTemplate BACKLOG_WORDS =
      Message.template(
          "表三：应办{due}件，结转下年度{carriedOut}件，超过一半",
          "Table 3: of {due} {due|application|applications} due, {carriedOut} were carried over: more than half");

  private static void backlog(Subject subject, Findings findings) {
    BigDecimal received = subject.value("T3.received.total");
    BigDecimal carriedIn = subject.value("T3.carriedIn.total");
    BigDecimal carriedOut = subject.value("T3.carriedOut.total");
    if (received == null || carriedIn == null || carriedOut == null) {
      findings.skip("T3.carriedOut.total", "有空白单元格", "a cell is blank");
      return;
    }
    BigDecimal due = received.add(carriedIn);
    if (received.compareTo(BigDecimal.TEN) >= 0 && carriedOut.multiply(TWO).compareTo(due) > 0) {
      findings
          .at(
              subject.cell("T3.carriedOut.total"),
              subject.cell("T3.received.total"),
              subject.cell("T3.carriedIn.total"))
          .with("due", due)
          .with("carriedOut", carriedOut)
          .says(BACKLOG_WORDS)
          .add();
    }
  }

  private static final MessageTemplate MISC_SHARE_WORDS =
      Message.template(
          "表三：“（六）3.其他”{misc}件，超过办理结果总计{handled}件的30%",
          "Table 3: （六）3.其他 is {misc} of {handled} handled, more than 30 %");

  private static void miscShare(Subject subject, Findings findings) {
    BigDecimal misc = subject.value("T3.otherHandling.misc.total");
    BigDecimal handled = subject.value("T3.handled.total");
    if (misc == null || handled == null) {
      findings.skip("T3.otherHandling.misc.total", "有空白单元格", "a cell is blank");
      return;
    }
    boolean large = misc.multiply(BigDecimal.TEN).compareTo(handled.multiply(THREE)) > 0;
    if (handled.compareTo(TWENTY) >= 0 && large) {
      findings
          .at(subject.cell("T3.otherHandling.misc.total"), subject.cell("T3.handled.total"))
          .with("misc", misc)
          .with("handled", handled)
          .says(MISC_SHARE_WORDS)
          .add();
    }
  }
}
