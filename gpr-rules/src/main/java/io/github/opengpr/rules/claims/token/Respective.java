package io.github.opengpr.rules.claims.token;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.text.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts each of several numbers behind its own subject: 不予公开、无法提供分别为132件、543件 is read as
 * 不予公开132件、无法提供543件, and 2022年和2023年分别收到5件和8件 likewise.
 */
final class Respective {

  private final List<Token> tokens;
  private final String text;
  private final List<Token> out = new ArrayList<>();

  /** The years, or the applicants, that several numbers were told of; more may follow. */
  private List<List<Token>> said = List.of();

  Respective(List<Token> tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  List<Token> apart() {
    int i = 0;
    while (i < tokens.size() && !isRespectively(tokens.get(i)) && !isEach(i)) {
      i++;
    }
    if (i == tokens.size()) {
      return tokens; // as most sections have none
    }
    out.addAll(tokens.subList(0, i));
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      int next = isRespectively(token) ? apart(i) : isEach(i) ? each(i) : i;
      if (next == i && !said.isEmpty() && isClauseStart()) {
        next = sameAgain(i);
      }
      if (next > i) {
        i = next;
        continue;
      }
      if (token.isMark('。')) {
        said = List.of();
      }
      out.add(token);
      i++;
    }
    return out;
  }

  private boolean isRespectively(Token token) {
    if (!token.is(Sense.NAMELY)) {
      return false;
    }
    String words = text.substring(token.start(), token.end());
    return words.startsWith("分别") || words.startsWith("依次");
  }

  /** Writes subjects and numbers behind 分别; {@code at} if they are not as many as each other. */
  private int apart(int at) {
    int first = at + 1;
    while (first < tokens.size() && !tokens.get(first).isNumber() && !isEnd(tokens.get(first))) {
      first++;
    }
    List<Token> numbers = numbers(first);
    if (areShares(numbers)) {
      int end = shares(at, first, numbers);
      if (end > at) {
        return end;
      }
    }
    int start = subjectsFrom();
    List<List<Token>> subjects = subjects(start, numbers.size());
    if (subjects.isEmpty() && start > 0) {
      subjects = saidAbove(start, numbers.size());
      if (!subjects.isEmpty()) {
        out.add(mark('，', tokens.get(at).start()));
        start = out.size();
      }
    }
    if (subjects.size() == 1) {
      subjects = years(subjects.get(0), numbers.size());
    }
    if (numbers.size() < 2 || subjects.size() != numbers.size()) {
      return at;
    }
    List<Token> verb = verb(at + 1, first);
    share(subjects.get(subjects.size() - 1), verb);
    boolean again =
        subjects.stream().allMatch(Respective::isYear)
            || subjects.stream().allMatch(Respective::isApplicant);
    said = again ? subjects : List.of();
    List<Token> ranks = out.subList(start, out.size()).stream().filter(Token::isNumber).toList();
    out.subList(start, out.size()).clear();
    write(subjects, verb, numbers);
    out.addAll(ranks);
    return end(first, numbers.size());
  }

  /** 本年上述两类分别为: what the clause before counted as many of; empty if it is not that. */
  private List<List<Token>> saidAbove(int start, int count) {
    Token last = out.get(out.size() - 1);
    Quantity many = last.quantity();
    if (many == null
        || "类项者种".indexOf(many.unit().printed()) < 0
        || many.value().intValue() != count) {
      return List.of();
    }
    List<List<Token>> subjects = new ArrayList<>();
    List<Token> one = new ArrayList<>();
    for (int i = start - 1; i >= 0 && subjects.size() < count; i--) {
      Token token = out.get(i);
      boolean ends = token.isMark('。') || token.isMark('\n');
      if ((i == 0 || token.isNumber() || token.kind() == Token.Kind.MARK) && !one.isEmpty()) {
        subjects.add(0, one);
        one = new ArrayList<>();
      }
      if (ends) {
        break;
      }
      boolean named = token.sense() != null && !token.sense().isTime() && !token.isTransparent();
      if (named) {
        one.add(0, token);
      }
    }
    return subjects.size() == count ? subjects : List.of();
  }

