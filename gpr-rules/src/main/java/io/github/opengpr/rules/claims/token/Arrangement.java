package io.github.opengpr.rules.claims.token;

import io.github.opengpr.rules.claims.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts tokens into the order in which they are meant, so that every number stands behind the words
 * it counts. What is printed around a number in one of these ways reads like the plain order:
 * 维持：2件, 河道采砂（6件）, 29件（自然人）, 驳回（维持）4件.
 */
public final class Arrangement {

  private final List<Token> tokens;
  private final List<Token> out;
  private final String text;
  private final Brackets brackets;
  private final Disambiguation disambiguation;

  private Arrangement(List<Token> tokens, String text, @Nullable Integer year) {
    this.tokens = tokens;
    this.text = text;
    this.out = new ArrayList<>(tokens.size());
    this.brackets = new Brackets(tokens, out);
    this.disambiguation = new Disambiguation(tokens, text, out, year);
  }

  /** The tokens in the order in which they are meant. */
  public static List<Token> of(List<Token> tokens, String text, @Nullable Integer year) {
    List<Token> plain = new Arrangement(tokens, text, year).plain();
    return new Respective(plain, text).apart();
  }

  private List<Token> plain() {
    int i = 0;
    while (i < tokens.size()) {
      i = next(i);
    }
    return out;
  }

  private int next(int i) {
    Token token = tokens.get(i);
    if (token.isMark('：') && isNumberAt(i + 1) && isBehindWord() && !isToldBehind(i + 2)) {
      return i + 1;
    }
    if (token.isMark('，') && goesOn(i)) {
      return i + 1;
    }
    if (token.isNumber() && isReached(token, i + 1)) {
      return i + 1;
    }
    int behind = token.isMark('（') ? brackets.read(i) : i;
    return behind > i ? behind : disambiguation.read(i);
  }

  /**
   * Puts a number that was reached behind its subject: 处罚较上年增加9件，达到57件 and 处罚由上年的48件增至57件 are read
   * as 处罚57件, and what is compared behind it.
   */
  private boolean isReached(Token number, int behind) {
    int end = out.size();
    while (end > 0 && isReaching(out.get(end - 1))) {
      end--;
    }
    boolean ends = behind == tokens.size() || Respective.isEnd(tokens.get(behind));
    if (!ends || end == 0 || end == out.size()) {
      return false;
    }
    boolean comma = out.get(end - 1).isMark('，');
    boolean to = isChanging(out.get(end)); // 增至
    int other = comma ? end - 2 : end - 1;
    if (comma == to || other < 1 || !out.get(other).isNumber()) {
      return false;
    }
    int from = other;
    boolean compared = false;
    while (from > 0 && isComparing(out.get(from - 1))) {
      from--;
      compared |= to ? out.get(from).is(Sense.LAST_YEAR) : isChanging(out.get(from));
    }
    if (!compared || from == other || from == 0 || !out.get(from - 1).isWord()) {
      return false;
    }
    out.subList(other + 1, out.size()).clear();
    out.add(from, new Token(Token.Kind.MARK, number.start(), number.start(), null, null, '，'));
    out.add(from, number);
    return true;
  }

  /** 达到, 增至, 上升为. */
  private boolean isReaching(Token token) {
    char last = token.end() == 0 ? ' ' : text.charAt(token.end() - 1);
    return token.is(Sense.BE) && text.charAt(token.start()) == '达'
        || isChanging(token) && "至到为".indexOf(last) >= 0;
  }

  private static boolean isComparing(Token token) {
    return token.is(Sense.COMPARE)
        || token.is(Sense.LAST_YEAR)
        || token.is(Sense.FILLER)
        || token.kind() == Token.Kind.YEAR
        || isChanging(token);
  }

  private static boolean isChanging(Token token) {
    return token.is(Sense.UP) || token.is(Sense.DOWN);
  }

  /** 申请人以自然人居多，有58件: the number is said of what the clause before it names. */
  private boolean goesOn(int comma) {
    int next = comma + 1;
    while (next < tokens.size()
        && (tokens.get(next).is(Sense.BE) || tokens.get(next).is(Sense.TOTAL))) {
      next++;
    }
    if (!isNumberAt(next)) {
      return false; // as behind nearly every comma
    }
    boolean bare = next == comma + 1 || tokens.get(next - 1).is(Sense.TOTAL);
    boolean most = !bare || comma > 0 && tokens.get(comma - 1).is(Sense.MOST);
    boolean sort = false;
    boolean all = false;
    boolean disputes = false;
    for (int i = out.size() - 1; i >= 0; i--) {
      Token before = out.get(i);
      if (before.isNumber()) {
        return false;
      }
      if (before.kind() == Token.Kind.MARK && !before.isMark('、')) {
        break;
      }
      Sense sense = before.sense();
      sort |= sense != null && (sense.isApplicant() || sense.isOutcome());
      all |= sense == Sense.ALL;
      disputes |= sense != null && sense.isDispute();
    }
    return most && sort || next > comma + 1 && all && disputes; // 诉讼均为直接起诉，计2件
  }

  private boolean isNumberAt(int i) {
    return i < tokens.size() && tokens.get(i).isNumber();
  }

  /** 均已答复：1件予以公开、2件不掌握: the words behind the number tell what it is. */
  private boolean isToldBehind(int first) {
    for (int i = first; i < tokens.size() && !tokens.get(i).isNumber(); i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      if (token.kind() == Token.Kind.MARK) {
        return false;
      }
      if (sense != null && (sense.isOutcome() || sense.isResult() || sense.isApplicant())) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindWord() {
    if (out.isEmpty()) {
      return false;
    }
    Token before = out.get(out.size() - 1);
    return before.isWord() || before.kind() == Token.Kind.GAP || before.kind() == Token.Kind.YEAR;
  }
}
