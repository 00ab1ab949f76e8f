package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole that the text names, with its parts. Filled in while a sentence is read. */
public final class Parts {

  private static final int MOST_LISTS = 40;

  private static final int FEWEST = 2;
  private static final int MANY = 3;
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final Mention whole;
  private final List<Mention> items = new ArrayList<>();
  private final List<Sense> sorts = new ArrayList<>();
  boolean namely;
  boolean open = true;
  boolean withRest;
  boolean vague;
  boolean mixed;
  public boolean shares;
  public boolean classes;
  boolean levels;

  /** Whether they need not be all there are. */
  boolean some;

  /** Whether all are told by the ways they came, so that none begins a new list. */
  boolean byWay;

  /** Whether they stand behind a colon, and so belong together whatever they are called. */
  boolean listed;

  /** Whether no word says that they are parts: only that they nearly add up. */
  boolean unannounced;

  /** Whether a comma stands between them. */
  boolean broken;

  /** Whether they make up another number, with those told right beside them. */
  boolean ofOther;

  int announced;

  /** Other numbers of the paragraph that the parts may be parts of as well. */
  List<Mention> besides = List.of();

  /** The list that goes on behind this one; null if none does. */
  @Nullable Parts around;

  private @Nullable Sense sort;

  Parts(Mention whole) {
    this.whole = whole;
  }

  void add(Mention item, @Nullable Sense sortOf) {
    Sense of = sortOf == null ? Sense.NO_WORD : sortOf;
    mixed |= sort != null && sort != of && !withRest && !listed;
    sort = sort == null ? of : sort;
    items.add(item);
    sorts.add(of);
  }

  /** Whether a number is divided more often than any report does; more is not looked for. */
  static boolean areTooMany(@Nullable Mention whole) {
    return whole != null && whole.parts.size() > MOST_LISTS;
  }

  /** Takes out parts that are those of another whole. */
  void leave(List<Mention> others) {
    for (int i = items.size() - 1; i >= 0; i--) {
      if (others.contains(items.get(i))) {
        some = true; // 网上6件、窗口3件，征求意见2件: no list of its own
        items.remove(i);
        sorts.remove(i);
      }
    }
    sort = sorts.isEmpty() ? null : sorts.get(0);
    mixed = sorts.stream().distinct().count() > 1;
  }

  /** Keeps a number that is called the sum of the parts so far. */
  void sumOf(Mention total) {
    Parts summed = new Parts(total);
    summed.namely = true;
    summed.items.addAll(items);
    total.parts.add(summed);
    vague = true; // 四个单位合计24件: not all there are
  }

  /** The whole. */
  public Mention whole() {
    return whole;
  }

  /** The parts, in order. */
  public List<Mention> items() {
    return List.copyOf(items);
  }

  /** Whether it is the only part by level: 县本级收到的41件 alone divides nothing. */
  public boolean isLone(Mention item) {
    return levels && items.size() == 1 && items.contains(item);
  }

