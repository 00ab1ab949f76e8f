package io.github.opengpr.rules;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.TableRepair;
import io.github.opengpr.testkit.Reports;
import io.github.opengpr.testkit.Slip;
import io.github.opengpr.testkit.SlippedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A sound report and the same report as it was filed, with slips in table three. */
record SlippedReport(AnnualReport truth, SlippedTable table) {

  /** So many slips that touch one cell each; with 0, any one slip. */
  static SlippedReport of(Form form, long seed, long applications, int cells) {
    SplittableRandom random = new SplittableRandom(seed);
    AnnualReport truth = Reports.sound(form, seed, applications);
    long[] right = requests(truth);
    if (cells > 0) {
      return new SlippedReport(truth, Slip.cells(right, cells, random));
    }
    List<Slip> slips = new ArrayList<>(List.of(Slip.values()));
    while (!slips.isEmpty()) {
      Slip slip = slips.remove(random.nextInt(slips.size()));
      Optional<SlippedTable> table = slip.on(right, random);
      if (table.isPresent()) {
        return new SlippedReport(truth, table.get());
      }
    }
    throw new IllegalStateException("no occasion for any slip");
  }

  /** The values of table three, cell by cell. */
  static long[] requests(AnnualReport report) {
    return report.form().requests().cells().stream()
        .mapToLong(cell -> report.figures().count(cell.index()))
        .toArray();
  }

  AnnualReport filed() {
    return truth.withFigures(table.filedIn(truth.figures()));
  }

  List<TableDiagnosis> diagnoses() {
    return RuleSet.standard().check(filed()).diagnosis();
  }

  /** The one diagnosis of table three. */
  TableDiagnosis diagnosis() {
    return only(diagnoses());
  }

  static TableDiagnosis only(List<TableDiagnosis> diagnoses) {
    if (diagnoses.size() != 1 || diagnoses.get(0).table() != 3) {
      throw new AssertionError("one diagnosis of table three expected: " + diagnoses);
    }
    return diagnoses.get(0);
  }

  /** The place of the truth among the answers, from 1; 0 if it is not listed. */
  int rank(TableDiagnosis diagnosis) {
    for (int i = 0; i < diagnosis.repairs().size(); i++) {
      if (repaired(filed(), diagnosis.repairs().get(i)).figures().equals(truth.figures())) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The report with every change and every computed cell of an answer. */
  static AnnualReport repaired(AnnualReport report, TableRepair repair) {
    Figures.Builder figures = report.figures().toBuilder();
    Stream.concat(repair.changes().stream(), repair.computed().stream())
        .forEach(change -> figures.put(report.form().cell(change.address()), change.to()));
    return report.withFigures(figures.build());
  }

  /** Whether a change gives the cell its true value. */
  boolean isTrue(CellChange change) {
    Cell cell = truth.form().cell(change.address());
    return truth.figures().count(cell.index()) == change.to();
  }

  @Override
  public String toString() {
    return truth.form() + ", touched " + table.touched() + ": " + filed().figures();
  }
}
