package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that disagree with a cell alone, and make it up with those told directly beside them:
 * 局机关受理186件，各分局受理334件 of 520. They tell who had how many, in words that did not say so.
 */
final class SharedOut {

  /** No more are told beside each other of those who share. */
  private static final int MOST = 9;

  private SharedOut() {}

  /** Looks at the sentences of a section once more. */
  static void look(List<Judged> all) {
    Set<BigDecimal> shares = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Judged one = all.get(i);
      BigDecimal value = counted(one);
      if (value == null || one.expected() == null || !isWrong(one)) {
        continue;
      }
      if (isShared(all, i, one.expected()) || shares.contains(value)) { // 局机关办理的186件中…
        shares.add(value);
        all.set(i, Judged.plain(one.mention(), one.section(), Verdict.BREAKDOWN));
      }
    }
  }

  private static boolean isWrong(Judged one) {
    return one.mention().kind() == Mention.Kind.TABLE
        && isOfAll(one.mention())
        && (one.verdict() == Verdict.CONTRADICTS || one.doubtful())
        && counted(one) != null;
  }

  /** Whether a number is said of all there are, and not of some outcome. */
  private static boolean isOfAll(Mention mention) {
    Sense word = mention.word();
    return mention.concept() == Concept.RECEIVED
        || mention.concept() == Concept.REQUESTS
        || mention.concept() == Concept.HANDLED
        || word != null && word.isDispute();
  }

  /** Whether some neighbours in the sentence, the number among them, add up to the cell. */
  private static boolean isShared(List<Judged> all, int index, BigDecimal whole) {
    for (int first = index; first >= 0 && index - first < MOST; first--) {
      if (!isBeside(all, first, index)) {
        return false;
      }
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = first; i < all.size() && i - first < MOST && isBeside(all, i, index); i++) {
        BigDecimal value = counted(all.get(i));
        sum = value == null ? sum : sum.add(value);
        if (sum.compareTo(whole) >= 0) {
          if (sum.compareTo(whole) == 0 && i >= index && i > first) {
            return true;
          }
          break;
        }
      }
    }
    return false;
  }

  private static boolean isBeside(List<Judged> all, int at, int index) {
    if (at == index) {
      return true;
    }
    Judged one = all.get(at);
    Judged other = all.get(index);
    BigDecimal value = counted(one);
    boolean own =
        one.verdict() == Verdict.AGREES
            && one.mention().kind() == Mention.Kind.TABLE
            && one.mention().weight() != Mention.Weight.WEAK;
    return value != null
        && value.signum() > 0
        && !own
        && one.mention().kind() != Mention.Kind.OTHER_YEAR
        && one.mention().kind() != Mention.Kind.CHANGE // 新收398件，增加46件
        && one.mention().sentence().equals(other.mention().sentence());
  }

  private static @Nullable BigDecimal counted(Judged one) {
    Quantity quantity = one.mention().quantity();
    return quantity != null && quantity.unit().counts() && quantity.isExact()
        ? quantity.value()
        : null;
  }
}
