package sample.gpr.form;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.CellEntry;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person typed into the fields of the form. The fields are named by the addresses of cells.
 *
 * @param form the form
 * @param agency the agency; empty if it was not given
 * @param year the year, as typed
 * @param entries the cells, in the order of the form
 */
record TypedReport(Form form, String agency, String year, Map<Cell, CellEntry> entries) {

  /**
   * Takes the fields of a request; a field that was not sent is a blank.
   *
   * @throws IllegalArgumentException if there is no such form
   */
  static TypedReport of(Map<String, String> fields) {
    Form form = Form.of(fields.getOrDefault("form", Form.FORM_2021.id()));
    Map<Cell, CellEntry> entries = new LinkedHashMap<>();
    for (Cell cell : form.cells()) {
      entries.put(cell, CellEntry.parse(cell, fields.get(cell.address())));
    }
    return new TypedReport(
        form,
        fields.getOrDefault("agency", "").strip(),
        fields.getOrDefault("year", "").strip(),
        entries);
  }

  /** A report that was kept, as if it had just been typed. */
  static TypedReport of(AnnualReport report) {
    Map<Cell, CellEntry> entries = new LinkedHashMap<>();
    for (Cell cell : report.form().cells()) {
      BigDecimal value = report.get(cell);
      entries.put(cell, CellEntry.parse(cell, value == null ? "" : value.toPlainString()));
    }
    return new TypedReport(report.form(), report.agency(), String.valueOf(report.year()), entries);
  }

  /** The entries that are no values, nor blanks. */
  List<CellEntry> refused() {
    return entries.values().stream().filter(CellEntry::isRefused).toList();
  }

  boolean hasYear() {
    return year.matches("20\\d\\d");
  }

  /** The report, with blanks where nothing was typed, or what was typed is refused. */
  AnnualReport report() {
    Figures.Builder figures = Figures.builder(form);
    entries.forEach((cell, entry) -> figures.put(cell, entry.value()));
    return AnnualReport.of(figures.build())
        .withAgency(agency.isEmpty() ? null : agency)
        .withYear(hasYear() ? Integer.valueOf(year) : null);
  }
}
