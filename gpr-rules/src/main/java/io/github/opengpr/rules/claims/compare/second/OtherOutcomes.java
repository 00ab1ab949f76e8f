package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.compare.Total;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A narrower or wider outcome that a number may be said of: one reason of an outcome, where the
 * words name it (因执法案卷不公开7件) or the other reasons are told right behind it; granted and partially
 * granted together, where the words name both.
 */
final class OtherOutcomes {

  private static final int MOST_BEHIND = 4;

  private final Subject subject;
  private final List<Judged> all;

  OtherOutcomes(Subject subject, List<Judged> all) {
    this.subject = subject;
    this.all = all;
  }

  static boolean isOf(Mention mention) {
    return mention.concept() == Concept.OUTCOME;
  }

  /** The cells that say the number and that words or neighbours speak for; null if none do. */
  @Nullable Total of(int index, BigDecimal value) {
    Judged one = all.get(index);
    Wording words = Wording.of(one);
    Measure first = one.mention().usages().get(0);
    Total both =
        Total.of(subject, Rows.outcome(Sense.GRANTED).and(Rows.outcome(Sense.PARTIALLY_GRANTED)));
    if (isGranted(one.mention()) && namesBoth(words) && isSaid(both, value)) {
      return both;
    }
    boolean rest = isRest(index, first, value);
    for (Sense reason : Rows.reasons()) {
      Measure row = Rows.outcome(reason);
      Total total = Total.of(subject, row);
      if (!row.equals(first)
          && first.takesIn(row)
          && isSaid(total, value)
          && (rest || words.has(reason))) {
        return total;
      }
    }
    return null;
  }

  private static boolean isSaid(Total total, BigDecimal value) {
    return total.isKnown() && total.is(value);
  }

  private static boolean isGranted(Mention mention) {
    return mention.word() == Sense.GRANTED || mention.word() == Sense.PARTIALLY_GRANTED;
  }

  /** 65件获公开或部分公开. */
  private static boolean namesBoth(Wording words) {
    return words.says("部分公开") && words.text().replace("部分公开", "").contains("公开");
  }

  /** Whether reasons told right behind it make up the outcome with it: 不予处理5件，重复申请1件 of 6. */
  private boolean isRest(int index, Measure first, BigDecimal value) {
    Total whole = Total.of(subject, first);
    BigDecimal sum = value;
    for (int i = index + 1; i < all.size() && i <= index + MOST_BEHIND; i++) {
      Judged one = all.get(i);
      Quantity quantity = one.mention().quantity();
      List<Measure> usages = one.mention().usages();
      if (quantity == null
          || one.verdict() != Verdict.AGREES
          || usages.isEmpty()
          || usages.get(0).equals(first)
          || !first.takesIn(usages.get(0))
          || !one.mention().sentence().equals(all.get(index).mention().sentence())) {
        return false;
      }
      sum = sum.add(quantity.value());
      if (whole.is(sum)) {
        return true;
      }
    }
    return false;
  }
}
