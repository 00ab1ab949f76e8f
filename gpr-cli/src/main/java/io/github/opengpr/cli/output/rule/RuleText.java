package io.github.opengpr.cli.output.rule;

import io.github.opengpr.cli.output.rule.RuleWords.Fact;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Page;
import io.github.opengpr.cli.text.Wrapping;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for people. */
public final class RuleText {

  private final Language language;
  private final int width;
  private final RuleWords words;

  /** A writer in the given language, of lines that fit so many columns. */
  public RuleText(Language language, int width) {
    this.language = language;
    this.width = width;
    this.words = new RuleWords(language);
  }

  /** The rules, by what they are about: severity, id, what each demands. */
  public String list(List<Rule> rules) {
    Page page = new Page(width);
    @Nullable Scope scope = null;
    for (Rule rule : rules) {
      if (rule.scope() != scope) {
        if (scope != null) {
          page.gap();
        }
        scope = rule.scope();
        page.line(0, language.of(scope.zh(), scope.en()));
      }
      String label = language.of(rule.severity()) + " ";
      String id = String.format("%-24s ", rule.id());
      String head = label + " ".repeat(language.of(6, 9) - Wrapping.columns(label)) + id;
      page.labelled(2, head, head, language.of(31, 34), language.of(rule.summary()));
    }
    page.gap();
    page.line(
        0,
        language.of(
            "共" + rules.size() + "条规则；gpr rules 编号 说明其中一条",
            rules.size() + " rules; gpr rules ID explains one"));
    return page.toString();
  }

  /** Everything there is to know about a rule. */
  public String explain(Rule rule) {
    Page page = new Page(width);
    page.line(0, rule.id() + "  " + language.of(rule.summary()));
    line(page, new Fact("级别", "severity", words.severity(rule)));
    line(page, new Fact("类别", "scope", language.of(rule.scope().zh(), rule.scope().en())));
    words.facts(rule).forEach(fact -> line(page, fact));
    return page.toString();
  }

  private void line(Page page, Fact fact) {
    String label = language.of(fact.zh(), fact.en());
    page.labelled(2, label, label, language.of(8, 12), fact.words());
  }
}
