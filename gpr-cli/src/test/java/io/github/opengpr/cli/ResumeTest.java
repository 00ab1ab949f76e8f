package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code gpr check -o FILE.jsonl --resume}: whatever happened before, the file ends as a run from
 * the beginning would have written it, and what did not change is not done again.
 */
class ResumeTest {

  @TempDir Path folder;
  private Path reports;
  private Path results;

  @BeforeEach
  void reports() throws IOException {
    reports = Files.createDirectory(folder.resolve("reports"));
    results = folder.resolve("findings.jsonl");
    Filed.write(reports.resolve("a.json"), Filed.sound(Form.FORM_2021));
    Filed.write(reports.resolve("b.json"), Filed.unsound());
    Filed.write(reports.resolve("c.json"), Filed.sound(Form.FORM_2019));
    Files.copy(Session.project().resolve("samples/mistakes-2021.txt"), reports.resolve("d.txt"));
  }

  private Session resume(Object... more) {
    Object[] args = new Object[5 + more.length];
    System.arraycopy(new Object[] {"check", "-o", results, "--resume", reports}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return Session.run(args);
  }

  /** What a run from the beginning writes. */
  private byte[] anew() throws IOException {
    Path other = folder.resolve("anew.jsonl");
    Session.run("check", "-o", other, reports);
    return Files.readAllBytes(other);
  }

  private static void assertDid(Session session, int kept, int checked) {
    assertThat(session.out()).contains("沿用" + kept + "份，新校核" + checked + "份\n");
  }

  @Test
  void whereNothingWasReadNothingIsWritten() {
    Session session = Session.run("check", "-o", results, "--resume", reports.resolve("no.txt"));
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).doesNotContain("已写出");
    assertThat(results).doesNotExist();
  }

  @Test
  void theSecondRunChecksNothing() throws IOException {
    Session first = resume();
    assertDid(first, 0, 4);
    assertThat(first.status()).isEqualTo(1);
    byte[] written = Files.readAllBytes(results);
    assertThat(written).isEqualTo(anew());
    Session second = resume();
    assertDid(second, 4, 0);
    assertThat(second.status()).isEqualTo(1);
    assertThat(second.err()).isEmpty();
    assertThat(second.outLines().get(1)).isEqualTo(first.outLines().get(1));
    assertThat(results).hasBinaryContent(written);
  }

  @Test
  void aCopyIsMadeOfAReportWhoseResultIsKept() {
    Path one = Session.project().resolve("samples/one-cell-2021.txt");
    for (String name : new String[] {"first.json", "second.json"}) {
      Path copy = folder.resolve(name);
      Session session =
          Session.run(
              "check", one, "-o", results, "--resume", "--cell", "T3.handled.total", "--fix", copy);
      assertDid(session, 0, 1);
      assertThat(copy).exists();
    }
  }

  @Test
  void aRunCutShortAtAnyByteIsContinued() throws IOException {
    resume();
    byte[] whole = Files.readAllBytes(results);
    for (int cut : cuts(whole)) {
      Files.write(results, Arrays.copyOf(whole, cut));
      assertDid(resume(), lines(whole, cut), 4 - lines(whole, cut));
      assertThat(results).hasBinaryContent(whole);
    }
  }

  /** Cuts everywhere, and at both sides of each line's end. */
  private static Set<Integer> cuts(byte[] whole) {
    Set<Integer> cuts = new TreeSet<>();
    for (int i = 0; i < whole.length; i++) {
      if (i % 997 == 0) {
        cuts.add(i);
      }
      if (whole[i] == '\n') {
        cuts.addAll(List.of(i, i + 1));
      }
    }
    return cuts;
  }

