package io.github.opengpr.rules.catalogue.agree;

import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.narrative.Told;
import io.github.opengpr.rules.text.StatementKind;
import java.util.List;
import java.util.Optional;

/** 文表一致：申请: what the text says about applications against table three. */
public final class RequestTextRules {

  private static final Claim NEW =
      Claim.of(StatementKind.RECEIVED, "新收（受理）政府信息公开申请", "new applications");
  private static final Claim FROM_LAST_YEAR =
      Claim.of(StatementKind.CARRIED_IN, "上年结转政府信息公开申请", "applications carried in");
  private static final Claim CLOSED =
      Claim.of(StatementKind.HANDLED, "答复（办结）政府信息公开申请", "applications handled");
  private static final Claim TO_NEXT_YEAR =
      Claim.of(StatementKind.CARRIED_OUT, "结转下年度政府信息公开申请", "applications carried over");
  private static final Claim ALL_IN_ALL =
      Claim.of(StatementKind.REQUESTS, "收到（办理）政府信息公开申请", "applications received or handled");

  private static final Denied NONE_CAME_IN =
      new Denied(StatementKind.NO_REQUESTS, "未收到政府信息公开申请", "no application came in");
  private static final Denied NONE_LEFT =
      new Denied(StatementKind.ALL_HANDLED, "政府信息公开申请全部办结", "all applications were closed");

  public static final Rule RECEIVED =
      Rule.check(
              "XS-RECEIVED",
              WARNING,
              (subject, findings) ->
                  NEW.compare(
                      subject,
                      findings,
                      RequestTextRules::received,
                      (told, total) -> receivedWeight(subject, told)))
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
      Rule.check(
              "XS-CARRIED-IN",
              WARNING,
              (subject, findings) ->
                  FROM_LAST_YEAR.compare(subject, findings, RequestTextRules::carriedIn))
          .needs(Need.YEAR)
          .severityDepends(Claim.SAID_TWICE.zh(), Claim.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中的“上年结转”件数，应当等于表三“二、上年结转政府信息公开申请数量”总计（T3.carriedIn.total）",
              "The number carried in by the text must be the total of 二、上年结转 (T3.carriedIn.total)")
          .build();

  /** A withdrawn application counts as handled though nobody answered it. */
  public static final Rule HANDLED =
      Rule.check(
              "XS-HANDLED",
              WARNING,
              (subject, findings) ->
                  CLOSED.compare(
                      subject,
                      findings,
                      RequestTextRules::handled,
                      (told, total) -> handledWeight(subject, told, total)))
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
      Rule.check(
              "XS-CARRIED-OUT",
              WARNING,
              (subject, findings) ->
                  TO_NEXT_YEAR.compare(subject, findings, RequestTextRules::carriedOut))
          .needs(Need.YEAR)
          .severityDepends(Claim.SAID_TWICE.zh(), Claim.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中的“结转下年”“顺延”件数，应当等于表三“四、结转下年度继续办理”总计（T3.carriedOut.total）",
              "The number carried over by the text must be the total of 四、结转下年度 (T3.carriedOut.total)")
          .build();

  /** Three usages are found in real reports; all are right. */
  public static final Rule REQUESTS =
      Rule.check("XS-REQUESTS", WARNING, RequestTextRules::requests)
          .needs(Need.YEAR)
          .severityDepends(Claim.SAID_TWICE.zh(), Claim.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中的“共收到”“办理”件数，应当等于表三本年新收、本年新收加上年结转、办理结果总计三者之一"
                  + "（T3.received.total、T3.received.total + T3.carriedIn.total、T3.handled.total）",
              "The number received or dealt with by the text must be what was received, that plus what was"
                  + " carried in, or what was handled (T3.received.total, T3.received.total + T3.carriedIn.total,"
                  + " T3.handled.total)")
          .build();

