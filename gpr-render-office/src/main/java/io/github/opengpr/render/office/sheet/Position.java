package io.github.opengpr.render.office.sheet;

/**
 * A cell of a sheet, both numbers from 0.
 *
 * @param row its row
 * @param column its column
 */
public record Position(int row, int column) {

  /** Its name, such as {@code B12}. */
  public String name() {
    return letters() + (row + 1);
  }

  /** Its name in a formula that is used in many cells, such as {@code $B$12}. */
  public String fixedName() {
    return "$" + letters() + "$" + (row + 1);
  }

  private String letters() {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters.insert(0, (char) ('A' + left % 26));
    }
    return letters.toString();
  }
}
