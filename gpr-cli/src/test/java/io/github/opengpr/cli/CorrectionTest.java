package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gpr check --fix}: a corrected copy, of what is known, as far as the user wants it. */
class CorrectionTest {

  private static final String CELL = "T3.handled.total";
  private static final Path SAMPLE = Session.project().resolve("samples/one-cell-2021.txt");

  @TempDir Path folder;
  private Path copy;

  @BeforeEach
  void name() {
    copy = folder.resolve("copy.json");
  }

  private static AnnualReport read(Path file) throws Exception {
    return GprJson.read(Session.run("read", file).out());
  }

  @Test
  void theNamedCellIsCorrectedInACopyAndNothingElse() throws Exception {
    byte[] original = Files.readAllBytes(SAMPLE);
    Session session = Session.run("check", "--fix", copy, "--cell", CELL, SAMPLE);
    assertThat(session.err()).isEmpty();
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.out().replace(copy.toString(), "COPY.json"))
        .startsWith(Session.run("check", SAMPLE).out())
        .endsWith(
            """
            已写出更正后的副本 COPY.json，原文件未改动：
              “三、本年度办理结果/（七）总计·总计”（第62行） T3.handled.total：51 → 15
            """);
    assertThat(read(copy)).isEqualTo(Filed.with(read(SAMPLE), CELL, 15));
    assertThat(Files.readString(copy)).endsWith("}\n");
    assertThat(Session.run("check", copy).status()).isZero();
    assertThat(Files.readAllBytes(SAMPLE)).isEqualTo(original);
  }

  @Test
  void whatWasChangedIsToldInEnglishToo() {
    Session session = Session.run("check", "--lang", "en", "--fix", copy, "--cell", CELL, SAMPLE);
    assertThat(session.out().replace(copy.toString(), "COPY.json"))
        .endsWith(
            """
            The corrected copy is COPY.json; the original is untouched:
              “三、本年度办理结果/（七）总计·总计” (line 62) T3.handled.total: 51 → 15
            """);
  }

  @Test
  void besideJsonTheChangeIsToldOnStandardError() {
    Session session =
        Session.run("check", "--format", "json", "--fix", copy, "--cell", CELL, SAMPLE);
    assertThat(session.out()).isEqualTo(Session.run("check", "--format", "json", SAMPLE).out());
    assertThat(session.errLines()).singleElement().asString().contains("T3.handled.total：51 → 15");
    assertThat(copy).exists();
  }

  @Test
  void standardInputCanBeCorrected() throws Exception {
    Session session =
        Session.runWithInput(
            Files.readAllBytes(SAMPLE), "check", "--fix", copy, "--cell", CELL, "-");
    assertThat(session.status()).isEqualTo(1);
    assertThat(read(copy)).isEqualTo(Filed.with(read(SAMPLE), CELL, 15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"y\n", "Y\r\n", "yes\n", " 是 \n", "y"})
  void onATerminalTheCellIsConfirmed(String typed) throws Exception {
    Session session = Session.runOnTerminal(typed, "check", "--fix", copy, SAMPLE);
    assertThat(session.err())
        .isEqualTo("更正 “三、本年度办理结果/（七）总计·总计”（第62行） T3.handled.total：51 → 15 ？y 更正，其他不改：");
    assertThat(session.status()).isEqualTo(1);
    assertThat(read(copy)).isEqualTo(Filed.with(read(SAMPLE), CELL, 15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"n\n", "\n", "", "Y0\n", "不是\n", "yn\n"})
  void whatIsNotConfirmedIsNotWritten(String typed) {
    Session session = Session.runOnTerminal(typed, "check", "--fix", copy, SAMPLE);
    assertThat(session.err()).contains("no cell was confirmed; nothing was written");
    assertThat(session.status()).isEqualTo(1);
    assertThat(copy).doesNotExist();
  }

  @Test
  void blanksThatFollowAreCorrectedOnlyWhenNamed() throws Exception {
    AnnualReport filed = Filed.with(read(SAMPLE), "T3.granted.natural", null);
    Path file = Filed.write(folder.resolve("blank.json"), filed);
    Session.run("check", "--fix", copy, "--cell", CELL, file);
    assertThat(read(copy)).isEqualTo(Filed.with(filed, CELL, 15));
    Path both = folder.resolve("both.json");
    Session session =
        Session.run("check", "--fix", both, "--cell", CELL, "--cell", "T3.granted.natural", file);
    assertThat(session.out()).contains("T3.granted.natural：空白 → 6");
    assertThat(read(both)).isEqualTo(Filed.with(filed, CELL, 15, "T3.granted.natural", 6));
    Path one = folder.resolve("one.json");
    Session.runOnTerminal("n\ny\n", "check", "--fix", one, file);
    assertThat(read(one)).isEqualTo(Filed.with(filed, "T3.granted.natural", 6));
  }

  @ParameterizedTest
  @CsvSource({
    "alternatives.json, there is more than one way to correct it (alternatives)",
    "several.json, more than one cell is wrong (unique-set)",
    "four.json, the sums cannot tell which cell is wrong (detect-only)",
    "hopeless.json, too much is wrong or blank (unresolved)",
    "sound.json, no cell to correct",
    "blank.json, no sum fails (balanced)",
  })
  void withoutOneCellToBlameNothingIsWritten(String file, String why) {
    AnnualReport sound = Filed.sound(Form.FORM_2021);
    AnnualReport report =
        switch (file) {
          case "alternatives.json" -> Filed.unsound();
          case "several.json" ->
              Filed.with(sound, "T3.received.total", 3, "T3.unavailable.notHeld.business", 4);
          case "four.json" -> Filed.with(sound, "T4.reconsideration.total", 1);
          case "hopeless.json" -> hopeless(sound);
          case "blank.json" -> Filed.with(sound, "T3.granted.total", null);
          default -> sound;
        };
    Path original = Filed.write(folder.resolve(file), report);
    Session session = Session.run("check", "--fix", copy, "--cell", "T3.received.total", original);
    assertThat(session.out()).isEqualTo(Session.run("check", original).out());
    isRefused(session, why);
  }

  private static AnnualReport hopeless(AnnualReport sound) {
    AnnualReport report = sound;
    for (int i = 0; i < sound.form().requests().cells().size(); i++) {
      report =
          Filed.with(report, sound.form().requests().cells().get(i).address(), 7 + i * 37 % 1009);
    }
    return report;
  }

  private void isRefused(Session session, String why) {
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.errLines())
        .singleElement()
        .asString()
        .startsWith("gpr: ")
        .contains(why)
        .matches(".*\\p{IsHan}.* / .*");
    assertThat(copy).doesNotExist();
  }

  @Test
  void onlyCellsOfTheDiagnosisAreCorrected() {
    isRefused(
        Session.run("check", "--fix", copy, "--cell", "T3.received.total", SAMPLE),
        "the diagnosis does not correct T3.received.total; it corrects T3.handled.total");
    isRefused(
        Session.run("check", "--fix", copy, "--cell", CELL, "--cell", "T3.granted.total", SAMPLE),
        "the diagnosis does not correct T3.granted.total");
    isRefused(
        Session.run("check", "--fix", copy, "--cell", "T3.nothing", SAMPLE),
        "no such cell: T3.nothing");
  }

  @Test
  void withoutATerminalTheCellMustBeNamed() {
    isRefused(
        Session.run("check", "--fix", copy, SAMPLE), "name the cells to correct: --cell " + CELL);
  }

  @Test
  void noFileIsEverOverwritten() throws IOException {
    Files.writeString(copy, "mine");
    Session session = Session.run("check", "--fix", copy, "--cell", CELL, SAMPLE);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).contains("copy.json exists and no file is overwritten");
    assertThat(copy).hasContent("mine");
  }

  @Test
  void theOriginalIsNeverTheCopy() throws Exception {
    Path original = Filed.write(folder.resolve("original.json"), read(SAMPLE));
    String before = Files.readString(original);
    for (Path same :
        new Path[] {
          original, folder.resolve("../" + folder.getFileName()).resolve("original.json")
        }) {
      Session session = Session.run("check", "--fix", same, "--cell", CELL, original);
      assertThat(session.status()).isEqualTo(2);
      assertThat(session.out()).isEmpty();
      assertThat(session.err()).contains("--fix never writes to the original");
    }
    assertThat(original).hasContent(before);
  }

  @Test
  void thereMustBeAFolderToWriteTo() {
    isRefused(
        Session.run("check", "--fix", folder.resolve("no/copy.json"), "--cell", CELL, SAMPLE),
        "no such folder to write to");
  }

  @Test
  void aReportThatCannotBeReadIsNotCorrected() {
    isRefused(
        Session.run("check", "--fix", copy, "--cell", CELL, folder.resolve("no.txt")),
        "no such file");
  }

  @Test
  void oneReportAtATime() {
    isRefused(
        Session.run("check", "--fix", copy, "--cell", CELL, SAMPLE, SAMPLE),
        "--fix goes with one report");
    isRefused(
        Session.run("check", "--fix", copy, "--cell", CELL, SAMPLE.getParent()),
        "--fix goes with one report");
  }
}
