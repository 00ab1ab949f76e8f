package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.testkit.Slip;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The diagnosis of reports as they are found. */
class AsFoundDiagnosisTest {

  private static final Path REPORTS = Session.project().resolve("samples").resolve("as-found");

  @ParameterizedTest
  @ValueSource(
      strings = {"residue-2020.txt", "tabs-2021.txt", "cut-heads-2021.txt", "bare-title-2021.txt"})
  void anySlipInAnyCellIsFoundUniqueAndExact(String file) throws Exception {
    Filing filing = read(file);
    AnnualReport truth = filing.report();
    assertThat(RuleSet.standard().check(filing).diagnosis()).isEmpty();
    SplittableRandom random = new SplittableRandom(701);
    for (Cell cell : truth.form().requests().cells()) {
      long right = truth.figures().count(cell.index());
      for (Slip slip : Slip.values()) {
        long wrong = slip.isOneCell() ? slip.inCell(right, random) : right;
        if (wrong != right) {
          AnnualReport filed = truth.with(cell, BigDecimal.valueOf(wrong));
          List<TableDiagnosis> diagnoses =
              RuleSet.standard().check(new Filing(filed, filing.printed())).diagnosis();
          assertThat(diagnoses).hasSize(1);
          assertThat(diagnoses.get(0).localisation()).isEqualTo(Localisation.UNIQUE_CELL);
          assertThat(told(diagnoses.get(0).certain()))
              .containsExactly(cell.address() + " " + wrong + "→" + right);
        }
      }
    }
  }

  @Test
  void aCaseBookedUnderTwoApplicantsHasThreeAnswersAndOneCertainCell() throws Exception {
    TableDiagnosis diagnosis =
        RuleSet.standard().check(read("two-numbers-2021.txt")).diagnosis().get(0);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.ALTERNATIVES);
    assertThat(diagnosis.atLeast()).isEqualTo(3);
    assertThat(told(diagnosis.certain())).containsExactly("T3.received.total 0→9");
    assertThat(diagnosis.certain().get(0).support()).isNotEmpty();
    assertThat(diagnosis.repairs().stream().map(repair -> told(repair.changes())))
        .containsExactly(
            List.of("T3.received.natural 8→9", "T3.received.business 1→0", "T3.received.total 0→9"),
            List.of(
                "T3.received.total 0→9",
                "T3.unavailable.notHeld.natural 8→7",
                "T3.unavailable.notHeld.business 0→1",
                "T3.handled.natural 9→8",
                "T3.handled.business 0→1"),
            List.of(
                "T3.received.total 0→9",
                "T3.partiallyGranted.natural 1→0",
                "T3.partiallyGranted.business 0→1",
                "T3.handled.natural 9→8",
                "T3.handled.business 0→1"));
  }

  private static Filing read(String file) throws IOException, ReportReadException {
    return ReportReader.standard().read(REPORTS.resolve(file));
  }

  private static List<String> told(List<CellChange> changes) {
    return changes.stream()
        .map(change -> change.address() + " " + change.from() + "→" + change.to())
        .toList();
  }
}
