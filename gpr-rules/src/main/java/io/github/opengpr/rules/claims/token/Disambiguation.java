package io.github.opengpr.rules.claims.token;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.text.number.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives words the sense they have beside what stands before and behind them: 上年遗留, 案件, 结3件. */
final class Disambiguation {

  private static final int MOST_WORDS = 7;
  private static final int MOST_CHARACTERS = 14;

  private static final String NOT = "没有";

  /** What may stand behind 没有 where something is denied: 我局没有以国家秘密为由不予公开的. */
  private static final Set<String> DENIED =
      Set.of("以", "因", "因为", "被", "对", "就", "发生", "任何", "新", "申请人", "群众", "公众");

  /** Verbs of one character: 立9、废4, 答12件, 胜3件. */
  private static final Map<Character, Sense> SHORT =
      Map.of(
          '办', Sense.CLOSE,
          '结', Sense.CLOSE,
          '答', Sense.ANSWER,
          '立', Sense.ISSUED,
          '废', Sense.REPEALED,
          '存', Sense.IN_FORCE,
          '胜', Sense.UPHELD,
          '赢', Sense.UPHELD,
          '负', Sense.CORRECTED,
          '输', Sense.CORRECTED);

  private final List<Token> tokens;
  private final String text;
  private final List<Token> out;
  private final Leftovers leftovers;
  private final Casework casework;

  Disambiguation(List<Token> tokens, String text, List<Token> out, @Nullable Integer year) {
    this.casework = new Casework(tokens, text, out);
    this.leftovers = new Leftovers(tokens, text, out, year);
    this.tokens = tokens;
    this.text = text;
    this.out = out;
  }

  /** Writes a token, or several that are one; where the next one stands is the answer. */
  int read(int i) {
    Token token = tokens.get(i);
    if (isPlainMark(token)) {
      out.add(token); // a quarter of all tokens
      return i + 1;
    }
    if (isYears(token)) {
      out.add(new Token(Token.Kind.WORD, token.start(), token.end(), Sense.OVER_YEARS, null, 0));
      return i + 1;
    }
    if (token.is(Sense.NOT_OF) && i + 1 < tokens.size() && tokens.get(i + 1).is(Sense.OWN)) {
      return notHeld(i);
    }
    int divided = startsClause() ? Division.end(text, token.start()) : token.start();
    if (divided > token.start()) {
      return one(i, divided, Sense.BY);
    }
    if (isUnderReview(token)) {
      return one(i, hearing(token), Sense.PENDING);
    }
    int unmended = token.is(Sense.UNCLEAR_AFTER) ? unmended(token.end()) : -1;
    if (unmended > 0) {
      return one(i, unmended, Sense.NOT_SUPPLEMENTED);
    }
    if (isAmongThem(i)) {
      Token them = out.remove(out.size() - 1);
      out.add(new Token(Token.Kind.WORD, them.start(), token.end(), Sense.AMONG, null, 0));
      return i + 1;
    }
    if (isAmong(i)) {
      Token verb = out.remove(out.size() - 1);
      int end = tokens.get(i + 1).end();
      out.add(new Token(Token.Kind.WORD, verb.start(), end, Sense.AMONG, null, 0));
      return i + 2;
    }
    Sense verb = shortVerb(i);
    if (verb != null) {
      out.add(new Token(Token.Kind.WORD, token.start(), token.end(), verb, null, 0));
      return i + 1;
    }
    if (isDenial(i)) {
      int neg = token.end() - NOT.length();
      out.add(new Token(token.kind(), token.start(), neg, Sense.OWN, null, 0));
      out.add(new Token(token.kind(), neg, token.end(), Sense.NEG, null, 0));
      return i + 1;
    }
    if (isNotHere(i)) {
      return one(i, tokens.get(i + 1).end(), Sense.NOT_HELD);
    }
    if (token.is(Sense.ALL) && isOrInPart(i)) {
      out.add(new Token(token.kind(), token.start(), token.end(), Sense.GRANTED, null, 0));
      return i + 1;
    }
    if (isAskedAndGranted(i)) {
      int asked = token.start() + 2;
      out.add(new Token(token.kind(), token.start(), asked, Sense.PLAIN_REQUEST, null, 0));
      out.add(new Token(token.kind(), asked, token.end(), Sense.GRANTED, null, 0));
      return i + 1;
    }
    if (casework.read(i) || leftovers.read(i)) {
      return i + 1;
    }
    if (isSuchDocument(token) && out.get(out.size() - 1).kind() == Token.Kind.GAP) {
      out.remove(out.size() - 1); // 旧文件
    }
    if (isSuchDocument(token)) {
      out.add(new Token(token.kind(), token.start(), token.end(), Sense.FILLER, null, 0));
      return i + 1;
    }
    Sense sense = isHeading(i) ? Sense.BY : isRunningTotal(i) ? Sense.TOTAL : token.sense();
    out.add(
        sense == token.sense()
            ? token
            : new Token(token.kind(), token.start(), token.end(), sense, null, 0));
    return i + 1;
  }

