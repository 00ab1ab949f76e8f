package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one sentence that may mean the same cells, each linked to the next of them:
 * 宣布失效3件、 废止2件. Found in one pass from the end of the section.
 */
final class Companions {

  private static final int NONE = -1;

  private final int[] next;
  private final int[] last;
  private final @Nullable BigDecimal[] alone;
  private final @Nullable BigDecimal[] sums;

  private Companions(int size) {
    this.next = new int[size];
    this.last = new int[size];
    this.alone = new @Nullable BigDecimal[size];
    this.sums = new @Nullable BigDecimal[size];
    Arrays.fill(next, NONE);
  }

  /** Links the numbers of a section, in the order of the text. */
  static Companions of(List<Judged> all) {
    Companions companions = new Companions(all.size());
    Map<List<Measure>, Integer> behind = new HashMap<>();
    @Nullable Span sentence = null;
    for (int i = all.size() - 1; i >= 0; i--) {
      Mention mention = all.get(i).mention();
      if (!mention.sentence().equals(sentence)) {
        sentence = mention.sentence();
        behind.clear();
      }
      Quantity quantity = mention.quantity();
      if (quantity != null && mention.kind() == Mention.Kind.TABLE) {
        boolean agrees = all.get(i).verdict() == Verdict.AGREES;
        companions.link(i, quantity.value(), agrees, behind.put(mention.usages(), i));
      }
    }
    return companions;
  }

  private void link(int at, BigDecimal value, boolean agrees, @Nullable Integer behind) {
    BigDecimal rest = behind == null ? null : sums[behind];
    sums[at] = rest == null ? value : rest.add(value);
    next[at] = behind == null ? NONE : behind;
    last[at] = behind == null ? at : last[behind];
    if (agrees) {
      alone[last[at]] = value;
    }
  }

  /** Whether another one follows in the sentence. */
  boolean has(int first) {
    return next[first] != NONE;
  }

  /**
   * The number among them that agrees by itself: the whole, then, of the others; null if none does.
   */
  @Nullable BigDecimal alone(int first) {
    return alone[last[first]];
  }

  /** Whether the number and those that follow it make up a whole. */
  boolean addUpTo(BigDecimal whole, int first) {
    BigDecimal sum = sums[first];
    return sum != null && sum.compareTo(whole) == 0;
  }

  /** What the number and those that follow it add up to; null if it is none of a table. */
  @Nullable BigDecimal sum(int first) {
    return sums[first];
  }

  /** The number and those that follow it. */
  List<Integer> from(int first) {
    List<Integer> chain = new ArrayList<>();
    for (int i = first; i != NONE; i = next[i]) {
      chain.add(i);
    }
    return chain;
  }
}
