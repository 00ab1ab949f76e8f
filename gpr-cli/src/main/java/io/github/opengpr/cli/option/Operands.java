package io.github.opengpr.cli.option;

import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.Input;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The documents a subcommand works on. */
public final class Operands {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {"文件或文件夹，可以多个；- 表示标准输入。", "Files and folders; - for standard input."})
  private List<String> files = List.of();

  public List<String> files() {
    return files;
  }

  /**
   * Refuses all but one report.
   *
   * @param option the option that goes with one only
   * @throws RefusedException if there are several files, or a folder
   */
  public void requireOne(String option) {
    if (files.size() > 1 || Input.isFolder(files.get(0))) {
      throw new RefusedException(
          option + " 一次只能用于一份报告，不能用于多个文件或文件夹",
          option + " goes with one report, not with several files or a folder");
    }
  }
}
