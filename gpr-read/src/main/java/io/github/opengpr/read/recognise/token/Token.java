package io.github.opengpr.read.recognise.token;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.Numerals;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Recognition;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one cell of a table, or of what stands like a cell in a line.
 *
 * @param text the text as found, line breaks kept
 * @param place where it stands
 * @param column the column of an exact grid; otherwise -1
 * @param columns how many columns of an exact grid it spans; otherwise 1
 * @param left the column of the page it begins in, wide characters counting as two; -1 if unknown
 * @param right the column of the page it ends before; -1 if unknown
 * @param kind what it is
 * @param reading what it says as a number
 * @param folded the folded text of a label; empty for values
 */
@SuppressWarnings(
    "ReferenceEquality") // the very piece of the document or the very constant is meant
public record Token(
    String text,
    Place place,
    int column,
    int columns,
    int left,
    int right,
    Kind kind,
    NumberReading reading,
    String folded) {

  /** A longer text is no numeral that stands in a cell. */
  private static final int LONGEST = 8;

  /** What a cell holds. */
  enum Kind {
    /** Nothing: a cell that is there and has no text. */
    EMPTY,
    /** A number or a mark for nothing. */
    VALUE,
    /** Any other text. */
    LABEL
  }

  public static Token of(String text, Place place) {
    return of(text, place, -1, 1);
  }

  public static Token of(String text, Place place, int column, int columns) {
    return of(text, NumberReading.of(text), place, column, columns);
  }

  /** A cell of a table, in the given column; -1 if its column is not known. */
  public static Token of(GridCell cell, int column) {
    NumberReading printed = NumberReading.of(cell.text());
    BigDecimal stored = cell.stored();
    NumberReading reading = stored == null ? printed : StoredNumber.read(stored, printed);
    return of(cell.text(), reading, cell.place(), column, Math.max(1, cell.columns()));
  }

  private static Token of(
      String text, NumberReading reading, Place place, int column, int columns) {
    if (reading == NumberReading.EMPTY) {
      return new Token(text, place, column, columns, -1, -1, Kind.EMPTY, reading, "");
    }
    if (reading.isValue()) {
      return new Token(text, place, column, columns, -1, -1, Kind.VALUE, reading, "");
    }
    return new Token(text, place, column, columns, -1, -1, Kind.LABEL, reading, HeadName.of(text));
  }

  /** A cell of which the document says neither what it holds nor that it is blank. */
  public static Token untold(Place place) {
    NumberReading unknown = NumberReading.unsure(List.of(), CellDoubt.COLUMN_UNKNOWN);
    return new Token("", place, -1, 1, -1, -1, Kind.VALUE, unknown, "");
  }

  /** Whether the document does not say what the cell holds. */
  public boolean isUntold() {
    return kind == Kind.VALUE && text.isEmpty();
  }

  /** The same cell with its place across the page. */
  public Token across(int from, int to) {
    return new Token(text, place, column, columns, from, to, kind, reading, folded);
  }

  /** The same cell, with what the reading of its picture leaves in doubt; words stay words. */
  public Token recognised(@Nullable Recognition recognition) {
    if (recognition == null || kind == Kind.LABEL) {
      return this;
    }
    NumberReading read = reading.recognised(recognition);
    return new Token(text, place, column, columns, left, right, valueOr(read), read, folded);
  }

  private Kind valueOr(NumberReading read) {
    return read == NumberReading.EMPTY ? Kind.EMPTY : Kind.VALUE;
  }

  /** The same text taken as a label. */
  public Token asLabel() {
    return new Token(
        text, place, column, columns, -1, -1, Kind.LABEL, NumberReading.TEXT, HeadName.of(text));
  }

  /** The same text taken as a Chinese numeral; null if it is none. */
  public @Nullable Token asNumeral() {
    String folded = Fold.of(text);
    long number = folded.length() <= LONGEST ? Numerals.chinese(folded) : Numerals.NONE;
    if (number == Numerals.NONE) {
      return null;
    }
    NumberReading numeral =
        NumberReading.unsure(List.of(BigDecimal.valueOf(number)), CellDoubt.CHINESE_NUMERAL);
    return new Token(text, place, column, columns, left, right, Kind.VALUE, numeral, "");
  }

  /** The same words taken as what stands in a cell instead of its number. */
  public Token asEntry() {
    NumberReading words = NumberReading.unreadable(CellDoubt.NOT_A_NUMBER);
    return new Token(text, place, column, columns, left, right, Kind.VALUE, words, "");
  }

  /** The same number, proved by sums. */
  public Token proved() {
    return new Token(text, place, column, columns, left, right, kind, reading.proved(), folded);
  }

  /** The same number, in a unit that its head prints. */
  public Token in(Unit unit) {
    NumberReading inUnit = reading.in(unit);
    return new Token(text, place, column, columns, left, right, kind, inUnit, folded);
  }

  public boolean isValue() {
    return kind == Kind.VALUE;
  }

  public boolean isLabel() {
    return kind == Kind.LABEL;
  }

  public boolean isEmpty() {
    return kind == Kind.EMPTY;
  }

  /** The text on one line, without white space at its ends. */
  public String oneLine() {
    return text.indexOf('\n') < 0
        ? text.strip()
        : text.lines().map(String::strip).reduce("", String::concat);
  }
}
