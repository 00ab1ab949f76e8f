package io.github.opengpr.rules.claims.token;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.text.number.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a folded text: a phrase of the table, a number, a year, another numeral, a mark of
 * punctuation, or a gap of unknown words.
 *
 * @param kind what it is
 * @param start its first character
 * @param end after its last character
 * @param sense of a word: what it means
 * @param quantity of a number: value and unit
 * @param value of a year: the year; of a mark: the character
 */
public record Token(
    Kind kind, int start, int end, @Nullable Sense sense, @Nullable Quantity quantity, int value) {

  /** What a piece is. */
  public enum Kind {
    WORD,
    NUMBER,
    YEAR,
    NUMERAL,
    MARK,
    GAP
  }

  public boolean is(Sense one) {
    return sense == one;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isMark(char mark) {
    return kind == Kind.MARK && value == mark;
  }

  /** Whether it names what the form does not count, or what the reader does not know. */
  public boolean isForeign() {
    return kind == Kind.GAP
        || sense == Sense.OTHER_THING
        || sense == Sense.INFORMATION
        || sense == Sense.NO_WORD;
  }

  /** Whether it may stand between a word and its number without changing what is counted. */
  public boolean isTransparent() {
    return kind == Kind.MARK && value == '、' || sense != null && sense.isTransparent();
  }

  /** The result of disputes that it may say; null if it says none. */
  public @Nullable Sense result() {
    return sense == null ? null : sense.asResult();
  }
}
