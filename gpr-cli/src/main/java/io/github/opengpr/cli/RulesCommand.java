package io.github.opengpr.cli;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.ExitStatus;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.option.Speech;
import io.github.opengpr.cli.output.rule.RuleJson;
import io.github.opengpr.cli.output.rule.RuleMarkdown;
import io.github.opengpr.cli.output.rule.RuleText;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gpr rules}: lists the rules, or explains one. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = {"列出全部规则，或详细说明一条。", "Lists the rules, or explains one at length."})
final class RulesCommand implements Callable<Integer> {

  /** How rules are written. */
  enum Format {
    /** For people. */
    TEXT,
    /** A table, or a page for one rule. */
    MARKDOWN,
    /** An array of objects, or one object for one rule. */
    JSON
  }

  private final Console console;
  @Mixin private Speech speech = new Speech();

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = {"规则编号，例如 T3-BALANCE。", "The id of a rule, such as T3-BALANCE."})
  private @Nullable String id;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|json",
      defaultValue = "text",
      description = {"输出的格式。", "The format of the output."})
  private Format format = Format.TEXT;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Rule> rules = RuleSet.standard().rules();
    console.print(id == null ? list(rules) : one(find(rules, id)));
    return ExitStatus.FINE;
  }

  private String list(List<Rule> rules) {
    return switch (format) {
      case TEXT -> new RuleText(speech.language(), console.width()).list(rules);
      case MARKDOWN -> new RuleMarkdown(speech.language()).list(rules);
      case JSON -> RuleJson.list(rules);
    };
  }

  private String one(Rule rule) {
    return switch (format) {
      case TEXT -> new RuleText(speech.language(), console.width()).explain(rule);
      case MARKDOWN -> new RuleMarkdown(speech.language()).explain(rule);
      case JSON -> RuleJson.one(rule);
    };
  }

  /**
   * The rule of this id, in small or capital letters.
   *
   * @throws RefusedException if there is none
   */
  static Rule find(List<Rule> rules, String id) {
    String wanted = id.toUpperCase(Locale.ROOT);
    return rules.stream()
        .filter(rule -> rule.id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "没有规则 " + id + "，gpr rules 列出全部规则",
                    "no such rule: " + id + "; gpr rules lists them all"));
  }
}
