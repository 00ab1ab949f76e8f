package io.github.opengpr.rules.claims.token;

import io.github.opengpr.rules.claims.lexicon.Sense;
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
  private final Subjects subjects;

  /** The years, or the applicants, that several numbers were told of; more may follow. */
  private List<List<Token>> said = List.of();

  Respective(List<Token> tokens, String text) {
    this.tokens = tokens;
    this.text = text;
    this.subjects = new Subjects(out, text);
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
    int start = subjects.from();
    List<List<Token>> named = subjects.of(start, numbers.size());
    if (named.isEmpty() && start > 0) {
      named = subjects.above(start, numbers.size());
      if (!named.isEmpty()) {
        out.add(mark('，', tokens.get(at).start()));
        start = out.size();
      }
    }
    if (named.size() == 1) {
      named = Subjects.years(named.get(0), numbers.size());
    }
    if (numbers.size() < 2 || named.size() != numbers.size()) {
      return at;
    }
    List<Token> verb = verb(at + 1, first);
    share(named.get(named.size() - 1), verb);
    document(named);
    boolean again =
        named.stream().allMatch(Respective::isYear)
            || named.stream().allMatch(Respective::isApplicant);
    said = again ? named : List.of();
    List<Token> ranks = out.subList(start, out.size()).stream().filter(Token::isNumber).toList();
    out.subList(start, out.size()).clear();
    write(named, verb, numbers);
    out.addAll(ranks);
    return end(first, numbers.size());
  }

  private static boolean areShares(List<Token> numbers) {
    return numbers.size() > 1
        && numbers.stream().allMatch(one -> one.quantity() != null && one.quantity().isPercent());
  }

  /** 网络14宗、现场4宗，占比分别为70%、20%: each share is that of the number with its place. */
  private int shares(int at, int first, List<Token> numbers) {
    int start = subjects.from();
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
    String words = text.substring(token.start(), token.end());
    return (words.equals("各") || words.equals("同为") || words.equals("均为"))
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
    int start = subjects.behindNumber(subjects.from());
    List<List<Token>> named = subjects.of(start, Integer.MAX_VALUE);
    if (named.size() < 2) {
      return at;
    }
    out.subList(start, out.size()).clear();
    boolean verb = !tokens.get(at + 1).isNumber();
    int number = verb ? at + 2 : at + 1;
    write(
        named,
        verb ? List.of(tokens.get(at + 1)) : List.of(),
        Collections.nCopies(named.size(), tokens.get(number)));
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

  private void write(List<List<Token>> of, List<Token> verb, List<Token> numbers) {
    for (int i = 0; i < of.size(); i++) {
      if (i > 0) {
        out.add(mark('、', numbers.get(i).start()));
      }
      out.addAll(of.get(i));
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

  /** 制定、废止规范性文件分别为: the documents are those of each verb. */
  private static void document(List<List<Token>> named) {
    List<Token> last = named.get(named.size() - 1);
    Token end = last.get(last.size() - 1);
    for (List<Token> one : named) {
      Sense verb = one.get(one.size() - 1).sense();
      if (end.sense() != null
          && end.sense().isDocument()
          && verb != null
          && verb.isDocumentVerb()) {
        one.add(end);
      }
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

  static boolean isEnd(Token token) {
    return token.kind() == Token.Kind.MARK && !token.isMark('、');
  }
}
