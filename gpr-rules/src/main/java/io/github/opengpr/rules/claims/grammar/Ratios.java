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
   * 个人8件、企业2件，分别占80%、20%: the count that one of several percentages is the share of; null if they
   * do not stand in a row as the counts do.
   */
  @Nullable Mention respective(Frame frame, Mention mention) {
    int before = rank(frame.number(), -1);
    int all = before + 1 + rank(frame.number(), 1);
    int first = frame.number() - 2 * before;
    boolean share =
        first > 0
            && (tokens.get(first - 1).is(Sense.SHARE)
                || first > 1
                    && tokens.get(first - 1).is(Sense.BE)
                    && tokens.get(first - 2).is(Sense.SHARE));
    if (all < 2
        || !share
        || counts.size() < all
        || !counts.get(0).sentence.equals(mention.sentence)) {
      return null;
    }
    List<Mention> row = counts.subList(counts.size() - all, counts.size());
    for (Mention one : row) {
      if (one.quantity == null
          || row.get(0).quantity == null
          || !one.quantity.unit().isSame(row.get(0).quantity.unit())) {
        return null;
      }
    }
    return row.get(before);
  }

  /** How many percentages stand beside one, parted by 、 only. */
  private int rank(int index, int step) {
    int count = 0;
    int i = index;
    while (i + 2 * step >= 0
        && i + 2 * step < tokens.size()
        && tokens.get(i + step).isMark('、')
        && isPercent(tokens.get(i + 2 * step))) {
      i += 2 * step;
      count++;
    }
    return count;
  }

  private static boolean isPercent(Token token) {
    return token.isNumber() && token.quantity() != null && token.quantity().isPercent();
  }
}
