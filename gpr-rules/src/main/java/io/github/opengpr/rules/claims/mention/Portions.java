package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Phrases;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.passage.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts that no word announces: 申请137件，自然人129件，企业8件。市局55件，区局82件. That numbers in a row add up
 * to one told before is enough; where they nearly do, and all are told by offices, by the time or
 * by the way they came, one of them may be wrong.
 */
public final class Portions {

  private static final int MOST_WHOLES = 6;

  /** A whole stands no farther before its parts. */
  private static final int MOST_BETWEEN = 60;

  private static final int FEW = 3;

  private static final Words SOME =
      Words.of("主要", "集中", "前五", "前三", "前列", "居前", "靠前", "位列前", "排名前");

  /** A sentence says what it is about within so many characters. */
  private static final int LONGEST_LEAD = 500;

  private static final Set<Concept> OF_REQUESTS =
      Set.of(
          Concept.REQUESTS,
          Concept.RECEIVED,
          Concept.HANDLED,
          Concept.CARRIED_OUT,
          Concept.CARRIED_IN,
          Concept.LITIGATION,
          Concept.RECONSIDERATION);

  private static final BigDecimal SIXTH = BigDecimal.valueOf(6);

  private final String text;
  private final List<Mention> mentions;

  private Portions(List<Mention> mentions, String text) {
    this.mentions = mentions;
    this.text = text;
  }

  /** Looks through the numbers of a section, in the order of the text. */
  public static void find(List<Mention> mentions, String text) {
    Portions portions = new Portions(mentions, text);
    for (Series series : Series.of(mentions, text)) {
      portions.look(series);
    }
    Widened.look(mentions);
  }

  private void look(Series series) {
    int from = 0;
    int rest = 0;
    while (from + 1 < series.size()) {
      int to = end(series, from);
      if (to > from) {
        near(series, rest, from);
        from = to;
        rest = to;
      } else {
        from++;
      }
    }
    near(series, rest, series.size());
  }

  /** Behind the last of the parts that begin at one and add up to a whole. */
  private int end(Series series, int from) {
    List<Mention> wholes = wholes(series.place(from));
    Mention beside = beside(series.place(from));
    for (int to = series.size(); to > from + 1; to--) {
      boolean alike =
          !series.labels(from, to).isEmpty()
              || to - from >= FEW
                  && series.areTopics(from, to)
                  && series.sum(from, to).compareTo(BigDecimal.TEN) > 0;
      BigDecimal sum = series.sum(from, to);
      boolean told =
          beside != null
              && sum.compareTo(BigDecimal.TEN) > 0
              && series.items(from, to).stream().noneMatch(one -> one.kind == Kind.TABLE);
      Mention first = series.item(from);
      Mention known = alike ? of(sum, first, wholes) : null;
      Mention whole = known == null && told ? of(sum, first, List.of(beside)) : known;
      if (whole != null) {
        series.items(from, to).forEach(one -> makePart(one, whole));
        return to;
      }
    }
    return from;
  }

  /** 处罚742件，简易程序690件，一般程序52件: the decisions told right before. */
  private @Nullable Mention beside(int first) {
    Mention part = mentions.get(first);
    for (int i = first - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      if (!one.sentence.equals(part.sentence)) {
        return null;
      }
      boolean counts = one.quantity != null && one.quantity.isCount();
      if (counts && one.kind != Kind.CHANGE && one.kind != Kind.OTHER_YEAR) {
        Quantity quantity = one.quantity;
        boolean able = one.concept == Concept.DECISIONS && quantity != null && quantity.isExact();
        return able ? one : null;
      }
    }
    return null;
  }

  private static @Nullable Mention of(BigDecimal sum, Mention first, List<Mention> wholes) {
    for (Mention whole : wholes) {
      if (whole.quantity != null
          && whole.quantity.value().compareTo(sum) == 0
          && isUnit(whole, first)) {
        return whole;
      }
    }
    return null;
  }

  private static boolean isUnit(Mention whole, Mention part) {
    return whole.quantity != null
        && part.quantity != null
        && (whole.quantity.unit().isSame(part.quantity.unit())
            || Partition.isRequestUnit(whole.quantity.unit())
                && Partition.isRequestUnit(part.quantity.unit()));
  }

