package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.context.Setting;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Divisions;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Portions;
import io.github.opengpr.rules.claims.mention.Subtotals;
import io.github.opengpr.rules.claims.silent.Silent;
import io.github.opengpr.rules.claims.token.Arrangement;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.claims.token.Tokenizer;
import io.github.opengpr.rules.text.Narrative;
import io.github.opengpr.rules.text.passage.Sentence;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a section once, from left to right: sentence by sentence, clause by clause, number by
 * number.
 */
public final class Reader {

  private static final int LONGEST_LABEL = 9;

  /** In words and marks; what is longer is read in pieces. */
  private static final int LONGEST_CLAUSE = 400;

  private final List<Token> tokens;
  private final Context context;
  private final Lists lists;
  private final Divisions divisions;
  private final Numbers numbers;
  private final Silent silent;
  private final Shares shares;
  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private Span sentence = new Span(0, 0);
  private int sentenceFrom;
  private int sentenceTo;

  private Reader(Narrative narrative, Setting setting) {
    this.text = narrative.passage().text();
    this.tokens = Arrangement.of(Tokenizer.tokens(narrative), text, setting.year());
    this.context = new Context(setting, text, tokens);
    this.lists = new Lists();
    Subtotals subtotals = new Subtotals(tokens, text, lists);
    this.shares = new Shares(tokens, text, context, lists, subtotals);
    this.divisions = new Divisions(tokens, lists);
    this.numbers = new Numbers(tokens, text, setting, context, lists, shares, subtotals, divisions);
    this.silent = new Silent(tokens, text, context, mentions);
  }

  /** What a section says, in the order of the text. */
  public static List<Mention> read(Narrative narrative, Setting setting) {
    Reader reader = new Reader(narrative, setting);
    reader.read(narrative.sentences());
    reader.mentions.sort(Comparator.comparingInt(mention -> mention.span.start()));
    Portions.find(reader.mentions, reader.text);
    return List.copyOf(reader.mentions);
  }

  private void read(List<Sentence> sentences) {
    int at = 0;
    for (Sentence one : sentences) {
      sentence = one.span();
      sentenceFrom = at;
      while (at < tokens.size() && tokens.get(at).start() < sentence.end()) {
        at++;
      }
      sentenceTo = at;
      boolean anew = one.startsParagraph() || !context.isRequest() && isLabelled();
      context.sentence(sentence, anew, one.startsParagraph() ? level() : 0);
      lists.sentence(one.startsParagraph(), opensList());
      if (one.startsParagraph()) {
        divisions.paragraph();
      }
      clauses();
    }
    divisions.end();
  }

  private boolean startsLine() {
    return sentence.start() == 0 || text.charAt(sentence.start() - 1) == '\n';
  }

