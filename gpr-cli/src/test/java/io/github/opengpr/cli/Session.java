package io.github.opengpr.cli;

import io.github.opengpr.cli.console.Console;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One run of the command inside the test.
 *
 * @param status the exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Session(int status, String out, String err) {

  /** Runs the command with nothing on standard input and no terminal. */
  static Session run(Object... args) {
    return runWithInput(new byte[0], args);
  }

  static Session runWithInput(byte[] input, Object... args) {
    return run(input, false, args);
  }

  /** Runs the command on a terminal, on which these lines are typed. */
  static Session runOnTerminal(String typed, Object... args) {
    return run(typed.getBytes(StandardCharsets.UTF_8), true, args);
  }

  /** Runs the command with results and all else on one screen, which is what it prints. */
  static Session runOnOneScreen(Object... args) {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            // Held back like the results of a process, so that their order is not that of chance.
            new BufferedOutputStream(screen, 1 << 16),
            new PrintStream(screen, true, StandardCharsets.UTF_8),
            false,
            false,
            false);
    int status = Main.run(console, Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
    return new Session(status, screen.toString(StandardCharsets.UTF_8), "");
  }

  private static Session run(byte[] input, boolean terminal, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console =
        new Console(new ByteArrayInputStream(input), out, errors, terminal, false, terminal);
    int status = Main.run(console, Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
    return new Session(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> outLines() {
    return out.lines().toList();
  }

  List<String> errLines() {
    return err.lines().toList();
  }

  /** The top folder of the project. */
  static Path project() {
    return Path.of("").toAbsolutePath().getParent();
  }
}
