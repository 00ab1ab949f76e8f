package io.github.opengpr.rules.claims.token;

import io.github.opengpr.rules.claims.lexicon.Phrases;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.text.Narrative;
import io.github.opengpr.rules.text.number.Numeral;
import io.github.opengpr.rules.text.number.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a folded text into tokens, once, from left to right. */
public final class Tokenizer {

  private static final String MARKS = "，；。：、（）！？\n";
  private static final String QUOTES = "“”\"'‘’「」『』〔〕·-~ ";
  private static final char FIRST_HAN = '\u4E00';
  private static final char LAST_HAN = '\u9FFF';
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_HEADING = 16;

  private final String text;

  /** The same characters: the table is asked at nearly each of them. */
  private final char[] glyphs;

  private final List<Numeral> numerals;
  private final List<Quantity> quantities;
  private final Phrases phrases = Phrases.standard();
  private final List<Token> tokens;
  private int numeral;

  /** Where the next numeral begins; behind the text if none does. */
  private int numeralAt;

  private int quantity;
  private int gap = -1;

  private Tokenizer(Narrative narrative) {
    this.text = narrative.passage().text();
    this.glyphs = text.toCharArray();
    this.numerals = narrative.numerals();
    this.quantities = narrative.quantities();
    this.tokens = new ArrayList<>(text.length() / 3);
    this.numeralAt = numeralAt();
  }

  public static List<Token> tokens(Narrative narrative) {
    return new Tokenizer(narrative).read();
  }

  private List<Token> read() {
    int i = 0;
    while (i < glyphs.length) {
      i = next(i);
    }
    endGap(text.length());
    return tokens;
  }

  private int next(int i) {
    while (numeralAt < i) {
      numeral++;
      numeralAt = numeralAt();
    }
    char c = glyphs[i];
    int found = phrases.find(glyphs, i);
    if (found != Phrases.NONE && isName(c, i, found)) {
      return word(phrases.sense(found), i, i + phrases.length(found));
    }
    if (numeralAt == i) {
      endGap(i);
      return number(numerals.get(numeral));
    }
    if (c == '《') {
      int end = text.indexOf('》', i);
      if (end > 0 && end - i < LONGEST_TITLE) {
        return word(Sense.NO_WORD, i, end + 1);
      }
    }
    if (found != Phrases.NONE) {
      Sense sense = phrases.sense(found);
      int end = i + phrases.length(found);
      if (sense == Sense.OVER_YEARS || isName(sense) || !cutsNumber(i, end)) {
        return word(sense, i, end);
      }
    }
    if (c >= FIRST_HAN && c <= LAST_HAN) {
      return unknown(i);
    }
    if (MARKS.indexOf(c) >= 0 || isStop(c, i)) {
      endGap(i);
      tokens.add(new Token(Token.Kind.MARK, i, i + 1, null, null, c == '.' ? '。' : c));
      return i + 1;
    }
    if (c == '〕' && endsHeading(i)) {
      endGap(i);
      tokens.add(new Token(Token.Kind.MARK, i, i + 1, null, null, '：'));
      return i + 1;
    }
    if (c == '|') {
      endGap(i);
      bar(i);
      return i + 1;
    }
    if (QUOTES.indexOf(c) >= 0) {
      endGap(i);
      return i + 1;
    }
    return unknown(i);
  }

  private int unknown(int i) {
    if (gap < 0) {
      gap = i;
    }
    return i + 1;
  }

  /** |新收|12件|: a bar parts a label from what it tells, and that from the next label. */
  private void bar(int i) {
    boolean begins = i == 0 || glyphs[i - 1] == '\n' || glyphs[i - 1] == '|';
    boolean ends = i + 1 == glyphs.length || glyphs[i + 1] == '\n';
    if (!begins && !ends && !tokens.isEmpty()) {
      int mark = tokens.get(tokens.size() - 1).isNumber() ? '；' : '：';
      tokens.add(new Token(Token.Kind.MARK, i, i + 1, null, null, mark));
    }
  }

  private int numeralAt() {
    return numeral < numerals.size() ? numerals.get(numeral).span().start() : text.length();
  }

  /** 【申请与答复】上年未结1件: a heading in brackets at the start of a line. */
  private boolean endsHeading(int end) {
    int start = end;
    int first = Math.max(0, end - LONGEST_HEADING);
    while (start > first && text.charAt(start) != '〔') {
      start--;
    }
    return text.charAt(start) == '〔' && (start == 0 || text.charAt(start - 1) == '\n');
  }

  /** A dot behind a Chinese character ends a sentence; see Sentence. */
  private boolean isStop(char c, int i) {
    return c == '.' && i > 0 && text.charAt(i - 1) > 0x2E80;
  }

  /** 三类内部事务信息, 二次供水, 一件也没有: words that begin with a numeral. */
  private boolean isName(char c, int start, int found) {
    if (c != '一' && c != '二' && c != '三' && c != '四') {
      return false;
    }
    Sense sense = phrases.sense(found);
    return isName(sense)
        || sense == Sense.THIS_YEAR && text.startsWith("一年", start)
        || sense == Sense.NEG
        || sense == Sense.NO_WORD && phrases.length(found) > 2;
  }

  private static boolean isName(Sense sense) {
    return sense == Sense.INTERNAL
        || sense == Sense.PROCESS_INFO
        || sense == Sense.THREE_ONE
        || sense == Sense.PART_OF_YEAR;
  }

  private boolean cutsNumber(int start, int end) {
    for (int i = numeral; numeralAt < end && i < numerals.size(); i++) {
      Numeral one = numerals.get(i);
      if (one.span().start() >= end) {
        return false;
      }
      if (one.span().start() > start
          && one.role() == Numeral.Role.COUNT
          && !text.startsWith("一年", one.span().start())
          && !isNotOne(start, one.span().start())) {
        return true;
      }
    }
    return false;
  }

  /** 无一件, 没有一起: no number. */
  private boolean isNotOne(int start, int numeral) {
    return text.charAt(numeral) == '一' && "无没未".indexOf(text.charAt(start)) >= 0;
  }

  private int word(Sense sense, int start, int end) {
    endGap(start);
    tokens.add(new Token(Token.Kind.WORD, start, end, sense, null, 0));
    return end;
  }

  private int number(Numeral one) {
    int start = one.span().start();
    Quantity counted = quantity(start);
    if (counted != null) {
      tokens.add(new Token(Token.Kind.NUMBER, start, counted.span().end(), null, counted, 0));
      return counted.span().end();
    }
    if (one.role() == Numeral.Role.YEAR) {
      int end = one.span().end();
      end += text.startsWith("年度", end) ? 2 : text.startsWith("年", end) ? 1 : 0;
      tokens.add(new Token(Token.Kind.YEAR, start, end, null, null, one.value().intValue()));
      return end;
    }
    tokens.add(new Token(Token.Kind.NUMERAL, start, one.span().end(), null, null, 0));
    return one.span().end();
  }

  private @Nullable Quantity quantity(int start) {
    while (quantity < quantities.size()
        && quantities.get(quantity).number().span().start() < start) {
      quantity++;
    }
    return quantity < quantities.size() && quantities.get(quantity).number().span().start() == start
        ? quantities.get(quantity)
        : null;
  }

  private void endGap(int end) {
    if (gap >= 0) {
      tokens.add(new Token(Token.Kind.GAP, gap, end, null, null, 0));
      gap = -1;
    }
  }
}
