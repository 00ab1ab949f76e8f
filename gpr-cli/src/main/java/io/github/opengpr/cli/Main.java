package io.github.opengpr.cli;

import io.github.opengpr.cli.console.ClosedOutputException;
import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.ExitStatus;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.help.CommandList;
import io.github.opengpr.cli.help.HelpLanguage;
import io.github.opengpr.cli.help.HelpPage;
import io.github.opengpr.cli.help.StandardOptions;
import io.github.opengpr.cli.help.Usage;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.read.DocumentFormat;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Entry point of the command {@code gpr}. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    StartedByClick.showHint(args);
    System.exit(run(Console.ofProcess(), List.of(), args));
  }

  /**
   * Runs the command with formats that read pictures and ends the process with its exit status.
   *
   * @param scans what {@code --scan} adds
   * @param args what the user wrote
   */
  public static void main(List<DocumentFormat> scans, String... args) {
    System.exit(run(Console.ofProcess(), scans, args));
  }

  /** Runs the command on the given streams and returns its exit status. */
  static int run(Console console, String... args) {
    return run(console, List.of(), args);
  }

  private static int run(Console console, List<DocumentFormat> scans, String... args) {
    StringWriter help = new StringWriter();
    CommandLine line =
        commandLine(console, scans, HelpLanguage.of(args))
            .setOut(new PrintWriter(help))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(console.isColoured() ? Ansi.ON : Ansi.OFF))
            .setParameterExceptionHandler((e, unused) -> refuse(console, Usage.explain(e)))
            .setExecutionExceptionHandler((e, unused, parsed) -> fail(console, e));
    int status = execute(console, line, args);
    try {
      console.print(help.toString());
      console.flush();
    } catch (ClosedOutputException e) {
      return closed(console, e, status);
    }
    return status;
  }

  /** The command with all its subcommands and their options. */
  static CommandLine commandLine(Console console) {
    return commandLine(console, List.of(), Language.ZH);
  }

  private static CommandLine commandLine(
      Console console, List<DocumentFormat> scans, Language language) {
    CommandLine line =
        new CommandLine(new GprCommand())
            .addSubcommand(new HelpCommand())
            .addSubcommand(new CheckCommand(console, scans))
            .addSubcommand(new DiffCommand(console, scans))
            .addSubcommand(new NewCommand(console))
            .addSubcommand(new ReadCommand(console, scans))
            .addSubcommand(new RenderCommand(console, scans))
            .addSubcommand(new RollUpCommand(console))
            .addSubcommand(new RulesCommand(console));
    HelpLanguage.addTo(line);
    line.getHelpSectionMap()
        .put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandList(language));
    return line.setResourceBundle(new StandardOptions(language))
        .setHelpFactory((command, colors) -> new HelpPage(command, colors, language))
        .setDefaultValueProvider(HelpLanguage.everywhere(language))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static int execute(Console console, CommandLine line, String... args) {
    // A variable of a script that is not set; as a file it would name the current folder.
    if (Arrays.stream(args).anyMatch(String::isBlank)) {
      return refuse(
          console, "有一个参数是空的；当前文件夹写作 . / an argument is empty; the current folder is written .");
    }
    for (String arg : args) {
      if (arg.matches("--[a-z-]+=\\s*")) {
        return refuse(console, Usage.noValue(arg.substring(0, arg.indexOf('='))));
      }
    }
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      return refuse(console, "内存不足 / out of memory");
    }
  }

  private static int fail(Console console, Exception e) {
    if (e instanceof RefusedException refused) {
      return refuse(console, refused.line());
    }
    if (e instanceof ClosedOutputException output) {
      return closed(console, output, ExitStatus.FINE);
    }
    if (System.getenv("GPR_DEBUG") != null) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      console.say(trace.toString());
    }
    return refuse(
        console, "程序内部错误，请附上原文件反馈 / internal error, please report it with the file: " + e);
  }

  private static int closed(Console console, ClosedOutputException e, int status) {
    if (e.isPipe()) {
      return status;
    }
    return refuse(console, "结果无法写出 / the results cannot be written: " + e.reason());
  }

  private static int refuse(Console console, String line) {
    try {
      console.flush(); // what was done stands before the reason why the rest was not
    } catch (ClosedOutputException e) {
      // Nobody reads the results; the reason is said all the same.
    }
    console.say(line);
    return ExitStatus.NOT_DONE;
  }
}
