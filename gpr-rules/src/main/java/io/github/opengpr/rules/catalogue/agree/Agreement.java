package io.github.opengpr.rules.catalogue.agree;

import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Check;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.narrative.ReportText;
import io.github.opengpr.rules.catalogue.narrative.SectionText;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.account.Account;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
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
    for (Judged judged : Account.of(subject).toTell()) {
      if (condition.test(judged)) {
        compare(subject, findings, judged);
      }
    }
  }

  private static final MessageTemplate DIFFERENT =
      Message.template(
          "{section}称{said}，{total}为{value}{besides}，两者不一致{doubt}",
          "{section} says {said}; {total} is {value}{besides}{doubt}");

  private static void compare(Subject subject, Findings findings, Judged judged) {
    if (judged.incomparable()) {
      TableTotal.of(subject, judged.cells()).isComparable(findings);
      return;
    }
    boolean wrong = judged.verdict() == Verdict.CONTRADICTS;
    boolean info = !wrong || Account.of(subject).doubts(judged);
    SectionText section = section(subject, judged);
    boolean all = judged.mention().isAll() || judged.cells().isEmpty();
    TableTotal total =
        all
            ? TableTotal.of(subject, judged.mention().usages().get(0))
            : TableTotal.of(subject, judged.cells());
    if (judged.mention().concept() == Concept.REQUESTS
        && RequestTextRules.isNoUsage(subject, judged.mention())) {
      RequestTextRules.usages(subject, findings, judged, section, info);
      return;
    }
    List<Cell> others = judged.mention().isAll() ? others(judged, total) : List.of();
    section
        .shown(total.finding(findings).cells(others), judged.mention().sentence())
        .severity(info ? INFO : WARNING)
        .with("section", section.name())
        .with("said", said(section, judged))
        .with("total", total.name())
        .with("value", total.known())
        .with("besides", besides(subject, others))
        .with("doubt", doubt(info))
        .says(DIFFERENT)
        .add();
  }

  private static List<Cell> others(Judged judged, TableTotal total) {
    List<Cell> others = new ArrayList<>(judged.cells());
    others.removeAll(total.cells());
    return others;
  }

  /** 另有“结果纠正”1: what speaks against a statement of all. */
  private static Message besides(Subject subject, List<Cell> others) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Cell cell : others) {
      TableTotal one = TableTotal.of(subject, cell.address());
      String value = one.known().stripTrailingZeros().toPlainString();
      zh.append(zh.length() == 0 ? "（另有" : "、").append(one.label()).append(value);
      en.append(en.length() == 0 ? " (and " : ", ").append(one.label()).append(' ').append(value);
    }
    return others.isEmpty()
        ? Message.NONE
        : new Message(zh.append('）').toString(), en.append(')').toString());
  }

  /** Whether a statement does not go with the tables, or cannot be compared with them. */
  static boolean isToTell(Judged judged) {
    return judged.incomparable() || judged.verdict() == Verdict.CONTRADICTS || judged.doubtful();
  }

  /** Reports statements that there is none where the tables have some. */
  static void denied(
      Subject subject, Findings findings, Predicate<Judged> condition, Message words) {
    for (Judged judged : Account.of(subject).toTell()) {
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

  private static final MessageTemplate DENIED =
      Message.template(
          "{section}称{statement}，而{total}为{value}，两者矛盾",
          "{section} says that {statement}, but {total} is {value}");

  private static void denied(Subject subject, Findings findings, Judged judged, Message words) {
    SectionText section = section(subject, judged);
    TableTotal total = TableTotal.of(subject, judged.cells());
    section
        .shown(total.finding(findings).cells(total.parts(subject)), judged.mention().sentence())
        .severity(judged.doubtful() || Account.of(subject).doubts(judged) ? INFO : WARNING)
        .with("section", section.name())
        .with("statement", words)
        .with("total", total.name())
        .with("value", total.filled(subject))
        .says(DENIED)
        .add();
  }

  private static final MessageTemplate NUMBER_SAID =
      Message.template("{about}{number}", "{about}: {number}");

  private static final MessageTemplate ALL_SAID =
      Message.template("“{clause}”，即{about}{number}件", "“{clause}”, that is, {about}: {number}");

  private static final MessageTemplate SOME_SAID =
      Message.template("“{clause}”，即有{about}", "“{clause}”, that is, some: {about}");

  /** What the text says, as a message repeats it. */
  static Message said(SectionText section, Judged judged) {
    Mention mention = judged.mention();
    Message about = Objects.requireNonNull(mention.about());
    if (mention.isAll() && mention.whole() == null) {
      return SOME_SAID
          .fill()
          .quoting("clause", section.quote(mention.clause()))
          .with("about", about)
          .build();
    }
    return mention.isAll()
        ? ALL_SAID
            .fill()
            .quoting("clause", section.quote(mention.clause()))
            .with("about", about)
            .with("number", number(mention))
            .build()
        : NUMBER_SAID
            .fill()
            .with("about", about)
            .quoting("number", section.quote(mention.span()))
            .build();
  }

  private static final Message MAY_DIFFER =
      new Message("（统计口径可能不同，请核对）", " (the two may count different things; please check)");

  /** What a message adds where text and table may speak of different things. */
  static Message doubt(boolean info) {
    return info ? MAY_DIFFER : Message.NONE;
  }

  private static BigDecimal number(Mention mention) {
    Mention whole = mention.whole();
    Quantity quantity = whole == null ? null : whole.quantity();
    return quantity == null ? BigDecimal.ZERO : quantity.value();
  }

  /** The part of the report in which a number stands. */
  static SectionText section(Subject subject, Judged judged) {
    return ReportText.of(subject).section(judged.section().address()).orElseThrow();
  }
}
