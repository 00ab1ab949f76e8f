package io.github.opengpr.rules.catalogue.narrative;

import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Check;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Amount;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Account;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.text.MissingNumber;
import io.github.opengpr.rules.text.Obsolete;
import io.github.opengpr.rules.text.Quantity;
import io.github.opengpr.rules.text.Span;
import io.github.opengpr.rules.text.YearMention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 文字部分的语句: single sentences that cannot be right, wherever in the text they stand. */
public final class NarrativeTextRules {

  private static final int FORM_OF_2021 = 2021;

  static final Rule STALE_YEAR =
      Rule.check("NR-STALE-YEAR", WARNING, each(NarrativeTextRules::staleYear))
          .needs(Need.YEAR)
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "除计划、比较和历史情况外，文字不应把其他年份当作报告年度（惯例，多为沿用往年文字所致）",
              "Plans, comparisons and history aside, the text should not take another year for the report's"
                  + " (practice; mostly a sentence of an earlier report)")
          .build();

  static final Rule MISSING_NUMBER =
      Rule.check("NR-MISSING-NUMBER", WARNING, each(NarrativeTextRules::missingNumber))
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "语句不应缺少数字（如“共主动公开条”“受理XX件”）（惯例）",
              "No sentence should have lost its number, as 共主动公开条 has (practice)")
          .build();

  static final Rule BREAKDOWN =
      Rule.check("NR-BREAKDOWN", WARNING, NarrativeTextRules::breakdown)
          .basis(Evidence.LOGIC, Sources.ONE_TEXT)
          .summary("文字中的分项之和应当与其总数相符", "The parts a text names must add up to the total it names")
          .build();

  static final Rule PERCENT =
      Rule.check("NR-PERCENT", WARNING, NarrativeTextRules::percent)
          .basis(Evidence.LOGIC, Sources.ONE_TEXT)
          .summary(
              "文字中的百分比应当与其数量相符（允许四舍五入）",
              "A percentage must agree with its counts, rounding allowed")
          .build();

  static final Rule UNMATCHED =
      Rule.check("NR-UNMATCHED", INFO, NarrativeTextRules::unmatched)
          .basis(Evidence.PRACTICE, Sources.ONE_REPORT)
          .summary(
              "说申请或者复议、诉讼的数字，表三、表四都没有，又看不出指哪一项的，请核对（惯例）",
              "A number said of applications or disputes that tables three and four do not have, and whose words"
                  + " tell no cell, should be looked at (practice)")
          .build();

  static final Rule OBSOLETE =
      Rule.check("NR-OBSOLETE", INFO, each(NarrativeTextRules::obsolete))
          .basis(Evidence.LAW, Sources.ART_5, Sources.NOTICE_30)
          .summary(
              "文字不应引用已失效的规定（2007年条例的条文和提法；2021年及以后报告引用60号试行格式）",
              "The text should not refer to what no longer holds: the regulations of 2007, or the trial form in"
                  + " reports for 2021 and later")
          .build();

  public static final List<Rule> ALL =
      List.of(STALE_YEAR, MISSING_NUMBER, BREAKDOWN, PERCENT, UNMATCHED, OBSOLETE);

  private NarrativeTextRules() {}

  /** What a rule says about one part of the text. */
  @FunctionalInterface
  interface SectionCheck {
    void check(Subject subject, SectionText section, Findings findings);
  }

  /** The rule over all parts told in words but the signature. */
  private static Check each(SectionCheck check) {
    return (subject, findings) -> {
      for (SectionText section : ReportText.of(subject).sections()) {
        if (!section.address().equals("closing")) {
          check.check(subject, section, findings);
        }
      }
    };
  }

  private static final MessageTemplate OTHER_YEAR =
      Message.template(
          "{section}把{stated}年当作报告年度，本报告是{year}年度的，请核对是否沿用往年文字（惯例性提示）",
          "{section} speaks of {stated} as if it were the year of the report, {year}; was it taken from"
              + " another year's? (practice)");

  private static void staleYear(Subject subject, SectionText section, Findings findings) {
    Set<Integer> told = new TreeSet<>();
    for (YearMention mention : section.narrative().yearMentions()) {
      if (mention.use() == YearMention.Use.AS_REPORT_YEAR
          && mention.year() != subject.year()
          && told.add(mention.year())) {
        section
            .finding(findings, mention.sentence())
            .with("section", section.name())
            .with("stated", mention.year())
            .with("year", subject.year())
            .says(OTHER_YEAR)
            .add();
      }
    }
  }

  private static final MessageTemplate NO_NUMBER =
      Message.template(
          "{section}“{words}”处缺少数字（惯例性提示）",
          "{section}: a number is missing at “{words}” (practice)");

  private static void missingNumber(Subject subject, SectionText section, Findings findings) {
    for (MissingNumber missing : section.narrative().missingNumbers()) {
      section
          .finding(findings, missing.sentence())
          .with("section", section.name())
          .quoting("words", section.quote(missing.span()))
          .says(NO_NUMBER)
          .add();
    }
  }

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
    if (wrong || parts.isShort() || parts.isNearlyAll()) {
      SectionText section = section(subject, judged);
      String items =
          parts.addends().stream()
              .map(part -> Amount.shown(value(part)))
              .collect(Collectors.joining(" + "));
      boolean complete = parts.sum().compareTo(value(judged.mention())) < 0;
      section
          .finding(findings, stretch(judged.mention(), parts))
          .severity(wrong ? WARNING : INFO)
          .with("section", section.name())
          .quoting("total", section.quote(judged.mention().span()))
          .with("parts", items)
          .with("sum", Amount.plain(parts.sum()))
          .says(complete ? UNEQUAL : EXCEEDED)
          .add();
    }
  }

  /** From the whole to its last part, or from its first part to the whole. */
  private static Span stretch(Mention whole, Parts parts) {
    Mention first = parts.items().get(0);
    Mention last = parts.items().get(parts.items().size() - 1);
    int start = Math.min(whole.clause().start(), first.clause().start());
    return new Span(start, Math.max(whole.span().end(), last.span().end()));
  }

  private static BigDecimal value(Mention mention) {
    Quantity quantity = mention.quantity();
    return quantity == null ? BigDecimal.ZERO : quantity.value();
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
    for (Judged judged : Account.of(subject).all()) {
      Mention mention = judged.mention();
      BigDecimal expected = judged.expected();
      boolean ratio = mention.kind() == Mention.Kind.SHARE || mention.kind() == Mention.Kind.CHANGE;
      if (ratio
          && expected != null
          && (judged.verdict() == Verdict.CONTRADICTS || judged.doubtful())) {
        percent(section(subject, judged), judged, expected, findings);
      }
    }
  }

  private static void percent(
      SectionText section, Judged judged, BigDecimal expected, Findings findings) {
    Mention mention = judged.mention();
    String stated = section.quote(mention.span());
    boolean percent = stated.endsWith("%") || stated.endsWith("％") || stated.contains("百分之");
    String right = Amount.shown(expected) + (percent ? "%" : "");
    Findings.Draft draft =
        section
            .finding(findings, mention.sentence())
            .cells(judged.cells())
            .severity(judged.doubtful() ? INFO : WARNING)
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

  private static final MessageTemplate OUT_OF_DATE =
      Message.template("{section}“{words}”已过时：{why}", "{section}: “{words}” is out of date: {why}");

  private static void unmatched(Subject subject, Findings findings) {
    for (Judged judged : Account.of(subject).all()) {
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

  private static void obsolete(Subject subject, SectionText section, Findings findings) {
    for (Obsolete obsolete : section.narrative().obsolete()) {
      if (obsolete.kind() == Obsolete.Kind.TRIAL_FORM && isTrialTime(subject)) {
        continue;
      }
      section
          .finding(findings, obsolete.sentence())
          .with("section", section.name())
          .quoting("words", section.quote(obsolete.span()))
          .with("why", why(obsolete.kind()))
          .says(OUT_OF_DATE)
          .add();
    }
  }

  /** Whether the trial form was in force; where the year is unknown the form used tells. */
  private static boolean isTrialTime(Subject subject) {
    Integer year = subject.report().year();
    return year == null ? subject.form() == Form.FORM_2019 : year < FORM_OF_2021;
  }

  private static Message why(Obsolete.Kind kind) {
    return switch (kind) {
      case TRIAL_FORM ->
          new Message(
              "2021年度起适用国办公开办函〔2021〕30号", "from 2021 on it is Guoban Gongkaiban Han [2021] No. 30");
      case PUBLIC_AS_PRINCIPLE ->
          new Message("现行《条例》第五条的表述为“以公开为常态、不公开为例外”", "since 2019 article 5 says 以公开为常态、不公开为例外");
      case REGULATION_OF_2007 ->
          new Message("现行《条例》为2019年修订的国务院令第711号", "since 2019 it is State Council Decree No. 711");
      case SPECIAL_NEED ->
          new Message("2019年修订的《条例》已取消这一条件", "the revision of 2019 dropped this condition");
      case ARTICLE_OF_2007 ->
          new Message(
              "这是2007年《条例》的条文序号，现行《条例》为第十九条至第二十一条",
              "this is an article of 2007; since 2019 these are articles 19 to 21");
    };
  }
}
