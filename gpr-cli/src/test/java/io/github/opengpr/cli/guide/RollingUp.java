package io.github.opengpr.cli.guide;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.rollup.Blanks;
import io.github.opengpr.rules.rollup.RollUp;
import java.util.List;

/** The code of docs/guide/roll-up.md. */
final class RollingUp {

  private RollingUp() {}

  static AnnualReport sum(List<AnnualReport> reports) {
    // begin sum
    RollUp sum = RollUp.on(Form.FORM_2021, Blanks.KEEP);
    for (AnnualReport report : reports) {
      sum.add(report);
    }
    AnnualReport total = sum.report().withYear(2024).withAgency("云溪区人民政府");
    long blank = sum.blanks(Form.FORM_2021.cell("T3.received.total")); // in so many reports
    // end sum
    return blank == 0 ? total : sum.report();
  }

  static CheckResult check(AnnualReport total, List<AnnualReport> reports) {
    // begin check
    CheckContext children = CheckContext.builder().children(reports).rosterComplete(true).build();
    CheckResult result = RuleSet.standard().check(total, children);
    // end check
    return result;
  }
}
