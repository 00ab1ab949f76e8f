package io.github.opengpr.model.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Which cell was meant by an address that a form does not have. */
final class NearestCell {

  /** A longer text is no address; it is neither compared nor shown in full. */
  private static final int LONGEST = 80;

  private NearestCell() {}

  static IllegalArgumentException unknown(Form form, String address) {
    String given = address.length() <= LONGEST ? address : address.substring(0, LONGEST) + "…";
    Optional<Form> other =
        Arrays.stream(Form.values()).filter(one -> one.find(address).isPresent()).findFirst();
    String nearest = nearest(form, given);
    String zh =
        other.isPresent()
            ? "它是表单 " + other.get().id() + " 的单元格"
            : nearest.isEmpty() ? "单元格的地址如 T3.received.total" : "最接近的是 " + nearest;
    String en =
        other.isPresent()
            ? "it is a cell of form " + other.get().id()
            : nearest.isEmpty()
                ? "an address is like T3.received.total"
                : "the nearest is " + nearest;
    return new IllegalArgumentException(
        "表单 "
            + form.id()
            + " 没有单元格“"
            + given
            + "”，"
            + zh
            + " / form "
            + form.id()
            + " has no cell “"
            + given
            + "”; "
            + en);
  }

  /** The cell that was probably meant; empty if none is near. */
  private static String nearest(Form form, String given) {
    return form.cells().stream()
        .map(Cell::address)
        .min(Comparator.comparingInt(known -> distance(given, known)))
        .filter(known -> 3 * distance(given, known) <= known.length())
        .orElse("");
  }

  /** How many letters must be added, left out or changed to make one of the other. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(same, 1 + Math.min(above, row[j - 1]));
        corner = above;
      }
    }
    return row[other.length()];
  }
}
