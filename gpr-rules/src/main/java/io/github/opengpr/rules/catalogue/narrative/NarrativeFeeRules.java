package io.github.opengpr.rules.catalogue.narrative;

import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Amount;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.text.FeeStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 信息处理费: what section 六 says about the fee for processing information, by itself. */
public final class NarrativeFeeRules {

  /** Every rate is a multiple of it. */
  private static final BigDecimal STEP = BigDecimal.TEN;

  static final Rule STATEMENT =
      Rule.check("NR-FEE-STATEMENT", WARNING, NarrativeFeeRules::statement)
          .on(Form.FORM_2021, Form.MIXED_2021_2019, Form.MIXED_2019_2021)
          .severityDepends(
              "在其他部分说明、或者提到而未说清是否收取的为提示",
              "an info if another section says it, or if the fee is named without saying whether it was charged")
          .basis(Evidence.FORM, Sources.FEE_NOTE)
          .summary(
              "第六部分应当报告信息处理费的收取情况，未收取的也应当说明",
              "Section 六 must say whether the fee for processing information was charged")
          .build();

  static final Rule BOUND =
      Rule.check("NR-FEE-BOUND", WARNING, NarrativeFeeRules::bound)
          .needs(Need.YEAR)
          .basis(Evidence.LOGIC, Sources.FEE_NOTE)
          .summary(
              "信息处理费实际收取的总金额，不应大于收费通知的总金额",
              "The fees received cannot exceed the fees asked for in notices")
          .build();

  static final Rule FEE_STEP =
      Rule.check("NR-FEE-STEP", INFO, NarrativeFeeRules::step)
          .basis(Evidence.LAW, Sources.FEE_RATES)
          .summary("信息处理费的总金额应当为10元的整数倍", "A sum of processing fees must be a multiple of 10 yuan")
          .build();

  static final Rule UNIT =
      Rule.check("NR-FEE-UNIT", WARNING, NarrativeFeeRules::unit)
          .basis(Evidence.LOGIC, Sources.FEE_NOTE)
          .summary(
              "信息处理费的金额应当写明单位（元或万元）", "An amount of processing fees must name its unit (元 or 万元)")
          .build();

  public static final List<Rule> ALL = List.of(STATEMENT, BOUND, FEE_STEP, UNIT);

  private NarrativeFeeRules() {}

  private static void statement(Subject subject, Findings findings) {
    ReportText text = ReportText.of(subject);
    Optional<SectionText> section = text.otherMatters(findings);
    if (section.isEmpty()) {
      return;
    }
    Optional<ReportText.Fees> fees = text.fees();
    if (fees.isEmpty()) {
      section
          .get()
          .finding(findings)
          .says(
              section.get().zh() + "没有说明信息处理费的收取情况（未收取的也应当说明）",
              section.get().en()
                  + " does not say whether the fee for processing information was charged; it must, even if none was")
          .add();
      return;
    }
    boolean here = fees.get().section().address().equals(section.get().address());
    FeeStatement told = fees.get().statement();
    if (!told.says() && !told.unitMissing()) {
      fees.get()
          .finding(findings)
          .severity(INFO)
          .says(
              fees.get().section().zh() + "提到信息处理费，但未见是否收取及金额，请核对",
              fees.get().section().en()
                  + " names the processing fee, but it is not clear whether any was charged; please check")
          .add();
    } else if (!here) {
      fees.get()
          .finding(findings)
          .severity(INFO)
          .says(
              "信息处理费的收取情况写在" + fees.get().section().zh() + "，按表式应当在" + section.get().zh() + "报告",
              "The processing fee is reported in "
                  + fees.get().section().en()
                  + "; the form wants it in "
                  + section.get().en())
          .add();
    }
  }

  private static void bound(Subject subject, Findings findings) {
    Optional<ReportText.Fees> fees = ReportText.of(subject).fees();
    BigDecimal notified = fees.map(told -> told.statement().notified()).orElse(null);
    BigDecimal received = fees.map(told -> told.statement().received()).orElse(null);
    if (fees.isPresent()
        && fees.get().statement().exact()
        && notified != null
        && received != null
        && received.compareTo(notified) > 0) {
      fees.get()
          .finding(findings)
          .says(
              "信息处理费实际收取" + Amount.shown(received) + "元，大于收费通知的总金额" + Amount.shown(notified) + "元",
              "Processing fees received, "
                  + Amount.shown(received)
                  + " yuan, exceed those asked for, "
                  + Amount.shown(notified)
                  + " yuan")
          .add();
    }
  }

  private static void step(Subject subject, Findings findings) {
    Optional<ReportText.Fees> fees = ReportText.of(subject).fees();
    if (fees.isPresent() && fees.get().statement().exact()) {
      step(fees.get(), findings, fees.get().statement().notified(), "收费通知的总金额", "asked for");
      step(fees.get(), findings, fees.get().statement().received(), "实际收取的总金额", "received");
    }
  }

  private static void step(
      ReportText.Fees fees, Findings findings, @Nullable BigDecimal amount, String zh, String en) {
    if (amount != null && amount.remainder(STEP).signum() != 0) {
      fees.finding(findings)
          .says(
              "信息处理费" + zh + "为" + Amount.shown(amount) + "元，不是10元的整数倍，与计费标准不符，请核对",
              "Processing fees "
                  + en
                  + ", "
                  + Amount.shown(amount)
                  + " yuan, are no multiple of 10 yuan, as all rates are; please check")
          .add();
    }
  }

  private static void unit(Subject subject, Findings findings) {
    Optional<ReportText.Fees> fees = ReportText.of(subject).fees();
    if (fees.isPresent() && fees.get().statement().unitMissing()) {
      fees.get()
          .finding(findings)
          .says(
              fees.get().section().zh() + "的信息处理费金额没有写明单位（元或万元）",
              "An amount of processing fees in "
                  + fees.get().section().en()
                  + " names no unit (元 or 万元)")
          .add();
    }
  }
}
