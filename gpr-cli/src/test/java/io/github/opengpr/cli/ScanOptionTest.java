package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.cli.console.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures are read only when asked for, and only where something is there that can. */
class ScanOptionTest {

  @TempDir private Path folder;
  private Path picture;

  @BeforeEach
  void write() throws IOException {
    picture = folder.resolve("page.png");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
  }

  @Test
  void aPictureIsRefusedWithTheNameOfTheOption() {
    Session session = Session.run("check", picture);

    assertThat(session.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(session.err()).contains("page.png: 这是图片").contains("--scan");
  }

  @Test
  void withoutItsSecondFileTheCommandSaysWhatItNeeds() {
    for (String command : new String[] {"check", "read", "render"}) {
      Session session = Session.run(command, "--scan", picture);

      assertThat(session.status()).isEqualTo(ExitStatus.NOT_DONE);
      assertThat(session.err()).contains("gpr-scan.jar").hasLineCount(1);
    }
  }

  @Test
  void picturesOfAFolderArePassedOver() {
    Session session = Session.run("check", folder);

    assertThat(session.err()).contains("page.png").contains("1 file");
  }
}
