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
import io.github.opengpr.rules.text.number.Unit;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers whose words are not known, and that one by one are all of a group of the tables:
 * 四件全给了，一件给了 一部分，剩下三件是别处的信息. Where all of a row are but one, and one of the group is left, that one
 * is wrong.
 */
final class Tallies {

  private static final String UNITS = "件起宗次份";

  /** So many that fit are no chance even where their sum is not told. */
  private static final int SURELY = 4;

  private static final int SEVERAL = 3;
  private static final BigDecimal MANY = BigDecimal.valueOf(8);

  private final Subject subject;
  private final List<Judged> all;

  /** Put together where a paragraph has a row long enough. */
  private List<List<Slot>> groups = List.of();

  /** The counts of a paragraph, by their place in the section. */
  private final List<Integer> row = new ArrayList<>();

  private Tallies(Subject subject, List<Judged> all) {
    this.subject = subject;
    this.all = all;
  }

  /** Looks at the numbers of a section once more. */
  static void look(Subject subject, List<Judged> all) {
    if (all.stream().anyMatch(Tallies::isOpen)) {
      new Tallies(subject, all).look();
    }
  }

  private void look() {
    int line = -1;
    for (int i = 0; i < all.size(); i++) {
      Judged one = all.get(i);
      int at = one.section().narrative().passage().line(one.mention().span());
      if (at != line) {
        paragraph();
        line = at;
      }
      if (isCount(one)) {
        row.add(i);
      }
    }
    paragraph();
  }

  private void paragraph() {
    if (row.size() >= SEVERAL && row.stream().anyMatch(i -> isOpen(all.get(i)))) {
      List<Told> numbers = new ArrayList<>(row.size());
      for (int i = 0; i < row.size(); i++) {
        numbers.add(told(i));
      }
      for (List<Slot> group : groups()) {
        if (group.size() > 1) {
          look(numbers, group);
        }
      }
    }
    row.clear();
  }

  private List<List<Slot>> groups() {
    if (groups.isEmpty()) {
      groups =
          List.of(
              Slot.outcomes(subject),
              Slot.applicants(subject),
              Slot.results(subject, Sense.RECONSIDERATION),
              Slot.results(subject, Sense.LITIGATION));
    }
    return groups;
  }

  private Told told(int at) {
    Judged one = all.get(row.get(at));
    Span clause = one.mention().clause();
    int from = clause.start();
    int to = clause.end();
    if (at > 0) {
      from = Math.max(from, all.get(row.get(at - 1)).mention().span().end());
    }
    if (at + 1 < row.size()) {
      to = Math.min(to, all.get(row.get(at + 1)).mention().span().start());
    }
    return Told.of(one, from, to);
  }

  private void look(List<Told> numbers, List<Slot> group) {
    BigDecimal whole = BigDecimal.ZERO;
    for (Slot slot : group) {
      whole = whole.add(slot.value());
    }
    boolean told = isTold(numbers, whole);
    Tally best = null;
    for (int i = 0; i < numbers.size(); i++) {
      Tally tally = Tally.from(subject, i, numbers, group);
      if (tally != null
          && (tally.isOdd() ? isOneWrong(tally, told) : isNoChance(tally, whole, told))
          && (best == null || rank(tally) < rank(best))) {
        best = tally;
      }
    }
    if (best != null) {
      best.entries().forEach(this::agree);
      if (best.isOdd()) {
        boolean named = told(best.odd()).names(best.missing());
        contradict(row.get(best.odd()), best.missing(), named);
      }
      whole(best.entries().get(0), whole);
    }
  }

  /** The number right before a row that is what the row makes up. */
  private void whole(Tally.Entry first, BigDecimal sum) {
    Concept concept = first.slot().concept();
    boolean reconsidered = concept == Concept.RECONSIDERATION;
    Measure whole =
        concept == Concept.OUTCOME
            ? Measure.HANDLED
            : concept == Concept.APPLICANTS
                ? Measure.RECEIVED
                : Rows.disputes(reconsidered ? Sense.RECONSIDERATION : Sense.LITIGATION, null);
    Total total = Total.of(subject, whole);
    for (int at = first.place() - 1; at >= 0 && at >= first.place() - SEVERAL; at--) {
      Judged one = all.get(row.get(at));
      if (isOpen(one) && told(at).value().compareTo(sum) == 0 && total.is(sum)) {
        all.set(row.get(at), judged(one, one.mention(), Verdict.AGREES, total));
        return;
      }
    }
  }

