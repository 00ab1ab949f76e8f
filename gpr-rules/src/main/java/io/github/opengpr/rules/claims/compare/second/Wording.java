package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.lexicon.Phrases;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.text.passage.Span;
import java.util.EnumSet;
import java.util.Set;

/**
 * The words a number stands among, whatever their order: what they mean may speak for another
 * reading of it.
 *
 * @param text the words
 * @param senses what they mean
 */
record Wording(String text, Set<Sense> senses) {

  /** The words between two marks of punctuation in which a number stands. */
  static Wording of(Judged one) {
    return within(one, one.mention().clause());
  }

  /** The words of the sentence in which a number stands. */
  static Wording ofSentence(Judged one) {
    return within(one, one.mention().sentence());
  }

  /** The words between two places. */
  static Wording between(Judged one, int from, int to) {
    return within(one, new Span(from, Math.max(from, to)));
  }

  private static Wording within(Judged one, Span span) {
    String passage = one.section().narrative().passage().text();
    String text = passage.substring(span.start(), Math.min(span.end(), passage.length()));
    Phrases phrases = Phrases.standard();
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    char[] letters = text.toCharArray();
    int i = 0;
    while (i < letters.length) {
      int found = phrases.find(letters, i);
      if (found != Phrases.NONE) {
        senses.add(phrases.sense(found));
      }
      i += found == Phrases.NONE ? 1 : phrases.length(found);
    }
    return new Wording(text, senses);
  }

  boolean has(Sense sense) {
    return senses.contains(sense);
  }

  boolean says(String words) {
    return text.contains(words);
  }
}
