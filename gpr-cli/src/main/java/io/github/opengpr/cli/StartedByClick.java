package io.github.opengpr.cli;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who clicks on the file instead of typing a command: how to use it. Windows
 * then starts a Java that has no console, and what is printed goes nowhere.
 */
final class StartedByClick {

  private static final String HINT =
      """
      gpr 是在命令行中使用的程序：打开“命令提示符”或“终端”，输入
      java -jar gpr.jar check 报告.docx

      gpr is used on the command line: open a command prompt and type
      java -jar gpr.jar check report.docx\
      """;

  private StartedByClick() {}

  /** Whether a program started by this file, with so many arguments, was. */
  static boolean is(@Nullable String program, String... args) {
    Path name = program == null ? null : Path.of(program).getFileName();
    return args.length == 0
        && name != null
        && name.toString().toLowerCase(Locale.ROOT).startsWith("javaw");
  }

  /** Shows the hint, if this process was, and there is a screen. */
  static void showHint(String... args) {
    if (args.length == 0
        && is(ProcessHandle.current().info().command().orElse(null))
        && !GraphicsEnvironment.isHeadless()) {
      JOptionPane.showMessageDialog(null, HINT, "gpr", JOptionPane.INFORMATION_MESSAGE);
    }
  }
}
