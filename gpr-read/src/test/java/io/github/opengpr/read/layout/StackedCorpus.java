package io.github.opengpr.read.layout;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.MIXED_2021_2019;

import java.util.List;

/** Documents of pages whose columns are printed one after the other. */
final class StackedCorpus {

  static final List<Recipe> RECIPES =
      List.of(
          text("stacked-rows", "all labels, then the numbers of each row in a line")
              .layout(Layouts.STACKED_ROWS),
          text("stacked-rows-2019", "the same, form of 2019")
              .layout(Layouts.STACKED_ROWS)
              .form(FORM_2019),
          text("stacked-rows-spaced", "the same, a blank line between")
              .layout(Layouts.STACKED_ROWS_SPACED)
              .form(MIXED_2021_2019),
          text("stacked-rows-large", "large numbers, separators")
              .layout(Layouts.STACKED_ROWS)
              .applications(500_000)
              .damage(Damage.SEPARATORS),
          text("stacked-rows-none", "nothing but zeros in table three")
              .layout(Layouts.STACKED_ROWS)
              .applications(0),
          text("stacked-rows-tabbed", "tabs between the numbers")
              .layout(Layouts.STACKED_ROWS_TABBED),
          text("stacked-rows-tabbed-2019", "the same, form of 2019")
              .layout(Layouts.STACKED_ROWS_TABBED)
              .form(FORM_2019),
          text("stacked-rows-blanks", "blank cells leave no trace")
              .layout(Layouts.STACKED_ROWS)
              .blanks(0.1),
          text("stacked-pages", "the same on two pages").layout(Layouts.STACKED_ROWS_TWO_PAGES),
          text("stacked-pages-2019", "the same, form of 2019")
              .layout(Layouts.STACKED_ROWS_TWO_PAGES)
              .form(FORM_2019),
          text("stacked-columns", "table three column by column, each in a line")
              .layout(Layouts.STACKED_COLUMNS),
          text("stacked-columns-2019", "the same, form of 2019")
              .layout(Layouts.STACKED_COLUMNS)
              .form(FORM_2019),
          text("stacked-heads", "each column under its head, a number a line")
              .layout(Layouts.STACKED_COLUMNS_UNDER_HEADS),
          text("stacked-heads-2019", "the same, form of 2019")
              .layout(Layouts.STACKED_COLUMNS_UNDER_HEADS)
              .form(FORM_2019),
          text("stacked-cut", "ends within table three")
              .layout(Layouts.STACKED_ROWS)
              .cut(3, 15, 0));

  private StackedCorpus() {}

  private static Recipe text(String name, String about) {
    return new Recipe(name + ".txt", about);
  }
}
