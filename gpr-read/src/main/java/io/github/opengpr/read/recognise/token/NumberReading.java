package io.github.opengpr.read.recognise.token;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.model.printed.CellDoubt;
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
 * @param doubt why it is unsure or cannot be read; null if it is neither
 * @param note what was dropped or shown otherwise; null if nothing was
 * @param unit the unit printed with it; null if none is
 */
public record NumberReading(
    Kind kind,
    List<BigDecimal> readings,
    @Nullable CellDoubt doubt,
    @Nullable Message note,
    @Nullable Unit unit) {

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

  public static final NumberReading EMPTY = blank();
  public static final NumberReading TEXT =
      new NumberReading(Kind.TEXT, List.of(), CellDoubt.NOT_A_NUMBER, null, null);

  /** A value that a cell can hold. */
  public record Value(
      CellStatus status,
      @Nullable BigDecimal value,
      List<BigDecimal> readings,
      @Nullable CellDoubt doubt,
      @Nullable Message note) {

    static Value ok(BigDecimal value, @Nullable Message note) {
      return new Value(CellStatus.OK, value, List.of(), null, note);
    }

    static Value unsure(List<BigDecimal> readings, CellDoubt doubt, Message note) {
      return new Value(CellStatus.UNSURE, readings.get(0), readings, doubt, note);
    }

    static Value unreadable(CellDoubt doubt, Message note) {
      return new Value(CellStatus.UNREADABLE, null, List.of(), doubt, note);
    }
  }

  /** Reads a text. */
  public static NumberReading of(String text) {
    return NumberText.read(text);
  }

  static NumberReading number(BigDecimal value, @Nullable Message note) {
    return new NumberReading(Kind.NUMBER, List.of(value), null, note, null);
  }

  static NumberReading blank() {
    return new NumberReading(Kind.BLANK, List.of(), null, null, null);
  }

  static NumberReading unsure(List<BigDecimal> readings, CellDoubt doubt) {
    return new NumberReading(Kind.UNSURE, readings.stream().distinct().toList(), doubt, null, null);
  }

  static NumberReading unreadable(CellDoubt doubt) {
    return new NumberReading(Kind.UNREADABLE, List.of(), doubt, null, null);
  }

  /** The same reading, with what its format leaves in doubt. */
  NumberReading recognised(Recognition recognition) {
    CellDoubt why = recognition.doubt();
    if (why == null) {
      return kind == Kind.NUMBER && note == null
          ? new NumberReading(kind, readings, null, recognition.note(), unit)
          : this;
    }
    List<BigDecimal> all = new ArrayList<>(readings);
    for (String text : recognition.alternatives()) {
      all.addAll(of(text).readings());
    }
    return all.isEmpty() ? unreadable(why) : unsure(all, why);
  }

  /** Whether it is a number in pieces, or one printed twice. */
  public boolean isInPieces() {
    return kind == Kind.UNSURE
        && (doubt == CellDoubt.SEVERAL_NUMBERS || doubt == CellDoubt.SAME_NUMBER_TWICE);
  }

  /** The best reading, proved by sums. */
  NumberReading proved() {
    return new NumberReading(Kind.NUMBER, List.of(readings.get(0)), null, Notes.BY_SUM, unit);
  }

  /** The same number, in a unit that stands in the cell or over it. */
  public NumberReading in(@Nullable Unit printed) {
    return new NumberReading(kind, readings, doubt, note, printed);
  }

  /**
   * Whether the unit printed over the number is its own: it has none beside it, or a sign of money
   * alone. ¥3500 under 万元 may be 元 all the same.
   */
  public boolean takes(Unit printed) {
    return unit == null || unit == Unit.CURRENCY && printed != Unit.TEN_THOUSAND_YUAN;
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
      case BLANK -> new Value(CellStatus.BLANK, null, List.of(), null, note);
      case NUMBER -> number(readings.get(0), cell);
      case UNSURE -> unsure(cell);
      case UNREADABLE, TEXT -> unreadable();
    };
  }

  private CellDoubt why() {
    return doubt == null ? CellDoubt.NOT_A_NUMBER : doubt;
  }

  private Value unreadable() {
    return Value.unreadable(why(), why().message());
  }

  private Value number(BigDecimal value, ValueKind cell) {
    if (!fits(value)) {
      return Value.unreadable(CellDoubt.TOO_LONG, CellDoubt.TOO_LONG.message());
    }
    if (unit != null && !unit.fits(cell)) {
      return inOtherUnit(unit, value, cell);
    }
    if (cell.isDecimal() || value.scale() <= 0) {
      return Value.ok(value, note);
    }
    if (value.stripTrailingZeros().scale() <= 0) {
      BigDecimal whole = value.stripTrailingZeros().setScale(0);
      return Value.unsure(List.of(whole), CellDoubt.DECIMALS, CellDoubt.DECIMALS.message());
    }
    return Value.unreadable(CellDoubt.DECIMALS, CellDoubt.DECIMALS.message());
  }

  /** A number in another unit than the cell's: converted if that can be done, and never sure. */
  private static Value inOtherUnit(Unit unit, BigDecimal value, ValueKind cell) {
    if (unit == Unit.CURRENCY && cell == ValueKind.TEN_THOUSAND_YUAN) {
      BigDecimal yuan = Unit.YUAN.inFormUnit(value);
      List<BigDecimal> readings = fits(yuan) ? List.of(value, yuan) : List.of(value);
      return Value.unsure(readings, CellDoubt.OTHER_UNIT, Notes.otherUnit(unit));
    }
    BigDecimal converted = unit.converted(value, cell);
    if (converted != null && fits(converted)) {
      List<BigDecimal> readings = List.of(converted, value);
      return Value.unsure(readings, CellDoubt.CONVERTED, Notes.converted(unit));
    }
    boolean possible = unit != Unit.TEN_THOUSAND && (cell.isDecimal() || value.scale() <= 0);
    return possible
        ? Value.unsure(List.of(value), CellDoubt.OTHER_UNIT, Notes.otherUnit(unit))
        : Value.unreadable(CellDoubt.OTHER_UNIT, Notes.otherUnit(unit));
  }

  private Value unsure(ValueKind cell) {
    List<BigDecimal> possible =
        readings.stream().filter(r -> fits(r) && (cell.isDecimal() || r.scale() <= 0)).toList();
    if (possible.isEmpty()) {
      return unreadable();
    }
    return Value.unsure(possible, why(), why().message());
  }

  private static boolean fits(BigDecimal value) {
    return value.scale() <= 18 && value.precision() - value.scale() <= 18;
  }
}
