package io.github.opengpr.cli.help;

import io.github.opengpr.cli.console.RefusedException;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A wrong command line, explained in one line, in Chinese and English. */
public final class Usage {

  private Usage() {}

  public static String explain(ParameterException e) {
    String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    return reason(e) + "；用法 / usage: " + help;
  }

  private static String reason(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (e instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return "选项 " + name + " 只能用一次 / " + name + " can be given only once";
    }
    if (e.getCause() instanceof RefusedException refused) {
      return refused.line();
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return wrongValue(e.getArgSpec(), e.getValue());
    }
    return "命令不对 / wrong command: " + e.getMessage();
  }

  private static String wrongValue(ArgSpec arg, String value) {
    String name = name(arg);
    String known = String.join(", ", values(arg));
    return known.isEmpty()
        ? name + " 的值不对：" + value + " / wrong value for " + name + ": " + value
        : name
            + " 没有 "
            + value
            + " 这个值，可用："
            + known
            + " / wrong value for "
            + name
            + ": "
            + value
            + "; known: "
            + known;
  }

  /** The words that an option takes, in order; empty if it takes more than a few words. */
  public static List<String> values(ArgSpec arg) {
    Object[] constants = arg.type().getEnumConstants();
    return constants == null
        ? List.of()
        : Arrays.stream(constants).map(one -> one.toString().toLowerCase(Locale.ROOT)).toList();
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String argument = e.getUnmatched().get(0);
    if (e.isUnknownOption()) {
      return "没有选项 " + argument + " / no such option: " + argument;
    }
    CommandLine line = e.getCommandLine();
    if (line.getParent() == null && new File(argument).exists()) {
      return "没有子命令 "
          + argument
          + "；要校核这份文件，请用 gpr check "
          + argument
          + " / no such command; did you mean `gpr check "
          + argument
          + "`?";
    }
    if (line.getParent() == null) {
      List<String> alike = e.getSuggestions();
      if (!alike.isEmpty() && line.getSubcommands().containsKey(alike.get(0))) {
        String meant = "gpr " + alike.get(0);
        return "没有子命令 "
            + argument
            + "；是不是 "
            + meant
            + "？ / no such command: "
            + argument
            + "; did you mean `"
            + meant
            + "`?";
      }
      return "没有子命令 " + argument + " / no such command: " + argument + " (" + commands(line) + ")";
    }
    return "多余的参数 " + argument + " / one argument too many: " + argument;
  }

  public static String noValue(String option) {
    return "选项 " + option + " 缺少值 / a value is missing after " + option;
  }

  /** The names of the subcommands. */
  public static String commands(CommandLine gpr) {
    return String.join(", ", gpr.getSubcommands().keySet());
  }

  private static String missing(MissingParameterException e) {
    if (!e.getMissing().isEmpty() && e.getMissing().get(0) instanceof OptionSpec option) {
      String name = name(option);
      return option.required() && !isNamed(e, option)
          ? "请写明 " + name + " / " + name + " must be given"
          : noValue(name);
    }
    if (e.getCommandLine().getCommandSpec().positionalParameters().size() > 1) {
      return "需要两份报告：先上一年度的，再本年度的 / two reports are needed: last year's, then this year's";
    }
    return "请指定文件、文件夹，或用 - 表示标准输入 / name a file or folder, or - for standard input";
  }

  /** Whether the user wrote the option, if without a value. */
  private static boolean isNamed(MissingParameterException e, OptionSpec option) {
    return e.getCommandLine().getParseResult().originalArgs().stream()
        .anyMatch(word -> List.of(option.names()).contains(word));
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
