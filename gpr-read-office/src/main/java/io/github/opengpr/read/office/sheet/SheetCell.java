package io.github.opengpr.read.office.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell. Immutable.
 *
 * @param text what it shows
 * @param stored the number behind it; null if it holds none
 */
public record SheetCell(String text, @Nullable BigDecimal stored) {

  /** A cell that holds text. */
  public static SheetCell text(String text) {
    return new SheetCell(text, null);
  }

  /** Something stands there and nobody can tell what. */
  public static SheetCell unreadable() {
    return text("\uFFFD");
  }

  boolean isBlank() {
    return stored == null && text.isBlank();
  }
}
