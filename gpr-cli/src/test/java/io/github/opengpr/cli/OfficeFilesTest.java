package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.render.office.BlankForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gpr new} and {@code gpr render -o}: files to fill in and to hand on. */
class OfficeFilesTest {

  private static final Path SAMPLE = Session.project().resolve("samples/sound-2021.txt");

  @TempDir Path folder;

  private static AnnualReport read(Path file) throws IOException {
    return GprJson.read(Session.run("read", file).out());
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2021, docx",
    "2026, 2021, xlsx",
    "2020, 2019, DOCX",
    "2020, 2019, xlsx",
  })
  void aBlankFormIsReadAsOne(int year, String form, String ending) throws IOException {
    Path file = folder.resolve("空白年报." + ending);
    Session session = Session.run("new", "--year", year, "--agency", "云溪县水务局", "-o", file);
    assertThat(session.status()).isZero();
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).isEqualTo("gpr: 已写出 / written: " + file + "\n");
    assertThat(read(file)).isEqualTo(BlankForm.of(Form.of(form), year, "云溪县水务局"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.docx", "report.xlsx", "report.html", "report.txt", "report.md"})
  void aReportIsWrittenAndReadBack(String name) throws IOException {
    Path file = folder.resolve(name);
    Session session = Session.run("render", "-o", file, SAMPLE);
    assertThat(session.status()).isZero();
    assertThat(session.out()).isEmpty();
    assertThat(read(file).figures()).isEqualTo(read(SAMPLE).figures());
    assertThat(read(file).overview()).isEqualTo(read(SAMPLE).overview());
  }

  @Test
  void theStyleIsThatOfTheNameUnlessSaid() throws IOException {
    Path boxed = folder.resolve("a.txt");
    Path tabbed = folder.resolve("b.txt");
    Session.run("render", "-o", boxed, SAMPLE);
    Session.run("render", "--style", "tsv", "-o", tabbed, SAMPLE);
    assertThat(Files.readString(boxed)).isEqualTo(Session.run("render", SAMPLE).out());
    assertThat(Files.readString(tabbed))
        .isEqualTo(Session.run("render", "--style", "tsv", SAMPLE).out());
  }

  @Test
  void noFileIsOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a.docx"), "mine");
    for (Session session :
        new Session[] {
          Session.run("render", "-o", file, SAMPLE),
          Session.run("new", "--year", "2026", "--agency", "水务局", "-o", file)
        }) {
      assertThat(session.status()).isEqualTo(2);
      assertThat(session.err()).contains("exists and no file is overwritten");
    }
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    Path file = folder.resolve("nowhere").resolve("a.docx");
    Session session = Session.run("render", "-o", file, SAMPLE);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("no such folder to write to: " + file);
  }

  @Test
  void nothingIsWrittenOfWhatCannotBeRead() {
    Path file = folder.resolve("a.docx");
    Session session = Session.run("render", "-o", file, folder.resolve("nothing.txt"));
    assertThat(session.status()).isEqualTo(2);
    assertThat(file).doesNotExist();
  }
}
