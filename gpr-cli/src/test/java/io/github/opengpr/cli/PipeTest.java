package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

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
  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(60)
  void aPipeThatNobodyWritesToIsRefused(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    // Side by side: each waits ten seconds for a writer.
    Map<String, CompletableFuture<Session>> sessions = new TreeMap<>();
    for (String option : List.of("--profile", "--accept", "--previous")) {
      sessions.put(
          option,
          CompletableFuture.supplyAsync(
              () ->
                  Session.run(
                      "check", option, pipe, Session.project().resolve("samples/sound-2021.txt")),
              command -> new Thread(command).start()));
    }
    for (Map.Entry<String, CompletableFuture<Session>> each : sessions.entrySet()) {
      Session session = each.getValue().get();
      assertThat(session.err()).as(each.getKey()).contains(pipe.toString()).contains("管道");
      assertThat(session.status()).as(each.getKey()).isEqualTo(2);
    }
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
