package io.github.opengpr.benchmarks.peers;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables three and four of a report as beans: what a form on a screen would hold. Immutable. */
public record Sheet(
    List<@Valid RequestRow> rows,
    List<@Valid ApplicantColumn> columns,
    List<@Valid DisputeGroup> disputes) {

  private static final int APPLICANTS = 7;
  private static final int OUTCOMES = 5;

  static Sheet of(AnnualReport report) {
    Form form = report.form();
    Figures figures = report.figures();
    int first = form.cell("T3.received.natural").index();
    int rows = (form.cell("T3.carriedOut.total").index() + 1 - first) / APPLICANTS;
    Cells cells = index -> figures.isBlank(index) ? null : figures.count(index);
    List<RequestRow> requests = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      requests.add(row(cells, first + row * APPLICANTS));
    }
    List<ApplicantColumn> columns = new ArrayList<>();
    for (int column = 0; column < APPLICANTS; column++) {
      columns.add(column(cells, first + column, rows));
    }
    int disputes = form.cell("T4.reconsideration.upheld").index();
    List<DisputeGroup> groups = new ArrayList<>();
    for (int group = 0; group < 3; group++) {
      groups.add(group(cells, disputes + group * OUTCOMES));
    }
    return new Sheet(List.copyOf(requests), List.copyOf(columns), List.copyOf(groups));
  }

  /** All rows, columns and groups. */
  List<Object> lines() {
    return Stream.of(rows, columns, disputes).<Object>flatMap(List::stream).toList();
  }

  private interface Cells {
    @Nullable Long at(int index);
  }

  private static RequestRow row(Cells cells, int at) {
    return new RequestRow(
        cells.at(at),
        cells.at(at + 1),
        cells.at(at + 2),
        cells.at(at + 3),
        cells.at(at + 4),
        cells.at(at + 5),
        cells.at(at + 6));
  }

  private static ApplicantColumn column(Cells cells, int at, int rows) {
    List<@Nullable Long> values = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      values.add(cells.at(at + row * APPLICANTS));
    }
    List<@Nullable Long> outcomes = values.subList(2, rows - 2);
    return new ApplicantColumn(
        values.get(0),
        values.get(1),
        outcomes.contains(null)
            ? List.of()
            : outcomes.stream().map(Objects::requireNonNull).toList(),
        values.get(rows - 2),
        values.get(rows - 1));
  }

  private static DisputeGroup group(Cells cells, int at) {
    return new DisputeGroup(
        cells.at(at), cells.at(at + 1), cells.at(at + 2), cells.at(at + 3), cells.at(at + 4));
  }
}