  /** 内容不明确、经通知补正后逾期未补: what it came to stands last; -1 if nothing does. */
  private int unmended(int from) {
    int end = from;
    while (end < text.length() && "，。；）\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String behind = text.substring(from, end);
    boolean late = behind.contains("逾期") || behind.contains("未按期") || behind.contains("未在");
    return late && behind.contains("补") ? end : -1;
  }

  /** A mark that parts clauses, printed as such. */
  private boolean isPlainMark(Token token) {
    return token.kind() == Token.Kind.MARK
        && text.charAt(token.start()) == token.value()
        && token.value() != '！'
        && token.value() != '？';
  }

  /** 申请中20件出自同一人: some of the applications. */
  private boolean isAmongThem(int i) {
    Token in = tokens.get(i);
    if (out.isEmpty() || !isNumberAt(i + 1) || in.end() - in.start() != 1) {
      return false;
    }
    Token them = out.get(out.size() - 1);
    return "里中".indexOf(text.charAt(in.start())) >= 0
        && (them.is(Sense.REQUEST) || them.is(Sense.PLAIN_REQUEST));
  }

  /** 新收件里31件由个人提出: the number is one of those received. */
  private boolean isAmong(int i) {
    if (out.isEmpty() || !isNumberAt(i + 2) || !text.startsWith("件", tokens.get(i).start())) {
      return false;
    }
    Token in = tokens.get(i + 1);
    Sense before = out.get(out.size() - 1).sense();
    return in.end() - in.start() == 1
        && "里中".indexOf(text.charAt(in.start())) >= 0
        && before != null
        && (before.isComing() || before.isGoing());
  }

  /** 尚在市政府审理: pending, whoever hears it. */
  private boolean isUnderReview(Token token) {
    int end = hearing(token);
    return end > 0 && token.kind() != Token.Kind.MARK && !token.is(Sense.PENDING);
  }

  /** Where 审理 ends behind 尚在; -1 if it does not stand there. */
  private int hearing(Token token) {
    if ("尚仍还正".indexOf(text.charAt(token.start())) < 0
        || text.length() < token.start() + 2
        || "在由处".indexOf(text.charAt(token.start() + 1)) < 0) {
      return -1;
    }
    int limit = Math.min(text.length(), token.start() + MOST_CHARACTERS);
    for (int i = token.start() + 2; i < limit; i++) {
      if ("，。；、）0123456789".indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
      if (text.startsWith("审理", i) || text.startsWith("审查", i)) {
        return i + 2;
      }
    }
    return -1;
  }

  /** Writes the tokens up to a place in the text as one. */
  private int one(int from, int end, Sense sense) {
    int next = from;
    while (next < tokens.size() && tokens.get(next).start() < end) {
      next++;
    }
    out.add(new Token(Token.Kind.WORD, tokens.get(from).start(), end, sense, null, 0));
    return next;
  }

  private boolean startsClause() {
    return out.isEmpty() || out.get(out.size() - 1).kind() == Token.Kind.MARK;
  }

  /** 废止旧文件: the documents spoken of before. */
  private boolean isSuchDocument(Token token) {
    if (!token.is(Sense.OTHER_THING)
        || !text.startsWith("文件", token.start())
        || token.end() - token.start() != 2) {
      return false;
    }
    boolean verb = false;
    boolean clause = true;
    for (int i = out.size() - 1; i >= 0; i--) {
      Token before = out.get(i);
      if (before.isMark('。') || before.isMark('\n')) {
        return false;
      }
      clause &= before.kind() != Token.Kind.MARK;
      verb |= clause && before.sense() != null && before.sense().isDocumentVerb();
      if (verb && before.is(Sense.NORMATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** 全部或者部分公开: both outcomes. */
  private boolean isOrInPart(int i) {
    return i + 2 < tokens.size()
        && text.startsWith("全部", tokens.get(i).start())
        && (tokens.get(i + 1).is(Sense.JOINT) || tokens.get(i + 1).isMark('、'))
        && tokens.get(i + 2).is(Sense.PARTIALLY_GRANTED);
  }

  /** 办2件, 结3件: a verb of one character, alone before its number. */
  private @Nullable Sense shortVerb(int i) {
    Token token = tokens.get(i);
    boolean alone =
        token.end() - token.start() == 1
            && isNumberAt(i + 1)
            && (out.isEmpty()
                || out.get(out.size() - 1).kind() == Token.Kind.MARK
                || out.get(out.size() - 1).isNumber());
    return alone ? SHORT.get(text.charAt(token.start())) : null;
  }

  /** 我局没有行政强制职权, 本局没有收到: denied of what the form counts, and not what it has not got. */
  private boolean isDenial(int i) {
    Token token = tokens.get(i);
    if (!token.is(Sense.NOT_HELD)
        || i + 1 == tokens.size()
        || !text.startsWith(NOT, token.end() - NOT.length())) {
      return false;
    }
    Token next = tokens.get(i + 1);
    Sense sense = next.sense();
    return sense != null
        && (sense.isTold() || DENIED.contains(text.substring(next.start(), next.end())));
  }

  /** 我们没有的3件, 本镇没有，: the agency has not got what was asked for. */
  private boolean isNotHere(int i) {
    if (!tokens.get(i).is(Sense.OWN)
        || i + 2 >= tokens.size()
        || !tokens.get(i + 1).is(Sense.NEG)) {
      return false;
    }
    String words = text.substring(tokens.get(i + 1).start(), tokens.get(i + 1).end());
    Token next = tokens.get(i + 2);
    boolean ends = next.isNumber() || next.isMark('，') || next.isMark('、') || next.isMark('；');
    return (words.equals("没有") || words.equals("没"))
        && (ends || text.startsWith("的", next.start()) && isNumberAt(i + 3));
  }

  /** 企业的申请公开6件: so many of their applications were granted. */
  private boolean isAskedAndGranted(int i) {
    int of = out.size() - 1;
    Sense who = of > 0 && tokens.get(i).is(Sense.REQUEST) ? out.get(of - 1).sense() : null;
    return who != null
        && who.isApplicant()
        && isNumberAt(i + 1)
        && text.substring(out.get(of).start(), tokens.get(i).end()).endsWith("的申请公开");
  }

  /** 申请渠道：网上66件: the word heads a list. */
  private boolean isHeading(int i) {
    Token token = tokens.get(i);
    return token.is(Sense.OTHER_THING)
        && text.startsWith("申请", token.start())
        && isMark(i + 1, '：');
  }

  /** 行政处罚累计12件: a word that only leads to its number. */
  private boolean isRunningTotal(int i) {
    int next = i + 1 < tokens.size() && tokens.get(i + 1).is(Sense.BE) ? i + 2 : i + 1;
    return tokens.get(i).is(Sense.HISTORY)
        && text.startsWith("累计", tokens.get(i).start())
        && isNumberAt(next)
        && !startsClause();
  }

  /** 近3年, 五年来: a stretch of years, and no number of the report. */
  private boolean isYears(Token token) {
    if (!token.isNumber() || token.quantity() == null || !isYear(token.quantity().unit())) {
      return false;
    }
    if (token.quantity().value().compareTo(BigDecimal.ONE) <= 0) {
      return false; // 一年来 is this year
    }
    int start = token.start();
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = token.end() < text.length() ? text.charAt(token.end()) : ' ';
    return before == '近'
        || before == '去' && start > 1 && text.charAt(start - 2) == '过'
        || "来间".indexOf(after) >= 0
        || text.startsWith("以来", token.end())
        || text.startsWith("累计", token.end())
        || text.startsWith("合计", token.end());
  }

  private static boolean isYear(Unit unit) {
    return unit.printed().equals("年") || unit.printed().equals("年度");
  }

  /** 不属于本局职责, 不归本镇掌握: one reason, whatever the agency calls itself. */
  private int notHeld(int from) {
    int end = from + 2;
    while (end < tokens.size()
        && end < from + MOST_WORDS
        && tokens.get(end).kind() != Token.Kind.MARK
        && !tokens.get(end).isNumber()) {
      end++;
    }
    int last = tokens.get(end - 1).end();
    out.add(new Token(Token.Kind.WORD, tokens.get(from).start(), last, Sense.NOT_HELD, null, 0));
    return end;
  }

  private boolean isNumberAt(int i) {
    return i < tokens.size() && tokens.get(i).isNumber();
  }

  private boolean isMark(int i, char mark) {
    return i < tokens.size() && tokens.get(i).isMark(mark);
  }
}
