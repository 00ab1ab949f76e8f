package io.github.opengpr.rules.catalogue.agree;

import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.narrative.Told;
import io.github.opengpr.rules.text.DisputeResult;
import io.github.opengpr.rules.text.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 文表一致：复议诉讼: what the text says about disputes against table four. */
public final class DisputeTextRules {

  private static final String RECONSIDERATION = "T4.reconsideration.";
  private static final String DIRECT = "T4.directLitigation.";
  private static final String LATER = "T4.postReconsiderationLitigation.";

  private static final Denied NO_RECONSIDERATION =
      new Denied(StatementKind.NO_RECONSIDERATION, "未发生行政复议", "there was no reconsideration");
  private static final Denied NO_LITIGATION =
      new Denied(StatementKind.NO_LITIGATION, "未发生行政诉讼", "there was no lawsuit");

  static final Rule NO_DISPUTES =
      Rule.check("XS-NO-DISPUTES", WARNING, DisputeTextRules::denied)
          .needs(Need.YEAR)
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
      Rule.check("XS-DISPUTES", WARNING, DisputeTextRules::compared)
          .needs(Need.YEAR)
          .severityDepends(Claim.SAID_TWICE.zh(), Claim.SAID_TWICE.en())
          .basis(Evidence.LOGIC, Sources.ONE_REPORT)
          .summary(
              "文字中行政复议、行政诉讼的件数（包括维持、纠正、其他结果、尚未审结的件数），应当等于表四相应单元格；行政诉讼为未经复议直接起诉与复议后起诉之和（T4.*）",
              "The numbers of reconsiderations and lawsuits in the text, in all and by result, must be those of"
                  + " table 4; lawsuits are those of both kinds together (T4.*)")
          .build();

  public static final List<Rule> ALL = List.of(NO_DISPUTES, DISPUTES);

  private static final List<Counted> COUNTED = counted();

  private DisputeTextRules() {}

  private static void denied(Subject subject, Findings findings) {
    NO_RECONSIDERATION.compare(
        subject, findings, of -> TableTotal.of(of, RECONSIDERATION + "total"));
    NO_LITIGATION.compare(subject, findings, of -> lawsuits(of, "total", "总计"));
  }

  /** Disputes of each kind, in all and by result. */
  private static List<Counted> counted() {
    List<@Nullable DisputeResult> results = new ArrayList<>(List.of(DisputeResult.values()));
    results.add(0, null);
    List<Counted> counted = new ArrayList<>();
    for (DisputeResult result : results) {
      String key = key(result);
      String zh = zh(result);
      String en = en(result);
      counted.add(
          new Counted(
              new Claim(
                  StatementKind.RECONSIDERATION, result, "行政复议" + zh, "reconsiderations" + en),
              of -> TableTotal.of(of, RECONSIDERATION + key)));
      counted.add(
          new Counted(
              new Claim(StatementKind.LITIGATION, result, "行政诉讼" + zh, "lawsuits" + en),
              of -> lawsuits(of, key, zh.isEmpty() ? "总计" : zh)));
      counted.add(
          new Counted(
              new Claim(
                  StatementKind.DIRECT_LITIGATION, result, "未经复议直接起诉" + zh, "direct lawsuits" + en),
              of -> TableTotal.of(of, DIRECT + key)));
      counted.add(
          new Counted(
              new Claim(
                  StatementKind.LATER_LITIGATION,
                  result,
                  "复议后起诉" + zh,
                  "lawsuits after reconsideration" + en),
              of -> TableTotal.of(of, LATER + key)));
    }
    return List.copyOf(counted);
  }

  private static void compared(Subject subject, Findings findings) {
    for (Counted one : COUNTED) {
      one.claim().compare(subject, findings, one.total(), (told, of) -> weight(told));
    }
  }

  private static Optional<Severity> weight(Told told) {
    return told.isLedBy("新") || told.speaksOf("上年", "去年", "结转", "遗留")
        ? Optional.empty()
        : Optional.of(WARNING);
  }

  /** Lawsuits of both kinds. */
  private static TableTotal lawsuits(Subject subject, String key, String zh) {
    return TableTotal.of(subject, DIRECT + key)
        .and(TableTotal.of(subject, LATER + key), "行政诉讼（未经复议直接起诉与复议后起诉合计）·" + zh);
  }

  private static String key(@Nullable DisputeResult result) {
    return result == null
        ? "total"
        : switch (result) {
          case UPHELD -> "upheld";
          case CORRECTED -> "corrected";
          case OTHER -> "otherOutcome";
          case PENDING -> "pending";
        };
  }

  private static String zh(@Nullable DisputeResult result) {
    return result == null
        ? ""
        : switch (result) {
          case UPHELD -> "结果维持";
          case CORRECTED -> "结果纠正";
          case OTHER -> "其他结果";
          case PENDING -> "尚未审结";
        };
  }

  private static String en(@Nullable DisputeResult result) {
    return result == null
        ? ""
        : switch (result) {
          case UPHELD -> " upheld";
          case CORRECTED -> " corrected";
          case OTHER -> " with another result";
          case PENDING -> " pending";
        };
  }
}
