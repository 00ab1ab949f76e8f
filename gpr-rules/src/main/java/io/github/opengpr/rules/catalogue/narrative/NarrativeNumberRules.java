package io.github.opengpr.rules.catalogue.narrative;

import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Amount;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.account.Account;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** 文字数字: the numbers of the text among themselves, and those the tables do not have. */
final class NarrativeNumberRules {

  static final Rule BREAKDOWN =
      Rule.check("NR-BREAKDOWN", WARNING, NarrativeNumberRules::breakdown)
          .severityDepends(
              "分项之间夹有其他说明、或者与总数相差悬殊，可能不是同一总数的分项的，为提示",
              "an info if other remarks stand between the parts, or they are far from the total: they may be of"
                  + " something else")
          .basis(Evidence.LOGIC, Sources.ONE_TEXT)
          .summary("文字中的分项之和应当与其总数相符", "The parts a text names must add up to the total it names")
          .build();

  static final Rule PERCENT =
      Rule.check("NR-PERCENT", WARNING, NarrativeNumberRules::percent)
          .severityDepends(
              "相差悬殊、可能是占别的总数的，为提示", "an info if it is far off, and may be a share of another whole")
          .basis(Evidence.LOGIC, Sources.ONE_TEXT)
          .summary(
              "文字中的百分比应当与其数量相符（允许四舍五入）",
              "A percentage must agree with its counts, rounding allowed")
          .build();

  static final Rule UNMATCHED =
      Rule.check("NR-UNMATCHED", INFO, NarrativeNumberRules::unmatched)
          .basis(Evidence.PRACTICE, Sources.ONE_REPORT)
          .summary(
              "说申请或者复议、诉讼的数字，表三、表四都没有，又看不出指哪一项的，请核对（惯例）",
              "A number said of applications or disputes that tables three and four do not have, and whose words"
                  + " tell no cell, should be looked at (practice)")
          .build();

  private static final int YUAN_TO_FORM = 4;

  private NarrativeNumberRules() {}

  private static final MessageTemplate UNEQUAL =
      Message.template(
          "{section}称总数为{total}，而分项之和为{parts} = {sum}，两者不一致",
          "{section} gives a total of {total}, but its parts are {parts} = {sum}");

  private static final MessageTemplate EXCEEDED =
      Message.template(
          "{section}称总数为{total}，而分项之和为{parts} = {sum}，超过了总数",
          "{section} gives a total of {total}, but its parts are {parts} = {sum}, more than the total");

  private static void breakdown(Subject subject, Findings findings) {
    for (Judged judged : Account.of(subject).all()) {
      for (Parts parts : judged.mention().parts()) {
        breakdown(subject, judged, parts, findings);
      }
    }
  }

  private static void breakdown(Subject subject, Judged judged, Parts parts, Findings findings) {
    boolean wrong = parts.isContradiction();
    boolean fees = judged.mention().concept() == Concept.ADMINISTRATIVE_FEES;
    if (fees ? wrong && !isRounded(parts) : wrong || parts.isShort() || parts.isNearlyAll()) {
      SectionText section = section(subject, judged);
      int places = fees ? YUAN_TO_FORM : 0; // as the form has them, in 万元
      String items =
          parts.addends().stream()
              .map(part -> Amount.shown(part.value().movePointLeft(places)))
              .collect(Collectors.joining(" + "));
      boolean complete = parts.sum().compareTo(judged.mention().value()) < 0;
      section
          .finding(findings, stretch(judged.mention(), parts))
          .severity(wrong && !Account.of(subject).doubts(judged, parts) ? WARNING : INFO)
          .with("section", section.name())
          .quoting("total", section.quote(judged.mention().span()))
          .with("parts", items)
          .with("sum", Amount.plain(parts.sum().movePointLeft(places)))
          .says(complete ? UNEQUAL : EXCEEDED)
          .add();
    }
  }

  /** Amounts of money may be rounded, each for itself. */
  private static boolean isRounded(Parts parts) {
    BigDecimal whole = parts.whole().value();
    return parts.sum().subtract(whole).abs().movePointRight(2).compareTo(whole) < 0;
  }