  /** 管理保障：聘请…: a line that begins with what it is about. */
  private boolean isLabelled() {
    if (!startsLine()) {
      return false;
    }
    int most = Math.min(sentence.end(), sentence.start() + LONGEST_LABEL);
    for (int i = sentence.start() + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == '：' || c == '〕') {
        return true;
      }
      if (c == '，' || c == '。') {
        return false;
      }
    }
    return false;
  }

  /** Whether the sentence begins with 其中 or the like and goes on with the list of the last one. */
  private boolean opensList() {
    for (int i = sentenceFrom; i < sentenceTo && i < sentenceFrom + 6; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.AMONG) || token.is(Sense.NAMELY) || token.is(Sense.BY)) {
        return true;
      }
      boolean ordinal = token.kind() == Token.Kind.NUMERAL || isOrdinalMark(token);
      if (!token.isTransparent() && !ordinal) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOrdinalMark(Token token) {
    return token.isMark('（') || token.isMark('）') || token.isMark('、') || token.isMark('。');
  }

  /**
   * The level of the ordinal that the sentence begins with: 1 for 一、, 2 for （一）, 3 for 1., 4 for
   * （1） and 1.1, 5 for 一是; 0 without one.
   */
  private int level() {
    int at = sentence.start();
    boolean bracket = at < text.length() && text.charAt(at) == '（';
    int from = bracket ? at + 1 : at;
    int end = from;
    while (end < text.length() && "一二三四五六七八九十0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == from || end >= text.length()) {
      return 0;
    }
    boolean digit = text.charAt(from) < 'A';
    char after = text.charAt(end);
    if (after == '）') {
      return bracket && !digit ? 2 : 4;
    }
    if (bracket) {
      return 0;
    }
    boolean below = digit && after == '.' && end + 1 < text.length() && text.charAt(end + 1) <= '9';
    return after == '是' ? 5 : "、.．，".indexOf(after) < 0 ? 0 : below ? 4 : digit ? 3 : 1;
  }

  private void clauses() {
    int from = sentenceFrom;
    char before = '。';
    while (from < sentenceTo) {
      int to = from;
      while (to < sentenceTo && to - from < LONGEST_CLAUSE && !isEnd(tokens.get(to))) {
        to++;
      }
      clause(from, to, before);
      boolean ended = to < sentenceTo && isEnd(tokens.get(to));
      if (ended) {
        before = (char) tokens.get(to).value();
        mark(before);
      }
      from = ended || to == sentenceTo ? to + 1 : to;
    }
  }

  private static boolean isEnd(Token token) {
    return token.kind() == Token.Kind.MARK && token.value() != '、';
  }

  private void mark(char mark) {
    if (mark == '，' || mark == '；' || mark == '：' || mark == '\n') {
      context.clause(mark);
      if (mark == '；') {
        lists.semicolon();
      }
    } else if (mark == '（') {
      lists.enterBracket();
      context.enterBracket();
    } else if (mark == '）') {
      lists.leaveBracket();
      context.leaveBracket();
    }
  }

  /** Cuts a clause into frames: pieces parted by 、 or 和 behind a number. */
  private void clause(int from, int to, char before) {
    int start = from;
    boolean number = false;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean joint = token.isMark('、') || token.is(Sense.JOINT) && !isAlternative(i, to);
      if (joint && number && hasNumber(i + 1, to)) {
        frame(start, i, before);
        start = i + 1;
        number = false;
      }
      number |= token.isNumber() && !isOfThem(i, to);
    }
    frame(start, to, before);
  }

  /** 8件撤回或调解结案、3件未结: the word joins two verbs, and not what is counted. */
  private boolean isAlternative(int index, int to) {
    if (text.charAt(tokens.get(index).start()) != '或') {
      return false;
    }
    for (int i = index + 1; i < to && !tokens.get(i).isNumber(); i++) {
      if (tokens.get(i).isMark('、')) {
        return true;
      }
    }
    return false;
  }

  /** 在这5件中，3件…: what follows are parts of the number. */
  private boolean isOfThem(int number, int to) {
    for (int i = number + 1; i < to; i++) {
      Token token = tokens.get(i);
      if (isWithin(token)) {
        return true;
      }
      Sense sense = token.sense();
      boolean noun =
          sense != null
              && (sense == Sense.REQUEST
                  || sense == Sense.PLAIN_REQUEST
                  || sense == Sense.NEW
                  || sense == Sense.FILLER
                  || sense.isDispute());
      if (!noun) {
        return false;
      }
    }
    return false;
  }

  private boolean isWithin(Token token) {
    int length = token.end() - token.start();
    return length == 1 && "中里".indexOf(text.charAt(token.start())) >= 0
        || length == 2 && text.startsWith("当中", token.start());
  }

  /** Where a list begins behind a number: 12件申请主要涉及…; else {@code to}. */
  private int opener(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.INCLUDING)
          || token.is(Sense.NAMELY)
          || token.is(Sense.AMONG)
          || token.is(Sense.TOTAL)) {
        return to == tokens.size() || !tokens.get(to).isNumber() ? to : i;
      }
    }
    return to;
  }

  private boolean hasNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isNumber()) {
        return true;
      }
    }
    return false;
  }

  /** From the first character of some tokens to their last: they may be put in another order. */
  private Span stretch(int from, int to) {
    int start = tokens.get(from).start();
    int end = tokens.get(from).end();
    for (int i = from + 1; i < to; i++) {
      start = Math.min(start, tokens.get(i).start());
      end = Math.max(end, tokens.get(i).end());
    }
    return new Span(start, end);
  }

  private void frame(int from, int to, char before) {
    if (from >= to) {
      return;
    }
    Span clause = stretch(from, to);
    int at = from;
    boolean any = false;
    boolean numberFirst = false;
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).isNumber()) {
        continue;
      }
      int next = i + 1;
      while (next < to && !tokens.get(next).isNumber()) {
        next++;
      }
      List<Sense> topics = List.copyOf(context.topics);
      boolean weak = context.weak;
      for (int j = at; j < i; j++) {
        context.pass(tokens, j, from, to);
      }
      lists.lead(tokens, at, i, before);
      numberFirst |=
          !any
              && !isOfThem(i, to)
              && new Frame(from, at, i, next, to, clause, sentence, before).isLeadEmpty(tokens);
      int behind = opener(i + 1, next);
      Frame frame = new Frame(from, at, i, behind, to, clause, sentence, before);
      Mention mention = numbers.read(frame);
      mentions.add(mention);
      context.counted = true;
      context.endTopics();
      if (isOfThem(i, to)) {
        lists.among(mention);
      } else if (behind < next && !tokens.get(behind).is(Sense.TOTAL)) {
        lists.whole(mention);
      }
      if (mention.kind == Mention.Kind.PART) {
        context.restore(topics, weak);
      }
      int tail = numberFirst ? behind : next == to ? next : i + 1;
      if (next == to) {
        silent.read(i + 1, to, from, clause, sentence, mention);
      }
      for (int j = i + 1; j < tail; j++) {
        context.pass(tokens, j, from, to);
      }
      at = tail;
      any = true;
    }
    for (int j = at; any && j < to; j++) {
      context.pass(tokens, j, from, to);
    }
    if (!any) {
      for (int j = from; j < to; j++) {
        context.pass(tokens, j, from, to);
      }
      lists.lead(tokens, from, to, before);
      silent.read(from, to, from, clause, sentence, null);
    }
  }
}
