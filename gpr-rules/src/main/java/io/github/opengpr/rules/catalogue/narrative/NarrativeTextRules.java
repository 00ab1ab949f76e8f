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
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.text.MissingNumber;
import io.github.opengpr.rules.text.Obsolete;
import io.github.opengpr.rules.text.YearMention;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** 文字部分的语句: single sentences that cannot be right, wherever in the text they stand. */
public final class NarrativeTextRules {

  private static final int FORM_OF_2021 = 2021;

  static final Rule STALE_YEAR =
      Rule.check("NR-STALE-YEAR", WARNING, each(NarrativeTextRules::staleYear))
          .needs(Need.YEAR)
          .severityDepends(
              "同一部分另写明报告年度的、或者不在段首的为提示",
              "an info if the same section names the year of the report, too, or amid a paragraph")
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

  static final Rule OBSOLETE =
      Rule.check("NR-OBSOLETE", INFO, each(NarrativeTextRules::obsolete))
          .basis(Evidence.LAW, Sources.ART_5, Sources.NOTICE_30)
          .summary(
              "文字不应引用已失效的规定（2007年条例的条文和提法；2021年及以后报告引用60号试行格式）",
              "The text should not refer to what no longer holds: the regulations of 2007, or the trial form in"
                  + " reports for 2021 and later")
          .build();

  public static final List<Rule> ALL =
      List.of(
          STALE_YEAR,
          MISSING_NUMBER,
          NarrativeNumberRules.BREAKDOWN,
          NarrativeNumberRules.PERCENT,
          NarrativeNumberRules.UNMATCHED,
          OBSOLETE);

  /** （二）依申请公开政府信息情况。 */
  private static final int LONGEST_TITLE = 20;

  private NarrativeTextRules() {}

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
    // Who names both tells the years apart, and may mean what he says.
    boolean apart =
        section.narrative().yearMentions().stream()
            .anyMatch(mention -> mention.year() == subject.year());
    for (YearMention mention : section.narrative().yearMentions()) {
      if (mention.use() == YearMention.Use.AS_REPORT_YEAR
          && mention.year() != subject.year()
          && told.add(mention.year())) {
        section
            .finding(findings, mention.sentence())
            .severity(apart || !opens(section, mention) ? INFO : WARNING)
            .with("section", section.name())
            .with("stated", mention.year())
            .with("year", subject.year())
            .says(OTHER_YEAR)
            .add();
      }
    }
  }

  /**
   * Whether a year stands at the head of a paragraph, a title at most before it. Amid others,
   * 2020年收到2件 may be told beside what was told of the report's year without naming it.
   */
  private static boolean opens(SectionText section, YearMention mention) {
    String text = section.narrative().passage().text();
    int start = mention.sentence().start();
    return start - (text.lastIndexOf('\n', start - 1) + 1) <= LONGEST_TITLE;
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

  private static final MessageTemplate OUT_OF_DATE =
      Message.template("{section}“{words}”已过时：{why}", "{section}: “{words}” is out of date: {why}");

  private static final Map<Obsolete.Kind, Message> WHY =
      Map.of(
          Obsolete.Kind.TRIAL_FORM,
          new Message(
              "2021年度起适用国办公开办函〔2021〕30号", "from 2021 on it is Guoban Gongkaiban Han [2021] No. 30"),
          Obsolete.Kind.PUBLIC_AS_PRINCIPLE,
          new Message("现行《条例》第五条的表述为“以公开为常态、不公开为例外”", "since 2019 article 5 says 以公开为常态、不公开为例外"),
          Obsolete.Kind.REGULATION_OF_2007,
          new Message("现行《条例》为2019年修订的国务院令第711号", "since 2019 it is State Council Decree No. 711"),
          Obsolete.Kind.SPECIAL_NEED,
          new Message("2019年修订的《条例》已取消这一条件", "the revision of 2019 dropped this condition"),
          Obsolete.Kind.ARTICLE_OF_2007,
          new Message(
              "这是2007年《条例》的条文序号，现行《条例》为第十九条至第二十一条",
              "this is an article of 2007; since 2019 these are articles 19 to 21"));

  private static void obsolete(Subject subject, SectionText section, Findings findings) {
    for (Obsolete obsolete : section.narrative().obsolete()) {
      if (obsolete.kind() == Obsolete.Kind.TRIAL_FORM && isTrialTime(subject)) {
        continue;
      }
      section
          .finding(findings, obsolete.sentence())
          .with("section", section.name())
          .quoting("words", section.quote(obsolete.span()))
          .with("why", Objects.requireNonNull(WHY.get(obsolete.kind())))
          .says(OUT_OF_DATE)
          .add();
    }
  }

  /** Whether the trial form was in force; where the year is unknown the form used tells. */
  private static boolean isTrialTime(Subject subject) {
    Integer year = subject.report().year();
    return year == null ? subject.form() == Form.FORM_2019 : year < FORM_OF_2021;
  }
}
