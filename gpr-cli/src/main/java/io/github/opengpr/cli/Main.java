package io.github.opengpr.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the command {@code gpr}. */
@Command(
    name = "gpr",
    mixinStandardHelpOptions = true,
    description =
        "政府信息公开工作年度报告：校核、读取、排印。%nChecks, reads and renders annual reports on government information disclosure.")
public final class Main implements Runnable {

  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
