package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people read, word for word.
 *
 * <p>After a change that is meant, {@code mvn test -pl gpr-cli -am -Dtest=GoldenTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgpr.golden=write} writes the files anew; the difference
 * is then looked at like any other.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path SAMPLES = Session.project().resolve("samples");

  @ParameterizedTest
  @CsvSource({
    "check-mistakes-zh, check --lang zh, mistakes-2021.txt",
    "check-mistakes-en, check --lang en, mistakes-2021.txt",
    "check-mistakes-json, check --format json, mistakes-2021.txt",
    "check-one-cell-zh, check, one-cell-2021.txt",
    "check-one-cell-en, check --lang en, one-cell-2021.txt",
    "check-one-cell-json, check --format json, one-cell-2021.txt",
    "check-sound-zh, check, sound-2021.txt",
    "check-sound-en, check --lang en, sound-2021.txt",
    "check-sound-2020-zh, check, sound-2020.txt",
    "cells-mistakes, read --format cells, mistakes-2021.txt",
    "json-sound, read, sound-2021.txt",
  })
  void printsWhatItPrinted(String golden, String command, String sample) throws IOException {
    requireSame(golden, command + " " + SAMPLES.resolve(sample));
  }

  @ParameterizedTest
  @CsvSource({
    "help-zh, --help",
    "help-en, --help --lang en",
    "help-check-zh, check --help",
    "help-check-en, check --help --lang en",
  })
  void explainsItselfAsBefore(String golden, String command) throws IOException {
    requireSame(golden, command);
  }

  private static void requireSame(String golden, String command) throws IOException {
    Session session = Session.run((Object[]) command.split(" "));
    assertThat(session.err()).isEmpty();
    String printed = session.out().replace(SAMPLES + "/", "samples/");
    Path file = GOLDEN.resolve(golden + ".golden");
    if ("write".equals(System.getProperty("gpr.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(file));
  }
}
