package io.github.opengpr.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Consoles that read something else than UTF-8, and windows of any width. */
class TerminalTest {

  private static final Charset GBK = Charset.forName("GBK");

  private static Charset charset(boolean terminal, Map<String, String> properties) {
    return Terminal.charset(terminal, "stdout", properties::get);
  }

  @Test
  void aChineseConsoleIsWrittenToAsItReads() {
    assertThat(charset(true, Map.of("stdout.encoding", "GBK"))).isEqualTo(GBK);
    assertThat(charset(true, Map.of("sun.stdout.encoding", "GBK", "native.encoding", "UTF-8")))
        .as("JDK 17")
        .isEqualTo(GBK);
    assertThat(charset(true, Map.of("native.encoding", "GB18030")).name()).isEqualTo("GB18030");
  }

  @Test
  void allElseIsUtf8() {
    assertThat(charset(false, Map.of("stdout.encoding", "GBK"))).isEqualTo(StandardCharsets.UTF_8);
    assertThat(charset(true, Map.of())).isEqualTo(StandardCharsets.UTF_8);
    assertThat(charset(true, Map.of("stdout.encoding", "IBM437", "native.encoding", "US-ASCII")))
        .as("no Chinese")
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(charset(true, Map.of("stdout.encoding", "no such thing")))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void resultsAreWrittenAndAnswersReadInTheConsolesEncoding() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream("是\n".getBytes(GBK)),
            out,
            new PrintStream(new ByteArrayOutputStream(), true, GBK),
            true,
            true,
            true,
            GBK);
    console.print("政府信息公开");
    console.flush();
    assertThat(out.toString(GBK)).isEqualTo("政府信息公开");
    assertThat(console.isConfirmed("?")).isTrue();
  }

  @Test
  void linesAreAsWideAsTheShellSays() {
    assertThat(Terminal.width("80", true, false)).isEqualTo(80);
    assertThat(Terminal.width("80", false, false)).as("exported, piped").isEqualTo(80);
    assertThat(Terminal.width("300", true, false)).isEqualTo(100);
    assertThat(Terminal.width("20", true, false)).isEqualTo(60);
    assertThat(Terminal.width("", false, false)).isEqualTo(100);
    assertThat(Terminal.width(null, true, true)).as("a window of Windows").isEqualTo(80);
    assertThat(Terminal.width(null, false, true)).isEqualTo(100);
  }
}
