package io.github.opengpr.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the command {@code gpr}. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    int status = run(Console.ofProcess(), args);
    // Nothing waits for threads that a closed pipe left behind.
    Runtime.getRuntime().halt(status);
  }
}
