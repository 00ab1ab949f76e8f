package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.testkit.Filings;
import io.github.opengpr.testkit.Reports;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What the rules on text make of reports whose text says what their tables say. */
class SoundTextTest {

  private static final RuleSet TEXT_RULES =
      RuleSet.standard().keeping(rule -> rule.id().matches("(NR|XS)-.*"));

  @Property(tries = 1000)
  void aSoundReportRaisesNoAlarm(
      @ForAll Form form, @ForAll long seed, @ForAll @IntRange(max = 3000) int applications) {
    AnnualReport report = Reports.sound(form, seed, applications);
    CheckContext context = CheckContext.builder().issuerKind(IssuerKind.GOVERNMENT).build();
    assertThat(TEXT_RULES.check(Filings.of(report), context).findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
  }

  @Property(tries = 300)
  void aTotalThatDiffersFromTheTextIsFound(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3000) int applications) {
    AnnualReport report = Reports.sound(Form.FORM_2021, seed, applications);
    for (List<String> planted :
        List.of(
            List.of("XS-RECEIVED", "T3.received.total"),
            List.of("XS-CARRIED-IN", "T3.carriedIn.total"),
            List.of("XS-HANDLED", "T3.handled.total"),
            List.of("XS-CARRIED-OUT", "T3.carriedOut.total"),
            List.of("XS-DISCLOSURE", "T2.normativeDocuments.issued"),
            List.of("XS-DISCLOSURE", "T2.normativeDocuments.inForce"))) {
      Cell cell = report.form().cell(planted.get(1));
      BigDecimal filed = report.get(cell);
      assertThat(filed).isNotNull();
      // Far enough to be no other usage of the word.
      AnnualReport wrong = report.with(cell, filed.add(BigDecimal.valueOf(1_000_003)));
      assertThat(TEXT_RULES.check(wrong).findings())
          .as(planted.get(1))
          .extracting(Finding::key)
          .contains(planted.get(0) + "!" + planted.get(1));
    }
  }

  @Property(tries = 300)
  void aDisputeTheTextDeniesOrMiscountsIsFound(@ForAll long seed) {
    AnnualReport report = Reports.sound(Form.FORM_2021, seed, 40);
    Cell total = report.form().cell("T4.reconsideration.total");
    BigDecimal filed = report.get(total);
    assertThat(filed).isNotNull();
    assertThat(TEXT_RULES.check(report.with(total, filed.add(BigDecimal.ONE))).findings())
        .extracting(Finding::address)
        .contains("T4.reconsideration.total");
  }
}
