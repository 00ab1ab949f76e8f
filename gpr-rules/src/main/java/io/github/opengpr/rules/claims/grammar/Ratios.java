package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the part and the whole of percentages that name neither: 采纳率75%, 占比80%、15%、5%. */
final class Ratios {

  private static final int MOST = 16;

  /** What may stand between 率 and its number. */
  private static final Set<String> LINKS = Set.of("", "为", "达", "达到", "仅", "仅为", "约为", "是");

  /** What may stand between a verb and the number of what it was done to. */
  private static final Set<String> AFTER_VERB = Set.of("", "了", "的", "仅", "的仅", "的有", "的为");

  private final List<Token> tokens;
  private final String text;

  /** The counts of the sentence, in order. */
  private final List<Mention> counts = new ArrayList<>();

  Ratios(List<Token> tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** Keeps a count that a percentage may be told of. */
  void told(Mention mention) {
    if (!counts.isEmpty() && !counts.get(0).sentence.equals(mention.sentence)) {
      counts.clear();
    }
    if (mention.quantity != null && mention.quantity.isCount() && counts.size() < MOST) {
      counts.add(mention);
    }
  }

  /** 征集意见40条，采纳30条，采纳率75%: the verb names the part; the whole stands before it. */
  boolean ofVerb(Frame frame, Mention mention) {
    int last = counts.size() - 1;
    if (last < 1 || !counts.get(last).sentence.equals(mention.sentence)) {
      return false;
    }
    String verb = verb(tokens.get(frame.number()).start());
    Mention part = counts.get(last);
    if (verb == null || part.kind == Kind.TABLE || !isDone(verb, part)) {
      return false;
    }
    Mention whole = counts.get(last - 1);
    if (whole.quantity == null
        || part.quantity == null
        || mention.quantity == null
        || mention.quantity.value().intValue() == 100
        || !whole.quantity.unit().isSame(part.quantity.unit())
        || whole.quantity.value().compareTo(part.quantity.value()) < 0) {
      return false;
    }
    mention.kind = Kind.SHARE;
    mention.concept = Concept.SHARE;
    mention.part = part;
    mention.whole = whole;
    return true;
  }

  /** The two characters before 率; null if no rate is named directly before a place. */
  private @Nullable String verb(int end) {
    int from = Math.max(0, end - 6);
    int rate = text.substring(from, end).lastIndexOf('率') + from;
    return rate < from + 2 || !LINKS.contains(text.substring(rate + 1, end))
        ? null
        : text.substring(rate - 2, rate);
  }

  private boolean isDone(String verb, Mention part) {
    int start = Math.min(part.clause.start(), part.span.start());
    String before = text.substring(start, part.span.start());
    int at = before.lastIndexOf(verb);
    for (int i = 0; i < at; i++) {
      if ("不未无没".indexOf(before.charAt(i)) >= 0) {
        return false; // 批准30件，不予批准10件，批准率75%
      }
    }
    return at >= 0 && AFTER_VERB.contains(before.substring(at + verb.length()));
  }

  /**
   * The row of percentages that one stands in: 分别占办结总数的61.2%、28.2%和10.6%; null if it stands alone.
   */
  @Nullable Row row(Frame frame) {
    int first = frame.number();
    int before = 0;
    for (int i = beside(first, -1); i >= 0; i = beside(first, -1)) {
      first = i;
      before++;
    }
    int all = before + 1;
    for (int i = beside(frame.number(), 1); i >= 0; i = beside(i, 1)) {
      all++;
    }
    int share = first - 1;
    while (share >= 0 && !tokens.get(share).is(Sense.SHARE)) {
      Token token = tokens.get(share);
      boolean end = token.isNumber() || token.kind() == Token.Kind.MARK && !token.isMark('、');
      share = end ? -1 : share - 1;
    }
    return all < 2 || share < 0 ? null : new Row(share, first, before, all);
  }

  /**
   * Percentages that stand side by side.
   *
   * @param share the word that says that they are shares
   * @param first the first of them
   * @param place how many stand before one
   * @param size how many they are
   */
  record Row(int share, int first, int place, int size) {}

  /**
   * 个人8件、企业2件，分别占80%、20%: the count that one of several percentages is the share of; null if they
   * do not stand in a row as the counts do.
   */
  @Nullable Mention respective(Row row, Mention mention) {
    if (counts.size() < row.size() || !counts.get(0).sentence.equals(mention.sentence)) {
      return null;
    }
    List<Mention> counted = counts.subList(counts.size() - row.size(), counts.size());
    for (Mention one : counted) {
      if (one.quantity == null
          || counted.get(0).quantity == null
          || !one.quantity.unit().isSame(counted.get(0).quantity.unit())) {
        return null;
      }
    }
    return counted.get(row.place());
  }

  /** The percentage beside one, parted by 、 or 和 only; -1 if there is none. */
  private int beside(int index, int step) {
    int next = index + 2 * step;
    if (next < 0 || next >= tokens.size() || !isPercent(tokens.get(next))) {
      return -1;
    }
    Token between = tokens.get(index + step);
    return between.isMark('、') || between.isMark('，') || between.is(Sense.JOINT) ? next : -1;
  }

  private static boolean isPercent(Token token) {
    return token.isNumber() && token.quantity() != null && token.quantity().isPercent();
  }
}
