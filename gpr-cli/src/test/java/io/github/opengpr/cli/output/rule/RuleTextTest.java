package io.github.opengpr.cli.output.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Page;
import io.github.opengpr.cli.text.Wrapping;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.RuleSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules on a narrow terminal. */
class RuleTextTest {

  private static final int WIDTH = 80;

  @ParameterizedTest
  @EnumSource(Language.class)
  void linesFitTheTerminal(Language language) {
    RuleText text = new RuleText(language, WIDTH);
    List<Rule> rules = RuleSet.standard().rules();
    assertThat(text.list(rules).lines()).allMatch(RuleTextTest::fits);
    for (Rule rule : rules) {
      assertThat(text.explain(rule).lines()).as(rule.id()).allMatch(RuleTextTest::fits);
    }
  }

  private static boolean fits(String line) {
    return Wrapping.columns(line) <= WIDTH;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatFollowsALongNameStandsBelowIt(Language language) {
    Page page = new Page(WIDTH);
    page.heading("a.txt", "a.txt", language.of("2021年度 · 青禾镇人民政府", "report year 2021"));
    String name = "一个很长很长的文件夹/一个很长很长的文件名字.docx";
    page.heading(name, name, "2021年度 · 青禾镇人民政府 · 2021年表式");
    assertThat(page.toString().lines()).hasSize(3).allMatch(RuleTextTest::fits);
  }
}
