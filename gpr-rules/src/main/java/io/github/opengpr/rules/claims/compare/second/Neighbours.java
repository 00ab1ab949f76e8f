package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judge;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.compare.Total;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers that stand in a row with others that the tables have: 自然人15件、商业企业8件、科研机构1件、律所2件. Where
 * all others agree the row is that of the tables, and the one that does not is wrong.
 */
final class Neighbours {

  private static final int ENOUGH = 2;

  /** No row of a report has more numbers on either side of one. */
  private static final int MOST_BESIDE = 100;

  private final Subject subject;
  private final List<Judged> all;

  private Neighbours(Subject subject, List<Judged> all) {
    this.subject = subject;
    this.all = all;
  }

  static void look(Subject subject, List<Judged> all) {
    Neighbours neighbours = new Neighbours(subject, all);
    for (int i = 0; i < all.size(); i++) {
      Judged one = all.get(i);
      if (one.verdict() == Verdict.UNCLEAR && one.doubtful() && isOfRow(one.mention())) {
        neighbours.decide(i);
      } else if (one.verdict() == Verdict.OUTSIDE && isWeakApplicant(one.mention())) {
        neighbours.applicants(i);
      }
    }
  }

  private static boolean isOfRow(Mention mention) {
    return mention.quantity() != null
        && mention.quantity().isExact()
        && (mention.concept() == Concept.APPLICANTS
            || mention.concept() == Concept.DECISIONS
            || mention.concept() == Concept.OUTCOME && mention.usages().size() == 1);
  }

  private static boolean isWeakApplicant(Mention mention) {
    return mention.kind() == Mention.Kind.TABLE && mention.concept() == Concept.APPLICANTS;
  }

  private void decide(int index) {
    Judged one = all.get(index);
    int agree = 0;
    int other = 0;
    for (int i = first(index); i < end(index) && isBeside(i, index); i++) {
      Judged beside = all.get(i);
      if (i == index
          || beside.mention().concept() != one.mention().concept()
          || beside.mention().quantity() == null) {
        continue;
      }
      boolean agrees =
          beside.verdict() == Verdict.AGREES
              && beside.mention().quantity().value().signum() > 0
              && !beside.unusual();
      agree += agrees ? 1 : 0;
      other += agrees || beside.verdict() == Verdict.AGREES ? 0 : 1;
    }
    if (agree >= ENOUGH && other == 0) {
      all.set(
          index,
          Judged.sure(
              one.mention(), one.section(), Verdict.CONTRADICTS, one.cells(), one.expected()));
    }
  }

  /** 自然人5人、企业2家 of seven applications: those who applied are as many as there were. */
  private void applicants(int index) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = first(index); i < end(index) && isBeside(i, index); i++) {
      Mention beside = all.get(i).mention();
      if (isWeakApplicant(beside) && beside.quantity() != null) {
        sum = sum.add(beside.quantity().value());
      }
    }
    Mention mention = all.get(index).mention();
    boolean alone = mention.quantity() == null || mention.quantity().value().compareTo(sum) == 0;
    if (!alone && Total.of(subject, Measure.RECEIVED).is(sum)) {
      Total total = Total.of(subject, mention.usages().get(0));
      all.set(index, doubtful(all.get(index), total));
    }
  }

  private static Judged doubtful(Judged one, Total total) {
    return new Judged(
        one.mention(),
        one.section(),
        Verdict.UNCLEAR,
        total.cells(),
        total.value(),
        false,
        total.isKnown(),
        false,
        Judge.OTHERWISE);
  }

  private int first(int index) {
    int first = index;
    while (first > Math.max(0, index - MOST_BESIDE) && isBeside(first - 1, index)) {
      first--;
    }
    return first;
  }

  private int end(int index) {
    return Math.min(all.size(), index + MOST_BESIDE + 1);
  }

  private boolean isBeside(int other, int index) {
    return all.get(other).mention().sentence().equals(all.get(index).mention().sentence());
  }
}
