package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.mention.Mention;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences of which no number agrees and several are far below the cells: they tell of a part of
 * the agencies (市政府办公室收到94件，答复93件，结转5件) in words that did not say so. One slip of the pen makes one
 * number wrong, not all that a sentence says.
 */
final class OtherScope {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final int SEVERAL = 2;

  private final Set<List<Cell>> far = new HashSet<>();
  private boolean agrees;

  private OtherScope() {}

  /** Looks at the sentences of a section once more. */
  static void look(List<Judged> all) {
    if (all.stream().filter(OtherScope::isFarBelow).limit(SEVERAL).count() < SEVERAL) {
      return;
    }
    Map<Object, OtherScope> sentences = new HashMap<>();
    for (Judged one : all) {
      sentences.computeIfAbsent(one.mention().sentence(), unused -> new OtherScope()).add(one);
    }
    for (int i = 0; i < all.size(); i++) {
      Judged one = all.get(i);
      OtherScope sentence = sentences.get(one.mention().sentence());
      if (sentence != null && sentence.isOther() && isFarBelow(one)) {
        all.set(i, one.doubted());
      }
    }
  }

  private void add(Judged one) {
    BigDecimal expected = one.expected();
    if (isFarBelow(one)) {
      far.add(one.cells());
    } else if (one.verdict() == Verdict.AGREES && expected != null && expected.signum() > 0) {
      agrees = true;
    }
  }

  private boolean isOther() {
    return !agrees && far.size() >= SEVERAL;
  }

  private static boolean isFarBelow(Judged one) {
    BigDecimal expected = one.expected();
    Mention mention = one.mention();
    return one.verdict() == Verdict.CONTRADICTS
        && mention.kind() == Mention.Kind.TABLE
        && mention.quantity() != null
        && mention.quantity().value().signum() > 0
        && expected != null
        && mention.quantity().value().multiply(TWO).compareTo(expected) <= 0;
  }
}
