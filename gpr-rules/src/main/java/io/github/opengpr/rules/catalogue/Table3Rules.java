package io.github.opengpr.rules.catalogue;

import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Sum.sum;

import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Rule;
import java.util.List;

/** 表三 收到和处理政府信息公开申请情况: what came in, what became of it, what was carried over. */
final class Table3Rules {

  private static final String RECEIVED = "received";
  private static final String CARRIED_IN = "carriedIn";
  private static final String HANDLED = "handled";
  private static final String CARRIED_OUT = "carriedOut";
  private static final String TOTAL = "total";

  /** What came in is either handled or carried over, applicant by applicant. */
  static final Rule BALANCE =
      Rule.equation("T3-BALANCE", ERROR)
          .perColumn(
              3,
              column ->
                  sum(column.at(RECEIVED), column.at(CARRIED_IN))
                      .equalTo(column.at(HANDLED), column.at(CARRIED_OUT)))
          .basis(Evidence.FORM, Sources.BALANCE_NOTE)
          .broken(
              b ->
                  "表三“"
                      + b.line()
                      + "”一栏：本年新收与上年结转之和（"
                      + b.leftTerms()
                      + " = "
                      + b.left()
                      + "）不等于办理结果总计与结转下年度之和（"
                      + b.rightTerms()
                      + " = "
                      + b.right()
                      + "）",
              b ->
                  "Table 3, column “"
                      + b.line()
                      + "”: received + carried in ("
                      + b.leftTerms()
                      + " = "
                      + b.left()
                      + ") is not handled + carried out ("
                      + b.rightTerms()
                      + " = "
                      + b.right()
                      + ")")
          .says(
              "表三每一栏：本年新收与上年结转之和，应当等于办理结果总计与结转下年度之和",
              "In each column of table 3, received + carried in must equal handled + carried out");

  /** The outcomes add up to what was handled, applicant by applicant. */
  static final Rule COLUMN_SUM =
      Rule.equation("T3-COLUMN-SUM", ERROR)
          .perColumn(
              3,
              column ->
                  sum(column.except(RECEIVED, CARRIED_IN, HANDLED, CARRIED_OUT))
                      .equalTo(column.at(HANDLED)))
          .basis(Evidence.FORM, Sources.TABLE_3_TOTAL_ROW)
          .broken(
              b -> "表三“" + b.line() + "”一栏：各项办理结果合计为" + b.left() + "，与“（七）总计”" + b.right() + "不一致",
              b ->
                  "Table 3, column “"
                      + b.line()
                      + "”: the outcomes add up to "
                      + b.left()
                      + ", （七）总计 says "
                      + b.right())
          .says(
              "表三每一栏：各项办理结果之和，应当等于“（七）总计”",
              "In each column of table 3, the outcomes must add up to （七）总计");

  /** The applicants add up to the total, row by row. */
  static final Rule ROW_SUM =
      Rule.equation("T3-ROW-SUM", ERROR)
          .perRow(3, row -> sum(row.except(TOTAL)).equalTo(row.at(TOTAL)))
          .basis(Evidence.FORM, Sources.TABLE_3_TOTAL_COLUMN)
          .broken(
              b -> "表三“" + b.line() + "”一行：各类申请人合计为" + b.left() + "，与“总计”" + b.right() + "不一致",
              b ->
                  "Table 3, row “"
                      + b.line()
                      + "”: the applicants add up to "
                      + b.left()
                      + ", 总计 says "
                      + b.right())
          .says(
              "表三每一行：各类申请人数量之和，应当等于“总计”",
              "In each row of table 3, the six kinds of applicants must add up to 总计");

  static final List<Rule> ALL = List.of(BALANCE, COLUMN_SUM, ROW_SUM);

  private Table3Rules() {}
}
