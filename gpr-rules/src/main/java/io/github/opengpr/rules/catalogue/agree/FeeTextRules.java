package io.github.opengpr.rules.catalogue.agree;

import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Amount;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.narrative.ReportText;
import io.github.opengpr.rules.catalogue.narrative.SectionText;
import io.github.opengpr.rules.text.FeeStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 文表一致：信息处理费: what the text says about the fee for processing information against the tables. */
public final class FeeTextRules {

  private static final int YUAN_TO_FORM = 4;

  /** Table two is commonly filled in to 0.01 万元. */
  private static final BigDecimal HALF_A_STEP = new BigDecimal("0.005");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Who was dropped for not paying had got a notice. */
  static final Rule FEE_NOTICE =
      Rule.check("XS-FEE-NOTICE", WARNING, FeeTextRules::notice)
          .on(Form.FORM_2021, Form.MIXED_2019_2021)
          .basis(Evidence.FORM, Sources.FEE_UNPAID_LABEL, Sources.FEE_NOTE)
          .summary(
              "表三“（六）其他处理”第2项（逾期未按收费通知缴费）大于0的，第六部分应当报告发出收费通知的情况（T3.otherHandling.feeUnpaid.total）",
              "If applications were dropped for not paying after a fee notice, section 六 must report the notices"
                  + " (T3.otherHandling.feeUnpaid.total)")
          .build();

  static final Rule FEE_IN_TABLE =
      Rule.check("XS-FEE-IN-TABLE", WARNING, FeeTextRules::inTable)
          .needs(Need.YEAR)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .severityDepends(
              "表中之数按其位数四舍五入后可以是信息处理费的（如420元填为0万元），为提示",
              "an info if what is filed may be the fee, rounded (420 yuan filed as 0 万元)")
          .basis(Evidence.LOCAL, Sources.ANHUI_28)
          .summary(
              "按部分地方规定，收取的信息处理费计入表二行政事业性收费：T2.fees.amount 应当不小于信息处理费实际收取金额（元）÷10000",
              "By a local notice the fee for processing information is part of the administrative fees:"
                  + " T2.fees.amount should be at least the yuan received divided by 10 000")
          .build();

  public static final List<Rule> ALL = List.of(FEE_NOTICE, FEE_IN_TABLE);

  private FeeTextRules() {}

  private static final MessageTemplate NO_NOTICE =
      Message.template(
          "{total}为{value}，说明发出过收费通知，但{section}没有报告收费通知的件数和金额",
          "{total} is {value}, so fee notices went out, but {section} reports none");

  private static final MessageTemplate LESS_IN_TABLE =
      Message.template(
          "{section}称收取信息处理费{received}元（{due}万元），而{total}仅为{value}万元（依据地方规定，其他地区请按当地口径核对）",
          "{section} says {received} yuan of processing fees came in ({due} 万元), but {total} is only"
              + " {value} 万元 (by a local notice; elsewhere check with local practice)");

  private static void notice(Subject subject, Findings findings) {
    Cell cell = subject.cell("T3.otherHandling.feeUnpaid.total");
    if (isSurelyNone(subject, cell)) {
      return;
    }
    TableTotal unpaid = TableTotal.of(subject, cell.address());
    if (!unpaid.isComparable(findings) || !unpaid.isPositive()) {
      return;
    }
    ReportText text = ReportText.of(subject);
    Optional<ReportText.Fees> fees = text.fees();
    boolean reported =
        fees.map(ReportText.Fees::statement)
            .map(told -> told.notified() || told.notices() != null || told.demanded() != null)
            .orElse(false);
    Optional<SectionText> section = reported ? Optional.empty() : text.otherMatters(findings);
    if (section.isEmpty()) {
      return;
    }
    unpaid
        .finding(findings)
        .place(section.get().heading())
        .excerpt(fees.map(told -> told.section().quote(told.sentence())).orElse(null))
        .with("total", unpaid.name())
        .with("value", unpaid.known())
        .with("section", section.get().name())
        .says(NO_NOTICE)
        .add();
  }

  private static boolean isSurelyNone(Subject subject, Cell cell) {
    BigDecimal value = subject.value(cell);
    return value != null
        && value.signum() == 0
        && !(subject.hasPrinted() && subject.printed().cell(cell).status() == CellStatus.UNSURE);
  }

  private static void inTable(Subject subject, Findings findings) {
    Optional<ReportText.Fees> found = ReportText.of(subject).fees();
    if (found.isEmpty()) {
      return;
    }
    FeeStatement told = found.get().statement();
    BigDecimal received = told.received();
    if (received == null || received.signum() <= 0 || !told.exact()) {
      return;
    }
    TableTotal fees = TableTotal.of(subject, "T2.fees.amount");
    BigDecimal filed = fees.value();
    if (!fees.isComparable(findings) || filed == null) {
      return;
    }
    BigDecimal due = received.movePointLeft(YUAN_TO_FORM);
    BigDecimal lacking = due.subtract(filed);
    if (lacking.compareTo(HALF_A_STEP) >= 0) {
      found
          .get()
          .section()
          .shown(fees.finding(findings), found.get().sentence())
          .severity(lacking.compareTo(halfOfLastDigit(filed)) < 0 ? INFO : WARNING)
          .with("section", found.get().section().name())
          .with("received", Amount.plain(received))
          .with("due", Amount.plain(due))
          .with("total", fees.name())
          .with("value", filed)
          .says(LESS_IN_TABLE)
          .add();
    }
  }

  /** Half of what one in the last digit filled in is worth: 420 yuan may be filed as 0 万元. */
  private static BigDecimal halfOfLastDigit(BigDecimal filed) {
    return HALF.movePointLeft(Math.max(0, filed.scale()));
  }
}
