package io.github.opengpr.rules.catalogue.agree;

import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.narrative.SectionText;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.account.Account;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 文表一致：申请: what the text says about applications against table three. */
public final class RequestTextRules {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Message NONE_CAME_IN = new Message("未收到政府信息公开申请", "no application came in");
  private static final Message NONE_LEFT =
      new Message("政府信息公开申请全部办结", "all applications were closed");
  private static final Message NOTHING_BEFORE =
      new Message("没有上年结转的政府信息公开申请", "no application was carried in");
  private static final Message NOTHING_AFTER =
      new Message("没有结转下年度的政府信息公开申请", "no application was carried over");

  public static final Rule RECEIVED =
      Rule.check("XS-RECEIVED", WARNING, Agreement.numbers(Concept.RECEIVED))
          .needs(Need.YEAR)
          .severityDepends(
              "“受理”之数等于新收加上年结转、或另一处与表格一致的为提示",
              "an info if what is called 受理 is received and carried in together, or if the text says it twice and is right once")
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中的“新收”“受理”件数，应当等于表三“一、本年新收政府信息公开申请数量”总计（T3.received.total）",
              "The number of new applications in the text must be the total of 一、本年新收 (T3.received.total)")
          .build();

  public static final Rule CARRIED_IN =
      Rule.check("XS-CARRIED-IN", WARNING, RequestTextRules::carriedIn)
          .needs(Need.YEAR)
          .severityDepends(Agreement.SAID_TWICE.zh(), Agreement.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中的“上年结转”件数，应当等于表三“二、上年结转政府信息公开申请数量”总计（T3.carriedIn.total）",
              "The number carried in by the text must be the total of 二、上年结转 (T3.carriedIn.total)")
          .build();

  /** A withdrawn application counts as handled though nobody answered it. */
  public static final Rule HANDLED =
      Rule.check("XS-HANDLED", WARNING, Agreement.numbers(Concept.HANDLED))
          .needs(Need.YEAR)
          .severityDepends(
              "文中之数等于总计减去（六）其他处理、或文中提到撤回的，不报告；等于总计减去上年结转、或另一处与表格一致的为提示",
              "silent if the number leaves out （六）其他处理 or the text speaks of withdrawal; an info if it"
                  + " leaves out what was carried in, or if the text says it twice and is right once")
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中的“答复”“办结”件数，应当等于表三“（七）总计”的总计（T3.handled.total）；申请人撤回的计入（六）其他处理，文字可以不计",
              "The number answered or closed by the text must be the total of （七）总计 (T3.handled.total); withdrawn"
                  + " applications, counted under （六）其他处理, may be left out")
          .build();

  public static final Rule CARRIED_OUT =
      Rule.check("XS-CARRIED-OUT", WARNING, RequestTextRules::carriedOut)
          .needs(Need.YEAR)
          .severityDepends(Agreement.SAID_TWICE.zh(), Agreement.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中的“结转下年”“顺延”件数，应当等于表三“四、结转下年度继续办理”总计（T3.carriedOut.total）",
              "The number carried over by the text must be the total of 四、结转下年度 (T3.carriedOut.total)")
          .build();

  /** Three usages are found in real reports; all are right. */
  public static final Rule REQUESTS =
      Rule.check("XS-REQUESTS", WARNING, Agreement.numbers(Concept.REQUESTS))
          .needs(Need.YEAR)
          .severityDepends(Agreement.SAID_TWICE.zh(), Agreement.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中的“共收到”“办理”件数，应当等于表三本年新收、本年新收加上年结转、办理结果总计三者之一"
                  + "（T3.received.total、T3.received.total + T3.carriedIn.total、T3.handled.total）",
              "The number received or dealt with by the text must be what was received, that plus what was"
                  + " carried in, or what was handled (T3.received.total, T3.received.total + T3.carriedIn.total,"
                  + " T3.handled.total)")
          .build();

  public static final Rule NO_REQUESTS =
      Rule.check("XS-NO-REQUESTS", WARNING, RequestTextRules::none)
          .needs(Need.YEAR)
          .severityDepends(Agreement.SAID_TWICE.zh(), Agreement.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字称未收到政府信息公开申请的，表三“一、本年新收政府信息公开申请数量”总计应当为0（T3.received.total）",
              "If the text says no application came in, the total of 一、本年新收 must be 0 (T3.received.total)")
          .build();

  public static final Rule ALL_HANDLED =
      Rule.check("XS-ALL-HANDLED", WARNING, RequestTextRules::allHandled)
          .needs(Need.YEAR)
          .severityDepends(Agreement.SAID_TWICE.zh(), Agreement.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字称申请全部办结（办结率100%）的，表三“四、结转下年度继续办理”总计应当为0（T3.carriedOut.total）",
              "If the text says all applications were closed, the total of 四、结转下年度 must be 0"
                  + " (T3.carriedOut.total)")
          .build();

  private RequestTextRules() {}

  private static void carriedIn(Subject subject, Findings findings) {
    Agreement.numbers(Concept.CARRIED_IN).check(subject, findings);
    Agreement.denied(subject, findings, is(Concept.CARRIED_IN), NOTHING_BEFORE);
  }

  private static void carriedOut(Subject subject, Findings findings) {
    Agreement.numbers(Concept.CARRIED_OUT).check(subject, findings);
    Agreement.denied(subject, findings, is(Concept.CARRIED_OUT), NOTHING_AFTER);
  }

  private static void none(Subject subject, Findings findings) {
    Agreement.denied(subject, findings, is(Concept.RECEIVED), NONE_CAME_IN);
  }

  private static final MessageTemplate SOME_LEFT =
      Message.template(
          "{section}称{clause}，而{total}为{value}，两者矛盾",
          "{section} says that all applications were closed ({clause}), but {total} is {value}");

  private static void allHandled(Subject subject, Findings findings) {
    Agreement.denied(subject, findings, is(Concept.HANDLED), NONE_LEFT);
    for (Judged judged : Account.of(subject).toTell()) {
      if (isWholeRate(judged) && judged.verdict() == Verdict.CONTRADICTS) {
        SectionText section = Agreement.section(subject, judged);
        TableTotal left = TableTotal.of(subject, Measure.CARRIED_OUT);
        if (!left.isComparable(findings) || !left.isPositive()) {
          continue;
        }
        section
            .shown(left.finding(findings).cells(judged.cells()), judged.mention().sentence())
            .with("section", section.name())
            .quoting("clause", section.quote(judged.mention().clause()))
            .with("total", left.name())
            .with("value", left.known())
            .says(SOME_LEFT)
            .add();
        return;
      }
    }
  }

  private static boolean isWholeRate(Judged judged) {
    Quantity quantity = judged.mention().quantity();
    return judged.mention().concept() == Concept.RATE
        && quantity != null
        && quantity.value().compareTo(HUNDRED) == 0;
  }

  private static Predicate<Judged> is(Concept concept) {
    return judged -> judged.mention().concept() == concept;
  }

  private static final MessageTemplate NO_USAGE =
      Message.template(
          "{section}称{said}，与表三本年新收{received}、本年新收加上年结转{toDo}、办理结果总计{handled}都不一致{doubt}",
          "{section} says {said}; table 3 has {received} received, {toDo} with those carried in, {handled}"
              + " handled{doubt}");

  /** Whether a number is not even that of another usage, which its sentence does not mean. */
  static boolean isNoUsage(Subject subject, Mention mention) {
    return Stream.of(Measure.TO_DO, Measure.HANDLED)
        .allMatch(
            other -> TableTotal.of(subject, other).filled(subject).compareTo(mention.value()) != 0);
  }

  /** Reports a number that is none of the three usages of 共收到 and 办理. */
  static void usages(
      Subject subject, Findings findings, Judged judged, SectionText section, boolean info) {
    TableTotal received = TableTotal.of(subject, Measure.RECEIVED);
    TableTotal toDo = TableTotal.of(subject, Measure.TO_DO);
    TableTotal handled = TableTotal.of(subject, Measure.HANDLED);
    section
        .shown(toDo.finding(findings).cells(handled.cells()), judged.mention().sentence())
        .severity(info ? INFO : WARNING)
        .with("section", section.name())
        .with("said", Agreement.said(section, judged))
        .with("received", received.known())
        .with("toDo", toDo.known())
        .with("handled", handled.known())
        .with("doubt", Agreement.doubt(info))
        .says(NO_USAGE)
        .add();
  }
}
