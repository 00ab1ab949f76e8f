package io.github.opengpr.rules.text;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a passage once, from left to right, and makes a {@link Statement} of each number and each
 * denial it understands.
 *
 * <p>A number is understood by the words before it in its clause (新收申请 8件), else by those behind
 * its unit (8件予以公开). What is counted may be named further left; then nothing unknown may stand in
 * between.
 */
final class StatementReader {

  private static final String CLAUSE_ENDS = "，；。（）！？.\n";

  private final String text;
  private final List<Numeral> numerals;
  private final Tokens tokens;
  private final List<Quantity> quantities;
  private final @Nullable Integer reportYear;
  private final List<Statement> statements = new ArrayList<>();

  private Scope scope;
  private final Deque<Scope> outside = new ArrayDeque<>();
  private Sentence sentence = new Sentence(new Span(0, 0), true, 0);
  private int clauseStart;
  private int leadStart;
  private int quantityIndex;
  private int widenable = -1;
  private @Nullable Token verbBefore;

  private StatementReader(Narrative narrative) {
    this.text = narrative.passage().text();
    this.numerals = narrative.numerals();
    this.tokens = narrative.tokens();
    this.quantities = narrative.quantities();
    this.reportYear = narrative.reportYear();
    this.scope = new Scope(reportYear);
  }

  static List<Statement> read(Narrative narrative) {
    StatementReader reader = new StatementReader(narrative);
    List<Token> words = reader.tokens.all();
    int word = 0;
    int numeral = 0;
    for (Sentence sentence : narrative.sentences()) {
      reader.enter(sentence);
      int end = sentence.span().end();
      int i = sentence.span().start() + sentence.ordinalLength();
      while (i < end) {
        while (word < words.size() && words.get(word).start() < i) {
          word++;
        }
        while (numeral < reader.numerals.size()
            && reader.numerals.get(numeral).span().start() < i) {
          numeral++;
        }
        int nextWord = word < words.size() ? words.get(word).start() : end;
        int nextNumeral =
            numeral < reader.numerals.size() ? reader.numerals.get(numeral).span().start() : end;
        for (int next = Math.min(end, Math.min(nextWord, nextNumeral)); i < next; i++) {
          reader.punctuation(i);
        }
        if (i < end) {
          i =
              nextWord == i
                  ? reader.word(words.get(word))
                  : reader.numeral(reader.numerals.get(numeral));
        }
      }
    }
    return List.copyOf(reader.statements);
  }

  private void enter(Sentence next) {
    sentence = next;
    while (!outside.isEmpty()) {
      scope = outside.removeLast();
    }
    Span span = next.span();
    scope.enter(
        next,
        tokens.has(
            span.start(), span.end(), Word.EXCEPT, Word.CARRIED_OUT, Word.CARRIED, Word.PENDING));
    widenable = -1;
    startClause(next.span().start() + next.ordinalLength());
  }

  private void startClause(int index) {
    clauseStart = index;
    leadStart = index;
    verbBefore = null;
  }

  private int word(Token token) {
    scope.word(token, text);
    for (Statement denial : Denial.read(text, tokens, token, clauseStart, scope, sentence)) {
      statements.add(denial);
    }
    return token.end();
  }

  private int numeral(Numeral numeral) {
    switch (numeral.role()) {
      case YEAR -> {
        int end = numeral.span().end();
        if (!Scope.isCompared(text, numeral.span().start()) && !isCarryYear(numeral)) {
          scope.year(numeral.value().intValue());
        }
        return end;
      }
      case DATE -> {
        if (text.startsWith("月", numeral.span().end())) {
          scope.month(isEndOfYear(numeral));
        }
        return numeral.span().end();
      }
      case COUNT, PERCENT -> {
        return quantity(numeral);
      }
      default -> {
        return numeral.span().end();
      }
    }
  }

