package io.github.opengpr.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The documents a subcommand works on. */
final class Operands {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {"文件或文件夹，可以多个；- 表示标准输入。", "Files and folders; - for standard input."})
  private List<String> files = List.of();

  List<String> files() {
    return files;
  }
}
