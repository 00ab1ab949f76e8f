package io.github.opengpr.rules.claims.compare;

import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.grammar.Mention;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A second look at numbers that do not agree alone: together, or with what stands beside them, they
 * may.
 */
final class Second {

  private Second() {}

  static List<Judged> look(Subject subject, List<Judged> all) {
    List<Judged> seen = new ArrayList<>(all);
    for (int i = 0; i < seen.size(); i++) {
      Judged one = seen.get(i);
      if (one.verdict() == Verdict.CONTRADICTS || one.doubtful()) {
        together(subject, seen, i);
      }
    }
    for (int i = 0; i < seen.size(); i++) {
      seen.set(i, once(subject, seen, seen.get(i)));
    }
    fees(seen);
    for (int i = 0; i < seen.size(); i++) {
      seen.set(i, received(subject, seen, seen.get(i)));
    }
    for (int i = 0; i < seen.size(); i++) {
      Judged one = seen.get(i);
      if (one.verdict() == Verdict.CONTRADICTS && one.mention().quantity() != null) {
        seen.set(i, weighed(subject, seen, one));
      }
    }
    return seen;
  }

  /** 宣布失效3件、废止2件 for 5 repealed: several numbers of one sentence that make up a cell. */
  private static void together(Subject subject, List<Judged> all, int first) {
    Judged one = all.get(first);
    Mention mention = one.mention();
    if (mention.quantity() == null || mention.kind() != Mention.Kind.TABLE) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    List<Integer> same = new ArrayList<>();
    for (int i = first; i < all.size(); i++) {
      Mention other = all.get(i).mention();
      if (!other.sentence().equals(mention.sentence())) {
        break;
      }
      if (other.quantity() != null
          && other.kind() == Mention.Kind.TABLE
          && other.usages().equals(mention.usages())) {
        sum = sum.add(other.quantity().value());
        same.add(i);
      }
    }
    if (same.size() < 2) {
      return;
    }
    for (Measure measure : mention.usages()) {
      Total total = Total.of(subject, measure);
      if (total.is(sum)) {
        for (int i : same) {
          Judged part = all.get(i);
          all.set(
              i,
              new Judged(
                  part.mention(),
                  part.section(),
                  Verdict.AGREES,
                  total.cells(),
                  total.value(),
                  false,
                  false,
                  false,
                  null));
        }
        return;
      }
    }
  }

  /**
   * What is said of all is not told again where the number itself is wrong; and 予以公开 does not take
   * in 部分公开 where the sentence tells that apart.
   */
  private static Judged once(Subject subject, List<Judged> all, Judged one) {
    Mention mention = one.mention();
    if (mention.isAll() && isWrong(all, mention.whole())) {
      return Judged.plain(mention, one.section(), Verdict.UNCLEAR);
    }
    if (!one.unusual() || mention.word() != Sense.GRANTED) {
      return one;
    }
    for (Judged other : all) {
      if (other.mention().word() == Sense.PARTIALLY_GRANTED
          && other.mention().kind() == Mention.Kind.TABLE
          && other.mention().sentence().equals(mention.sentence())) {
        Total granted = Total.of(subject, mention.usages().get(0));
        return new Judged(
            mention,
            one.section(),
            Verdict.CONTRADICTS,
            granted.cells(),
            granted.value(),
            false,
            false,
            false,
            null);
      }
    }
    return one;
  }

  private static boolean isWrong(List<Judged> all, @Nullable Mention whole) {
    for (Judged other : all) {
      if (other.mention() == whole) {
        return other.verdict() == Verdict.CONTRADICTS || other.doubtful();
      }
    }
    return false;
  }

  /** What came in cannot be more than what was asked for. */
  private static void fees(List<Judged> all) {
    BigDecimal asked = null;
    for (int i = 0; i < all.size(); i++) {
      Judged one = all.get(i);
      Mention mention = one.mention();
      if (mention.kind() != Mention.Kind.FEE
          || mention.quantity() == null
          || mention.quantity().unit().counts()) {
        continue;
      }
      BigDecimal amount = mention.quantity().value();
      if (mention.word() == Sense.NOTICE) {
        asked = asked == null ? amount : asked;
      } else if (mention.word() == Sense.CHARGED && asked != null && amount.compareTo(asked) > 0) {
        all.set(
            i,
            new Judged(
                mention,
                one.section(),
                Verdict.CONTRADICTS,
                List.of(),
                asked,
                false,
                false,
                false,
                null));
      }
    }
  }

  /** 收到 does not mean what was handled where the sentence tells that apart. */
  private static Judged received(Subject subject, List<Judged> all, Judged one) {
    Mention mention = one.mention();
    if (one.verdict() != Verdict.AGREES
        || mention.concept() != Concept.REQUESTS
        || mention.word() != Sense.RECEIVE
        || mention.quantity() == null
        || !one.cells().equals(Total.of(subject, Measure.HANDLED).cells())) {
      return one;
    }
    for (Judged other : all) {
      Mention told = other.mention();
      if (told.concept() == Concept.HANDLED
          && told.kind() == Mention.Kind.TABLE
          && told.quantity() != null
          && told.sentence().equals(mention.sentence())
          && told.quantity().value().compareTo(mention.quantity().value()) != 0) {
        Total received = Total.of(subject, Measure.RECEIVED);
        return new Judged(
            mention,
            one.section(),
            Verdict.CONTRADICTS,
            received.cells(),
            received.value(),
            false,
            false,
            false,
            null);
      }
    }
    return one;
  }

  private static Judged weighed(Subject subject, List<Judged> all, Judged one) {
    Mention mention = one.mention();
    if (mention.concept() == Concept.HANDLED && mention.quantity() != null && !mention.isAll()) {
      BigDecimal withdrawn = BigDecimal.ZERO;
      boolean told = false;
      for (Judged other : all) {
        if (other.mention().word() == Sense.WITHDRAWN
            && other.mention().quantity() != null
            && other.mention().kind() == Mention.Kind.TABLE) {
          withdrawn = withdrawn.add(other.mention().quantity().value());
          told = true;
        }
      }
      Total handled = Total.of(subject, Measure.HANDLED);
      BigDecimal stated = mention.quantity().value();
      if (told && handled.is(stated.add(withdrawn))) {
        return one.with(Verdict.UNCLEAR, Judge.OTHERWISE);
      }
      Total before = Total.of(subject, Measure.CARRIED_IN);
      if (before.value() != null
          && before.value().signum() > 0
          && handled.is(stated.add(before.value()))) {
        return new Judged(
            mention,
            one.section(),
            Verdict.UNCLEAR,
            one.cells(),
            one.expected(),
            false,
            true,
            false,
            Judge.OTHERWISE);
      }
    }
    return one;
  }
}