  /** From the whole to its last part, or from its first part to the whole. */
  private static Span stretch(Mention whole, Parts parts) {
    Mention first = parts.items().get(0);
    Mention last = parts.items().get(parts.items().size() - 1);
    int start = Math.min(whole.clause().start(), first.clause().start());
    return new Span(start, Math.max(whole.span().end(), last.span().end()));
  }

  private static SectionText section(Subject subject, Judged judged) {
    return ReportText.of(subject).section(judged.section().address()).orElseThrow();
  }

  private static final MessageTemplate NOT_THE_SHARE =
      Message.template(
          "{section}称{stated}，按{source}数量计算应为{expected}",
          "{section} says {stated}; by the numbers of {source} it is {expected}");

  private static final MessageTemplate NOT_THE_CHANGE =
      Message.template(
          "{section}称{stated}，按{source}数量计算应为{expected}（{before}变为{now}）",
          "{section} says {stated}; by the numbers of {source} it is {expected} ({before} to {now})");

  private static final Message TEXT = new Message("文中", "the text");
  private static final Message TABLES = new Message("表格", "the tables");

  private static void percent(Subject subject, Findings findings) {
    for (Judged judged : Account.of(subject).toTell()) {
      Mention mention = judged.mention();
      BigDecimal expected = judged.expected();
      boolean ratio = mention.kind() == Mention.Kind.SHARE || mention.kind() == Mention.Kind.CHANGE;
      if (ratio
          && expected != null
          && (judged.verdict() == Verdict.CONTRADICTS || judged.doubtful())) {
        boolean info = judged.doubtful() || Account.of(subject).doubts(judged);
        percent(section(subject, judged), judged, expected, info, findings);
      }
    }
  }

  private static void percent(
      SectionText section, Judged judged, BigDecimal expected, boolean info, Findings findings) {
    Mention mention = judged.mention();
    String stated = section.quote(mention.span());
    boolean percent = stated.endsWith("%") || stated.endsWith("％") || stated.contains("百分之");
    String right = Amount.shown(expected) + (percent ? "%" : "");
    Findings.Draft draft =
        section
            .finding(findings, mention.sentence())
            .cells(judged.cells())
            .severity(info ? INFO : WARNING)
            .with("section", section.name())
            .with("stated", share(section, mention))
            .with("expected", right);
    Mention now = mention.part();
    Mention then = mention.whole();
    if (mention.kind() == Mention.Kind.CHANGE && now != null && then != null) {
      draft
          .with("source", TEXT)
          .quoting("before", section.quote(then.span()))
          .quoting("now", section.quote(now.span()))
          .says(NOT_THE_CHANGE)
          .add();
    } else {
      draft.with("source", judged.cells().isEmpty() ? TEXT : TABLES).says(NOT_THE_SHARE).add();
    }
  }

  private static final MessageTemplate SHARE =
      Message.template("{part}占{whole}的{share}", "{part} of {whole} are {share}");

  private static final MessageTemplate CLAUSE = Message.template("“{clause}”", "“{clause}”");

  /** 6件占9件的60%, where the text tells part and whole; else its words. */
  private static Message share(SectionText section, Mention mention) {
    Mention part = mention.part();
    Mention whole = mention.whole();
    return mention.kind() == Mention.Kind.SHARE && part != null && whole != null
        ? SHARE
            .fill()
            .quoting("part", section.quote(part.span()))
            .quoting("whole", section.quote(whole.span()))
            .quoting("share", section.quote(mention.span()))
            .build()
        : CLAUSE.fill().quoting("clause", section.quote(mention.clause())).build();
  }

  private static void unmatched(Subject subject, Findings findings) {
    for (Judged judged : Account.of(subject).toTell()) {
      Mention mention = judged.mention();
      if (mention.family() == null || !judged.doubtful()) {
        continue;
      }
      boolean requests = mention.family() == Sense.REQUEST;
      SectionText section = section(subject, judged);
      String words = section.quote(mention.clause());
      section
          .finding(findings, mention.sentence())
          .says(
              section.zh()
                  + "“"
                  + words
                  + "”：表"
                  + (requests ? "三" : "四")
                  + "没有"
                  + section.quote(mention.span())
                  + "这个数，请核对指哪一项",
              section.en()
                  + ": “"
                  + words
                  + "”: table "
                  + (requests ? "3" : "4")
                  + " has no such number; please check what it counts")
          .add();
    }
  }
}
