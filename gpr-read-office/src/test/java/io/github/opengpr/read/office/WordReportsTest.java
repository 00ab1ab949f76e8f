package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.office.specimen.Reading;
import io.github.opengpr.read.office.specimen.Specimen;
import io.github.opengpr.read.office.specimen.WordWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class WordReportsTest {

  @Property(tries = 40)
  void everyCellOfASoundReportIsRead(
      @ForAll Form form, @ForAll long seed, @ForAll @LongRange(max = 3000) long applications)
      throws ReportReadException {
    Specimen specimen = Specimen.sound(form, seed, applications);
    Reading reading = Reading.of(WordWriter.write(specimen), "report.docx", specimen.figures());
    assertThat(reading.wrong()).isEmpty();
    assertThat(reading.unread()).isEmpty();
  }
}
