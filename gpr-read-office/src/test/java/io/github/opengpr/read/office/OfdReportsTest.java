package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.office.specimen.PdfLook;
import io.github.opengpr.read.office.specimen.PdfLook.Rules;
import io.github.opengpr.read.office.specimen.PdfWriter;
import io.github.opengpr.read.office.specimen.Reading;
import io.github.opengpr.read.office.specimen.Specimen;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfdReportsTest {

  private static final Map<String, PdfLook> RULED =
      Map.ofEntries(
          Map.entry("lines", PdfLook.ruled()),
          Map.entry("boxes", PdfLook.ruled().with(Rules.BOXES)),
          Map.entry("filled", PdfLook.ruled().with(Rules.FILLED)),
          Map.entry("open sides", PdfLook.ruled().with(Rules.OPEN_SIDES)),
          Map.entry("repeated heads", PdfLook.ruled().on(595, 420, 8, 2).withRepeatedHeads()),
          Map.entry("many pages", PdfLook.ruled().on(700, 300, 9, 2)),
          Map.entry("vertical heads", PdfLook.ruled().withVerticalHeads()),
          Map.entry("top left", PdfLook.ruled().aligned(0, false)),
          Map.entry("right", PdfLook.ruled().aligned(1, true)));

  private static final Map<String, PdfLook> OPEN =
      Map.of(
          "middle", PdfLook.open(),
          "top", PdfLook.open().aligned(0.5, false),
          "left", PdfLook.open().aligned(0, true),
          "top left", PdfLook.open().aligned(0, false),
          "right", PdfLook.open().aligned(1, true),
          "repeated heads", PdfLook.open().withRepeatedHeads(),
          "portrait", PdfLook.open().on(595, 842, 8, 2));

  static Stream<Map.Entry<String, PdfLook>> ruled() {
    return RULED.entrySet().stream();
  }

  static Stream<Map.Entry<String, PdfLook>> open() {
    return OPEN.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("ruled")
  void everyCellOfRuledTablesIsRead(Map.Entry<String, PdfLook> look) throws ReportReadException {
    for (Form form : Form.values()) {
      for (long seed = 1; seed < 3; seed++) {
        Specimen specimen = Specimen.sound(form, seed, 60 * seed * seed);
        Reading reading =
            Reading.of(PdfWriter.writeOfd(specimen, look.getValue()), "r.ofd", specimen.figures());
        assertThat(reading.wrong()).as("wrong in %s, seed %d", form, seed).isEmpty();
        assertThat(reading.unread()).as("unread in %s, seed %d", form, seed).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("open")
  void cellsOfTablesWithoutLinesAreReadOrDoubted(Map.Entry<String, PdfLook> look)
      throws ReportReadException {
    for (Form form : Form.values()) {
      for (long seed = 1; seed < 3; seed++) {
        Specimen specimen = Specimen.sound(form, seed, 60 * seed * seed);
        Reading reading =
            Reading.of(PdfWriter.writeOfd(specimen, look.getValue()), "r.ofd", specimen.figures());
        assertThat(reading.wrong()).as("wrong in %s, seed %d", form, seed).isEmpty();
        assertThat(reading.unread()).as("unread in %s, seed %d", form, seed).isEmpty();
      }
    }
  }
}
