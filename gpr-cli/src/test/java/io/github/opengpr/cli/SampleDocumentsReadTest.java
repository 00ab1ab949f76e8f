package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.render.office.DocxRenderer;
import io.github.opengpr.render.office.XlsxRenderer;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.testkit.Applications;
import io.github.opengpr.testkit.Reports;
import io.github.opengpr.testkit.SampleDocument;
import io.github.opengpr.testkit.jqwik.ReportArbitraries;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The documents of the test kit hold what they say they hold. */
class SampleDocumentsReadTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  @Property(tries = 60)
  void textIsReadBackCellByCell(@ForAll("sound") AnnualReport report) throws ReportReadException {
    readBack(SampleDocument.text(report));
  }

  @Property(tries = 60)
  void aPageIsReadBackCellByCell(@ForAll("sound") AnnualReport report) throws ReportReadException {
    readBack(SampleDocument.html(report));
  }

  @Property(tries = 30)
  void aWordFileIsReadBackCellByCell(@ForAll("sound") AnnualReport report)
      throws ReportReadException {
    readBack(SampleDocument.of("report.docx", report, DocxRenderer::render));
  }

  @Property(tries = 30)
  void aWorkbookIsReadBackCellByCell(@ForAll("sound") AnnualReport report)
      throws ReportReadException {
    readBack(SampleDocument.of("report.xlsx", report, XlsxRenderer::render));
  }

  private static void readBack(SampleDocument sample) throws ReportReadException {
    AnnualReport report = sample.report();
    Filing filing = READER.read(sample.content(), sample.name());
    assertThat(filing.report().form()).isEqualTo(report.form());
    for (Cell cell : report.form().cells()) {
      assertThat(plain(filing.report().get(cell)))
          .as(cell.address())
          .isEqualTo(plain(report.get(cell)));
      assertThat(filing.printed().cell(cell).status()).isEqualTo(CellStatus.OK);
    }
    assertThat(filing.report().overview()).isEqualTo(report.overview());
  }

  /** A workbook keeps the value of 612604.70, not its last digit. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros();
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
