package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only a start without a console and without a word is taken for a click. */
class StartedByClickTest {

  @Test
  void javaWithoutAConsoleAndWithoutArguments() {
    assertThat(StartedByClick.is("javaw.exe")).isTrue();
    assertThat(StartedByClick.is("/jdk/bin/JAVAW.EXE")).isTrue();
  }

  @Test
  void everythingElseIsACommand() {
    assertThat(StartedByClick.is("/usr/bin/java")).isFalse();
    assertThat(StartedByClick.is("java.exe")).isFalse();
    assertThat(StartedByClick.is(null)).isFalse();
    assertThat(StartedByClick.is("javaw.exe", "check", "report.docx")).isFalse();
  }
}
