package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Denials of what was named before: 行政处罚本年没有发生, 结转下年度：无. */
final class NamedBefore {

  /** How what was named before came about, which is denied: 未收到, 无新增, 没有作出. */
  private static final Set<Sense> DONE = EnumSet.range(Sense.ISSUED, Sense.CHARGED);

  /** Particles beside the verb that is denied: 没有发生过的. */
  private static final Set<String> PARTICLES =
      Set.of(
          "发生", "产生", "发生的", "产生的", "提起", "的", "了", "过", "新", "任何", "有关", "相关", "情况", "进行", "实际",
          "再");

  private NamedBefore() {}

  /**
   * 结转下年度：无, 部分公开：无, 行政处罚方面，本年没有作出: where the label begins that is answered; the answer if none is.
   *
   * @param alone whether nothing is named beside the answer, so that a comma may end the label
   */
  static int label(List<Token> tokens, String text, int answer, boolean alone) {
    int first = answer - 1;
    boolean row = false;
    boolean comma = alone && first > 0 && tokens.get(first).isMark('，');
    boolean label = comma || first > 0 && tokens.get(first).isMark('：');
    while (label && first > 0) {
      Token token = tokens.get(first - 1);
      boolean word =
          token.kind() != Token.Kind.MARK && Character.isLetter(text.charAt(token.start()));
      label = word || token.isMark('、'); // not ●
      first -= label ? 1 : 0;
      Sense sense = label ? token.sense() : null;
      row |=
          sense != null
              && (alone && Denied.isNoun(sense) || Denied.isRow(sense) || sense.isDocumentVerb());
      row |= Denied.MATTERS.containsKey(Denied.words(text, token));
      if (comma && token.isNumber()) {
        return answer;
      }
    }
    return row ? first : answer;
  }

  /** 行政处罚本年没有发生, 规范性文件无新制定: what is denied stands before, and only that it was done behind. */
  static boolean isSaidOfBefore(List<Token> tokens, String text, int from, int neg, int to) {
    boolean named = false;
    boolean cases = false;
    boolean fees = false;
    for (int i = from; i < neg; i++) {
      Sense sense = tokens.get(i).sense();
      boolean matter = Denied.MATTERS.containsKey(Denied.words(text, tokens.get(i)));
      named |= matter || sense != null && (Denied.isNoun(sense) || Denied.isRow(sense));
      fees |= sense == Sense.ADMINISTRATIVE_FEES;
      cases |= sense != null && (sense.isDispute() || sense == Sense.REQUEST);
    }
    for (int i = neg + 1; i < to && named; i++) {
      Sense sense = tokens.get(i).sense();
      // 复议未作出决定: it is pending
      boolean other = cases && sense != Sense.NEW && sense != Sense.RECEIVE && isVerb(sense);
      boolean charge = Denied.words(text, tokens.get(i)).equals(Denied.CHARGE) && !fees;
      named = isDone(tokens.get(i), text) && !other && !charge;
    }
    return named;
  }

  /** Whether a word behind a denial names nothing but that it was done. */
  private static boolean isDone(Token token, String text) {
    String words = Denied.words(text, token);
    Sense sense = token.sense();
    return PARTICLES.contains(words)
        || Denied.SOME.contains(words)
        || token.isMark('、')
        || sense == Sense.JOINT
        || isVerb(sense);
  }

  private static boolean isVerb(@Nullable Sense sense) {
    return sense == Sense.NEW
        || sense == Sense.RECEIVE
        || sense == Sense.PROCESS
        || sense != null && DONE.contains(sense);
  }

  /** 没有发生, 未作出: a denial that does not name what is denied. */
  static boolean isOnlyDone(List<Token> tokens, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDone(tokens.get(i), text)) {
        return false;
      }
    }
    return true;
  }
}
