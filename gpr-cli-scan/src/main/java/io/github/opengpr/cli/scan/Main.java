package io.github.opengpr.cli.scan;

import io.github.opengpr.read.scan.ScanFormats;

/** Entry point of the command {@code gpr} with the recogniser of scans. */
public final class Main {

  private Main() {}

  /**
   * Runs the command, its option {@code --scan} at work, and ends the process.
   *
   * @param args the arguments of the command
   */
  public static void main(String[] args) {
    io.github.opengpr.cli.Main.main(ScanFormats.all(), args);
  }
}
