package io.github.opengpr.model.printed;

/** How sure the reading of a cell is. */
public enum CellStatus {
  /** The value stands there. */
  OK,
  /**
   * The cell is there and holds no value: nothing, or a mark such as {@code /}, {@code —}, {@code
   * 无}.
   */
  BLANK,
  /** The document has no such cell. */
  MISSING,
  /** A best guess, perhaps with others; the value must not be relied on. */
  UNSURE,
  /** Something stands there that cannot be read as a number; no guess is made. */
  UNREADABLE;

  /** {@return whether something stands there that was not read for sure} */
  public boolean isInDoubt() {
    return this == UNSURE || this == UNREADABLE;
  }
}
