package io.github.opengpr.cli.help;

import io.github.opengpr.cli.text.Language;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.OptionSpec;

/** The language of help: {@code --lang}, which every command takes. */
public final class HelpLanguage {

  private static final String NAME = "--lang";

  private HelpLanguage() {}

  /** Lets a command, and every one below it, take the option, if only for its help. */
  public static void addTo(CommandLine line) {
    if (line.getCommandSpec().findOption(NAME) == null) {
      line.getCommandSpec()
          .addOption(
              OptionSpec.builder(NAME)
                  .type(Language.class)
                  .paramLabel("zh|en")
                  .description("这份说明用的语言，默认中文。", "The language of this help; Chinese unless given.")
                  .build());
    }
    line.getSubcommands().values().forEach(HelpLanguage::addTo);
  }

  /**
   * The language that the arguments ask for, wherever in them: help has to know it before the line
   * is understood, and also for a line that is wrong. Chinese unless another is asked for.
   */
  public static Language of(String... args) {
    int end = Arrays.asList(args).indexOf("--");
    Language language = Language.ZH;
    for (int i = 0; i < (end < 0 ? args.length : end); i++) {
      if (args[i].equals(NAME) && i + 1 < args.length) {
        language = named(args[i + 1]);
      } else if (args[i].startsWith(NAME + "=")) {
        language = named(args[i].substring(NAME.length() + 1));
      }
    }
    return language;
  }

  /** A language that was asked for before a subcommand holds for the subcommand too. */
  public static IDefaultValueProvider everywhere(Language language) {
    return argument ->
        argument instanceof OptionSpec option && option.longestName().equals(NAME)
            ? language.name()
            : null;
  }

  private static Language named(String word) {
    return word.toLowerCase(Locale.ROOT).equals("en") ? Language.EN : Language.ZH;
  }
}
