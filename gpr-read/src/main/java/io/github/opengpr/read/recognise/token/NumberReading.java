package io.github.opengpr.read.recognise.token;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.read.document.Recognition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a cell says as a number, and how surely.
 *
 * @param kind what the text is
 * @param readings the numbers it may stand for, the best first; empty for a blank or a text
 * @param note what is doubtful or was dropped; null if nothing is
 * @param unit the unit printed with it; null if none is
 */
public record NumberReading(
    Kind kind, List<BigDecimal> readings, @Nullable Message note, @Nullable Unit unit) {

  NumberReading(Kind kind, List<BigDecimal> readings, @Nullable Message note) {
    this(kind, readings, note, null);
  }

  /** What a text is when a number is looked for. */
  public enum Kind {
    /** One number. */
    NUMBER,
    /** Nothing, or a mark for nothing. */
    BLANK,
    /** Perhaps a number, or one of several. */
    UNSURE,
    /** Looks like a number and cannot be read as one. */
    UNREADABLE,
    /** Not a number: a label or other words. */
    TEXT
  }

  static final NumberReading EMPTY = new NumberReading(Kind.BLANK, List.of(), null);
  public static final NumberReading TEXT = new NumberReading(Kind.TEXT, List.of(), null);

  /** A value that a cell can hold. */
  public record Value(
      CellStatus status,
      @Nullable BigDecimal value,
      List<BigDecimal> readings,
      @Nullable Message note) {}

  /** Reads a text. */
  public static NumberReading of(String text) {
    return NumberText.read(text);
  }

  static NumberReading number(BigDecimal value, @Nullable Message note) {
    return new NumberReading(Kind.NUMBER, List.of(value), note);
  }

  static NumberReading unsure(List<BigDecimal> readings, Message note) {
    return new NumberReading(Kind.UNSURE, readings.stream().distinct().toList(), note);
  }

  static NumberReading unreadable(Message note) {
    return new NumberReading(Kind.UNREADABLE, List.of(), note);
  }

  /** The same reading, with what that of its picture leaves in doubt. */
  NumberReading recognised(Recognition recognition) {
    if (recognition.sure()) {
      return kind == Kind.NUMBER && note == null
          ? new NumberReading(kind, readings, recognition.note(), unit)
          : this;
    }
    List<BigDecimal> all = new ArrayList<>(readings);
    for (String text : recognition.alternatives()) {
      all.addAll(of(text).readings());
    }
    Message why = recognition.note() == null ? Notes.LETTER_FOR_DIGIT : recognition.note();
    return all.isEmpty() ? unreadable(why) : unsure(all, why);
  }

  /** Whether it is a number in pieces, or one printed twice. */
  public boolean isInPieces() {
    return kind == Kind.UNSURE && (note == Notes.TWO_NUMBERS || note == Notes.SAME_TWICE);
  }

  /** The best reading, proved by sums. */
  NumberReading proved() {
    return new NumberReading(Kind.NUMBER, List.of(readings.get(0)), Notes.BY_SUM, unit);
  }

  /** The same number, in a unit that stands in the cell or over it. */
  public NumberReading in(@Nullable Unit printed) {
    return new NumberReading(kind, readings, note, printed);
  }

  /**
   * Whether the text stands where a value stands: a number, a doubtful one, or a mark for nothing.
   */
  public boolean isValue() {
    return kind != Kind.TEXT;
  }

  /** What a cell of the given kind holds if this is its text. */
  public Value in(ValueKind cell) {
    return switch (kind) {
      case BLANK -> new Value(CellStatus.BLANK, null, List.of(), note);
      case NUMBER -> number(readings.get(0), cell);
      case UNSURE -> unsure(cell);
      case UNREADABLE -> new Value(CellStatus.UNREADABLE, null, List.of(), note);
      case TEXT -> new Value(CellStatus.UNREADABLE, null, List.of(), Notes.NOT_A_NUMBER);
    };
  }

  private Value number(BigDecimal value, ValueKind cell) {
    if (!fits(value)) {
      return new Value(CellStatus.UNREADABLE, null, List.of(), Notes.TOO_LONG);
    }
    if (unit != null && !unit.fits(cell)) {
      return inOtherUnit(unit, value, cell);
    }
    if (cell.isDecimal() || value.scale() <= 0) {
      return new Value(CellStatus.OK, value, List.of(), note);
    }
    if (value.stripTrailingZeros().scale() <= 0) {
      BigDecimal whole = value.stripTrailingZeros().setScale(0);
      return new Value(CellStatus.UNSURE, whole, List.of(whole), Notes.DECIMALS);
    }
    return new Value(CellStatus.UNREADABLE, null, List.of(), Notes.DECIMALS);
  }

  /** A number in another unit than the cell's: converted if that can be done, and never sure. */
  private static Value inOtherUnit(Unit unit, BigDecimal value, ValueKind cell) {
    BigDecimal converted = unit.converted(value, cell);
    if (converted != null && fits(converted)) {
      List<BigDecimal> readings = List.of(converted, value);
      return new Value(CellStatus.UNSURE, converted, readings, Notes.converted(unit));
    }
    boolean possible = cell.isDecimal() || value.scale() <= 0;
    return possible
        ? new Value(CellStatus.UNSURE, value, List.of(value), Notes.otherUnit(unit))
        : new Value(CellStatus.UNREADABLE, null, List.of(), Notes.otherUnit(unit));
  }

  private Value unsure(ValueKind cell) {
    List<BigDecimal> possible =
        readings.stream().filter(r -> fits(r) && (cell.isDecimal() || r.scale() <= 0)).toList();
    if (possible.isEmpty()) {
      return new Value(CellStatus.UNREADABLE, null, List.of(), note);
    }
    return new Value(CellStatus.UNSURE, possible.get(0), possible, note);
  }

  private static boolean fits(BigDecimal value) {
    return value.scale() <= 18 && value.precision() - value.scale() <= 18;
  }
}
