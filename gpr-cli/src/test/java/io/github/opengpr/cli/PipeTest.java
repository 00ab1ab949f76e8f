package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that comes through a pipe, into a process of its own. */
class PipeTest {

  @Test
  void aReportIsReadFromAPipe() throws Exception {
    byte[] report = Files.readAllBytes(Session.project().resolve("samples/sound-2021.txt"));
    Process process = check("-");
    try (OutputStream pipe = process.getOutputStream()) {
      pipe.write(report);
    }
    assertThat(printed(process)).contains("青禾镇人民政府").doesNotContain("cannot be read");
    assertThat(process.waitFor()).isZero();
  }

  /** What a look at the first bytes takes from a pipe would be gone. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReportIsReadFromANamedPipe(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process process = check(pipe.toString());
    Files.write(pipe, Files.readAllBytes(Session.project().resolve("samples/sound-2021.txt")));
    assertThat(printed(process)).contains("青禾镇人民政府").doesNotContain("cannot be read");
    assertThat(process.waitFor()).isZero();
  }

  /** Opened by nobody who writes, it would be waited for without end. */
  @ParameterizedTest
  @ValueSource(strings = {"--profile", "--accept", "--previous"})
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(60)
  void aPipeThatNobodyWritesToIsRefused(String option, @TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Session session =
        Session.run("check", option, pipe, Session.project().resolve("samples/sound-2021.txt"));
    assertThat(session.err()).contains(pipe.toString()).contains("管道");
    assertThat(session.status()).isEqualTo(2);
  }

  private static Process check(String operand) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.opengpr.cli.Main",
            "check",
            "--lang",
            "en",
            operand)
        .redirectErrorStream(true)
        .start();
  }

  private static String printed(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
