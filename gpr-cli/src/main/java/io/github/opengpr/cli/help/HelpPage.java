package io.github.opengpr.cli.help;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.chinese.DisplayWidth;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of a command in one language; explanations are written in both, Chinese first. */
public final class HelpPage extends Help {

  private final CommandSpec command;
  private final Language language;

  public HelpPage(CommandSpec command, ColorScheme colors, Language language) {
    super(command, colors);
    this.command = command;
    this.language = language;
  }

  /** The one line of a pair that is in this language. */
  private String[] one(String... pair) {
    return pair.length == 2 ? new String[] {language.of(pair[0], pair[1])} : pair;
  }

  @Override
  public String description(Object... params) {
    return joined(one(command.usageMessage().description()), params);
  }

  @Override
  public String footer(Object... params) {
    String said = joined(one(command.usageMessage().footer()), params);
    return language == Language.EN
        ? said
        : said + "%nEnglish: %s --help --lang en%n".formatted(command.qualifiedName());
  }

  private String joined(String[] lines, Object... params) {
    return join(
            colorScheme().ansi(),
            command.usageMessage().width(),
            true,
            lines,
            new StringBuilder(),
            params)
        .toString();
  }

  /** In columns, so that a long usage hangs under its beginning. */
  @Override
  public int synopsisHeadingLength() {
    return DisplayWidth.of(synopsisHeading());
  }

  @Override
  public IOptionRenderer createDefaultOptionRenderer() {
    IOptionRenderer renderer = super.createDefaultOptionRenderer();
    return (option, labels, colors) -> {
      OptionSpec shown =
          OptionSpec.builder(option)
              .names(option.names()) // those of --help are made out only by the option itself
              .description(one(option.description()))
              .build();
      return renderer.render(shown, labels, colors);
    };
  }

  @Override
  public IParameterRenderer createDefaultParameterRenderer() {
    IParameterRenderer renderer = super.createDefaultParameterRenderer();
    return (parameter, labels, colors) ->
        renderer.render(
            PositionalParamSpec.builder(parameter)
                .description(one(parameter.description()))
                .build(),
            labels,
            colors);
  }
}
