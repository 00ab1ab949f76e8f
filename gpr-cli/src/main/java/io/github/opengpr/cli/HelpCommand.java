package io.github.opengpr.cli;

import io.github.opengpr.cli.console.ExitStatus;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.help.Usage;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gpr help}: the same as {@code --help}. */
@Command(
    name = "help",
    mixinStandardHelpOptions = true,
    description = {"显示用法，同 --help。", "Shows how to use a command, as --help does."})
final class HelpCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = {"子命令，例如 check。", "A command, such as check."})
  private @Nullable String command;

  @Override
  public Integer call() {
    CommandLine gpr = spec.commandLine().getParent();
    CommandLine asked = command == null ? gpr : gpr.getSubcommands().get(command);
    if (asked == null) {
      throw new RefusedException(
          "没有子命令 " + command, "no such command: " + command + " (" + Usage.commands(gpr) + ")");
    }
    asked.usage(gpr.getOut());
    return ExitStatus.FINE;
  }
}
