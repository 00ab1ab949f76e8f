package io.github.opengpr.cli;

import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Printed;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report that stands beside others, where nobody asks how its numbers were read: only those count
 * that were read for sure.
 *
 * @param name the document
 * @param report the values; what is not sure is blank
 * @param unread the cells that are blank because they were not read, or not for sure
 */
record SureReport(String name, AnnualReport report, List<Cell> unread) {

  private static final int SHOWN = 5;

  /** What is sure of a report. */
  static SureReport of(ReadReport read) {
    Printed printed = read.printed();
    if (printed == null) {
      return new SureReport(read.name(), read.report(), List.of());
    }
    List<Cell> unread =
        read.report().form().cells().stream()
            .filter(cell -> printed.cell(cell).status().isInDoubt())
            .toList();
    return new SureReport(read.name(), new Filing(read.report(), printed).sure(), unread);
  }

  /** The same without its texts, which are let go. */
  SureReport withoutText() {
    AnnualReport values =
        AnnualReport.of(report.figures()).withYear(report.year()).withAgency(report.agency());
    return new SureReport(name, values, unread);
  }

  /** What must be said of it, if anything is unread. */
  String words() {
    String shown =
        unread.stream().limit(SHOWN).map(Cell::address).collect(Collectors.joining(", "));
    return Printable.name(name)
        + ": "
        + unread.size()
        + " 个单元格读取不确定，按空白处理 / "
        + Language.plural(unread.size(), "cell")
        + " not read for sure, taken as blank: "
        + shown
        + (unread.size() > SHOWN ? ", …" : "");
  }
}
