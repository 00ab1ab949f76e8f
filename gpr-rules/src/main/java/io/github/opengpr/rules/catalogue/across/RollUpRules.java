package io.github.opengpr.rules.catalogue.across;

import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.RuleBuilder;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 汇总: a report against those it adds up. */
public final class RollUpRules {

  private static final String COMPLETE_ZH = "仅在声明下级单位报告齐全时适用；";
  private static final String COMPLETE_EN = "Where the children are declared complete: ";

  /** Table three adds up. */
  static final Rule REQUESTS =
      complete("RU-REQUESTS", 3)
          .basis(Evidence.ARITHMETIC, Sources.ROLL_UP, Sources.LOCAL_ROLL_UP)
          .summary(
              COMPLETE_ZH + "表三每一单元格应当等于本级与各下级单位之和",
              COMPLETE_EN
                  + "each cell of table 3 must be the sum of the same cell in all reports added up")
          .build();

  /** Table four adds up; cases with co-defendants stand in one report only. */
  static final Rule DISPUTES =
      complete("RU-DISPUTES", 4)
          .basis(Evidence.ARITHMETIC, Sources.ROLL_UP, Sources.CO_DEFENDANT)
          .summary(
              COMPLETE_ZH + "表四每一单元格应当等于本级与各下级单位之和（共同被告案件只由原行为机关统计一次）",
              COMPLETE_EN
                  + "each cell of table 4 must be the sum; a case with co-defendants is counted by the original actor only")
          .build();

  /** Table two adds up; documents issued jointly count once. */
  static final Rule DISCLOSURE =
      complete("RU-DISCLOSURE", 2)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .severityDepends(
              "规章、规范性文件为警告（联合发文只计一次）", "warning for documents: one issued jointly counts once")
          .basis(Evidence.ARITHMETIC, Sources.ROLL_UP, Sources.ART_10)
          .summary(
              COMPLETE_ZH + "表二每一单元格应当等于本级与各下级单位之和（联合发文只计一次）",
              COMPLETE_EN
                  + "each cell of table 2 must be the sum; documents issued jointly count once")
          .build();

  /** With children missing, the parent still has at least what is known. */
  static final Rule LOWER_BOUND =
      Rule.check("RU-LOWER-BOUND", ERROR, RollUpRules::lowerBound)
          .needs(Need.CHILDREN)
          .severityDepends(
              "规章、规范性文件为警告（联合发文只计一次）", "warning for documents: one issued jointly counts once")
          .basis(Evidence.ARITHMETIC, Sources.ROLL_UP)
          .summary(
              "下级单位报告不齐全时，汇总数不应小于已知各单位之和",
              "With reports missing, no cell may be below the sum of the known ones")
          .build();

  /** Nobody is missing and nobody stands there twice. */
  static final Rule ROSTER =
      Rule.check("RU-ROSTER", WARNING, RollUpRules::roster)
          .needs(Need.CHILDREN)
          .basis(Evidence.LOCAL, Sources.LOCAL_ROLL_UP)
          .summary(
              "参加汇总的单位不应缺漏或重复（地方规定）", "No agency should be missing or stand twice (local notices)")
          .build();

  /** Only reports on one form can be added up. */
  static final Rule FORM =
      Rule.check("RU-FORM", ERROR, RollUpRules::form)
          .needs(Need.CHILDREN)
          .basis(Evidence.FORM, Sources.FORM)
          .summary("参加汇总的报告应当使用同一表式", "Reports that are added up must be on one form")
          .build();

  public static final List<Rule> ALL =
      List.of(REQUESTS, DISPUTES, DISCLOSURE, LOWER_BOUND, ROSTER, FORM, RollUpOrigin.RULE);

  private RollUpRules() {}

  private static RuleBuilder complete(String id, int table) {
    return Rule.check(id, ERROR, (subject, findings) -> sums(subject, findings, table))
        .needs(Need.CHILDREN);
  }