  public static final Rule NO_REQUESTS =
      Rule.check(
              "XS-NO-REQUESTS",
              WARNING,
              (subject, findings) ->
                  NONE_CAME_IN.compare(subject, findings, RequestTextRules::received))
          .needs(Need.YEAR)
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字称未收到政府信息公开申请的，表三“一、本年新收政府信息公开申请数量”总计应当为0（T3.received.total）",
              "If the text says no application came in, the total of 一、本年新收 must be 0 (T3.received.total)")
          .build();

  public static final Rule ALL_HANDLED =
      Rule.check(
              "XS-ALL-HANDLED",
              WARNING,
              (subject, findings) ->
                  NONE_LEFT.compare(subject, findings, RequestTextRules::carriedOut))
          .needs(Need.YEAR)
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字称申请全部办结（办结率100%）的，表三“四、结转下年度继续办理”总计应当为0（T3.carriedOut.total）",
              "If the text says all applications were closed, the total of 四、结转下年度 must be 0"
                  + " (T3.carriedOut.total)")
          .build();

  private RequestTextRules() {}

  private static TableTotal received(Subject subject) {
    return TableTotal.of(subject, "T3.received.total");
  }

  private static TableTotal carriedIn(Subject subject) {
    return TableTotal.of(subject, "T3.carriedIn.total");
  }

  private static TableTotal handled(Subject subject) {
    return TableTotal.of(subject, "T3.handled.total");
  }

  private static TableTotal carriedOut(Subject subject) {
    return TableTotal.of(subject, "T3.carriedOut.total");
  }

  /** What was received and what was carried in, together. */
  private static TableTotal toDo(Subject subject) {
    return received(subject).and(carriedIn(subject), "一、本年新收与二、上年结转合计");
  }

  /** 受理 may take in what was carried over; 新收 never does. */
  private static Optional<Severity> receivedWeight(Subject subject, Told told) {
    boolean mayBeAll = toDo(subject).is(told.number()) && !told.isLedBy("新");
    return Optional.of(mayBeAll ? INFO : WARNING);
  }

  private static Optional<Severity> handledWeight(Subject subject, Told told, TableTotal all) {
    TableTotal rest = TableTotal.ofGroup(subject, "T3.otherHandling");
    TableTotal before = carriedIn(subject);
    if (told.speaksOf("撤回", "撤销申请", "放弃", "终止", "不再处理")
        || (rest.value() != null && all.is(told.number().add(rest.value())))) {
      return Optional.empty();
    }
    boolean newOnly = before.value() != null && all.is(told.number().add(before.value()));
    return Optional.of(newOnly ? INFO : WARNING);
  }

  private static void requests(Subject subject, Findings findings) {
    List<Told> all = ALL_IN_ALL.told(subject);
    if (all.isEmpty()) {
      return;
    }
    TableTotal received = received(subject);
    TableTotal toDo = toDo(subject);
    TableTotal handled = handled(subject);
    List<TableTotal> usages = List.of(received, toDo, handled);
    boolean rightOnce = all.stream().anyMatch(told -> isOneOf(usages, told));
    for (Told told : all) {
      if (isOneOf(usages, told)
          || !toDo.isComparable(findings)
          || !handled.isComparable(findings)) {
        continue;
      }
      told.section()
          .shown(toDo.finding(findings).cells(handled.cells()), told.statement().sentence())
          .severity(rightOnce ? INFO : WARNING)
          .says(
              told.section().zh()
                  + "称"
                  + ALL_IN_ALL.zh()
                  + told.words()
                  + "，与表三本年新收"
                  + received.shown()
                  + "、本年新收加上年结转"
                  + toDo.shown()
                  + "、办理结果总计"
                  + handled.shown()
                  + "都不一致",
              told.section().en()
                  + " says "
                  + ALL_IN_ALL.en()
                  + ": "
                  + told.words()
                  + "; table 3 has "
                  + received.shown()
                  + " received, "
                  + toDo.shown()
                  + " with those carried in, "
                  + handled.shown()
                  + " handled")
          .add();
    }
  }

  private static boolean isOneOf(List<TableTotal> usages, Told told) {
    return usages.stream().anyMatch(usage -> usage.is(told.number()));
  }
}