  /** All of a group in a row, before one that is interrupted, before one with a wrong number. */
  private static int rank(Tally tally) {
    return tally.isOdd() ? 2 : tally.isInterrupted() ? 1 : 0;
  }

  private static boolean isTold(List<Told> numbers, BigDecimal whole) {
    return numbers.stream().anyMatch(number -> number.value().compareTo(whole) == 0);
  }

  private static boolean isNoChance(Tally tally, BigDecimal whole, boolean told) {
    int size = tally.entries().size();
    return (size >= SURELY && whole.compareTo(MANY) >= 0) || (told && size >= SEVERAL);
  }

  /** The one that is wrong stands among the others, and was not found to be something else. */
  private boolean isOneWrong(Tally tally, boolean told) {
    Judged one = all.get(row.get(tally.odd()));
    List<Tally.Entry> entries = tally.entries();
    if (entries.size() < SEVERAL) {
      return false;
    }
    int first = entries.get(0).place();
    int last = entries.get(entries.size() - 1).place();
    boolean within = first < tally.odd() && tally.odd() < last;
    boolean named = told(tally.odd()).names(tally.missing());
    return told
        && isOpen(one)
        && one.verdict() != Verdict.BREAKDOWN
        && (named || (within && isUnknown(tally.odd())))
        && one.mention().quantity() != null
        && one.mention().quantity().isExact();
  }

  /** Whether no word tells that a number is of something else, or part of one told before. */
  private boolean isUnknown(int at) {
    Wording words = told(at).words();
    return !words.has(Sense.AMONG)
        && !words.has(Sense.INCLUDING)
        && words.senses().stream().noneMatch(Told::isOther);
  }

  /** Whether nothing sure is known of a number. */
  private static boolean isOpen(Judged one) {
    return isCount(one)
        && (one.verdict() == Verdict.OUTSIDE
            || one.verdict() == Verdict.UNCLEAR
            || one.verdict() == Verdict.BREAKDOWN);
  }

  private static boolean isCount(Judged one) {
    Mention mention = one.mention();
    Quantity quantity = mention.quantity();
    return quantity != null
        && quantity.isExact()
        && quantity.value().signum() > 0
        && quantity.value().scale() <= 0
        && isUnit(quantity.unit())
        && mention.kind() != Mention.Kind.CHANGE
        && mention.kind() != Mention.Kind.OTHER_YEAR;
  }

  private static boolean isUnit(Unit unit) {
    return unit.measure() == Unit.Measure.NONE || UNITS.contains(unit.printed());
  }

  private void agree(Tally.Entry entry) {
    int index = row.get(entry.place());
    Judged one = all.get(index);
    Total total = Total.of(subject, entry.slot().measure());
    if (one.verdict() != Verdict.AGREES) {
      all.set(index, judged(one, one.mention(), Verdict.AGREES, total));
    }
  }

  /** One whose words do not name the slot may be of something else. */
  private void contradict(int index, Slot slot, boolean named) {
    Judged one = all.get(index);
    Mention read = one.mention();
    Mention mention = new Mention(read.quantity(), read.span(), read.clause(), read.sentence());
    mention.counts(slot.concept(), slot.name(subject), slot.measure());
    mention.word = slot.word();
    Judged wrong = judged(one, mention, Verdict.CONTRADICTS, Total.of(subject, slot.measure()));
    all.set(index, named ? wrong : wrong.doubted());
  }

  private static Judged judged(Judged one, Mention mention, Verdict verdict, Total total) {
    return Judged.sure(mention, one.section(), verdict, total.cells(), total.value());
  }
}
