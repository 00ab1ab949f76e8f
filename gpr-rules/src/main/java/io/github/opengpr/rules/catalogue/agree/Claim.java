package io.github.opengpr.rules.catalogue.agree;

import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.narrative.ReportText;
import io.github.opengpr.rules.catalogue.narrative.Told;
import io.github.opengpr.rules.text.DisputeResult;
import io.github.opengpr.rules.text.StatementKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something a text may state about the tables.
 *
 * @param kind the kind of statement
 * @param result for disputes, the result; null for their total and for everything else
 * @param zh what is stated, to stand before the number
 * @param en the same in English
 */
record Claim(StatementKind kind, @Nullable DisputeResult result, String zh, String en) {

  /** On what the severity of a statement that does not agree depends. */
  static final Message SAID_TWICE =
      new Message(
          "文字两处说法不同、其中一处与表格一致的，另一处为提示", "an info if the text says it twice and is right once");

  static Claim of(StatementKind kind, String zh, String en) {
    return new Claim(kind, null, zh, en);
  }

  /** All undoubted statements of it. */
  List<Told> told(Subject subject) {
    List<Told> told = ReportText.of(subject).told(kind);
    return told.isEmpty()
        ? told
        : told.stream().filter(one -> one.statement().result() == result).toList();
  }

  /** Reports each statement whose number is not that of the tables. */
  void compare(Subject subject, Findings findings, Function<Subject, TableTotal> total) {
    compare(subject, findings, total, (told, of) -> Optional.of(WARNING));
  }

  /**
   * Reports each statement whose number is not that of the tables.
   *
   * @param weight how much such a statement weighs; empty if it may mean something else
   */
  void compare(
      Subject subject,
      Findings findings,
      Function<Subject, TableTotal> total,
      BiFunction<Told, TableTotal, Optional<Severity>> weight) {
    compare(subject, findings, total, (told, of) -> of.is(told.number()), weight);
  }

  /**
   * Reports each statement that does not agree with the tables. Where the text states the thing
   * twice and is right once, the other number probably counts something narrower: an info.
   */
  void compare(
      Subject subject,
      Findings findings,
      Function<Subject, TableTotal> tables,
      BiPredicate<Told, TableTotal> agrees,
      BiFunction<Told, TableTotal, Optional<Severity>> weight) {
    List<Told> told = told(subject);
    if (told.isEmpty()) {
      return;
    }
    TableTotal total = tables.apply(subject);
    if (!total.isComparable(findings)) {
      return;
    }
    boolean rightOnce = told.stream().anyMatch(one -> agrees.test(one, total));
    for (Told one : told) {
      if (!agrees.test(one, total)) {
        weight
            .apply(one, total)
            .ifPresent(severity -> report(one, findings, total, severity, rightOnce));
      }
    }
  }

  private void report(
      Told told, Findings findings, TableTotal total, Severity severity, boolean rightOnce) {
    boolean info = rightOnce || severity == INFO;
    told.section()
        .shown(total.finding(findings), told.statement().sentence())
        .severity(info ? INFO : severity)
        .says(
            told.section().zh()
                + "称"
                + zh
                + told.words()
                + "，"
                + total.zh()
                + "为"
                + total.shown()
                + "，两者不一致"
                + (info ? "（统计口径可能不同，请核对）" : ""),
            told.section().en()
                + " says "
                + en
                + ": "
                + told.words()
                + "; "
                + total.en()
                + " is "
                + total.shown()
                + (info ? " (the two may count different things; please check)" : ""))
        .add();
  }
}
