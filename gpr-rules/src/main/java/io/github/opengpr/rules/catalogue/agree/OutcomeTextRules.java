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
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 文表一致：办理结果: what the text says about the outcomes of applications against table three. */
public final class OutcomeTextRules {

  /** An outcome the text may count, and the rows it comes from. */
  private record Outcome(Claim claim, String rows) {

    static Outcome of(StatementKind kind, String zh, String en, String rows) {
      return new Outcome(Claim.of(kind, zh, en), "T3." + rows);
    }

    TableTotal total(Subject subject) {
      return subject.form().find(rows + ".total").isPresent()
          ? TableTotal.of(subject, rows + ".total")
          : TableTotal.ofGroup(subject, rows);
    }
  }

  private static final List<Outcome> OUTCOMES =
      List.of(
          Outcome.of(StatementKind.GRANTED, "予以公开", "granted", "granted"),
          Outcome.of(
              StatementKind.PARTIALLY_GRANTED, "部分公开", "partially granted", "partiallyGranted"),
          Outcome.of(StatementKind.REFUSED, "不予公开", "refused", "refused"),
          Outcome.of(StatementKind.UNAVAILABLE, "无法提供", "unavailable", "unavailable"),
          Outcome.of(StatementKind.NOT_PROCESSED, "不予处理", "not processed", "notProcessed"),
          Outcome.of(
              StatementKind.OTHERWISE_HANDLED, "其他处理", "otherwise handled", "otherHandling"));

  /** For these a text that counts some where the rows have none is a rule of its own. */
  private static final Set<StatementKind> OFTEN_LEFT_OUT =
      EnumSet.of(
          StatementKind.PARTIALLY_GRANTED, StatementKind.REFUSED, StatementKind.NOT_PROCESSED);

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

  private OutcomeTextRules() {}

  private static void outcomes(Subject subject, Findings findings) {
    for (Outcome outcome : OUTCOMES) {
      outcome
          .claim()
          .compare(
              subject,
              findings,
              outcome::total,
              (told, total) -> weight(subject, outcome, total, told));
    }
  }

  private static Optional<Severity> weight(
      Subject subject, Outcome outcome, TableTotal total, Told told) {
    if (isLeftOut(outcome, total) && told.number().signum() > 0) {
      return Optional.empty();
    }
    boolean wholeAndPart =
        outcome.claim().kind() == StatementKind.GRANTED
            && total.and(TableTotal.of(subject, "T3.partiallyGranted.total"), "").is(told.number());
    return Optional.of(wholeAndPart ? INFO : WARNING);
  }

  private static boolean isLeftOut(Outcome outcome, TableTotal total) {
    return OFTEN_LEFT_OUT.contains(outcome.claim().kind()) && total.is(BigDecimal.ZERO);
  }

  private static void zero(Subject subject, Findings findings) {
    for (Outcome outcome : OUTCOMES) {
      for (Told told : outcome.claim().told(subject)) {
        TableTotal total = outcome.total(subject);
        if (told.number().signum() > 0 && isLeftOut(outcome, total) && !total.unsure()) {
          told.section()
              .shown(total.finding(findings), told.statement().sentence())
              .says(
                  told.section().zh()
                      + "称"
                      + outcome.claim().zh()
                      + told.words()
                      + "，而"
                      + total.zh()
                      + "均为0，两者矛盾",
                  told.section().en()
                      + " says "
                      + outcome.claim().en()
                      + ": "
                      + told.words()
                      + "; "
                      + total.en()
                      + " is 0 throughout")
              .add();
        }
      }
    }
  }
}
