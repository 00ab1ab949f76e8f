package io.github.opengpr.cli.output.rule;

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
    field(page, "级别", "severity", words.severity(rule));
    field(page, "类别", "scope", language.of(rule.scope().zh(), rule.scope().en()));
    field(page, "适用", "applies to", words.applies(rule));
    for (String instance : words.instances(rule)) {
      field(page, "算式", "equations", instance);
    }
    field(page, "性质", "evidence", words.evidenceAtLength(rule));
    field(page, "依据", "basis", words.basis(rule));
    field(page, "不核对", "skipped if", words.needs(rule));
    field(page, "选项", "options", words.options(rule));
    words.examples(rule, true).forEach(shows -> field(page, "不合格", "fails", shows));
    words.examples(rule, false).forEach(shows -> field(page, "合格", "passes", shows));
    return page.toString();
  }

  private void field(Page page, String zh, String en, String text) {
    if (!text.isEmpty()) {
      String label = language.of(zh, en);
      page.labelled(2, label, label, language.of(8, 12), text);
    }
  }
}
