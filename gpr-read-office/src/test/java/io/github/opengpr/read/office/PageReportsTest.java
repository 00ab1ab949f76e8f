package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.office.specimen.PdfLook;
import io.github.opengpr.read.office.specimen.PdfLook.Rules;
import io.github.opengpr.read.office.specimen.PdfLook.Turned;
import io.github.opengpr.read.office.specimen.PdfWriter;
import io.github.opengpr.read.office.specimen.Reading;
import io.github.opengpr.read.office.specimen.Specimen;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of a report is read, in whatever way its pages are laid out. */
class PageReportsTest {

  /** Of both formats; with and without lines. */
  private static final Map<String, PdfLook> LOOKS =
      Map.ofEntries(
          Map.entry("lines", PdfLook.ruled()),
          Map.entry("boxes", PdfLook.ruled().with(Rules.BOXES)),
          Map.entry("filled", PdfLook.ruled().with(Rules.FILLED)),
          Map.entry("open sides", PdfLook.ruled().with(Rules.OPEN_SIDES)),
          Map.entry("repeated heads", PdfLook.ruled().on(595, 420, 8, 2).withRepeatedHeads()),
          Map.entry("many pages", PdfLook.ruled().on(700, 300, 9, 2)),
          Map.entry("vertical heads", PdfLook.ruled().withVerticalHeads()),
          Map.entry("top left", PdfLook.ruled().aligned(0, false)),
          Map.entry("right", PdfLook.ruled().aligned(1, true)),
          Map.entry("no lines, middle", PdfLook.open()),
          Map.entry("no lines, top", PdfLook.open().aligned(0.5, false)),
          Map.entry("no lines, left", PdfLook.open().aligned(0, true)),
          Map.entry("no lines, top left", PdfLook.open().aligned(0, false)),
          Map.entry("no lines, right", PdfLook.open().aligned(1, true)),
          Map.entry("no lines, repeated heads", PdfLook.open().withRepeatedHeads()),
          Map.entry("no lines, portrait", PdfLook.open().on(595, 842, 8, 2)));

  private static final Map<String, PdfLook> TURNED =
      Map.of(
          "turned by page", PdfLook.ruled().with(Turned.BY_PAGE),
          "turned by content", PdfLook.ruled().with(Turned.BY_CONTENT),
          "no lines, turned", PdfLook.open().with(Turned.BY_PAGE));

  static Stream<Map.Entry<String, PdfLook>> looks() {
    return LOOKS.entrySet().stream();
  }

  static Stream<Map.Entry<String, PdfLook>> turned() {
    return TURNED.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource({"looks", "turned"})
  void everyCellOfAPdfIsRead(Map.Entry<String, PdfLook> look) throws ReportReadException {
    for (Form form : Form.values()) {
      for (long seed = 1; seed < 4; seed++) {
        Specimen specimen = Specimen.sound(form, seed, 60 * seed * seed);
        byte[] file = PdfWriter.write(specimen, look.getValue());
        isRead(Reading.of(file, "r.pdf", specimen.figures()), form, seed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyCellOfAnOfdFileIsRead(Map.Entry<String, PdfLook> look) throws ReportReadException {
    for (Form form : Form.values()) {
      for (long seed = 1; seed < 3; seed++) {
        Specimen specimen = Specimen.sound(form, seed, 60 * seed * seed);
        byte[] file = PdfWriter.writeOfd(specimen, look.getValue());
        isRead(Reading.of(file, "r.ofd", specimen.figures()), form, seed);
      }
    }
  }

  private static void isRead(Reading reading, Form form, long seed) {
    assertThat(reading.wrong()).as("wrong in %s, seed %d", form, seed).isEmpty();
    assertThat(reading.unread()).as("unread in %s, seed %d", form, seed).isEmpty();
  }
}
