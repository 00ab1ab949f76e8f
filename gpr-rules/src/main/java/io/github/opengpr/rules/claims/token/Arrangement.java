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
  private final Brackets brackets;
  private final Disambiguation disambiguation;

  private Arrangement(List<Token> tokens, String text, @Nullable Integer year) {
    this.tokens = tokens;
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
    int behind = token.isMark('（') ? brackets.read(i) : i;
    return behind > i ? behind : disambiguation.read(i);
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
