package io.github.opengpr.rules.catalogue;

import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Sum.sum;

import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Rule;
import java.util.List;

/** 表四 政府信息公开行政复议、行政诉讼情况: disputes by their result. */
final class Table4Rules {

  private static final String TOTAL = "total";

  /** The results add up to the total, for each kind of dispute. */
  static final Rule SUM =
      Rule.equation("T4-SUM", ERROR)
          .perRow(4, row -> sum(row.except(TOTAL)).equalTo(row.at(TOTAL)))
          .basis(Evidence.FORM, Sources.TABLE_4_TOTAL)
          .broken(
              b -> "表四“" + b.line() + "”：各种结果合计为" + b.left() + "，与“总计”" + b.right() + "不一致",
              b ->
                  "Table 4, “"
                      + b.line()
                      + "”: the results add up to "
                      + b.left()
                      + ", 总计 says "
                      + b.right())
          .says(
              "表四每一类：结果维持、结果纠正、其他结果与尚未审结之和，应当等于“总计”",
              "For each kind of dispute in table 4, upheld, corrected, other and pending must add up to 总计");

  static final List<Rule> ALL = List.of(SUM);

  private Table4Rules() {}
}
