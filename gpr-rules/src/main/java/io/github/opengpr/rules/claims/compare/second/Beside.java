package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.text.passage.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Doubtful numbers of decisions or documents whose own sentence has the number of the tables as
 * well: 当场处罚12件、普通程序处罚25件，合计37件 counts sorts, or another step, of what 37 counts.
 */
final class Beside {

  private record Said(Span sentence, List<?> cells) {
    static Said of(Judged one) {
      return new Said(one.mention().sentence(), one.cells());
    }
  }

  private Beside() {}

  /** Looks at the doubtful numbers of a section once more. */
  static void look(List<Judged> all) {
    Set<Said> agreed = new HashSet<>();
    for (Judged one : all) {
      if (isOfTableTwo(one) && one.verdict() == Verdict.AGREES) {
        agreed.add(Said.of(one));
      }
    }
    for (int i = 0; i < all.size() && !agreed.isEmpty(); i++) {
      Judged one = all.get(i);
      if (isOfTableTwo(one) && one.doubtful() && agreed.contains(Said.of(one))) {
        all.set(i, Judged.plain(one.mention(), one.section(), Verdict.OUTSIDE));
      }
    }
  }

  private static boolean isOfTableTwo(Judged one) {
    Concept concept = one.mention().concept();
    return one.mention().quantity() != null
        && (concept == Concept.DECISIONS || concept == Concept.DOCUMENTS);
  }
}
