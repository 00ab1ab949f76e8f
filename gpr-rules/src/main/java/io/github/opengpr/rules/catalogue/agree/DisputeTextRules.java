package io.github.opengpr.rules.catalogue.agree;

import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.account.Account;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.mention.Mention;
import java.util.List;
import java.util.function.Predicate;

/** 文表一致：复议诉讼: what the text says about disputes against table four. */
public final class DisputeTextRules {

  private static final Message NO_RECONSIDERATION =
      new Message("未发生行政复议", "there was no reconsideration");
  private static final Message NO_LITIGATION = new Message("未发生行政诉讼", "there was no lawsuit");

  static final Rule NO_DISPUTES =
      Rule.check("XS-NO-DISPUTES", WARNING, DisputeTextRules::denied)
          .needs(Need.YEAR)
          .severityDepends(Agreement.SAID_TWICE.zh(), Agreement.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字称未发生行政复议、行政诉讼的，表四相应总计应当为0（T4.reconsideration.total；T4.directLitigation.total 与"
                  + " T4.postReconsiderationLitigation.total）",
              "If the text says there was no reconsideration or no lawsuit, the totals in table 4 must be 0"
                  + " (T4.reconsideration.total; T4.directLitigation.total and"
                  + " T4.postReconsiderationLitigation.total)")
          .build();

  /** Table four takes in what is pending; the text's new ones alone cannot be compared with it. */
  static final Rule DISPUTES =
      Rule.check(
              "XS-DISPUTES",
              WARNING,
              Agreement.numbers(Concept.RECONSIDERATION, Concept.LITIGATION))
          .needs(Need.YEAR)
          .severityDepends(Agreement.SAID_TWICE.zh(), Agreement.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中行政复议、行政诉讼的件数（包括维持、纠正、其他结果、尚未审结的件数），应当等于表四相应单元格；行政诉讼为未经复议直接起诉与复议后起诉之和（T4.*）",
              "The numbers of reconsiderations and lawsuits in the text, in all and by result, must be those of"
                  + " table 4; lawsuits are those of both kinds together (T4.*)")
          .build();

  public static final List<Rule> ALL = List.of(NO_DISPUTES, DISPUTES);

  private DisputeTextRules() {}

  private static void denied(Subject subject, Findings findings) {
    Agreement.denied(subject, findings, isAny(Concept.RECONSIDERATION), NO_RECONSIDERATION);
    Agreement.denied(subject, findings, isAny(Concept.LITIGATION), NO_LITIGATION);
    for (Judged judged : Account.of(subject).toTell()) {
      Message about = judged.mention().about();
      if (isResult(judged) && Agreement.isToTell(judged) && about != null) {
        Message words = new Message("没有" + about.zh(), "there was none: " + about.en());
        Agreement.denied(subject, findings, judged::equals, words);
      }
    }
  }

  private static Predicate<Judged> isAny(Concept concept) {
    return judged -> judged.mention().concept() == concept && !isResult(judged);
  }

  /** Whether it is denied that disputes ended in some way: 无败诉. */
  private static boolean isResult(Judged judged) {
    Mention mention = judged.mention();
    boolean dispute =
        mention.concept() == Concept.RECONSIDERATION || mention.concept() == Concept.LITIGATION;
    return dispute
        && mention.isNone()
        && !mention.usages().get(0).addresses().get(0).endsWith(".total");
  }
}