  /** Whether the last of them is one that the tables do not have. */
  public boolean isOfParts() {
    return !items.isEmpty() && items.get(items.size() - 1).kind == Mention.Kind.PART;
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** 具体为：公开26件，部分公开13件；不予公开12件: outcomes, which go on behind a semicolon. */
  boolean areOutcomes() {
    return namely && items.stream().allMatch(item -> item.concept == Concept.OUTCOME);
  }

  /** Whether a number may be a part beside the others: 收50件，其中征地40件，已办结41件 are too many. */
  public boolean hasRoom(Mention item) {
    return sum().add(item.value()).compareTo(whole.value()) <= 0;
  }

  /** The parts that add up: without those that divide or belong to something else told beside. */
  public List<Mention> addends() {
    return Addends.of(whole, items);
  }

  /** The sum of the parts. */
  public BigDecimal sum() {
    return Addends.sum(addends());
  }

  /** Whether they claim to be all there is. */
  public boolean isComplete() {
    return !vague
        && !(some && !withRest)
        && (namely || withRest || (announced > 0 && announced == items.size()));
  }

  /** Whether all numbers are exact, and the parts are of one sort, so that none may overlap. */
  public boolean isComparable() {
    return isComparable(addends());
  }

  private boolean isComparable(List<Mention> addends) {
    boolean exact = addends.size() >= FEWEST && isExact(whole);
    for (Mention item : addends) {
      // One that is more than the whole is no part of it.
      exact &= isExact(item) && item.value().compareTo(whole.value()) <= 0;
    }
    return exact && !mixed;
  }

  /** Whether the parts are more than the whole, or should be all of it and are not. */
  public boolean isContradiction() {
    List<Mention> addends = unannounced || ofOther ? List.of() : addends();
    if (!isComparable(addends)) {
      return false;
    }
    BigDecimal sum = Addends.sum(addends);
    if (!byWay && !isOneRow() && isFilledBefore() || isOfAnother(sum) || isOutcomesOfReceived()) {
      return false;
    }
    int order = sum.compareTo(whole.value());
    return order > 0 || (order < 0 && isComplete());
  }

  /** 收到84件，结果如下：予以公开50件…: outcomes are of those handled, which may be more or fewer. */
  private boolean isOutcomesOfReceived() {
    boolean received = whole.concept == Concept.REQUESTS || whole.concept == Concept.RECEIVED;
    return received
        && items.get(0).concept == Concept.OUTCOME
        && whole.span.start() < items.get(0).span.start();
  }

  /** Whether they are all of another number of the paragraph, or of several together. */
  private boolean isOfAnother(BigDecimal sum) {
    BigDecimal wholes = BigDecimal.ZERO;
    for (int i = besides.size() - 1; i >= 0; i--) {
      wholes = wholes.add(besides.get(i).value());
      if (besides.get(i).value().compareTo(sum) == 0 || wholes.compareTo(sum) == 0) {
        return true;
      }
    }
    return false;
  }

  /** 分别为征地5件、拆迁3件、规划2件: told in one clause, none of them divides the others anew. */
  private boolean isOneRow() {
    return namely && !broken && items.stream().allMatch(item -> item.kind == Mention.Kind.PART);
  }

  /** Whether the first of them are the whole already: what follows divides it anew. */
  private boolean isFilledBefore() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < items.size() - 1; i++) {
      sum = sum.add(items.get(i).value());
      if (i > 0 && sum.compareTo(whole.value()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether parts that are no cells make up nearly the whole: one of them may be wrong. */
  public boolean isNearlyAll() {
    if (vague
        || ofOther
        || whole.kind == Mention.Kind.TABLE
        || items.size() < FEWEST
        || !isComparable()) {
      return false;
    }
    BigDecimal missing = whole.value().subtract(sum());
    return missing.signum() > 0
        && missing.multiply(TWELVE).compareTo(whole.value()) < 0
        && items.stream().allMatch(item -> item.kind == Mention.Kind.PART);
  }

  /**
   * Whether the parts are fewer though they are told by ways that leave out none, or nearly add up
   * though nothing says that they are parts.
   */
  public boolean isShort() {
    if (ofOther) {
      return false;
    }
    if (unannounced) {
      return sum().compareTo(whole.value()) != 0;
    }
    List<Mention> addends = whole.kind == Mention.Kind.TABLE ? addends() : List.of();
    BigDecimal sum = Addends.sum(addends);
    return isComparable(addends)
        && (sort == Sense.CHANNEL || items.size() >= MANY && sort == Sense.NO_WORD)
        && !vague
        && !(some && !withRest)
        && !isOfAnother(sum)
        && sum.compareTo(whole.value()) < 0;
  }

  private static boolean isExact(Mention mention) {
    return mention.quantity != null && mention.quantity.isExact();
  }
}
