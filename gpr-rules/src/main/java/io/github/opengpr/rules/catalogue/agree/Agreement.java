package io.github.opengpr.rules.catalogue.agree;

import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.Check;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.narrative.ReportText;
import io.github.opengpr.rules.catalogue.narrative.SectionText;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Account;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.grammar.Mention;
import io.github.opengpr.rules.text.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What the rules on text against tables have in common: which numbers of the text they look at. */
final class Agreement {

  /** On what the severity of a statement that does not agree depends. */
  static final Message SAID_TWICE =
      new Message(
          "文字两处说法不同、其中一处与表格一致的，或者所指可能不同的，为提示",
          "an info if the text says it twice and is right once, or may mean something else");

  private Agreement() {}

  /** Reports the numbers of some concepts that the tables do not have. */
  static Check numbers(Concept... concepts) {
    List<Concept> known = Arrays.asList(concepts);
    return (subject, findings) ->
        compare(
            subject,
            findings,
            judged ->
                known.contains(judged.mention().concept())
                    && judged.mention().kind() == Mention.Kind.TABLE
                    && !judged.mention().isNone());
  }

  /** Reports the numbers that satisfy a condition and that the tables do not have. */
  static void compare(Subject subject, Findings findings, Predicate<Judged> condition) {
    for (Judged judged : Account.of(subject).all()) {
      if (condition.test(judged)) {
        compare(subject, findings, judged);
      }
    }
  }

  private static void compare(Subject subject, Findings findings, Judged judged) {
    if (judged.incomparable()) {
      TableTotal.of(subject, judged.cells()).isComparable(findings);
      return;
    }
    boolean wrong = judged.verdict() == Verdict.CONTRADICTS;
    if (!wrong && !judged.unusual() && !judged.doubtful()) {
      return;
    }
    boolean info = !wrong || Account.of(subject).confirms(judged.mention());
    SectionText section = section(subject, judged);
    TableTotal total = TableTotal.of(subject, judged.mention().usages().get(0));
    if (judged.mention().concept() == Concept.REQUESTS) {
      RequestTextRules.usages(subject, findings, judged, section, info);
      return;
    }
    String said = said(section, judged);
    section
        .shown(total.finding(findings), judged.mention().sentence())
        .severity(info ? INFO : WARNING)
        .says(
            section.zh()
                + "称"
                + said
                + "，"
                + total.zh()
                + "为"
                + total.shown()
                + "，两者不一致"
                + (info ? "（统计口径可能不同，请核对）" : ""),
            section.en()
                + " says "
                + saidInEnglish(section, judged)
                + "; "
                + total.en()
                + " is "
                + total.shown()
                + (info ? " (the two may count different things; please check)" : ""))
        .add();
  }

  /** Reports statements that there is none where the tables have some. */
  static void denied(
      Subject subject, Findings findings, Predicate<Judged> condition, Message words) {
    for (Judged judged : Account.of(subject).all()) {
      if (!judged.mention().isNone() || !condition.test(judged)) {
        continue;
      }
      if (judged.incomparable()) {
        TableTotal.of(subject, judged.cells()).isComparable(findings);
      } else if (judged.verdict() == Verdict.CONTRADICTS || judged.doubtful()) {
        denied(subject, findings, judged, words);
        return;
      }
    }
  }

  private static void denied(Subject subject, Findings findings, Judged judged, Message words) {
    SectionText section = section(subject, judged);
    TableTotal total = TableTotal.of(subject, judged.cells());
    section
        .shown(total.finding(findings), judged.mention().sentence())
        .severity(judged.doubtful() ? INFO : WARNING)
        .says(
            section.zh()
                + "称"
                + words.zh()
                + "，而"
                + total.zh()
                + "为"
                + total.filled(subject)
                + "，两者矛盾",
            section.en()
                + " says that "
                + words.en()
                + ", but "
                + total.en()
                + " is "
                + total.filled(subject))
        .add();
  }

  /** What the text says, as a message repeats it. */
  static String said(SectionText section, Judged judged) {
    Mention mention = judged.mention();
    Message about = Objects.requireNonNull(mention.about());
    if (mention.isAll()) {
      return "“" + section.quote(mention.clause()) + "”，即" + about.zh() + number(mention) + "件";
    }
    return about.zh() + section.quote(mention.span());
  }

  static String saidInEnglish(SectionText section, Judged judged) {
    Mention mention = judged.mention();
    Message about = Objects.requireNonNull(mention.about());
    return mention.isAll()
        ? "“"
            + section.quote(mention.clause())
            + "”, that is, "
            + about.en()
            + ": "
            + number(mention)
        : about.en() + ": " + section.quote(mention.span());
  }

  private static String number(Mention mention) {
    Mention whole = mention.whole();
    Quantity quantity = whole == null ? null : whole.quantity();
    BigDecimal value = quantity == null ? BigDecimal.ZERO : quantity.value();
    return value.toPlainString();
  }

  /** The part of the report in which a number stands. */
  static SectionText section(Subject subject, Judged judged) {
    return ReportText.of(subject).section(judged.section().address()).orElseThrow();
  }
}
