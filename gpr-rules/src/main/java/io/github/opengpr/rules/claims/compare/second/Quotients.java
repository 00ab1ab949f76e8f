package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.compare.Stated;
import io.github.opengpr.rules.claims.compare.Total;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Percentages that were taken for those of another part or whole: one that is the quotient of the
 * numbers told right before it, alone or together, and a total is said of them. 公开28件、部分公开5件，占60%
 * of 55.
 */
final class Quotients {

  /** So many of the last numbers may be meant together. */
  private static final int MOST_TOGETHER = 4;

  /** A percentage in whole numbers fits many quotients by chance. */
  private static final int FEW_TOGETHER = 2;

  /** So many of the greater numbers told before may be the whole. */
  private static final int MOST_WHOLES = 8;

  /** So far back, in numbers, part and whole are looked for. */
  private static final int MOST_BACK = 200;

  /** So far back, in characters, the name of a rate is looked for. */
  private static final int LONGEST_NAME = 300;

  private static final List<Measure> OF_REQUESTS =
      List.of(Measure.HANDLED, Measure.RECEIVED, Measure.TO_DO);

  /** 占答复总数的: the whole is named. */
  private static final List<Measure> OF_ALL_DONE = List.of(Measure.HANDLED);

  private final Subject subject;
  private final List<Judged> all;

  private Quotients(Subject subject, List<Judged> all) {
    this.subject = subject;
    this.all = all;
  }

  /** Looks at the percentages of a section once more. */
  static void look(Subject subject, List<Judged> all) {
    Quotients quotients = new Quotients(subject, all);
    for (int i = 0; i < all.size(); i++) {
      if (isToLookAt(all.get(i))) {
        all.set(i, quotients.judge(i));
      }
    }
  }

  private static boolean isToLookAt(Judged one) {
    Quantity percent = one.mention().quantity();
    return percent != null
        && percent.isPercent()
        && one.verdict() != Verdict.AGREES
        && one.mention().kind() != Mention.Kind.CHANGE
        && one.mention().kind() != Mention.Kind.OTHER_YEAR
        && !isRate(one);
  }

  /** 纠错率, 办结率, 占答复总数的: the name tells which part and whole are meant. */
  private static boolean isRate(Judged one) {
    String text = one.section().narrative().passage().text();
    int number = one.mention().span().start();
    int clause = Math.min(one.mention().clause().start(), number);
    String words = text.substring(Math.max(clause, number - LONGEST_NAME), number);
    return words.contains("率") || one.mention().usages().equals(OF_ALL_DONE);
  }

  private Judged judge(int index) {
    Judged one = all.get(index);
    Quantity percent = one.mention().quantity();
    if (percent == null) {
      return one;
    }
    Stated stated = Stated.of(percent, one.section().narrative().passage().text());
    int most = percent.value().scale() > 0 ? MOST_TOGETHER : FEW_TOGETHER;
    List<Judged> before = before(index, most);
    boolean wrong = one.verdict() == Verdict.CONTRADICTS || one.doubtful();
    Set<Cell> cells = new LinkedHashSet<>();
    BigDecimal part = BigDecimal.ZERO;
    for (int i = 0; i < before.size(); i++) {
      Judged last = before.get(i);
      part = part.add(value(last));
      boolean filed = last.verdict() == Verdict.AGREES && cells.addAll(last.cells());
      Total whole = filed && cells.size() > i ? whole(stated, part, cells, i > 0 || wrong) : null;
      if (whole != null) {
        cells.addAll(whole.cells());
        return Judged.sure(
            one.mention(), one.section(), Verdict.AGREES, new ArrayList<>(cells), percent.value());
      }
      if (wrong && isOfText(stated, part, index)) {
        return Judged.plain(one.mention(), one.section(), Verdict.BREAKDOWN);
      }
    }
    return one;
  }

  /** The last counts before a number in its sentence, the nearest first. */
  private List<Judged> before(int index, int most) {
    List<Judged> before = new ArrayList<>();
    for (int i = index - 1; i >= least(index) && before.size() < most; i--) {
      Judged one = all.get(i);
      if (!one.mention().sentence().equals(all.get(index).mention().sentence())) {
        break;
      }
      if (isCount(one)) {
        before.add(one);
      }
    }
    return before;
  }

  /** The total of the tables that the cells are such a share of; null if of none. */
  private @Nullable Total whole(
      Stated stated, BigDecimal part, Set<Cell> cells, boolean ofRequests) {
    for (Measure measure : wholes(cells, ofRequests)) {
      Total total = Total.of(subject, measure);
      if (total.isKnown() && stated.isShare(part, total.value()) && !total.is(part)) {
        return total;
      }
    }
    return null;
  }

  private static List<Measure> wholes(Set<Cell> cells, boolean ofRequests) {
    List<Measure> wholes = new ArrayList<>();
    boolean disputes = cells.stream().allMatch(cell -> cell.address().startsWith("T4."));
    boolean requests = cells.stream().allMatch(cell -> cell.address().startsWith("T3."));
    if (disputes) {
      wholes.add(Rows.disputes(Sense.RECONSIDERATION, null));
      wholes.add(Rows.disputes(Sense.LITIGATION, null));
    }
    if (requests || (disputes && ofRequests)) {
      wholes.addAll(OF_REQUESTS);
    }
    return wholes;
  }

  /** Whether it is such a share of one of the last greater numbers. */
  private boolean isOfText(Stated stated, BigDecimal part, int index) {
    int looked = 0;
    for (int i = index - 1; i >= least(index) && looked < MOST_WHOLES; i--) {
      Judged one = all.get(i);
      if (isCount(one) && value(one).compareTo(part) > 0) {
        looked++;
        if (stated.isShare(part, value(one))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int least(int index) {
    return Math.max(0, index - MOST_BACK);
  }

  private static boolean isCount(Judged one) {
    Quantity quantity = one.mention().quantity();
    return quantity != null
        && quantity.isCount()
        && quantity.isExact()
        && one.mention().kind() != Mention.Kind.OTHER_YEAR
        && one.mention().kind() != Mention.Kind.CHANGE;
  }

  private static BigDecimal value(Judged one) {
    Quantity quantity = one.mention().quantity();
    return quantity == null ? BigDecimal.ZERO : quantity.value();
  }
}
