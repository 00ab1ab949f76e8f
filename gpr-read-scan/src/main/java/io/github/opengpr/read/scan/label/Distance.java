package io.github.opengpr.read.scan.label;

/** How many characters two texts differ by. Marks of one kind in two widths are the same. */
final class Distance {

  private Distance() {}

  /**
   * The number of characters to change, put in or take out.
   *
   * @param most more than this is not counted
   */
  static int of(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] above = new int[other.length() + 1];
    for (int k = 0; k < above.length; k++) {
      above[k] = k;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int k = 1; k < row.length; k++) {
        int change = same(one.charAt(i - 1)) == same(other.charAt(k - 1)) ? 0 : 1;
        row[k] = Math.min(above[k - 1] + change, 1 + Math.min(above[k], row[k - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }

  private static char same(char c) {
    return switch (c) {
      case '（' -> '(';
      case '）' -> ')';
      case '：' -> ':';
      case '，' -> ',';
      case '．' -> '.';
      case '“', '”' -> '"';
      case '／' -> '/';
      default -> c;
    };
  }
}
