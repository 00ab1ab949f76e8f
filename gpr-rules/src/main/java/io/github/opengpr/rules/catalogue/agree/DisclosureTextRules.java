package io.github.opengpr.rules.catalogue.agree;

import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.Check;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.account.Account;
import io.github.opengpr.rules.claims.compare.Judged;
import java.util.List;

/** 文表一致：主动公开: what the text says about documents, decisions and fees against table two. */
public final class DisclosureTextRules {

  public static final Rule DISCLOSURE =
      Rule.check("XS-DISCLOSURE", WARNING, DisclosureTextRules::disclosure)
          .needs(Need.YEAR)
          .severityDepends(Agreement.SAID_TWICE.zh(), Agreement.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中规章和行政规范性文件的制发、废止、现行有效件数，行政许可、行政处罚、行政强制处理决定数量，行政事业性收费金额（按小数位数换算为万元），应当与表二一致（T2.*）",
              "The numbers of rules and normative documents issued, repealed and in force, of licences, penalties"
                  + " and coercive measures, and the sum of administrative fees (in 万元, as precise as printed)"
                  + " in the text must be those of table 2 (T2.*)")
          .build();

  public static final List<Rule> ALL = List.of(DISCLOSURE);

  private static final Check NUMBERS =
      Agreement.numbers(Concept.DOCUMENTS, Concept.DECISIONS, Concept.ADMINISTRATIVE_FEES);

  private DisclosureTextRules() {}

  private static void disclosure(Subject subject, Findings findings) {
    NUMBERS.check(subject, findings);
    for (Judged judged : Account.of(subject).toTell()) {
      Concept concept = judged.mention().concept();
      Message about = judged.mention().about();
      if (judged.mention().isNone()
          && Agreement.isToTell(judged)
          && about != null
          && (concept == Concept.DOCUMENTS
              || concept == Concept.DECISIONS
              || concept == Concept.ADMINISTRATIVE_FEES)) {
        Message words = new Message("没有" + about.zh(), "there are no " + about.en());
        Agreement.denied(subject, findings, judged::equals, words);
      }
    }
  }
}
