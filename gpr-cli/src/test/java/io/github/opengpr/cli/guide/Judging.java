package io.github.opengpr.cli.guide;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Citation;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Skipped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The code of docs/guide/judging.md. */
final class Judging {

  private Judging() {}

  static List<CheckResult> check(Filing filing, AnnualReport lastYear) {
    // begin check
    RuleSet rules = RuleSet.standard();
    CheckResult everything = rules.check(filing);
    CheckResult valuesOnly = rules.check(filing.report()); // no document, so fewer rules apply
    // end check
    // begin context
    CheckContext known =
        CheckContext.builder()
            .previous(lastYear)
            .issuerKind(IssuerKind.TOWNSHIP)
            .published(LocalDate.of(2022, 1, 28))
            .build();
    CheckResult more = rules.check(filing, known);
    // end context
    return List.of(everything, valuesOnly, more);
  }

  static List<String> findings(CheckResult result) {
    List<String> lines = new ArrayList<>();
    // begin findings
    for (Finding finding : result.findings()) {
      lines.add(finding.severity().zh() + " " + finding.key() + " " + finding.message().zh());
      for (CellRef cell : finding.cells()) {
        lines.add("  " + cell.label() + ": " + cell.value() + ", line " + cell.line());
      }
      for (Citation ground : finding.basis()) {
        lines.add("  " + ground.message().zh());
      }
    }
    // end findings
    return lines;
  }

  static List<String> skipped(CheckResult result) {
    List<String> lines = new ArrayList<>();
    // begin skipped
    for (Skipped skipped : result.skipped()) {
      String what = skipped.address() == null ? "" : " at " + skipped.address();
      lines.add(skipped.ruleId() + what + ": " + skipped.reason().zh());
    }
    // end skipped
    return lines;
  }
}
