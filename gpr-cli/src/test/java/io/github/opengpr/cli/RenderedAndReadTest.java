package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import io.github.opengpr.testkit.Corruption;
import io.github.opengpr.testkit.Corruptions;
import io.github.opengpr.testkit.Reports;
import io.github.opengpr.testkit.jqwik.ReportArbitraries;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the renderer writes, the reader reads back to the same cells, whatever the report. */
class RenderedAndReadTest {

  @Property(tries = 60)
  void soundReports(@ForAll("sound") AnnualReport report, @ForAll Style style)
      throws ReportReadException {
    Filing filing = readBack(report, style);
    assertThat(filing.report().year()).isEqualTo(report.year());
    assertThat(filing.report().agency()).isEqualTo(report.agency());
    assertThat(filing.report().title()).isEqualTo(report.title());
    assertThat(filing.report().overview()).isEqualTo(report.overview());
    assertThat(filing.report().problems()).isEqualTo(report.problems());
    assertThat(filing.report().otherMatters()).isEqualTo(report.otherMatters());
  }

  @Property(tries = 60)
  void reportsWithAMistake(@ForAll("changed") Corruption corruption, @ForAll Style style)
      throws ReportReadException {
    readBack(corruption.report(), style);
  }

  @Property(tries = 60)
  void reportsWithBlanks(@ForAll("blanked") AnnualReport report, @ForAll Style style)
      throws ReportReadException {
    readBack(report, style);
  }

  private static Filing readBack(AnnualReport report, Style style) throws ReportReadException {
    String text = TextRenderer.render(report, style);
    String name = style == Style.MARKDOWN ? "report.md" : "report.txt";
    Filing filing = ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), name);
    assertThat(filing.report().form()).as(text).isEqualTo(report.form());
    for (Cell cell : report.form().cells()) {
      assertThat(filing.report().get(cell)).as("%s in%n%s", cell, text).isEqualTo(report.get(cell));
      // A row of nothing but tabs looks like an empty line: blank or missing, no value in it.
      if (report.get(cell) != null) {
        assertThat(filing.printed().cell(cell).status())
            .as("%s in%n%s", cell, text)
            .isEqualTo(CellStatus.OK);
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
            Arbitraries.integers().between(0, 190))
        .as(
            (form, seed, size, blanks) ->
                Corruptions.blanked(Reports.sound(form, seed, size), blanks, seed).report());
  }
}
