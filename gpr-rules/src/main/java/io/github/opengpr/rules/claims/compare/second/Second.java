package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judge;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.compare.Total;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A second look at numbers that do not agree alone: together, or with what stands beside them, they
 * may.
 */
public final class Second {

  private Second() {}

  public static List<Judged> look(Subject subject, List<Judged> all) {
    if (all.isEmpty()) {
      return all;
    }
    List<Judged> seen = new ArrayList<>(all);
    Companions companions = null;
    for (int i = 0; i < seen.size(); i++) {
      if (isWrong(seen, i)) {
        companions = companions == null ? Companions.of(all) : companions;
        if (companions.has(i)) {
          together(subject, seen, companions, i);
        }
      }
    }
    Sentences sentences = Sentences.of(seen);
    for (int i = 0; i < seen.size(); i++) {
      seen.set(i, once(subject, seen, sentences, seen.get(i)));
    }
    Set<Span> ofReceived = sentencesOfReceived(subject, seen);
    for (int i = 0; i < seen.size(); i++) {
      seen.set(i, sameRow(subject, ofReceived, seen.get(i)));
    }
    OtherReadings.look(subject, seen);
    Tallies.look(subject, seen);
    Unnamed.look(subject, seen);
    Neighbours.look(subject, seen);
    fees(seen);
    for (int i = 0; i < seen.size(); i++) {
      seen.set(i, ofRow(subject, seen, i, received(subject, sentences, seen.get(i))));
    }
    BigDecimal withdrawn = withdrawn(seen);
    for (int i = 0; i < seen.size(); i++) {
      Judged one = seen.get(i);
      if (one.verdict() == Verdict.CONTRADICTS && one.mention().quantity() != null) {
        seen.set(i, weighed(subject, withdrawn, one));
      }
    }
    Quotients.look(subject, seen);
    SharedOut.look(seen);
    OtherScope.look(seen);
    Beside.look(seen);
    return seen;
  }

  /** 宣布失效3件、废止2件 for 5 repealed: several numbers of one sentence that make up a cell. */
  private static void together(
      Subject subject, List<Judged> all, Companions companions, int first) {
    BigDecimal alone = companions.alone(first);
    if (alone != null) {
      if (companions.addUpTo(alone, first)) {
        for (int i : companions.from(first)) {
          all.set(i, Judged.plain(all.get(i).mention(), all.get(i).section(), Verdict.BREAKDOWN));
        }
      }
      return;
    }
    for (Measure measure : all.get(first).mention().usages()) {
      Total total = Total.of(subject, measure);
      if (total.is(companions.sum(first)) && isOfAll(all.get(first).mention().concept())) {
        for (int i : companions.from(first)) {
          all.set(i, Judged.plain(all.get(i).mention(), all.get(i).section(), Verdict.BREAKDOWN));
        }
        return;
      }
      if (total.is(companions.sum(first))) {
        for (int i : companions.from(first)) {
          Judged part = all.get(i);
          all.set(
              i,
              Judged.sure(
                  part.mention(), part.section(), Verdict.AGREES, total.cells(), total.value()));
        }
        return;
      }
    }
  }

  /** 机关受理8件、分局受理9件: parts of all, told by who received them. */
  private static boolean isOfAll(Concept concept) {
    return concept == Concept.REQUESTS || concept == Concept.RECEIVED || concept == Concept.HANDLED;
  }

  /**
   * What is said of all is not told again where the number itself is wrong; and 予以公开 does not take
   * in 部分公开 where the sentence tells that apart.
   */
  private static Judged once(Subject subject, List<Judged> all, Sentences sentences, Judged one) {
    Mention mention = one.mention();
    if (mention.isAll() && isWrong(all, sentences.index(mention.whole()))) {
      return Judged.plain(mention, one.section(), Verdict.UNCLEAR);
    }
    if (!one.unusual()
        || mention.word() != Sense.GRANTED
        || !sentences.tellsPartlyGranted(mention.sentence())) {
      return one;
    }
    Total granted = Total.of(subject, mention.usages().get(0));
    if (takesInPartlyGranted(mention)
        || sentences.tellsGranted(granted.value(), mention.sentence())) {
      return Judged.sure(
          mention,
          one.section(),
          Verdict.AGREES,
          one.cells(),
          one.expected()); // 同意公开9件，即全部公开6件、部分公开3件
    }
    return Judged.sure(
        mention, one.section(), Verdict.CONTRADICTS, granted.cells(), granted.value());
  }

  /** 准予公开177件（含部分公开34件）. */
  private static boolean takesInPartlyGranted(Mention granted) {
    return granted.parts().stream()
        .flatMap(parts -> parts.items().stream())
        .anyMatch(item -> item.word() == Sense.PARTIALLY_GRANTED);
  }

  private static boolean isWrong(List<Judged> all, int whole) {
    return whole >= 0
        && (all.get(whole).verdict() == Verdict.CONTRADICTS || all.get(whole).doubtful());
  }

