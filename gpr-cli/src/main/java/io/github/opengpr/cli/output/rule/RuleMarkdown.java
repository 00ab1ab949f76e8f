package io.github.opengpr.cli.output.rule;

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
    item(text, "级别", "Severity", words.severity(rule));
    item(text, "适用", "Applies to", words.applies(rule));
    for (String instance : words.instances(rule)) {
      item(text, "算式", "Equations", instance);
    }
    item(text, "性质", "Evidence", words.evidenceAtLength(rule));
    item(text, "依据", "Basis", words.basis(rule));
    item(text, "不核对", "Skipped if", words.needs(rule));
    item(text, "选项", "Options", words.options(rule));
    words.examples(rule, true).forEach(shows -> item(text, "不合格", "Fails", shows));
    words.examples(rule, false).forEach(shows -> item(text, "合格", "Passes", shows));
    return text.toString();
  }

  private void item(StringBuilder text, String zh, String en, String words) {
    if (!words.isEmpty()) {
      text.append("- ").append(language.of(zh + "：", en + ": ")).append(words).append('\n');
    }
  }

  private static void row(StringBuilder text, String... columns) {
    for (String column : columns) {
      text.append("| ").append(column.replace("|", "\\|")).append(' ');
    }
    text.append("|\n");
  }
}
