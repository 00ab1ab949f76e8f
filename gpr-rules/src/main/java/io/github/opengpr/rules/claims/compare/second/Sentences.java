package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sentences of a section tell apart, found in one pass. */
final class Sentences {

  private final List<Judged> all;
  private @Nullable IdentityHashMap<Mention, Integer> places;
  private final Set<Span> partlyGranted = new HashSet<>();
  private final Map<Span, Range> handled = new HashMap<>();
  private final Map<Span, Set<BigDecimal>> granted = new HashMap<>();

  private record Range(BigDecimal least, BigDecimal most) {
    Range and(Range other) {
      return new Range(least.min(other.least), most.max(other.most));
    }
  }

  private Sentences(List<Judged> all) {
    this.all = all;
  }

  static Sentences of(List<Judged> all) {
    Sentences sentences = new Sentences(all);
    for (Judged one : all) {
      sentences.add(one.mention());
    }
    return sentences;
  }

  private void add(Mention mention) {
    if (mention.kind() != Mention.Kind.TABLE) {
      return;
    }
    if (mention.word() == Sense.GRANTED && mention.quantity() != null) {
      granted
          .computeIfAbsent(mention.sentence(), key -> new HashSet<>())
          .add(mention.quantity().value().stripTrailingZeros());
    }
    if (mention.word() == Sense.PARTIALLY_GRANTED) {
      partlyGranted.add(mention.sentence());
    }
    Quantity quantity = mention.quantity();
    if (mention.concept() == Concept.HANDLED && quantity != null) {
      Range one = new Range(quantity.value(), quantity.value());
      handled.merge(mention.sentence(), one, Range::and);
    }
  }

  /** Where a mention stands among the others; -1 if it is none of them. */
  int index(@Nullable Mention mention) {
    if (mention == null) {
      return -1;
    }
    if (places == null) {
      places = places(all);
    }
    return places.getOrDefault(mention, -1);
  }

  private static IdentityHashMap<Mention, Integer> places(List<Judged> all) {
    IdentityHashMap<Mention, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i).mention(), i);
    }
    return places;
  }

  /** Whether a sentence tells 部分公开 apart. */
  boolean tellsPartlyGranted(Span sentence) {
    return partlyGranted.contains(sentence);
  }

  /** Whether a sentence gives this number, too, as one of those granted. */
  boolean tellsGranted(@Nullable BigDecimal number, Span sentence) {
    return number != null
        && granted.getOrDefault(sentence, Set.of()).contains(number.stripTrailingZeros());
  }

  /** Whether a sentence gives what was handled as another number than this. */
  boolean tellsHandledOtherThan(BigDecimal number, Span sentence) {
    Range range = handled.get(sentence);
    return range != null
        && (range.least().compareTo(number) != 0 || range.most().compareTo(number) != 0);
  }
}
