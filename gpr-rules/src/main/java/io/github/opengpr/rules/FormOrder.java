package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.util.Comparator;
import java.util.List;

/** The order in which a person meets the parts of a report. */
final class FormOrder {

  /** The parts of a report that have an address, from the top. */
  static final List<String> PARTS =
      List.of(
          "report",
          "title",
          "lead",
          "overview",
          "T2",
          "T3",
          "T4",
          "problems",
          "otherMatters",
          "closing");

  private static final int PART = 1000;

  private FormOrder() {}

  /**
   * Findings from the top of the form to its end; those at one place keep the order of the rules.
   */
  static Comparator<Finding> on(Form form) {
    return Comparator.comparingInt(finding -> position(form, finding.address()));
  }

  private static int position(Form form, String address) {
    int dot = address.indexOf('.');
    String part = dot < 0 ? address : address.substring(0, dot);
    int position = Math.max(PARTS.indexOf(part), 0) * PART;
    return dot < 0 || !part.startsWith("T") ? position : position + 1 + indexOf(form, address);
  }

  /** The first cell with the address, or under it if it names a row. */
  private static int indexOf(Form form, String address) {
    for (Cell cell : form.cells()) {
      if (cell.address().equals(address) || cell.address().startsWith(address + ".")) {
        return cell.index();
      }
    }
    return 0;
  }
}
