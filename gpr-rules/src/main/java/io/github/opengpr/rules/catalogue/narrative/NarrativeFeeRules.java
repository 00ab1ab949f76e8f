package io.github.opengpr.rules.catalogue.narrative;

import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Amount;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.text.FeeStatement;
import io.github.opengpr.rules.text.passage.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 信息处理费: what section 六 says about the fee for processing information, by itself. */
public final class NarrativeFeeRules {

  /** Every rate is a multiple of it. */
  private static final BigDecimal STEP = BigDecimal.TEN;

  /** Words that speak of charging, however it is put: 无收费, 没收过钱. */
  private static final Words CHARGES = Words.of("费", "收取", "收过", "收钱", "分文");

  static final Rule STATEMENT =
      Rule.check("NR-FEE-STATEMENT", WARNING, NarrativeFeeRules::statement)
          .on(Form.FORM_2021, Form.MIXED_2021_2019, Form.MIXED_2019_2021)
          .severityDepends(
              "在其他部分说明、或者提到收费而未说清是否收取信息处理费的为提示",
              "an info if another section says it, or if charges are named without saying whether this fee was charged")
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

  private static final MessageTemplate NOT_SAID =
      Message.template(
          "{section}没有说明信息处理费的收取情况（未收取的也应当说明）",
          "{section} does not say whether the fee for processing information was charged; it must, even"
              + " if none was");

  private static final MessageTemplate NOT_CLEAR =
      Message.template(
          "{section}提到信息处理费，但未见是否收取及金额，请核对",
          "{section} names the processing fee, but it is not clear whether any was charged; please check");

  private static final MessageTemplate CHARGES_NAMED =
      Message.template(
          "{section}提到收费，但未见信息处理费是否收取及金额，请核对",
          "{section} speaks of charges, but it is not clear whether the processing fee was charged; please"
              + " check");

  private static final MessageTemplate ELSEWHERE =
      Message.template(
          "信息处理费的收取情况写在{section}，按表式应当在{place}报告",
          "The processing fee is reported in {section}; the form wants it in {place}");

  private static void statement(Subject subject, Findings findings) {
    ReportText text = ReportText.of(subject);
    Optional<SectionText> section = text.otherMatters(findings);
    if (section.isEmpty()) {
      return;
    }
    Optional<ReportText.Fees> fees = text.fees();
    if (fees.isEmpty()) {
      boolean named = CHARGES.areIn(section.get().narrative().passage().text());
      section
          .get()
          .finding(findings)
          .severity(named ? INFO : WARNING)
          .with("section", section.get().name())
          .says(named ? CHARGES_NAMED : NOT_SAID)
          .add();
      return;
    }
    conflict(text, fees.get(), findings);
    boolean here = fees.get().section().address().equals(section.get().address());
    FeeStatement told = fees.get().statement();
    if (!told.says() && !told.unitMissing()) {
      fees.get()
          .finding(findings)
          .severity(INFO)
          .with("section", fees.get().section().name())
          .says(NOT_CLEAR)
          .add();
    } else if (!here) {
      fees.get()
          .finding(findings)
          .severity(INFO)
          .with("section", fees.get().section().name())
          .with("place", section.get().name())
          .says(ELSEWHERE)
          .add();
    }
  }

  private static final MessageTemplate CONFLICT =
      Message.template(
          "{section}与{other}对是否收取信息处理费的说法不一",
          "{section} and {other} disagree on whether the processing fee was charged");

  /** Two parts of a report of which one says that the fee was charged, and the other that not. */
  private static void conflict(ReportText text, ReportText.Fees told, Findings findings) {
    Boolean charged = told.statement().charged();
    if (charged == null || !told.statement().exact()) {
      return;
    }
    for (SectionText section : text.sections()) {
      FeeStatement other = section.narrative().fees();
      if (!section.address().equals(told.section().address())
          && other.exact()
          && other.charged() != null
          && !charged.equals(other.charged())) {
        told.finding(findings)
            .with("section", told.section().name())
            .with("other", section.name())
            .says(CONFLICT)
            .add();
        return;
      }
    }
  }

  private static final MessageTemplate TOO_MUCH =
      Message.template(
          "信息处理费实际收取{received}元，大于收费通知的总金额{notified}元",
          "Processing fees received, {received} yuan, exceed those asked for, {notified} yuan");

  private static void bound(Subject subject, Findings findings) {
    Optional<ReportText.Fees> fees = ReportText.of(subject).fees();
    BigDecimal notified = fees.map(told -> demanded(told.statement())).orElse(null);
    BigDecimal received = fees.map(told -> told.statement().received()).orElse(null);
    if (fees.isPresent()
        && fees.get().statement().exact()
        && notified != null
        && received != null
        && received.compareTo(notified) > 0) {
      fees.get()
          .finding(findings)
          .with("received", Amount.plain(received))
          .with("notified", Amount.plain(notified))
          .says(TOO_MUCH)
          .add();
    }
  }

  /** What the notices asked for; nothing where there was none. */
  private static @Nullable BigDecimal demanded(FeeStatement statement) {
    BigDecimal notices = statement.notices();
    boolean none = notices != null && notices.signum() == 0;
    return statement.demanded() == null && none ? BigDecimal.ZERO : statement.demanded();
  }

  private static final MessageTemplate NO_STEP =
      Message.template(
          "信息处理费{sum}为{amount}元，不是10元的整数倍，与计费标准不符，请核对",
          "Processing fees {sum}, {amount} yuan, are no multiple of 10 yuan, as all rates are; please"
              + " check");

  private static final Message NOTIFIED = new Message("收费通知的总金额", "asked for");
  private static final Message RECEIVED = new Message("实际收取的总金额", "received");

  private static void step(Subject subject, Findings findings) {
    Optional<ReportText.Fees> fees = ReportText.of(subject).fees();
    if (fees.isPresent() && fees.get().statement().exact()) {
      step(fees.get(), findings, fees.get().statement().demanded(), NOTIFIED);
      step(fees.get(), findings, fees.get().statement().received(), RECEIVED);
    }
  }

  private static void step(
      ReportText.Fees fees, Findings findings, @Nullable BigDecimal amount, Message sum) {
    if (amount != null && amount.remainder(STEP).signum() != 0) {
      fees.finding(findings)
          .with("sum", sum)
          .with("amount", Amount.plain(amount))
          .says(NO_STEP)
          .add();
    }
  }

  private static final MessageTemplate NO_UNIT =
      Message.template(
          "{section}的信息处理费金额没有写明单位（元或万元）",
          "An amount of processing fees in {section} names no unit (元 or 万元)");

  private static void unit(Subject subject, Findings findings) {
    Optional<ReportText.Fees> fees = ReportText.of(subject).fees();
    if (fees.isPresent() && fees.get().statement().unitMissing()) {
      fees.get().finding(findings).with("section", fees.get().section().name()).says(NO_UNIT).add();
    }
  }
}
