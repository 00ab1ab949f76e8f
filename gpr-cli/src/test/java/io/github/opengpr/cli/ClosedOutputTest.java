package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.model.form.Form;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody stops reading the results, or they cannot be written. */
class ClosedOutputTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void manyReports() {
    for (int i = 0; i < 200; i++) {
      Filed.write(folder.resolve(i + ".json"), Filed.sound(Form.FORM_2021));
    }
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoMistake() {
    assertThat(read("Broken pipe")).isEqualTo(0);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsSaidInOneLine() {
    assertThat(read("No space left on device")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .contains("cannot be written", "No space left on device");
  }

  private int read(String failure) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new BufferedOutputStream(closed),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            false);
    return Main.run(console, "read", "--format", "cells", folder.toString());
  }
}
