package io.github.opengpr.cli;

import java.util.ListResourceBundle;

/** The words of the options that every subcommand has. */
final class StandardOptions extends ListResourceBundle {

  @Override
  protected Object[][] getContents() {
    return new Object[][] {
      {"mixinStandardHelpOptions.help.0", "显示这份说明。"},
      {"mixinStandardHelpOptions.help.1", "Shows this help."},
      {"mixinStandardHelpOptions.version.0", "显示版本。"},
      {"mixinStandardHelpOptions.version.1", "Shows the version."},
      {"usage.synopsisHeading", "用法 / usage: "},
      {"usage.commandListHeading", "%n子命令 / commands:%n"},
    };
  }
}
