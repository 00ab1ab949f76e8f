package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code gpr check --annotate}: what was found stands in a copy of the user's own file. */
class MarkedCopyTest {

  private static final Path SAMPLES = Session.project().resolve("samples");
  private static final String CELL = "T3.handled.total";

  @TempDir Path folder;
  private Path word;
  private Path copy;

  @BeforeEach
  void write() {
    word = folder.resolve("report.docx");
    copy = folder.resolve("reviewed.docx");
    Session.run("render", "-o", word, SAMPLES.resolve("one-cell-2021.txt"));
  }

  private static AnnualReport read(Path file) throws IOException {
    return GprJson.read(Session.run("read", file).out());
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry(name)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyFindingIsAComment() throws IOException {
    byte[] original = Files.readAllBytes(word);
    Session session = Session.run("check", "--annotate", copy, word);
    assertThat(session.err()).isEqualTo("gpr: 已写出 / written: " + copy + "\n");
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.out()).isEqualTo(Session.run("check", word).out());
    assertThat(part(copy, "word/comments.xml"))
        .contains("最可能的错误", "错误：表三", "依据：", "编号：T3-ROW-SUM!T3.handled.total", "51", "15");
    assertThat(read(copy)).isEqualTo(read(word));
    assertThat(Files.readAllBytes(word)).isEqualTo(original);
  }

  @Test
  void aCopyThatIsAnnotatedAgainSaysNothingTwice() throws IOException {
    Session.run("check", "--annotate", copy, word);
    Path again = folder.resolve("again.docx");
    Session.run("check", "--annotate", again, copy);
    assertThat(part(again, "word/comments.xml")).isEqualTo(part(copy, "word/comments.xml"));
    assertThat(part(again, "word/document.xml")).isEqualTo(part(copy, "word/document.xml"));
  }

  @Test
  void onlyFindingsOfTheSeverityAskedForAreComments() throws IOException {
    Session.run("check", "--severity", "error", "--annotate", copy, word);
    assertThat(part(copy, "word/comments.xml")).contains("错误：").doesNotContain("提示：");
  }

  @Test
  void aNamedCellIsCorrectedAsARevision() throws IOException {
    Session session = Session.run("check", "--annotate", copy, "--cell", CELL, word);
    assertThat(session.status()).isEqualTo(1);
    assertThat(part(copy, "word/document.xml"))
        .containsPattern("<w:del [^>]*>.*51</w:delText>.*</w:del><w:ins [^>]*>.*15</w:t>");
    assertThat(read(copy).figures()).isEqualTo(Filed.with(read(word), CELL, 15).figures());
    assertThat(Session.run("check", "--severity", "error", copy).status()).isZero();
  }

  @Test
  void aCellThatIsNotToBlameIsRefused() {
    Session session = Session.run("check", "--annotate", copy, "--cell", "T3.received.total", word);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("the diagnosis does not correct T3.received.total");
    assertThat(copy).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "--annotate report.docx report.docx, never writes to the original",
    "--annotate reviewed.pdf report.docx, must end in .docx",
    "--annotate reviewed.txt report.txt, goes with .docx and .pdf files",
    "--annotate reviewed.docx report.docx report.docx, goes with one file",
    "--annotate reviewed.docx ., goes with one file",
    "--annotate reviewed.docx -, goes with one file",
    "--annotate no/reviewed.docx report.docx, no such folder to write to",
    "--annotate taken.docx report.docx, taken.docx exists and no file is overwritten",
  })
  void whatCannotBeRightIsRefused(String line, String explanation) throws IOException {
    byte[] original = Files.readAllBytes(word);
    Files.writeString(folder.resolve("taken.docx"), "mine");
    String[] words = line.split(" ", -1);
    Object[] arguments = new Object[words.length + 1];
    arguments[0] = "check";
    for (int i = 0; i < words.length; i++) {
      boolean path = !words[i].startsWith("-");
      arguments[i + 1] = path ? folder.resolve(words[i]).normalize() : words[i];
    }
    Session session = Session.run(arguments);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains(explanation);
    assertThat(Files.readAllBytes(word)).isEqualTo(original);
    assertThat(folder.resolve("taken.docx")).hasContent("mine");
  }

  @Test
  void aPdfGetsNotes() throws IOException {
    Path pdf =
        Session.project()
            .resolve("gpr-read-office/src/test/resources/io/github/opengpr/read/office/corpus")
            .resolve("blanks.pdf");
    Path reviewed = folder.resolve("reviewed.pdf");
    Session session = Session.run("check", "--annotate", reviewed, pdf);
    assertThat(session.err()).contains("written: " + reviewed);
    assertThat(read(reviewed)).isEqualTo(read(pdf));
    byte[] original = Files.readAllBytes(pdf);
    String added =
        Files.readString(reviewed, StandardCharsets.ISO_8859_1).substring(original.length);
    assertThat(added).contains("/Highlight", "/Annots");
  }
}
