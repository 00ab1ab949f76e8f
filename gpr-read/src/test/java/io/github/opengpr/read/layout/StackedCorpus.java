package io.github.opengpr.read.layout;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.MIXED_2021_2019;

import java.util.ArrayList;
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
          text("run-together", "no blanks between the numbers of a row")
              .layout(Layouts.STACKED_RUN_TOGETHER)
              .applications(60),
          text("run-together-2019", "the same, form of 2019")
              .layout(Layouts.STACKED_RUN_TOGETHER)
              .form(FORM_2019)
              .applications(40),
          text("run-together-blanks", "the same, one blank for blank cells")
              .layout(Layouts.STACKED_RUN_TOGETHER)
              .blanks(0.3),
          text("totals-late", "a line for each number, some totals after the next row")
              .layout(Layouts.STACKED_TOTALS_LATE),
          text("totals-late-2019", "the same, form of 2019")
              .layout(Layouts.STACKED_TOTALS_LATE)
              .form(FORM_2019),
          text("bands", "each page of table three by columns, the last two side by side")
              .layout(Layouts.STACKED_BANDS),
          text("bands-2019", "the same, form of 2019, the last numbers after the next heading")
              .layout(Layouts.STACKED_BANDS)
              .form(FORM_2019)
              .change(StackedCorpus::afterHeading),
          text("stacked-cut", "ends within table three")
              .layout(Layouts.STACKED_ROWS)
              .cut(3, 15, 0));

  /** So many of the last numbers of table three are moved. */
  private static final int MOVED = 20;

  private StackedCorpus() {}

  /** The last numbers of table three below the heading of the next section. */
  private static String afterHeading(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int heading = lines.indexOf("四、政府信息公开行政复议、行政诉讼情况");
    int to = lines.get(heading - 1).isEmpty() ? heading - 1 : heading;
    lines.add(to - MOVED, lines.remove(heading));
    return String.join("\n", lines) + "\n";
  }

  private static Recipe text(String name, String about) {
    return new Recipe(name + ".txt", about);
  }
}
