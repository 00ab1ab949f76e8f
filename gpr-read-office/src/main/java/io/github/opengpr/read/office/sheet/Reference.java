package io.github.opengpr.read.office.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A cell by its position. Immutable.
 *
 * @param row counted from 0
 * @param column counted from 0
 */
public record Reference(int row, int column) {

  /** More letters or digits name no cell of a spreadsheet. */
  private static final int LONGEST = 10;

  /** The cell that spreadsheets call so, such as {@code B12}; null if that is no name of a cell. */
  public static @Nullable Reference of(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return null;
    }
    int at = 0;
    int column = 0;
    while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z' && at < 3) {
      column = column * 26 + (name.charAt(at++) - 'A' + 1);
    }
    int row = 0;
    int letters = at;
    while (at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9') {
      row = row * 10 + (name.charAt(at++) - '0');
    }
    return letters > 0 && row > 0 && at == name.length()
        ? new Reference(row - 1, column - 1)
        : null;
  }

  /** What spreadsheets call a cell. */
  public static String name(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int c = column + 1; c > 0; c = (c - 1) / 26) {
      letters.insert(0, (char) ('A' + (c - 1) % 26));
    }
    return letters.append(row + 1).toString();
  }
}
