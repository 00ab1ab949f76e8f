package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.ReportPart;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The addresses that a finding can have, on any form. */
final class Addresses {

  /** Those of tables, rows, columns and cells. */
  private static final Set<String> OF_TABLES = ofTables();

  private Addresses() {}

  /**
   * Whether there is such a part of a report: a section or something in it ({@code
   * overview.platform}), a table, a row, a column ({@code T3.*.legal}) or a cell.
   */
  static boolean isKnown(String address) {
    if (OF_TABLES.contains(address)) {
      return true;
    }
    Optional<ReportPart> part = ReportPart.of(address);
    return part.isPresent() && !OF_TABLES.contains(part.get().address()) && !address.endsWith(".");
  }

  /** Refuses an address that no part of a report has, where somebody writes it. */
  static void require(String address) {
    Objects.requireNonNull(address, "address");
    if (!isKnown(address)) {
      throw new IllegalArgumentException(
          "报告没有“"
              + address
              + "”这个地址；地址是单元格、行、列（如 T3.*.legal）、表（如 T3）、部分（如 overview）、title 或 report"
              + " / no part of a report has the address “"
              + address
              + "”; it is a cell, a row, a column such as T3.*.legal, a table such as T3, a section"
              + " such as overview, title or report");
    }
  }

  private static Set<String> ofTables() {
    Set<String> addresses = new HashSet<>();
    for (Form form : Form.values()) {
      for (Cell cell : form.cells()) {
        String address = cell.address();
        for (int dot = address.length(); dot >= 0; dot = address.lastIndexOf('.', dot - 1)) {
          addresses.add(address.substring(0, dot));
        }
        addresses.add("T" + cell.table() + ".*." + cell.column().key());
      }
    }
    return Set.copyOf(addresses);
  }
}
