package io.github.opengpr.rules.catalogue.across;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Message;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.rollup.Blanks;
import io.github.opengpr.rules.rollup.RollUp;
import java.util.List;
import java.util.Optional;

/**
 * The reports that a report adds up, and their sums.
 *
 * @param reports the reports
 * @param sums their sums; blank where one of them is blank
 * @param known the sums of what is filled in
 */
record Children(List<AnnualReport> reports, Figures sums, Figures known) {

  /** The children, where they are declared to be all there are; else empty, and said to be. */
  static Optional<Children> ofComplete(Subject subject, Findings findings) {
    if (!subject.context().isRosterComplete()) {
      findings.skip("未声明下级单位报告齐全", "the children are not declared complete");
      return Optional.empty();
    }
    return of(subject, findings);
  }

  /** The children of the subject; empty, and said to be, if they cannot be added up. */
  static Optional<Children> of(Subject subject, Findings findings) {
    List<AnnualReport> reports = subject.context().children();
    if (reports.stream().anyMatch(report -> report.form() != subject.form())) {
      findings.skip(
          "下级单位报告与汇总报告表式不同，无法相加", "the reports are on different forms and cannot be added up");
      return Optional.empty();
    }
    RollUp strict = RollUp.on(subject.form(), Blanks.KEEP);
    RollUp known = RollUp.on(subject.form(), Blanks.LEAVE_OUT);
    try {
      for (AnnualReport report : reports) {
        strict.add(report);
        known.add(report);
      }
    } catch (ArithmeticException e) {
      findings.skip("下级单位数值过大，无法相加", "the sums are too large to compute");
      return Optional.empty();
    }
    return Optional.of(new Children(reports, strict.figures(), known.figures()));
  }

  /** What to call a child in a message: its agency, else its place in the list. */
  Message name(int index) {
    return name(reports.get(index), index);
  }

  /** The same for one of a list. */
  static Message name(AnnualReport report, int index) {
    String agency = report.agency();
    return agency == null
        ? new Message("第" + (index + 1) + "份报告", "report " + (index + 1))
        : new Message(agency, agency);
  }
}
