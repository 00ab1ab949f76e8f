package io.github.opengpr.rules.catalogue.tables;

import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;
import static io.github.opengpr.rules.Sum.sum;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CellLine;
import io.github.opengpr.rules.Citation;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import java.math.BigDecimal;
import java.util.List;

/** 表二 of the trial form of 2019. That 上一年 ＋ 增减 ＝ 处理决定 is no rule, though some fill it in so. */
public final class Table2TrialRules {

  private static final Citation LABELS = Sources.NOTICE_60.at("表二各栏标题", "labels of table 2");
  private static final String PREVIOUS = "previousItems";
  private static final String CHANGE = "change";
  private static final String DECISIONS = "decisions";
  private static final BigDecimal SURELY_YUAN = new BigDecimal("1000000");
  private static final BigDecimal SURELY_WAN = new BigDecimal("10000");

  static final Rule DISCLOSED =
      Rule.equation("T2O-DISCLOSED", WARNING)
          .perRow(
              2,
              row ->
                  row.has("newlyDisclosed", "totalDisclosed")
                      ? sum(row.at("totalDisclosed")).atLeast(row.at("newlyDisclosed"))
                      : null)
          .basis(Evidence.LOGIC, LABELS)
          .broken(
              Message.template(
                  "表二“{line}”：本年新公开数量{right}大于对外公开总数量{left}",
                  "Table 2, “{line}”: newly disclosed {right} exceeds disclosed in all {left}"))
          .summary(
              "本年新公开数量不大于对外公开总数量", "Newly disclosed documents are at most those disclosed in all")
          .build();

  static final Rule ITEMS =
      Rule.equation("T2O-ITEMS", WARNING)
          .perRow(
              2,
              row ->
                  row.has(PREVIOUS, CHANGE)
                      ? sum(row.at(PREVIOUS), row.at(CHANGE)).atLeast()
                      : null)
          .basis(Evidence.LOGIC, LABELS)
          .broken(
              Message.template(
                  "表二“{line}”：上一年项目数量与本年增/减之和为{left}，不应为负",
                  "Table 2, “{line}”: last year's items and the change add up to {left}, which is negative"))
          .summary("上一年项目数量与本年增/减之和不为负", "Last year's items + the change of the year ≥ 0")
          .build();

  static final Rule NO_ITEMS =
      Rule.check("T2O-NO-ITEMS", WARNING, Table2TrialRules::noItems)
          .on(Form.FORM_2019, Form.MIXED_2019_2021)
          .basis(Evidence.LOGIC, LABELS)
          .summary("没有项目的类别不应有处理决定", "No decisions where there are no items")
          .build();

  static final Rule PROCUREMENT =
      Rule.check("T2O-PROCUREMENT", WARNING, Table2TrialRules::procurement)
          .on(Form.FORM_2019, Form.MIXED_2019_2021)
          .basis(Evidence.LOGIC, LABELS)
          .summary(
              "采购项目数量与采购总金额同为0或同不为0", "Procurement projects are 0 exactly when the amount is 0")
          .build();

  static final Rule PROCUREMENT_UNIT =
      Rule.check("T2O-PROCUREMENT-UNIT", INFO, Table2TrialRules::procurementUnit)
          .on(Form.FORM_2019, Form.MIXED_2019_2021)
          .basis(
              Evidence.FORM, Sources.NOTICE_60.at("表二“采购总金额”栏未印单位", "column 采购总金额 prints no unit"))
          .summary(
              "采购总金额未印单位，不同机关填报的单位不同",
              "The form prints no unit for the amount of procurement; agencies differ")
          .build();

  public static final List<Rule> ALL =
      List.of(DISCLOSED, ITEMS, NO_ITEMS, PROCUREMENT, PROCUREMENT_UNIT);

  private static final Message YUAN = new Message("元", "yuan");

  private static final Message WAN = new Message("万元", "万元");

  private Table2TrialRules() {}

  private static final MessageTemplate NO_ITEMS_WORDS =
      Message.template(
          "表二“{row}”：项目数量为0，处理决定数量却为{decisions}",
          "Table 2, “{row}”: no items, yet {decisions} decisions");

  private static void noItems(Subject subject, Findings findings) {
    for (CellLine row : CellLine.rows(subject.form(), 2)) {
      if (!row.has(PREVIOUS, CHANGE, DECISIONS)) {
        continue;
      }
      BigDecimal previous = subject.value(row.at(PREVIOUS));
      BigDecimal change = subject.value(row.at(CHANGE));
      BigDecimal decisions = subject.value(row.at(DECISIONS));
      if (previous == null || change == null || decisions == null) {
        findings.skip(row.at(DECISIONS).address(), "有空白单元格", "a cell is blank");
      } else if (decisions.signum() > 0 && previous.add(change).signum() == 0) {
        findings
            .at(row.at(DECISIONS), row.at(PREVIOUS), row.at(CHANGE))
            .with("row", row.label())
            .with("decisions", decisions)
            .says(NO_ITEMS_WORDS)
            .add();
      }
    }
  }

  private static final MessageTemplate PROCUREMENT_WORDS =
      Message.template(
          "表二“政府集中采购”：采购项目数量{projects}与采购总金额{amount}，只有一个为0",
          "Table 2, 政府集中采购: projects {projects} and amount {amount}: only one of them is 0");

  private static void procurement(Subject subject, Findings findings) {
    Cell projects = subject.cell("T2.procurement.projects");
    Cell amount = subject.cell("T2.procurement.amount");
    BigDecimal count = subject.value(projects);
    BigDecimal money = subject.value(amount);
    if (count == null || money == null) {
      findings.skip(projects.address(), "有空白单元格", "a cell is blank");
    } else if (count.signum() == 0 != (money.signum() == 0)) {
      findings
          .at(projects, amount)
          .with("projects", count)
          .with("amount", money)
          .says(PROCUREMENT_WORDS)
          .add();
    }
  }

  private static final MessageTemplate PROCUREMENT_UNIT_WORDS =
      Message.template(
          "表二“采购总金额”{amount}，单位疑为{unit}；表式未印单位，未作换算",
          "Table 2, 采购总金额 {amount} is probably in {unit}; the form prints no unit, nothing was converted");

  private static void procurementUnit(Subject subject, Findings findings) {
    Cell projects = subject.cell("T2.procurement.projects");
    Cell amount = subject.cell("T2.procurement.amount");
    BigDecimal count = subject.value(projects);
    BigDecimal money = subject.value(amount);
    if (money == null || money.signum() <= 0) {
      return;
    }
    boolean yuan = money.compareTo(SURELY_YUAN) >= 0;
    boolean wan = money.compareTo(SURELY_WAN) < 0 && count != null && count.signum() > 0;
    if (yuan || wan) {
      findings
          .at(amount)
          .with("amount", money)
          .with("unit", yuan ? YUAN : WAN)
          .says(PROCUREMENT_UNIT_WORDS)
          .add();
    }
  }
}
