package io.github.opengpr.read.recognise.row;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.read.recognise.token.NumberReading;
import io.github.opengpr.read.recognise.token.Token;
import io.github.opengpr.read.recognise.token.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes into one cell of the form.
 *
 * @param token the text found for it; null if there is none
 * @param trust how far the place of the text in the row is to be trusted
 * @param doubt why the place is not to be trusted; null if it is
 * @param note what is to be said about the place; null if nothing is
 * @param others other numbers that may belong here
 */
public record Placement(
    @Nullable Token token,
    Trust trust,
    @Nullable CellDoubt doubt,
    @Nullable Message note,
    List<BigDecimal> others) {

  /** How far a placement is to be trusted. */
  public enum Trust {
    /** The text stands in this cell. */
    SURE,
    /** The text may stand in another cell, or another text in this one. */
    DOUBTFUL,
    /** The document has no such cell. */
    MISSING
  }

  private static final Placement MISSING =
      new Placement(null, Trust.MISSING, null, null, List.of());

  public static Placement sure(Token token) {
    return new Placement(token, Trust.SURE, null, null, List.of());
  }

  public static Placement sure(@Nullable Token token, @Nullable Message note) {
    return new Placement(token, Trust.SURE, null, note, List.of());
  }

  public static Placement doubtful(@Nullable Token token, CellDoubt why) {
    return new Placement(token, Trust.DOUBTFUL, why, null, List.of());
  }

  public static Placement missing() {
    return MISSING;
  }

  public static Placement missing(CellDoubt why) {
    return new Placement(null, Trust.MISSING, why, null, List.of());
  }

  public Placement doubted(CellDoubt why) {
    return trust == Trust.MISSING ? this : new Placement(token, Trust.DOUBTFUL, why, null, others);
  }

  /** The same with its number in another unit. */
  public Placement in(Unit unit) {
    return token == null ? this : new Placement(token.in(unit), trust, doubt, note, others);
  }

  /** The same place for another token. */
  public Placement with(Token other) {
    return new Placement(other, trust, doubt, note, others);
  }

  public Placement noted(Message more) {
    return trust == Trust.SURE ? new Placement(token, trust, doubt, more, others) : this;
  }

  public Placement withOthers(List<BigDecimal> numbers) {
    return new Placement(token, trust, doubt, note, numbers);
  }

  /** The value, if the text is one number. */
  public @Nullable BigDecimal number() {
    return token == null || token.reading().readings().isEmpty()
        ? null
        : token.reading().readings().get(0);
  }

  /** The value of the cell; null if it is blank, missing or cannot be read. */
  public @Nullable BigDecimal value(ValueKind kind) {
    return token == null || trust == Trust.MISSING ? null : token.reading().in(kind).value();
  }

  public PrintedCell printed(ValueKind kind) {
    if (trust == Trust.MISSING) {
      return doubt == null ? PrintedCell.missing() : without(CellStatus.MISSING);
    }
    if (token == null) {
      return without(doubt == null ? CellStatus.BLANK : CellStatus.UNSURE);
    }
    NumberReading.Value value = token.reading().in(kind);
    if (doubt == null || value.status() == CellStatus.UNREADABLE) {
      Message said = value.note() == null ? note : value.note();
      return new PrintedCell(
          value.status(), token.text(), token.place(), value.readings(), value.doubt(), said);
    }
    List<BigDecimal> readings = new ArrayList<>(value.readings());
    BigDecimal number = value.value();
    if (number != null && readings.isEmpty()) {
      readings.add(number);
      others.stream().filter(other -> other.compareTo(number) != 0).forEach(readings::add);
    }
    return PrintedCell.unsure(token.text(), token.place(), readings, doubt);
  }

  /** A cell without a text of its own. */
  private PrintedCell without(CellStatus status) {
    Message said = doubt == null ? note : doubt.message();
    return new PrintedCell(status, null, null, List.of(), doubt, said);
  }
}
