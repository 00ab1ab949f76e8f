package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Good and bad inputs side by side: the exit status of each, and one clear line for a mistake. */
class ExitStatusTest {

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Filed.write(folder.resolve("sound.json"), Filed.sound(Form.FORM_2021));
    Filed.write(folder.resolve("unsound.json"), Filed.unsound());
    Filed.write(folder.resolve("bad/empty.txt"), "");
    Filed.write(folder.resolve("bad/empty.json"), "");
    Filed.write(folder.resolve("bad/novel.txt"), "那年秋天，河水涨得很慢，老人每天都去渡口坐一会儿。\n".repeat(300));
    Filed.write(folder.resolve("bad/novel.json"), "那年秋天，河水涨得很慢。");
    Filed.write(folder.resolve("bad/broken.json"), "{\"form\":\"2021\",");
    Filed.write(folder.resolve("bad/other.json"), "{\"name\":\"a\"}");
    Filed.write(folder.resolve("bad/list.json"), "[1,2,3]");
    Filed.write(folder.resolve("bad/broken.docx"), "PK\u0003\u0004 broken");
    Filed.write(folder.resolve("bad/broken.pdf"), "%PDF-1.4 broken");
    Filed.write(folder.resolve("bad/broken.html"), "<html><body><p>你好</p>");
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    Files.write(folder.resolve("bad/noise.txt"), noise);
    Files.write(folder.resolve("bad/noise.bin"), noise);
    Files.write(folder.resolve("bad/noise.json"), noise);
    Files.write(folder.resolve("bad/noise.docx"), noise);
  }

  @ParameterizedTest
  @CsvSource({
    "sound.json, 0",
    "unsound.json, 1",
    "missing.txt, 2",
  })
  void checkTellsByItsStatus(String file, int status) {
    assertThat(Session.run("check", folder.resolve(file)).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bad/empty.txt",
        "bad/empty.json",
        "bad/novel.txt",
        "bad/novel.json",
        "bad/broken.json",
        "bad/other.json",
        "bad/list.json",
        "bad/broken.docx",
        "bad/broken.pdf",
        "bad/broken.html",
        "bad/noise.txt",
        "bad/noise.bin",
        "bad/noise.json",
        "bad/noise.docx",
        "missing.txt"
      })
  void everySubcommandRefusesWhatIsNoReportInOneLine(String file) {
    Path path = folder.resolve(file);
    for (String subcommand : new String[] {"check", "read", "render"}) {
      Session session = Session.run(subcommand, path);
      assertThat(session.status()).isEqualTo(2);
      assertThat(session.out()).isEmpty();
      assertThat(session.errLines())
          .singleElement()
          .asString()
          .startsWith("gpr: " + path + ": ")
          .contains(" / ")
          .doesNotContain("Exception")
          .matches(".*\\p{IsHan}.*");
    }
  }

  @Test
  void unreadableFilesBeatFindingsAndFindingsBeatNone() {
    Path sound = folder.resolve("sound.json");
    Path unsound = folder.resolve("unsound.json");
    assertThat(Session.run("check", sound, sound).status()).isEqualTo(0);
    assertThat(Session.run("check", sound, unsound).status()).isEqualTo(1);
    assertThat(Session.run("check", sound, unsound, folder.resolve("no")).status()).isEqualTo(2);
  }

  @Test
  void aWarningIsNoError() {
    Path file =
        Filed.write(
            folder.resolve("warned.json"),
            Filed.with(
                Filed.sound(Form.FORM_2021),
                "T2.normativeDocuments.issued",
                0,
                "T2.normativeDocuments.repealed",
                0,
                "T2.normativeDocuments.inForce",
                null));
    Session session = Session.run("check", file);
    assertThat(session.out()).contains("FM-BLANK");
    assertThat(session.status()).isEqualTo(0);
  }

  @Test
  void readAndRenderHaveNoErrorsToFind() {
    Path unsound = folder.resolve("unsound.json");
    assertThat(Session.run("read", unsound).status()).isEqualTo(0);
    assertThat(Session.run("render", unsound).status()).isEqualTo(0);
  }

  @Test
  void standardInputIsReadOnceAndNamedByAHyphen() {
    byte[] json = bytes("sound.json");
    Session session = Session.runWithInput(json, "check", "--format", "json", "-");
    assertThat(session.status()).isEqualTo(0);
    assertThat(session.out()).startsWith("{\"contract\":1,\"file\":\"-\",");
    assertThat(Session.runWithInput(json, "check", "-", "-").status()).isEqualTo(2);
    Session novel = Session.runWithInput("从前有座山。".getBytes(StandardCharsets.UTF_8), "check", "-");
    assertThat(novel.status()).isEqualTo(2);
    assertThat(novel.errLines()).singleElement().asString().startsWith("gpr: -: ");
  }

  private byte[] bytes(String file) {
    try {
      return Files.readAllBytes(folder.resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