  private static void sums(Subject subject, Findings findings, int table) {
    Children.ofComplete(subject, findings)
        .ifPresent(
            children ->
                subject
                    .form()
                    .table(table)
                    .cells()
                    .forEach(cell -> sum(subject, findings, children, cell)));
  }

  private static final MessageTemplate SUM_WORDS =
      Message.template(
          "“{cell}”汇总数为{filed}，与{reports}份报告之和{sum}不一致",
          "{cell}: filed {filed}, not the sum {sum} of the {reports} {reports|report|reports}");

  private static void sum(Subject subject, Findings findings, Children children, Cell cell) {
    BigDecimal filed = subject.value(cell);
    BigDecimal sum = children.sums().get(cell);
    if (filed == null || sum == null) {
      findings.skip(cell.address(), "单元格为空，无法比较", "a cell is blank");
    } else if (filed.compareTo(sum) != 0) {
      findings
          .at(cell)
          .severity(severity(cell))
          .with("cell", cell)
          .with("filed", filed)
          .with("reports", children.reports().size())
          .with("sum", sum)
          .says(SUM_WORDS)
          .add();
    }
  }

  private static final MessageTemplate LOWER_BOUND_WORDS =
      Message.template(
          "“{cell}”汇总数为{filed}，小于已知{reports}份报告之和{least}",
          "{cell}: filed {filed}, less than the sum {least} of the {reports} known {reports|report|reports}");

  private static void lowerBound(Subject subject, Findings findings) {
    if (subject.context().isRosterComplete()) {
      // The equations say more.
      return;
    }
    Children.of(subject, findings)
        .ifPresent(
            children -> {
              for (Cell cell : subject.form().cells()) {
                BigDecimal filed = subject.value(cell);
                BigDecimal least = children.known().get(cell);
                boolean bounded = cell.kind() != ValueKind.SIGNED_COUNT;
                if (bounded && filed != null && least != null && filed.compareTo(least) < 0) {
                  findings
                      .at(cell)
                      .severity(severity(cell))
                      .with("cell", cell)
                      .with("filed", filed)
                      .with("reports", children.reports().size())
                      .with("least", least)
                      .says(LOWER_BOUND_WORDS)
                      .add();
                }
              }
            });
  }

  private static Severity severity(Cell cell) {
    String row = cell.row().key();
    boolean documents = row.equals("regulations") || row.equals("normativeDocuments");
    return documents ? WARNING : ERROR;
  }

  private static final MessageTemplate TWICE =
      Message.template(
          "参加汇总的单位“{agency}”重复出现", "“{agency}” stands more than once among the reports added up");

  private static final MessageTemplate ABSENT =
      Message.template(
          "应参加汇总的单位“{agency}”没有报告", "“{agency}” should be among the reports added up and is not");

  private static void roster(Subject subject, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (AnnualReport child : subject.context().children()) {
      String agency = child.agency();
      if (agency != null && !seen.add(agency)) {
        findings.at("report").with("agency", agency).says(TWICE).add();
      }
    }
    for (String agency : subject.context().roster()) {
      if (!seen.contains(agency)) {
        findings.at("report").with("agency", agency).says(ABSENT).add();
      }
    }
  }

  private static final MessageTemplate FORM_WORDS =
      Message.template(
          "“{name}”使用{form}年表式，与汇总报告的{due}年表式不同，应先转换再相加",
          "{name} is on form {form}, this report on form {due}; convert it before adding");

  private static void form(Subject subject, Findings findings) {
    List<AnnualReport> children = subject.context().children();
    for (int i = 0; i < children.size(); i++) {
      Form form = children.get(i).form();
      if (form != subject.form()) {
        findings
            .at("report")
            .with("name", Children.name(children.get(i), i))
            .with("form", form.id())
            .with("due", subject.form().id())
            .says(FORM_WORDS)
            .add();
      }
    }
  }
}
