package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.ReportPart;
import java.util.Comparator;
import java.util.List;

/** The order in which a person meets the parts of a report. */
final class FormOrder {

  private static final int PART = 1000;
  private static final List<ReportPart> PARTS = List.of(ReportPart.values());

  private FormOrder() {}

  /**
   * Findings from the top of the form to its end; those at one place keep the order of the rules.
   */
  static Comparator<Finding> on(Form form) {
    return Comparator.comparingInt(finding -> position(form, finding.address()));
  }

  private static int position(Form form, String address) {
    int position = PARTS.indexOf(ReportPart.of(address).orElse(ReportPart.REPORT)) * PART;
    boolean inTable = address.startsWith("T") && address.indexOf('.') > 0;
    return inTable ? position + 1 + indexOf(form, address) : position;
  }

  /** The first cell with the address, or under it if it names a row. */
  private static int indexOf(Form form, String address) {
    String row = address + ".";
    for (Cell cell : form.cells()) {
      if (cell.address().equals(address) || cell.address().startsWith(row)) {
        return cell.index();
      }
    }
    return 0;
  }
}
