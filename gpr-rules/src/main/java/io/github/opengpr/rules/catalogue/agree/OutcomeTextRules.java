package io.github.opengpr.rules.catalogue.agree;

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
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** 文表一致：办理结果: what the text says about the outcomes of applications against table three. */
public final class OutcomeTextRules {

  /** For these a text that counts some where the rows have none is a rule of its own. */
  private static final Set<Sense> OFTEN_LEFT_OUT =
      EnumSet.of(Sense.PARTIALLY_GRANTED, Sense.REFUSED, Sense.NOT_PROCESSED);

  public static final Rule OUTCOME =
      Rule.check("XS-OUTCOME", WARNING, OutcomeTextRules::outcomes)
          .needs(Need.YEAR)
          .severityDepends(
              "“予以公开”之数等于予以公开与部分公开之和、或另一处与表格一致的为提示",
              "an info if what is called granted is what was granted wholly and partially together, or if the"
                  + " text says it twice and is right once")
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数，应当等于表三相应各行总计之和（T3.granted 至 T3.otherHandling）",
              "The numbers of outcomes in the text must be the sums of their rows in table 3 (T3.granted to"
                  + " T3.otherHandling)")
          .build();

  public static final Rule OUTCOME_ZERO =
      Rule.check("XS-OUTCOME-ZERO", WARNING, OutcomeTextRules::zero)
          .needs(Need.YEAR)
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字称有部分公开、不予公开、不予处理的，表三相应各行不应全部为0（T3.partiallyGranted、T3.refused、T3.notProcessed）",
              "If the text counts partial grants, refusals or applications not processed, their rows in table 3"
                  + " cannot all be 0 (T3.partiallyGranted, T3.refused, T3.notProcessed)")
          .build();

  public static final Rule APPLICANTS =
      Rule.check("XS-APPLICANTS", WARNING, OutcomeTextRules::applicants)
          .needs(Need.YEAR)
          .severityDepends(Agreement.SAID_TWICE.zh(), Agreement.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中自然人、法人或者其他组织提出的申请件数，应当等于表三相应各列（T3.received.*）",
              "The numbers of applications by natural persons and by organisations in the text must be those of"
                  + " their columns in table 3 (T3.received.*)")
          .build();

  private OutcomeTextRules() {}

  private static void outcomes(Subject subject, Findings findings) {
    Agreement.compare(
        subject, findings, judged -> isOutcome(judged) && !isLeftOut(judged, subject));
    none(subject, findings, Concept.OUTCOME, "的");
  }

  private static void applicants(Subject subject, Findings findings) {
    Agreement.numbers(Concept.APPLICANTS).check(subject, findings);
    none(subject, findings, Concept.APPLICANTS, "");
  }

  private static void none(Subject subject, Findings findings, Concept concept, String end) {
    for (Judged judged : Account.of(subject).toTell()) {
      Message about = judged.mention().about();
      if (judged.mention().isNone()
          && Agreement.isToTell(judged)
          && judged.mention().concept() == concept
          && about != null) {
        Message words = new Message("没有" + about.zh() + end, "none was " + about.en());
        Agreement.denied(subject, findings, judged::equals, words);
      }
    }
  }

  private static boolean isOutcome(Judged judged) {
    return judged.mention().concept() == Concept.OUTCOME
        && judged.mention().kind() == Mention.Kind.TABLE
        && !judged.mention().isNone();
  }

  /** Whether the text counts some where all the rows of such an outcome are 0. */
  private static boolean isLeftOut(Judged judged, Subject subject) {
    Mention mention = judged.mention();
    Quantity quantity = mention.quantity();
    return judged.verdict() == Verdict.CONTRADICTS
        && quantity != null
        && quantity.value().signum() > 0
        && mention.word() != null
        && OFTEN_LEFT_OUT.contains(mention.word())
        && TableTotal.of(subject, mention.usages().get(0)).is(BigDecimal.ZERO);
  }

  private static final MessageTemplate ALL_ZERO =
      Message.template(
          "{section}称{said}，而{total}均为0，两者矛盾", "{section} says {said}; {total} is 0 throughout");

  private static void zero(Subject subject, Findings findings) {
    for (Judged judged : Account.of(subject).toTell()) {
      if (isOutcome(judged) && isLeftOut(judged, subject)) {
        SectionText section = Agreement.section(subject, judged);
        TableTotal total = TableTotal.of(subject, judged.mention().usages().get(0));
        section
            .shown(total.finding(findings), judged.mention().sentence())
            .with("section", section.name())
            .with("said", Agreement.said(section, judged))
            .with("total", total.name())
            .says(ALL_ZERO)
            .add();
      }
    }
  }
}