  /** The numbers of the paragraph that may be divided, the last first; if none, those before it. */
  private List<Mention> wholes(int first) {
    List<Mention> wholes = new ArrayList<>();
    boolean left = false;
    int begin = mentions.get(first).span.start();
    int last = Math.max(0, first - MOST_BETWEEN);
    for (int i = first - 1; i >= last && wholes.size() < MOST_WHOLES; i--) {
      Mention one = mentions.get(i);
      int end = Math.min(one.span.end(), begin);
      left |= text.substring(end, begin).indexOf('\n') >= 0;
      begin = end;
      if (left && !wholes.isEmpty()) {
        return wholes;
      }
      if (one.quantity != null
          && one.quantity.isExact()
          && one.quantity.isCount()
          && isOfRequests(one)) {
        wholes.add(one);
      }
    }
    return wholes;
  }

  private static boolean isOfRequests(Mention one) {
    if (one.kind == Kind.UNCLEAR) {
      return one.concept == Concept.REQUESTS || one.concept == Concept.RECEIVED;
    }
    return one.kind == Kind.TABLE && OF_REQUESTS.contains(one.concept);
  }

  /** Parts of one kind that nearly add up. */
  private void near(Series series, int begin, int end) {
    int from = begin;
    while (from + 1 < end) {
      int to = from + 1;
      while (to < end && !series.labels(from, to + 1).isEmpty()) {
        to++;
      }
      if (to - from < 2 && (isSome(text, 0, series.item(from)) || isMostly(series.item(end - 1)))) {
        to = endOfTopics(series, from, end);
      }
      if (to - from > 1) {
        suspect(series, from, to);
      }
      from = to;
    }
  }

  /** Behind the last of the numbers of one sentence that count topics. */
  private static int endOfTopics(Series series, int from, int end) {
    int to = from + 1;
    while (to < end
        && series.areTopics(from, to + 1)
        && series.item(to).sentence.equals(series.item(from).sentence)) {
      to++;
    }
    return to;
  }

  private void suspect(Series series, int from, int to) {
    List<Mention> items = series.items(from, to);
    Set<Label> labels = series.labels(from, to);
    Mention last = items.get(items.size() - 1);
    Mention most = items.get(0);
    if (items.size() >= FEW && isMoreThanTheRest(most, series.sum(from + 1, to))) {
      suspect(series, from + 1, to); // 各机关收到346件。居前的是甲局88件、乙局71件
      return;
    }
    boolean some = isSome(text, 0, most) || isMostly(last);
    if (some && isOfSome(series, from, to)) {
      return;
    }
    if (items.stream().anyMatch(one -> isCounted(one, items, labels))
        || text.startsWith("等", last.span.end())
        || some) {
      return;
    }
    BigDecimal sum = series.sum(from, to);
    List<Mention> wholes = wholes(series.place(from));
    if (wholes.isEmpty() && labels.contains(Label.ORGAN) && items.size() >= FEW) {
      items.stream().filter(one -> one.kind == Kind.TABLE).forEach(one -> makePart(one, null));
    }
    for (Mention whole : wholes) {
      if (!Parts.areTooMany(whole)
          && items.stream().noneMatch(one -> Parts.areTooMany(one.whole))
          && (isDivided(whole, labels, from == 0 && series.isRightBehind(whole))
              || (items.size() >= FEW && isDisputesByOrgan(whole, labels, wholes)))
          && isUnit(whole, last)
          && isNearly(sum, whole)) {
        Parts parts = new Parts(whole);
        parts.unannounced = true;
        for (Mention one : items) {
          if (one.whole != null) {
            one.whole.parts.forEach(before -> before.leave(items));
          }
          makePart(one, whole);
          parts.add(one, Sense.CHANNEL);
        }
        whole.parts.add(parts);
        return;
      }
    }
  }

  /** Whether a number is one of the tables, or was found to be part of something. */
  private static boolean isCounted(Mention one, List<Mention> items, Set<Label> labels) {
    boolean ofOrgan =
        labels.contains(Label.ORGAN)
            && (one.concept == Concept.REQUESTS || one.concept == Concept.RECEIVED);
    return one.kind == Kind.TABLE && !ofOrgan && !labels.contains(Label.INSTANCE)
        || one.whole != null
            && one.whole.parts.stream().anyMatch(parts -> isListed(parts, one, items));
  }

