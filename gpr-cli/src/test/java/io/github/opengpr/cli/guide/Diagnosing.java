package io.github.opengpr.cli.guide;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.TableRepair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The code of docs/guide/diagnosis.md. */
final class Diagnosing {

  private Diagnosing() {}

  static List<String> words(CheckResult result) {
    List<String> lines = new ArrayList<>();
    // begin words
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      for (Message line : diagnosis.words()) {
        lines.add(line.zh()); // or .en()
      }
    }
    // end words
    return lines;
  }

  static List<String> parts(CheckResult result) {
    List<String> lines = new ArrayList<>();
    // begin parts
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      lines.add("table " + diagnosis.table() + ": at least " + diagnosis.atLeast() + " cells");
      for (CellChange change : diagnosis.certain()) {
        lines.add(change.address() + ": " + change.from() + " → " + change.to());
      }
      for (TableRepair repair : diagnosis.repairs()) { // the most plausible first
        lines.add(repair.operations() + " " + repair.explanation().zh());
      }
    }
    // end parts
    return lines;
  }

  static AnnualReport apply(AnnualReport report) {
    // begin apply
    AnnualReport changed = report;
    for (TableDiagnosis diagnosis : RuleSet.standard().check(report).diagnosis()) {
      if (diagnosis.localisation() == Localisation.UNIQUE_CELL) {
        for (CellChange change : diagnosis.certain()) {
          changed =
              changed.with(report.form().cell(change.address()), BigDecimal.valueOf(change.to()));
        }
      }
    }
    // end apply
    return changed;
  }
}
