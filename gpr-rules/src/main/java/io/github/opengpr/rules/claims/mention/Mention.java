package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of the text, or a statement that says one without a numeral, and what it was understood
 * to say. Filled in while a sentence is read; not changed afterwards.
 */
public final class Mention {

  /** What kind of thing a mention speaks of. */
  public enum Kind {
    /** Cells of the tables. */
    TABLE,
    /** A part of a whole that the text names. */
    PART,
    /** A share, or a rate. */
    SHARE,
    /** A change against last year. */
    CHANGE,
    /** Another year. */
    OTHER_YEAR,
    /** The fee for processing information. */
    FEE,
    /** Nothing in the form. */
    OUTSIDE,
    /** It cannot be told. */
    UNCLEAR
  }

  /** What follows if the cells say otherwise. */
  public enum Weight {
    /** Text and tables contradict each other. */
    CERTAIN,
    /** They probably do; a person should look. */
    LIKELY,
    /** The number is of something else. */
    WEAK
  }

  public final @Nullable Quantity quantity;
  public final Span span;
  public final Span clause;
  public final Span sentence;
  public Kind kind = Kind.OUTSIDE;
  public Concept concept = Concept.OTHER;
  public List<Measure> usages = List.of();
  public List<Measure> seldom = List.of();
  public Weight weight = Weight.CERTAIN;
  public @Nullable Message about;
  public @Nullable Message reason;
  public @Nullable Mention part;
  public @Nullable Mention whole;
  public @Nullable Mention by;
  public List<Mention> others = List.of();
  public @Nullable Sense word;
  public @Nullable Sense family;
  public boolean all;
  public boolean none;
  public boolean up;
  public boolean lastYear;
  boolean sum;
  final List<Parts> parts = new ArrayList<>(2);

  public Mention(@Nullable Quantity quantity, Span span, Span clause, Span sentence) {
    this.quantity = quantity;
    this.span = span;
    this.clause = clause;
    this.sentence = sentence;
  }

  /** Takes it that this number probably counts what another one counts. */
  public void countsAs(Mention other) {
    usages = other.usages;
    kind = Kind.TABLE;
    concept = other.concept;
    word = other.word;
    about = other.about;
    weight = Weight.LIKELY;
  }

  /** Makes it a number of the tables, of one of some measures. */
  public void counts(Concept what, Message words, Measure... measures) {
    usages = List.of(measures);
    isOf(what, words);
  }

  /** Makes it a number of the tables. */
  public void isOf(Concept what, Message words) {
    kind = Kind.TABLE;
    concept = what;
    about = words;
  }

  /** Makes it weigh no more than so much. */
  public void weigh(Weight most) {
    weight = most.compareTo(weight) > 0 ? most : weight;
  }

  /** The number; null for a statement without a numeral. */
  public @Nullable Quantity quantity() {
    return quantity;
  }

  /** The number without its unit; 0 for a statement without a numeral. */
  public BigDecimal value() {
    return quantity == null ? BigDecimal.ZERO : quantity.value();
  }

  /** Number and unit, or the words that say it. */
  public Span span() {
    return span;
  }

  /** The words between two marks of punctuation in which it stands. */
  public Span clause() {
    return clause;
  }

  /** The sentence in which it stands. */
  public Span sentence() {
    return sentence;
  }

  /** What kind of thing it speaks of. */
  public Kind kind() {
    return kind;
  }

  /** What it is about. */
  public Concept concept() {
    return concept;
  }

  /** Whether it is about applications, or what became of them. */
  public boolean isOfRequests() {
    return concept.compareTo(Concept.OUTCOME) <= 0;
  }

  /** The cells it may speak of; several where a word has several honest usages. */
  public List<Measure> usages() {
    return usages;
  }

  /** Usages that are unusual: to be pointed out, not to be held for wrong. */
  public List<Measure> seldom() {
    return seldom;
  }

  /** What follows if the cells say otherwise. */
  public Weight weight() {
    return weight;
  }

  /** What is stated, to stand before the number; null where no table has it. */
  public @Nullable Message about() {
    return about;
  }

  /** Why it cannot be told; null if it can. */
  public @Nullable Message reason() {
    return reason;
  }

  /** Of a share: the number it is a share for. */
  public @Nullable Mention part() {
    return part;
  }

  /** Of a part, a share or a change: the whole, or the number it is compared with. */
  public @Nullable Mention whole() {
    return whole;
  }

  /**
   * Of a statement without a numeral: whether it says that all are so; the whole tells how many,
   * and without a whole that some are.
   */
  public boolean isAll() {
    return all;
  }

  /** Of a statement without a numeral: whether it says that there is none. */
  public boolean isNone() {
    return none;
  }

  /** Of a change: whether it is an increase. */
  public boolean isUp() {
    return up;
  }

  /** Of a change in percent: the change in numbers told before it; null if none was. */
  public @Nullable Mention by() {
    return by;
  }

  /** Of a change: the numbers of its sentence that it may be of as well, of this year and last. */
  public List<Mention> others() {
    return others;
  }

  /** The word that decided: the verb, or the outcome; null if none did. */
  public @Nullable Sense word() {
    return word;
  }

  /**
   * What a number is said of whose words are not known: applications, or a kind of disputes; null
   * where they are known, or nothing of the form is spoken of.
   */
  public @Nullable Sense family() {
    return family;
  }

  /** The lists that this number is the whole of; empty if the text names no parts. */
  public List<Parts> parts() {
    return List.copyOf(parts);
  }
}
