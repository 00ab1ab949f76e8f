package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applications divided by the ways they came, or by halves of the year: the parts stand in a row,
 * and their whole is the one of the paragraph that they add up to, or miss by least; not always the
 * number told last.
 */
public final class Divisions {

  private static final int MOST_WHOLES = 6;

  private final List<Token> tokens;
  private final Lists lists;
  private final List<Mention> wholes = new ArrayList<>();
  private final List<Mention> row = new ArrayList<>();
  private @Nullable Sense sort;

  public Divisions(List<Token> tokens, Lists lists) {
    this.tokens = tokens;
    this.lists = lists;
  }

  /** A new paragraph tells its own wholes. */
  public void paragraph() {
    end();
    wholes.clear();
  }

  /** Takes in a number that was read. */
  public void told(Frame frame, Mention mention) {
    Sense way = way(frame, mention);
    if (mention.kind == Kind.PART && way != null && (row.isEmpty() || goesOn(mention, way))) {
      row.add(mention);
      sort = way;
      return;
    }
    if (!row.isEmpty() && !row.get(0).sentence.equals(mention.sentence)) {
      end();
    }
    if (isWhole(mention)) {
      wholes.add(mention);
    }
    end();
    if (mention.kind == Kind.PART && way != null) {
      row.add(mention);
      sort = way;
    }
  }

  /** By what a part is told from the others; null if by nothing that divides all applications. */
  private @Nullable Sense way(Frame frame, Mention mention) {
    if (mention.kind != Kind.PART || lists.bracketed() != null) {
      return null;
    }
    return frame.leadHas(tokens, Sense.PART_OF_YEAR)
        ? Sense.PART_OF_YEAR
        : frame.frameHas(tokens, Sense.CHANNEL) ? Sense.CHANNEL : null;
  }

  private boolean goesOn(Mention mention, Sense way) {
    return way == sort && row.get(0).sentence.equals(mention.sentence);
  }

  private static boolean isWhole(Mention mention) {
    return mention.kind == Kind.TABLE
        && mention.quantity != null
        && mention.quantity.isExact()
        && (mention.concept == Concept.REQUESTS
            || mention.concept == Concept.RECEIVED
            || mention.concept == Concept.CARRIED_IN
            || mention.concept == Concept.HANDLED);
  }

  /** Ends the row: finds its whole. */
  public void end() {
    if (row.size() > 1) {
      Mention whole = best();
      if (whole != null) {
        move(whole);
      }
    }
    row.clear();
  }

  private @Nullable Mention best() {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (Mention part : row) {
      sum = sum.add(part.value());
      most = most.max(part.value());
    }
    Mention best = null;
    BigDecimal least = sum;
    int first = Math.max(0, wholes.size() - MOST_WHOLES);
    for (int i = wholes.size() - 1; i >= first; i--) {
      Mention one = wholes.get(i);
      BigDecimal missed = one.value().subtract(sum).abs();
      boolean able = one.concept != Concept.CARRIED_IN && one.value().compareTo(most) >= 0;
      if (able && missed.compareTo(least) < 0) {
        best = one;
        least = missed;
      }
    }
    return best;
  }

  private void move(Mention whole) {
    if (Parts.areTooMany(whole) || row.stream().anyMatch(part -> Parts.areTooMany(part.whole))) {
      return;
    }
    for (Mention part : row) {
      if (part.whole != null) {
        part.whole.parts.forEach(parts -> parts.leave(row));
      }
    }
    Parts parts = new Parts(whole);
    parts.besides = List.copyOf(wholes);
    parts.byWay = true;
    parts.namely = sort == Sense.PART_OF_YEAR;
    for (Mention part : row) {
      parts.add(part, Sense.CHANNEL);
      part.whole = whole;
    }
    whole.parts.add(parts);
  }
}
