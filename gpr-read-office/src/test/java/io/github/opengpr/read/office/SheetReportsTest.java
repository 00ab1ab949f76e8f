package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.office.specimen.Reading;
import io.github.opengpr.read.office.specimen.SheetWriter;
import io.github.opengpr.read.office.specimen.SheetWriter.Look;
import io.github.opengpr.read.office.specimen.Specimen;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class SheetReportsTest {

  @Property(tries = 60)
  void everyCellOfASoundReportIsRead(
      @ForAll Form form,
      @ForAll long seed,
      @ForAll @LongRange(max = 3000) long applications,
      @ForAll Look look,
      @ForAll boolean older)
      throws ReportReadException {
    Specimen specimen = Specimen.sound(form, seed, applications);
    Reading reading =
        Reading.of(SheetWriter.write(specimen, look, older), "report.xls", specimen.figures());
    assertThat(reading.wrong()).isEmpty();
    assertThat(reading.unread()).isEmpty();
  }
}
