package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.testkit.Applications;
import io.github.opengpr.testkit.Reports;
import io.github.opengpr.testkit.SampleDocument;
import io.github.opengpr.testkit.jqwik.ReportArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The documents of the test kit hold what they say they hold. */
class SampleDocumentsReadTest {

  @Property(tries = 60)
  void textIsReadBackCellByCell(@ForAll("sound") AnnualReport report) throws ReportReadException {
    readBack(SampleDocument.text(report));
  }

  @Property(tries = 60)
  void aPageIsReadBackCellByCell(@ForAll("sound") AnnualReport report) throws ReportReadException {
    readBack(SampleDocument.html(report));
  }

  private static void readBack(SampleDocument sample) throws ReportReadException {
    AnnualReport report = sample.report();
    Filing filing = ReportReader.standard().read(sample.content(), sample.name());
    assertThat(filing.report().form()).isEqualTo(report.form());
    for (Cell cell : report.form().cells()) {
      assertThat(filing.report().get(cell)).as(cell.address()).isEqualTo(report.get(cell));
      assertThat(filing.printed().cell(cell).status()).isEqualTo(CellStatus.OK);
    }
    assertThat(filing.report().overview()).isEqualTo(report.overview());
  }

  @Example
  void thePlainestReportIsSound() {
    for (Form form : List.of(Form.FORM_2021, Form.FORM_2019)) {
      AnnualReport report =
          Reports.sound(form, List.of(new Applications("natural", "granted", false, 8)), 0);
      assertThat(RuleSet.standard().check(report).errors()).isEmpty();
      assertThat(RuleSet.standard().check(report).warnings()).isEmpty();
    }
  }

  @Provide
  Arbitrary<AnnualReport> sound() {
    return Arbitraries.of(Form.values()).flatMap(ReportArbitraries::sound);
  }
}
