package io.github.opengpr.cli.help;

import io.github.opengpr.cli.text.Language;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/** The subcommands in the help of {@code gpr}. */
public final class CommandList implements IHelpSectionRenderer {

  private static final int WIDTH = 80;
  private static final int INDENT = 2;

  private final Language language;

  public CommandList(Language language) {
    this.language = language;
  }

  @Override
  public String render(Help help) {
    int names = help.subcommands().keySet().stream().mapToInt(String::length).max().orElse(0);
    int left = names + 2 * INDENT;
    TextTable table =
        TextTable.forColumns(
            help.colorScheme(),
            new Column(left, INDENT, Overflow.SPAN),
            new Column(WIDTH - left, INDENT, Overflow.WRAP));
    table.setAdjustLineBreaksForWideCJKCharacters(true);
    help.subcommands()
        .forEach(
            (name, command) -> {
              String[] both = command.commandSpec().usageMessage().description();
              table.addRowValues(name, language.of(both[0], both[1]));
            });
    return table.toString();
  }
}
