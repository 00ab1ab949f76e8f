package io.github.opengpr.render.office.list;

import java.util.List;

/**
 * A sheet of a list: its name and its columns. Immutable and thread-safe.
 *
 * @param name the name of the sheet, at most 28 characters, none of them {@code []:*?/\}
 * @param columns the columns, from left to right
 */
public record ListSheet(String name, List<ListColumn> columns) {

  private static final int LONGEST_NAME = 28;

  /**
   * Keeps an unmodifiable copy.
   *
   * @throws IllegalArgumentException if no sheet can have that name, or there is no column
   */
  public ListSheet {
    columns = List.copyOf(columns);
    if (name.isBlank()
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(c -> "[]:*?/\\'".indexOf(c) >= 0)) {
      throw new IllegalArgumentException("not a name of a sheet: " + name);
    }
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a sheet needs a column: " + name);
    }
  }
}
