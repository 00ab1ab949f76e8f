package io.github.opengpr.read.layout;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.MIXED_2019_2021;
import static io.github.opengpr.model.form.Form.MIXED_2021_2019;

import java.util.List;

/** Documents in which each number stands after the head of its column. */
final class NamedCorpus {

  static final List<Recipe> RECIPES =
      List.of(
          text("named", "a row a line, each number after its head, semicolons between")
              .layout(Layouts.NAMED_SEMICOLONS),
          text("named-2019", "the same, form of 2019")
              .layout(Layouts.NAMED_SEMICOLONS)
              .form(FORM_2019),
          text("named-blanks", "the same, a third of the cells blank")
              .layout(Layouts.NAMED_SEMICOLONS)
              .blanks(0.33),
          text("named-commas", "the same, half-width commas and colons, separators")
              .layout(Layouts.NAMED_SEMICOLONS)
              .form(MIXED_2021_2019)
              .damage(Damage.SEPARATORS)
              .applications(30_000)
              .change(text -> text.replace('；', ',').replace('：', ':')),
          text("named-units", "the same, units after the numbers, enumerated")
              .layout(Layouts.NAMED_SEMICOLONS)
              .damage(Damage.UNITS)
              .change(text -> text.replace('；', '、')),
          text("named-colons", "a colon within each pair, commas between")
              .layout(Layouts.NAMED_COLONS),
          text("named-colons-2019", "the same, form of 2019, blanks")
              .layout(Layouts.NAMED_COLONS)
              .form(FORM_2019)
              .blanks(0.4),
          text("named-lines", "a line for each label, one for each head and number")
              .layout(Layouts.NAMED_LINES),
          text("named-lines-2019", "the same, form of 2019, blanks")
              .layout(Layouts.NAMED_LINES)
              .form(FORM_2019)
              .blanks(0.3),
          text("named-items", "the same as items of lists").layout(Layouts.NAMED_ITEMS),
          text("named-items-mixed", "the same, table three of 2021, blanks")
              .layout(Layouts.NAMED_ITEMS)
              .form(MIXED_2019_2021)
              .blanks(0.2),
          text("named-cut", "ends within a row").layout(Layouts.NAMED_SEMICOLONS).cut(3, 12, 4));

  private NamedCorpus() {}

  private static Recipe text(String name, String about) {
    return new Recipe(name + ".txt", about);
  }
}
