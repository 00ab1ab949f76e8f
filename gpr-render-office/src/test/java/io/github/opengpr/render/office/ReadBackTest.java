package io.github.opengpr.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.testkit.Corruption;
import io.github.opengpr.testkit.Corruptions;
import io.github.opengpr.testkit.Reports;
import io.github.opengpr.testkit.jqwik.ReportArbitraries;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back to the same cells and the same text, whatever the report. */
class ReadBackTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  /** The kinds of files. */
  enum Kind {
    DOCX,
    DOCX_FORM,
    XLSX;

    byte[] file(AnnualReport report) {
      return switch (this) {
        case DOCX -> DocxRenderer.render(report);
        case DOCX_FORM -> DocxRenderer.form(report);
        case XLSX -> XlsxRenderer.render(report);
      };
    }

    String fileName() {
      return this == XLSX ? "report.xlsx" : "report.docx";
    }
  }

  @Property(tries = 60)
  void soundReports(@ForAll("sound") AnnualReport report, @ForAll Kind kind)
      throws ReportReadException {
    Filing filing = readBack(report, kind);
    assertThat(filing.report().withFigures(report.figures())).isEqualTo(report);
    assertThat(filing.printed().notes()).isEmpty();
    assertThat(filing.printed().leftovers()).isEmpty();
  }

  @Property(tries = 40)
  void reportsWithAMistake(@ForAll("changed") Corruption corruption, @ForAll Kind kind)
      throws ReportReadException {
    readBack(corruption.report(), kind);
  }

  @Property(tries = 60)
  void reportsWithBlanks(@ForAll("blanked") AnnualReport report, @ForAll Kind kind)
      throws ReportReadException {
    readBack(report, kind);
  }

  private static Filing readBack(AnnualReport report, Kind kind) throws ReportReadException {
    Filing filing = READER.read(kind.file(report), kind.fileName());
    assertThat(filing.report().form()).isEqualTo(report.form());
    for (Cell cell : report.form().cells()) {
      // A workbook keeps 12.30 as the number 12.3.
      assertThat(filing.report().get(cell))
          .as(cell.address())
          .usingComparator(Comparator.nullsFirst(Comparator.naturalOrder()))
          .isEqualTo(report.get(cell));
      CellStatus status = filing.printed().cell(cell).status();
      if (report.get(cell) != null) {
        assertThat(status).as(cell.address()).isEqualTo(CellStatus.OK);
      } else {
        // A row whose cells are all blank is no row to the reader.
        assertThat(status).as(cell.address()).isIn(CellStatus.BLANK, CellStatus.MISSING);
      }
    }
    return filing;
  }

  @Provide
  Arbitrary<AnnualReport> sound() {
    return Arbitraries.of(Form.values()).flatMap(ReportArbitraries::sound);
  }

  @Provide
  Arbitrary<Corruption> changed() {
    return ReportArbitraries.changed();
  }

  @Provide
  Arbitrary<AnnualReport> blanked() {
    return Combinators.combine(
            Arbitraries.of(Form.values()),
            Arbitraries.longs(),
            Arbitraries.longs().between(0, 3000),
            Arbitraries.integers().between(0, 200))
        .as(
            (form, seed, size, blanks) ->
                Corruptions.blanked(Reports.sound(form, seed, size), blanks, seed).report());
  }
}
