package io.github.opengpr.cli.output.rule;

import io.github.opengpr.cli.output.rule.RuleWords.Fact;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.rules.Rule;
import java.util.List;

/** Rules in Markdown. */
public final class RuleMarkdown {

  private final Language language;
  private final RuleWords words;

  /** A writer in the given language. */
  public RuleMarkdown(Language language) {
    this.language = language;
    this.words = new RuleWords(language);
  }

  /** The rules as a table. */
  public String list(List<Rule> rules) {
    StringBuilder text =
        new StringBuilder(
            language.of(
                "| 编号 | 级别 | 要求 | 性质 | 依据 |\n", "| Id | Severity | Demand | Evidence | Basis |\n"));
    text.append("| --- | --- | --- | --- | --- |\n");
    for (Rule rule : rules) {
      row(
          text,
          "`" + rule.id() + "`",
          words.severity(rule),
          language.of(rule.summary()),
          words.evidence(rule),
          words.basis(rule));
    }
    return text.toString();
  }

  /** One rule as a section. */
  public String explain(Rule rule) {
    StringBuilder text = new StringBuilder("### " + rule.id() + "\n\n");
    text.append(language.of(rule.summary())).append("\n\n");
    item(text, new Fact("级别", "severity", words.severity(rule)));
    words.facts(rule).forEach(fact -> item(text, fact));
    return text.toString();
  }

  private void item(StringBuilder text, Fact fact) {
    String en = Character.toUpperCase(fact.en().charAt(0)) + fact.en().substring(1);
    text.append("- ").append(language.of(fact.zh() + "：", en + ": "));
    text.append(fact.words()).append('\n');
  }

  private static void row(StringBuilder text, String... columns) {
    for (String column : columns) {
      text.append("| ").append(column.replace("|", "\\|")).append(' ');
    }
    text.append("|\n");
  }
}
