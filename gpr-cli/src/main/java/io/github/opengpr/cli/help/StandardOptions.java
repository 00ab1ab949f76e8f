package io.github.opengpr.cli.help;

import io.github.opengpr.cli.text.Language;
import java.util.ListResourceBundle;

/** The words that the help of every command has. */
public final class StandardOptions extends ListResourceBundle {

  private final Language language;

  public StandardOptions(Language language) {
    this.language = language;
  }

  @Override
  protected Object[][] getContents() {
    return new Object[][] {
      {"mixinStandardHelpOptions.help.0", "显示这份说明。"},
      {"mixinStandardHelpOptions.help.1", "Shows this help."},
      {"mixinStandardHelpOptions.version.0", "显示版本。"},
      {"mixinStandardHelpOptions.version.1", "Shows the version."},
      {"usage.synopsisHeading", language.of("用法：", "Usage: ")},
      {"usage.commandListHeading", language.of("%n子命令：%n", "%nCommands:%n")},
    };
  }
}