  /** Where those who applied are told as they stand in the row of what was received. */
  private static Set<Span> sentencesOfReceived(Subject subject, List<Judged> all) {
    Set<Span> sentences = new HashSet<>();
    Set<Span> ofOthers = new HashSet<>();
    for (Judged one : all) {
      if (!agreesOnApplicants(one)) {
        continue;
      }
      if (isOfReceived(one)) {
        sentences.add(one.mention().sentence());
      } else if (Total.of(subject, one.mention().usages().get(0)).cells().equals(one.cells())) {
        ofOthers.add(one.mention().sentence()); // 办结的申请: the row that the list begins with
      }
    }
    sentences.removeAll(ofOthers);
    return sentences;
  }

  private static boolean agreesOnApplicants(Judged one) {
    return one.verdict() == Verdict.AGREES
        && one.mention().concept() == Concept.APPLICANTS
        && one.mention().quantity() != null;
  }

  /** 个人25件、公司3件: if one is of those received, so is the other. */
  private static Judged sameRow(Subject subject, Set<Span> ofReceived, Judged one) {
    Mention mention = one.mention();
    if (!agreesOnApplicants(one)
        || mention.usages().size() < 2
        || isOfReceived(one)
        || !ofReceived.contains(mention.sentence())) {
      return one;
    }
    Total received = Total.of(subject, mention.usages().get(0));
    if (received.cells().equals(one.cells())) {
      return one; // told of another row: 结转6件，其中自然人5件
    }
    return Judged.sure(
            mention, one.section(), Verdict.CONTRADICTS, received.cells(), received.value())
        .doubted();
  }

  private static boolean isOfReceived(Judged one) {
    return one.cells().stream().allMatch(cell -> cell.address().startsWith("T3.received."));
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
        all.set(i, Judged.sure(mention, one.section(), Verdict.CONTRADICTS, List.of(), asked));
      }
    }
  }

  /** 收到 does not mean what was handled where the sentence tells that apart. */
  private static Judged received(Subject subject, Sentences sentences, Judged one) {
    Mention mention = one.mention();
    if (one.verdict() != Verdict.AGREES
        || mention.concept() != Concept.REQUESTS
        || mention.word() != Sense.RECEIVE
        || mention.quantity() == null
        || !one.cells().equals(Total.of(subject, Measure.HANDLED).cells())) {
      return one;
    }
    if (!sentences.tellsHandledOtherThan(mention.quantity().value(), mention.sentence())) {
      return one;
    }
    Total received = Total.of(subject, Measure.RECEIVED);
    return Judged.sure(
        mention, one.section(), Verdict.CONTRADICTS, received.cells(), received.value());
  }

  /**
   * 收到七件，自然人五件、企业一件；上年结转一件: those who asked are told of those received, and what was carried in
   * apart, so the number is of both.
   */
  private static Judged ofRow(Subject subject, List<Judged> all, int index, Judged one) {
    Mention mention = one.mention();
    if (one.verdict() != Verdict.AGREES
        || mention.concept() != Concept.REQUESTS
        || mention.word() != Sense.RECEIVE
        || mention.quantity() == null
        || isOfReceived(one)) {
      return one;
    }
    BigDecimal asked = BigDecimal.ZERO;
    int last = mention.span().end();
    for (int i = index + 1; i < all.size(); i++) {
      Judged other = all.get(i);
      Mention next = other.mention();
      if (!next.sentence().equals(mention.sentence())) {
        break;
      }
      if (agreesOnApplicants(other) && isOfReceived(other)) {
        asked = asked.add(next.value());
        last = next.span().end();
      } else if (next.concept() == Concept.CARRIED_IN
          && Total.of(subject, Measure.RECEIVED).is(asked)
          && asked.signum() > 0
          && words(one, last, next.span().start()).indexOf('；') >= 0) {
        Total received = Total.of(subject, Measure.RECEIVED);
        return Judged.sure(
                mention, one.section(), Verdict.CONTRADICTS, received.cells(), received.value())
            .doubted();
      }
    }
    return one;
  }

  private static String words(Judged one, int from, int to) {
    return one.section().narrative().passage().text().substring(from, Math.max(from, to));
  }

  /** What the section says was withdrawn; null if it does not speak of that. */
  private static @Nullable BigDecimal withdrawn(List<Judged> all) {
    BigDecimal sum = null;
    for (Judged one : all) {
      Mention mention = one.mention();
      if (mention.word() == Sense.WITHDRAWN
          && mention.quantity() != null
          && mention.kind() == Mention.Kind.TABLE) {
        BigDecimal value = mention.quantity().value();
        sum = sum == null ? value : sum.add(value);
      }
    }
    return sum;
  }

  private static Judged weighed(Subject subject, @Nullable BigDecimal withdrawn, Judged one) {
    Mention mention = one.mention();
    if (mention.concept() == Concept.HANDLED && mention.quantity() != null && !mention.isAll()) {
      Total handled = Total.of(subject, Measure.HANDLED);
      BigDecimal stated = mention.quantity().value();
      if (withdrawn != null && handled.is(stated.add(withdrawn))) {
        return one.with(Verdict.UNCLEAR, Judge.OTHERWISE);
      }
      Total before = Total.of(subject, Measure.CARRIED_IN);
      if (before.value() != null
          && before.value().signum() > 0
          && handled.is(stated.add(before.value()))) {
        return one.doubted();
      }
    }
    return one;
  }
}
