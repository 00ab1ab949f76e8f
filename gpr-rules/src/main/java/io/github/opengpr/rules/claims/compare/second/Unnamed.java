package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.compare.Total;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are said of applications or disputes in words that the reader does not know
 * (年内销号114件): which cell has the number tells what is meant. One that no cell has is worth a second
 * look.
 */
final class Unnamed {

  private static final Message NOWHERE =
      new Message("表格中没有这个数，看不出指哪一项", "no cell has this number, and what it counts is not clear");

  private static final BigDecimal FEW = BigDecimal.TEN;

  private final Subject subject;
  private final Set<Cell> told = new HashSet<>();

  /** Outcomes told so far in the paragraph; a sentence about applications. */
  private final Set<Cell> outcomes = new HashSet<>();

  private int paragraph = -1;

  private Unnamed(Subject subject) {
    this.subject = subject;
  }

  /** Looks at the numbers of a section once more. */
  static void look(Subject subject, List<Judged> all) {
    Unnamed unnamed = null;
    for (Judged one : all) {
      if (one.mention().family() != null && one.verdict() == Verdict.OUTSIDE) {
        unnamed = new Unnamed(subject);
        break;
      }
    }
    if (unnamed != null) {
      unnamed.look(all);
    }
  }

  private void look(List<Judged> all) {
    for (Judged one : all) {
      if (one.verdict() == Verdict.AGREES) {
        told.addAll(one.cells());
      }
    }
    for (int i = 0; i < all.size(); i++) {
      Judged one = all.get(i);
      int line = one.section().narrative().passage().line(one.mention().span());
      if (line != paragraph) {
        outcomes.clear();
        paragraph = line;
      }
      if (one.mention().family() != null && one.verdict() == Verdict.OUTSIDE) {
        all.set(i, judge(one));
      }
      if (all.get(i).verdict() == Verdict.AGREES) {
        outcomes.addAll(all.get(i).cells());
      }
    }
  }

  private Judged judge(Judged one) {
    Mention mention = one.mention();
    Quantity quantity = mention.quantity();
    if (quantity == null || quantity.value().signum() == 0) {
      return one;
    }
    Total found = null;
    for (Measure measure : candidates(mention)) {
      Total total = Total.of(subject, measure);
      if (!total.is(quantity.value())) {
        continue;
      }
      if (!told.containsAll(total.cells())) {
        found = total;
        break;
      }
      found = found == null ? total : found;
    }
    if (found != null && found.isKnown()) {
      return Judged.sure(mention, one.section(), Verdict.AGREES, found.cells(), found.value());
    }
    if (!quantity.isExact() || isOfAnotherSize(mention, quantity)) {
      return one;
    }
    return new Judged(
        mention, one.section(), Verdict.UNCLEAR, List.of(), null, false, true, false, NOWHERE);
  }

  /** More than all there were counts something else. */
  private boolean isOfAnotherSize(Mention mention, Quantity quantity) {
    Sense family = mention.family();
    if (family == null) {
      return true;
    }
    Total most =
        Total.of(subject, family == Sense.REQUEST ? Measure.TO_DO : Rows.disputes(family, null));
    BigDecimal twice = most.filled().add(most.filled());
    return quantity.value().compareTo(twice.add(FEW)) > 0;
  }

  private List<Measure> candidates(Mention mention) {
    Sense family = mention.family();
    List<Measure> measures = new ArrayList<>();
    if (family == Sense.REQUEST) {
      Measure rest = rest();
      if (mention.word() == Sense.REST && rest != null) {
        measures.add(rest);
        measures.add(Measure.CARRIED_OUT);
      }
      measures.addAll(
          List.of(
              Measure.RECEIVED,
              Measure.CARRIED_IN,
              Measure.HANDLED,
              Measure.CARRIED_OUT,
              Measure.TO_DO));
      for (Sense group : Slot.OUTCOMES) {
        measures.add(Rows.outcome(group));
      }
      measures.add(Rows.outcome(Sense.GRANTED).and(Rows.outcome(Sense.PARTIALLY_GRANTED)));
      for (Sense reason : Rows.reasons()) {
        measures.add(Rows.outcome(reason));
      }
      measures.add(Rows.applicants("received", Sense.NATURAL));
      measures.add(Rows.applicants("received", Sense.ORGANISATION));
    } else if (family != null && family.isDispute()) {
      measures.add(Rows.disputes(family, null));
      for (Sense result : OtherDisputes.RESULTS) {
        measures.add(Rows.disputes(family, result));
      }
    }
    return measures;
  }

  /** The outcomes of which nothing was told yet; null if nothing was told of any. */
  private @Nullable Measure rest() {
    Measure rest = null;
    boolean some = false;
    for (Sense group : Slot.OUTCOMES) {
      Measure measure = Rows.outcome(group);
      List<Cell> cells = Total.of(subject, measure).cells();
      if (cells.stream().anyMatch(outcomes::contains)) {
        some = true;
      } else {
        rest = rest == null ? measure : rest.and(measure);
      }
    }
    return some ? rest : null;
  }
}