  /** 2021年至2023年分别为…: each year of a range; the subject alone if it is none. */
  private List<List<Token>> years(List<Token> subject, int count) {
    List<List<Token>> years = new ArrayList<>();
    Token first = null;
    for (Token token : subject) {
      if (token.kind() != Token.Kind.YEAR) {
        continue;
      }
      if (first != null && token.value() - first.value() == count - 1) {
        for (int year = first.value(); year <= token.value(); year++) {
          Token at = year == token.value() ? token : first;
          years.add(
              new ArrayList<>(
                  List.of(new Token(Token.Kind.YEAR, at.start(), at.end(), null, null, year))));
        }
        return years;
      }
      first = token;
    }
    years.add(subject);
    return years;
  }

  private static boolean areShares(List<Token> numbers) {
    return numbers.size() > 1
        && numbers.stream().allMatch(one -> one.quantity() != null && one.quantity().isPercent());
  }

  /** 网络14宗、现场4宗，占比分别为70%、20%: each share is that of the number with its place. */
  private int shares(int at, int first, List<Token> numbers) {
    int start = subjectsFrom();
    int clause = start;
    if (clause > 0 && out.get(clause - 1).isMark('，')) {
      clause--;
    }
    List<Integer> places = new ArrayList<>();
    int i = clause - 1;
    while (i >= 0
        && !out.get(i).isMark('。')
        && !out.get(i).isMark('\n')
        && places.size() < numbers.size()) {
      Token token = out.get(i);
      if (token.isNumber()) {
        places.add(0, i);
      }
      i--;
    }
    boolean asMany = places.size() == numbers.size() && clause < start;
    if (!asMany || !Frame.has(out, start, out.size(), Sense.SHARE)) {
      return at;
    }
    Token share = null;
    for (Token token : out.subList(start, out.size())) {
      share = token.is(Sense.SHARE) ? token : share;
    }
    out.subList(clause, out.size()).clear();
    for (int n = numbers.size() - 1; n >= 0; n--) {
      Token percent = numbers.get(n);
      int place = places.get(n) + 1;
      out.add(place, percent);
      out.add(
          place,
          new Token(Token.Kind.WORD, percent.start(), percent.start(), Sense.SHARE, null, 0));
      out.add(place, mark('，', percent.start()));
    }
    return end(first, numbers.size());
  }

  private static Token mark(char mark, int at) {
    return new Token(Token.Kind.MARK, at, at, null, null, mark);
  }

