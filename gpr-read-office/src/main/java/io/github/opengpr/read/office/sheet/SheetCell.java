package io.github.opengpr.read.office.sheet;

import io.github.opengpr.model.printed.CellDoubt;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell. Immutable.
 *
 * @param text what it shows
 * @param stored the number behind it; null if it holds none
 * @param doubt why nobody can tell what stands there; null if it is plain
 */
public record SheetCell(String text, @Nullable BigDecimal stored, @Nullable CellDoubt doubt) {

  /**
   * A cell that is plain.
   *
   * @param text what it shows
   * @param stored the number behind it; null if it holds none
   */
  public SheetCell(String text, @Nullable BigDecimal stored) {
    this(text, stored, null);
  }

  /** A cell that holds text. */
  public static SheetCell text(String text) {
    return new SheetCell(text, null);
  }

  /** A cell that holds text, which may be struck out as a whole. */
  public static SheetCell text(String text, boolean struckOut) {
    boolean doubted = struckOut && !text.isBlank();
    return new SheetCell(text, null, doubted ? CellDoubt.STRUCK_OUT : null);
  }

  /** Something stands there and nobody can tell what: the file keeps no value. */
  public static SheetCell unreadable() {
    return new SheetCell("", null, CellDoubt.NOT_STORED);
  }

  /** A number that the file keeps where a result is yet to come. */
  public static SheetCell unsure(BigDecimal stored) {
    return new SheetCell(stored.toPlainString(), stored, CellDoubt.NOT_STORED);
  }

  /** A number struck out: it may have been deleted or may hold, and nobody can tell. */
  public static SheetCell struckOut() {
    return new SheetCell("", null, CellDoubt.STRUCK_OUT);
  }

  boolean isBlank() {
    return stored == null && text.isBlank() && doubt == null;
  }
}
