package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.util.Arrays;
import java.util.stream.Stream;

/** The addresses that a finding can have, on any form. */
final class Addresses {

  private static final String TABLE = "T[234]";
  private static final String COLUMN = TABLE + "[.][*][.]\\w+";

  private Addresses() {}

  /**
   * Whether there is such a part of a report: a section or something in it ({@code
   * overview.platform}), a table, a row, a column ({@code T3.*.legal}) or a cell.
   */
  static boolean isKnown(String address) {
    int dot = address.indexOf('.');
    String part = dot < 0 ? address : address.substring(0, dot);
    if (!FormOrder.PARTS.contains(part)) {
      return false;
    }
    if (dot < 0 || !part.matches(TABLE)) {
      return !address.endsWith(".");
    }
    String column = address.substring(address.lastIndexOf('.'));
    return address.matches(COLUMN)
        ? cells().anyMatch(cell -> cell.startsWith(part) && cell.endsWith(column))
        : cells().anyMatch(cell -> cell.equals(address) || cell.startsWith(address + "."));
  }

  private static Stream<String> cells() {
    return Arrays.stream(Form.values()).flatMap(form -> form.cells().stream()).map(Cell::address);
  }
}