  private boolean isEach(int i) {
    Token token = tokens.get(i);
    return token.is(Sense.FILLER)
        && text.startsWith("各", token.start())
        && token.end() - token.start() == 1
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).isNumber()
            || isSaidOfEach(tokens.get(i + 1))
                && i + 2 < tokens.size()
                && tokens.get(i + 2).isNumber());
  }

  /** 各提出2件, 各不予公开1件. */
  private static boolean isSaidOfEach(Token verb) {
    Sense sense = verb.sense();
    return sense != null
        && (sense.isComing()
            || sense.isGoing()
            || sense.isOutcome()
            || sense.isResult()
            || sense == Sense.BE); // 各有1件
  }

  /** 予以公开、部分公开各2件: the number is said of each. */
  private int each(int at) {
    int start = behindNumber(subjectsFrom());
    List<List<Token>> subjects = subjects(start, Integer.MAX_VALUE);
    if (subjects.size() < 2) {
      return at;
    }
    out.subList(start, out.size()).clear();
    boolean verb = !tokens.get(at + 1).isNumber();
    int number = verb ? at + 2 : at + 1;
    write(
        subjects,
        verb ? List.of(tokens.get(at + 1)) : List.of(),
        Collections.nCopies(subjects.size(), tokens.get(number)));
    return number + 1;
  }

  /** 答复126件和137件 behind 2022年和2023年分别收到130件和139件, or behind 自然人和企业. */
  private int sameAgain(int at) {
    int first = at;
    while (first < tokens.size() && !tokens.get(first).isNumber() && !isEnd(tokens.get(first))) {
      first++;
    }
    List<Token> numbers = numbers(first);
    if (numbers.size() != said.size()
        || end(first, numbers.size()) < tokens.size()
            && !isEnd(tokens.get(end(first, numbers.size())))) {
      return at;
    }
    write(said, verb(at, first), numbers);
    return end(first, numbers.size());
  }

  private void write(List<List<Token>> subjects, List<Token> verb, List<Token> numbers) {
    for (int i = 0; i < subjects.size(); i++) {
      if (i > 0) {
        out.add(mark('、', numbers.get(i).start()));
      }
      out.addAll(subjects.get(i));
      out.addAll(verb);
      out.add(numbers.get(i));
    }
  }

  private boolean isClauseStart() {
    return !out.isEmpty() && isEnd(out.get(out.size() - 1));
  }

  private List<Token> verb(int from, int to) {
    List<Token> verb = new ArrayList<>(tokens.subList(from, Math.min(to, tokens.size())));
    verb.removeIf(token -> token.is(Sense.BE) || token.is(Sense.NAMELY));
    return verb;
  }

  /** 予以公开、不予公开的比重依次为: the share is that of each. */
  private static void share(List<Token> last, List<Token> verb) {
    Token end = last.get(last.size() - 1);
    if (end.is(Sense.SHARE) && last.size() > 1) {
      last.remove(last.size() - 1);
      verb.add(0, end);
    }
  }

  /** Numbers that stand side by side from an index on. */
  private List<Token> numbers(int first) {
    List<Token> numbers = new ArrayList<>();
    int i = first;
    while (i < tokens.size() && tokens.get(i).isNumber()) {
      numbers.add(tokens.get(i));
      i = i + 2 < tokens.size() && isBetween(i + 1) ? i + 2 : i + 1;
    }
    return numbers;
  }

  private boolean isBetween(int i) {
    Token token = tokens.get(i);
    return token.isMark('、') || token.isMark('，') || token.is(Sense.JOINT);
  }

  private int end(int first, int count) {
    int i = first;
    for (int n = 1; n < count; n++) {
      i += tokens.get(i + 1).isNumber() ? 1 : 2;
    }
    return i + 1;
  }

  /** Where the subjects begin in what is written: at the last mark, or at the one before it. */
  private int subjectsFrom() {
    int end = out.size();
    if (end > 0 && out.get(end - 1).isMark('，')) {
      end--;
    }
    int i = end;
    while (i > 0 && !isEnd(out.get(i - 1))) {
      i--;
    }
    return i;
  }

  /** 自然人10件、企业与律所各1件: the number before is of another subject. */
  private int behindNumber(int from) {
    for (int i = out.size() - 2; i > from; i--) {
      if (out.get(i).isMark('、') && out.get(i - 1).isNumber()) {
        return i + 1;
      }
    }
    return from;
  }

  /** The last so many subjects; what stands before them goes with the first. */
  private List<List<Token>> subjects(int from, int count) {
    List<List<Token>> all = new ArrayList<>();
    List<Token> one = new ArrayList<>();
    for (int i = from; i < out.size(); i++) {
      Token token = out.get(i);
      if (token.isNumber() && !isRank(token)) {
        return List.of();
      }
      if (token.isMark('、') || token.is(Sense.JOINT)) {
        all.add(one);
        one = new ArrayList<>();
      } else if (!token.isMark('，') && !token.isNumber()) {
        one.add(token);
      }
    }
    all.add(one);
    all.removeIf(List::isEmpty);
    while (all.size() > count && count > 0) {
      List<Token> first = all.remove(0);
      all.get(0).addAll(0, first);
    }
    return all;
  }

  /** 居前三位: which ones, and how many of nothing. */
  private boolean isRank(Token number) {
    return number.start() > 0 && text.charAt(number.start() - 1) == '前';
  }

  private static boolean isYear(List<Token> subject) {
    for (Token token : subject) {
      if (token.kind() == Token.Kind.YEAR
          || token.is(Sense.LAST_YEAR)
          || token.is(Sense.THIS_YEAR)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isApplicant(List<Token> subject) {
    return subject.stream().anyMatch(one -> one.sense() != null && one.sense().isApplicant());
  }

  private static boolean isEnd(Token token) {
    return token.kind() == Token.Kind.MARK && !token.isMark('、');
  }
}