  private static int lines(byte[] bytes, int length) {
    int lines = 0;
    for (int i = 0; i < length; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  @Test
  void whatChangedIsDoneAgain() throws IOException {
    resume();
    Filed.write(reports.resolve("a.json"), Filed.unsound());
    Session session = resume();
    assertDid(session, 3, 1);
    assertThat(results).hasBinaryContent(anew());
  }

  @Test
  void aFileThatWasOnlyTouchedIsKept() throws IOException {
    resume();
    Path touched = reports.resolve("a.json");
    byte[] content = Files.readAllBytes(touched);
    Files.delete(touched);
    Files.write(touched, content);
    assertDid(resume(), 4, 0);
  }

  @Test
  void linesOfRemovedAndRenamedFilesGo() throws IOException {
    resume();
    Files.delete(reports.resolve("a.json"));
    Files.move(reports.resolve("b.json"), reports.resolve("z.json"));
    assertDid(resume(), 2, 1);
    assertThat(results).hasBinaryContent(anew());
    assertThat(Files.readString(results)).doesNotContain("a.json", "b.json").contains("z.json");
  }

  @Test
  void newFilesStandInTheirOrder() throws IOException {
    resume();
    Filed.write(reports.resolve("aa.json"), Filed.unsound());
    assertDid(resume(), 4, 1);
    assertThat(results).hasBinaryContent(anew());
  }

  @Test
  void aRunWithoutTheOptionIsContinuedToo() throws IOException {
    Session.run("check", "-o", results, reports);
    assertDid(resume(), 4, 0);
  }

  @Test
  void theSameFileNamedTwiceIsThereTwice() throws IOException {
    Path a = reports.resolve("a.json");
    Session.run("check", "-o", results, "--resume", a, a);
    byte[] twice = Files.readAllBytes(results);
    assertDid(Session.run("check", "-o", results, "--resume", a, a), 2, 0);
    assertThat(results).hasBinaryContent(twice);
    assertThat(Files.readAllLines(results)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--lang en",
        "--severity error",
        "--without T3-ROW-SUM",
        "--issuer-kind township",
        "--published 2023-01-31"
      })
  void otherOptionsMeanEverythingAgain(String options) throws IOException {
    resume();
    Session session = resume((Object[]) options.split(" "));
    assertThat(session.out()).containsPattern("新校核4份|0 kept, 4 checked");
    assertThat(session.errLines()).singleElement().asString().contains("选项", "4 results");
    byte[] written = Files.readAllBytes(results);
    resume((Object[]) options.split(" "));
    assertThat(results).hasBinaryContent(written);
  }

  @Test
  void anotherProfileMeansEverythingAgain() throws IOException {
    Path profile = Files.writeString(folder.resolve("profile.txt"), "off T3-ROW-SUM\n");
    resume("--profile", profile);
    assertDid(resume("--profile", profile), 4, 0);
    Files.writeString(profile, "off T3-BALANCE\n");
    Session session = resume("--profile", profile);
    assertDid(session, 0, 4);
    assertThat(session.err()).contains("another profile");
  }

  @Test
  void anotherVersionMeansEverythingAgain() throws IOException {
    resume();
    String own = "\"gpr\":\"(unpackaged)\"";
    String text = Files.readString(results);
    assertThat(text).contains(own);
    Files.writeString(results, text.replace(own, "\"gpr\":\"0.0.1\""));
    Session session = resume();
    assertDid(session, 0, 4);
    assertThat(session.err()).contains("其他版本的 gpr", "another version of gpr");
    assertThat(results).hasContent(text.stripTrailing());
  }

  @Test
  void resultsThatDoNotSayWhatTheyWereMadeFromAreDoneAgain() throws IOException {
    Files.writeString(results, Session.run("check", "--format", "json", reports).out());
    Session session = resume();
    assertDid(session, 0, 4);
    assertThat(session.errLines()).singleElement().asString().contains("4 行", "4 lines");
    assertThat(results).hasBinaryContent(anew());
  }

  @Test
  void whatCouldNotBeReadIsTriedAgain() throws IOException {
    Filed.write(reports.resolve("b.json"), "{");
    Session first = resume();
    assertThat(first.status()).isEqualTo(2);
    assertDid(first, 0, 3);
    Session second = resume();
    assertThat(second.status()).isEqualTo(2);
    assertThat(second.err()).isEqualTo(first.err());
    assertDid(second, 3, 0);
    Filed.write(reports.resolve("b.json"), Filed.unsound());
    assertDid(resume(), 3, 1);
    assertThat(results).hasBinaryContent(anew());
  }

  @Test
  void aFolderThatIsNotThereCostsNoResults() throws IOException {
    resume();
    byte[] written = Files.readAllBytes(results);
    Session session = Session.run("check", "-o", results, "--resume", folder.resolve("none"));
    assertThat(session.status()).isEqualTo(2);
    assertThat(results).hasBinaryContent(written);
  }

  @Test
  void acceptedFindingsThatAreGoneAreSaidOfKeptResultsToo() throws IOException {
    Path accepted =
        Files.writeString(folder.resolve("ok.txt"), "T3-ROW-SUM!T3.received.total gone\n");
    Session first = resume("--accept", accepted);
    Session second = resume("--accept", accepted);
    assertDid(second, 4, 0);
    assertThat(second.err()).isEqualTo(first.err());
  }

  @Test
  void filesThatGprDidNotWriteStayAsTheyAre() throws IOException {
    Files.writeString(results, "{\"mine\":1}");
    Session session = resume();
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("不是 gpr 写出的结果", "nothing is added");
    assertThat(results).hasContent("{\"mine\":1}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--resume | --resume goes with -o",
        "--resume --format json | --resume goes with -o",
        "--resume --format csv -o x.jsonl | --resume goes with -o",
        "--format json -o x.json | must end in .jsonl",
        "--format text -o x.jsonl | text is printed"
      })
  void whatCannotBeRightIsRefused(String options, String why) {
    Object[] args = ("check " + options + " " + reports).split(" ");
    Session session = Session.run(args);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.errLines()).singleElement().asString().contains(why);
  }

  @Test
  void resultsAreNotWrittenIntoWhatIsChecked() {
    Session session = Session.run("check", "-o", reports.resolve("x.jsonl"), "--resume", reports);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("-o would write into what is checked");
  }
}