  /** Whether it stands in a list that is not just a piece of the row. */
  private static boolean isListed(Parts parts, Mention one, List<Mention> items) {
    List<Mention> listed = parts.items();
    return listed.size() > 1
        && listed.contains(one)
        && (listed.size() >= items.size() || !items.containsAll(listed));
  }

  private static boolean isMoreThanTheRest(Mention one, BigDecimal rest) {
    return one.kind == Kind.TABLE && one.value().compareTo(rest) > 0;
  }

  /** 主要由市建设局（…）: not all there are. */
  static boolean isSome(String text, int from, Mention first) {
    int start = first.span.start();
    int begin = Math.max(Math.max(first.sentence.start(), from), start - LONGEST_LEAD);
    String lead = text.substring(Math.min(begin, start), start);
    return SOME.areIn(lead) || Phrases.standard().has(Sense.MOST, lead, 0, lead.length());
  }

  /** 以征地101件、规划40件为主. */
  private boolean isMostly(Mention last) {
    return Phrases.standard().has(Sense.MOST, text, last.span.end(), last.span.end() + 1);
  }

  /** 居前的是甲局88件、乙局71件, 以征地、拆迁为主，分别为13件、9件: parts that leave out others. */
  private boolean isOfSome(Series series, int from, int to) {
    List<Mention> items = series.items(from, to);
    if (items.stream().anyMatch(one -> one.kind == Kind.TABLE || one.whole != null)) {
      return false;
    }
    BigDecimal sum = series.sum(from, to);
    for (Mention whole : wholes(series.place(from))) {
      boolean of = whole.concept == Concept.REQUESTS || whole.concept == Concept.RECEIVED;
      if (of && isUnit(whole, items.get(0))) {
        boolean each = items.stream().allMatch(one -> one.value().compareTo(whole.value()) <= 0);
        if (!each || sum.compareTo(whole.value()) > 0 && !isNearly(sum, whole)) {
          return false;
        }
        Parts parts = new Parts(whole);
        parts.some = true;
        for (Mention one : items) {
          makePart(one, whole);
          parts.add(one, null);
        }
        whole.parts.add(parts);
        return true;
      }
    }
    return false;
  }

  /** 复议18件。被申请人为县政府的5件，为县直部门的10件，为乡镇的3件. */
  private static boolean isDisputesByOrgan(Mention whole, Set<Label> labels, List<Mention> wholes) {
    boolean dispute =
        whole.concept == Concept.RECONSIDERATION || whole.concept == Concept.LITIGATION;
    return dispute && labels.equals(Set.of(Label.ORGAN)) && whole.equals(wholes.get(0));
  }

  private static boolean isDivided(Mention whole, Set<Label> labels, boolean behind) {
    boolean lawsuits = whole.concept == Concept.LITIGATION;
    if (labels.contains(Label.INSTANCE) || lawsuits) {
      return lawsuits && labels.contains(Label.INSTANCE);
    }
    return behind
        || whole.kind == Kind.UNCLEAR && labels.contains(Label.ORGAN)
        || whole.concept == Concept.REQUESTS
        || whole.concept == Concept.RECEIVED;
  }

  private static boolean isNearly(BigDecimal sum, Mention whole) {
    Quantity quantity = whole.quantity;
    if (quantity == null) {
      return false;
    }
    BigDecimal off = quantity.value().subtract(sum).abs();
    return off.multiply(SIXTH).compareTo(quantity.value()) < 0
        || off.multiply(BigDecimal.valueOf(FEW)).compareTo(quantity.value()) < 0
            && quantity.value().compareTo(BigDecimal.TEN) <= 0;
  }

  private static void makePart(Mention one, @Nullable Mention whole) {
    one.kind = Kind.PART;
    one.concept = Concept.PART;
    one.usages = List.of();
    one.seldom = List.of();
    one.family = null;
    one.whole = whole;
    // What was divided next is the whole, and not this part of it.
    one.parts.removeIf(
        parts -> !parts.isEmpty() && !parts.items().get(0).sentence.equals(one.sentence));
  }
}
