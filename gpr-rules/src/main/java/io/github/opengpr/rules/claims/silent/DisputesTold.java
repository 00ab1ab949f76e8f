package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number of disputes that something is said of all of: 诉讼2件，均维持; 审结3件，全部维持. */
final class DisputesTold {

  private DisputesTold() {}

  static boolean isTold(@Nullable Mention whole) {
    return whole != null
        && whole.kind == Kind.TABLE
        && (whole.concept == Concept.RECONSIDERATION || whole.concept == Concept.LITIGATION)
        && (whole.word == null ? isSum(whole) : isWord(whole.word));
  }

  private static boolean isWord(Sense word) {
    return word.isDispute() || word == Sense.CONCLUDED;
  }

  /** 新收3件，上年未结1件，共4件: all disputes of a kind. */
  private static boolean isSum(Mention whole) {
    return whole.usages.size() == 1 && whole.usages.get(0).equals(Rows.disputes(kind(whole), null));
  }

  static Sense kind(Mention whole) {
    if (whole.word != null && whole.word.isDispute()) {
      return whole.word;
    }
    return whole.concept == Concept.LITIGATION ? Sense.LITIGATION : Sense.RECONSIDERATION;
  }

  /**
   * The cells of a result of them; null if that cannot be told.
   *
   * @param told the kinds of disputes that the sentence told of
   */
  static @Nullable Measure result(Mention whole, Sense result, Set<Sense> told) {
    boolean several =
        told.contains(Sense.DIRECT_LITIGATION) && told.contains(Sense.LATER_LITIGATION);
    if (whole.word == Sense.CONCLUDED) {
      // 直接起诉1件，复议后起诉3件；上述4件中已审结3件，均胜诉: of which of them is not told
      return several || whole.usages.isEmpty()
          ? null
          : Rows.withResult(whole.usages.get(0), result);
    }
    return Rows.disputes(kind(whole), result);
  }
}
