package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.compare.Total;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * A number of a paragraph, and what speaks against its being one of a group: words that name
 * something else, or cells that it was found to say.
 *
 * @param number the number with the verdict so far
 * @param value its value
 * @param words the words between its neighbours
 */
record Told(Judged number, BigDecimal value, Wording words) {

  private static final String JOINTS = "和及与或、";

  private static final Set<Sense> OTHERS =
      EnumSet.of(
          Sense.CARRY_IN,
          Sense.CARRY_OUT,
          Sense.CHANNEL,
          Sense.LAST_YEAR,
          Sense.NEXT_YEAR,
          Sense.NEW,
          Sense.RECEIVE,
          Sense.CLOSE);

  static Told of(Judged one, int from, int to) {
    Quantity quantity = one.mention().quantity();
    BigDecimal value = quantity == null ? BigDecimal.ZERO : quantity.value();
    return new Told(one, value, Wording.between(one, from, to));
  }

  /** Whether it may be what a slot tells. */
  boolean mayBe(Slot slot, Subject subject) {
    if (slot.value().compareTo(value) != 0) {
      return false;
    }
    boolean named = names(slot);
    Verdict verdict = number.verdict();
    if (verdict == Verdict.AGREES) {
      return Total.of(subject, slot.measure()).cells().containsAll(number.cells());
    } else if (verdict == Verdict.BREAKDOWN) {
      return named || (isOfUnknown() && isUnknown());
    }
    return verdict != Verdict.CONTRADICTS && !number.doubtful() && (named || isUnknown());
  }

  /** Whether no word tells what it is said of. */
  private boolean isUnknown() {
    return words.senses().stream().noneMatch(Told::isOther) && !words.says("延");
  }

  /** Whether it is part of a number of which no more is known. */
  private boolean isOfUnknown() {
    Mention whole = number.mention().whole();
    return whole != null && whole.kind() == Mention.Kind.OUTSIDE;
  }

  /** Whether its words name a slot. */
  boolean names(Slot slot) {
    for (Sense sense : words.senses()) {
      if (isOne(sense, slot)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its words name a slot by its own name. */
  boolean namesOnly(Slot slot) {
    return words.has(slot.word());
  }

  /** Whether its words are such that it may tell two slots together. */
  boolean isJoined() {
    return words.text().chars().anyMatch(c -> JOINTS.indexOf(c) >= 0);
  }

  /** Words that name something that a number is said of. */
  static boolean isOther(Sense sense) {
    return OTHERS.contains(sense)
        || sense.isApplicant()
        || sense.isOutcome()
        || sense.isResult()
        || sense.isDispute();
  }

  /** Whether a word names a slot, what it is part of or what is part of it. */
  private static boolean isOne(Sense sense, Slot slot) {
    Sense word = slot.word();
    if (slot.concept() == Concept.OUTCOME) {
      return sense == word
          || (sense == Sense.PUBLISH && word == Sense.GRANTED)
          || (sense.isOutcome()
              && (Rows.isReasonFor(sense, word) || Rows.isReasonFor(word, sense)));
    } else if (slot.concept() == Concept.APPLICANTS) {
      return sense == word || (word == Sense.ORGANISATION && sense.isApplicant());
    }
    return sense.asResult() == word;
  }
}