  /** 2020年结转, 结转至2022年: the year says whence or whither, not when. */
  private boolean isCarryYear(Numeral year) {
    int end = year.span().end();
    int start = year.span().start();
    return text.startsWith("年结转", end)
        || text.startsWith("年度结转", end)
        || endsWith("结转", start)
        || endsWith("结转至", start)
        || endsWith("结转到", start)
        || endsWith("结转入", start)
        || endsWith("转入", start)
        || endsWith("转至", start)
        || endsWith("顺延至", start)
        || endsWith("顺延到", start);
  }

  private boolean endsWith(String word, int end) {
    return end >= word.length() && text.startsWith(word, end - word.length());
  }

  /** The months that bound the year, 1月1日 and 12月31日, do not make it a part of a year. */
  private boolean isEndOfYear(Numeral month) {
    int after = month.span().end() + 1;
    int number = month.value().intValue();
    if (number == 12) {
      return text.startsWith("31日", after)
          || text.startsWith("底", after)
          || text.startsWith("末", after)
          || endsWith("1-", month.span().start())
          || endsWith("1至", month.span().start())
          || endsWith("1月-", month.span().start())
          || endsWith("1月至", month.span().start())
          || endsWith("1月到", month.span().start());
    }
    return number == 1
        && (text.startsWith("1日", after)
            || text.startsWith("至12月", after)
            || text.startsWith("到12月", after)
            || text.startsWith("-12月", after));
  }

  private void punctuation(int index) {
    char c = text.charAt(index);
    if (c == '（') {
      outside.addLast(scope.copy());
    } else if (c == '）' && !outside.isEmpty()) {
      scope = outside.removeLast();
    }
    if (CLAUSE_ENDS.indexOf(c) >= 0) {
      if (c != '（' && c != '）') {
        scope.comma();
      }
      startClause(index + 1);
    }
  }

  private int quantity(Numeral numeral) {
    int start = numeral.span().start();
    while (quantities.get(quantityIndex).number().span().start() != start) {
      quantityIndex++;
    }
    Quantity quantity = quantities.get(quantityIndex);
    Phrase phrase = new Phrase(text, tokens, leadStart, quantity, tailEnd(quantity), verbBefore);
    verbBefore = phrase.leadVerb() == null ? verbBefore : phrase.leadVerb();
    scope.number();
    Statement statement = state(quantity, phrase);
    if (statement != null) {
      widenIfInclusive(statement, phrase);
      widenable =
          statement.kind() == StatementKind.RECEIVED && !scope.isAmong() ? statements.size() : -1;
      statements.add(statement);
    }
    leadStart = quantity.span().end();
    return quantity.span().end();
  }

  private int tailEnd(Quantity quantity) {
    int i = quantity.span().end();
    int next =
        quantityIndex + 1 < quantities.size()
            ? quantities.get(quantityIndex + 1).number().span().start()
            : text.length();
    while (i < next
        && i < sentence.span().end()
        && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0
        && "、：".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private @Nullable Statement state(Quantity quantity, Phrase phrase) {
    if (phrase.isComparison()) {
      return null;
    }
    if (quantity.isPercent()) {
      return Denial.wholeRate(phrase, quantity, scope, sentence);
    }
    Word subject = phrase.subject(scope.subject());
    if (subject == null) {
      return null;
    }
    EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    Reading reading = Reading.of(subject, phrase, scope, reportYear, doubts);
    if (reading == null) {
      return null;
    }
    doubts.addAll(scope.doubts());
    if (quantity.number().approximate()) {
      doubts.add(Doubt.APPROXIMATE);
    }
    if (quantity.number().broken()) {
      doubts.add(Doubt.BROKEN_NUMBER);
    }
    BigDecimal value = quantity.value();
    return new Statement(
        reading.kind(),
        reading.result(),
        value,
        quantity.unit(),
        quantity.span(),
        sentence.span(),
        Set.copyOf(doubts));
  }

  /** “受理 9 件（含上年结转 1 件）”: the 9 are not only the new ones. */
  private void widenIfInclusive(Statement statement, Phrase phrase) {
    if (statement.kind() == StatementKind.CARRIED_IN
        && widenable >= 0
        && (phrase.leadHas(Word.AMONG) || scope.isAmong())) {
      statements.set(widenable, statements.get(widenable).as(StatementKind.REQUESTS));
    }
  }
}
