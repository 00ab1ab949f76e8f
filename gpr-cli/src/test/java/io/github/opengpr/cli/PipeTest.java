package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A report that comes through a pipe, into a process of its own. */
class PipeTest {

  @Test
  void aReportIsReadFromAPipe() throws Exception {
    byte[] report = Files.readAllBytes(Session.project().resolve("samples/sound-2021.txt"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.opengpr.cli.Main",
                "check",
                "--lang",
                "en",
                "-")
            .redirectErrorStream(true)
            .start();
    try (OutputStream pipe = process.getOutputStream()) {
      pipe.write(report);
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(printed).contains("青禾镇人民政府").doesNotContain("cannot be read");
    assertThat(process.waitFor()).isZero();
  }
}
