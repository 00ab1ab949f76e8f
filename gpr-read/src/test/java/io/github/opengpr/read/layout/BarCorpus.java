package io.github.opengpr.read.layout;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.MIXED_2019_2021;
import static io.github.opengpr.model.form.Form.MIXED_2021_2019;

import java.util.List;

/** Documents in which bars part cells wherever lines end. */
final class BarCorpus {

  static final List<Recipe> RECIPES =
      List.of(
          text("bar-cells", "a line for each cell, closed by a bar").layout(Layouts.BARS_CLOSING),
          text("bar-cells-2019", "the same, form of 2019")
              .layout(Layouts.BARS_CLOSING)
              .form(FORM_2019),
          text("bar-cells-blanks", "the same as the first, a third of the cells blank")
              .layout(Layouts.BARS_CLOSING)
              .blanks(0.33),
          text("bar-cells-bare", "the same, nothing for what spans cover, blanks")
              .layout(Layouts.BARS_CLOSING_BARE)
              .blanks(0.2),
          text("bar-cells-spread", "a line for each bar, table three of 2019")
              .layout(Layouts.BARS_CLOSING_SPREAD)
              .form(MIXED_2021_2019),
          text("bar-cells-spaced", "blank lines between all lines, blanks")
              .layout(Layouts.BARS_CLOSING_SPACED)
              .form(FORM_2019)
              .blanks(0.1),
          text("bar-cells-mixed", "some cells share a line, some labels go over two")
              .layout(Layouts.BARS_CLOSING_MIXED),
          text("bar-cells-mixed-2019", "the same, form of 2019, blanks")
              .layout(Layouts.BARS_CLOSING_MIXED)
              .form(FORM_2019)
              .blanks(0.25),
          text("bar-leading", "a bar before each row").layout(Layouts.BARS_LEADING),
          text("bar-leading-blanks", "the same, form of 2019, blanks")
              .layout(Layouts.BARS_LEADING)
              .form(FORM_2019)
              .blanks(0.15),
          text("bar-leading-inline", "a bar before the first cell of each row")
              .layout(Layouts.BARS_LEADING_INLINE),
          text(
                  "bar-ending-cut",
                  "a bar more at the end of each row, ends within table two, form of 2019")
              .layout(Layouts.BARS_ENDING)
              .form(FORM_2019)
              .cut(2, 7, 0),
          text("bar-filled-up", "a row a line, filled up with bars, blanks")
              .layout(Layouts.BARS_FILLED_UP)
              .blanks(0.2),
          text("bar-filled-up-2019", "the same, form of 2019")
              .layout(Layouts.BARS_FILLED_UP)
              .form(FORM_2019)
              .blanks(0.4),
          text("bar-moved", "rows filled up with bars, blank cells left out")
              .layout(Layouts.BARS_MOVED)
              .blanks(0.2),
          text("bar-moved-2019", "the same, form of 2019")
              .layout(Layouts.BARS_MOVED)
              .form(FORM_2019)
              .blanks(0.6),
          text("bar-moved-most", "the same, hardly a cell filled")
              .layout(Layouts.BARS_MOVED)
              .form(MIXED_2021_2019)
              .blanks(0.85),
          text("bar-empty-row-in-head", "an empty row within the head of table four")
              .layout(Layouts.MARKDOWN)
              .change(BarCorpus::emptyRowInHead),
          text("bar-opening", "each cell opened by a bar").layout(Layouts.BARS_OPENING),
          text("bar-opening-separators", "the same, thousands separators")
              .layout(Layouts.BARS_OPENING)
              .form(FORM_2019)
              .damage(Damage.SEPARATORS)
              .applications(30_000),
          text("bar-one-line", "each table in a line")
              .layout(Layouts.BARS_ONE_LINE)
              .form(MIXED_2019_2021),
          text("bar-cells-misread", "characters of labels misread")
              .layout(Layouts.BARS_CLOSING)
              .damage(Damage.MISREAD_LABELS),
          text("bar-cells-cut", "ends after a row of table three")
              .layout(Layouts.BARS_CLOSING)
              .cut(3, 12, 0));

  private BarCorpus() {}

  private static String emptyRowInHead(String text) {
    int head = text.indexOf("\n", text.indexOf("| 结果维持")) + 1;
    return text.substring(0, head) + "|" + "  |".repeat(15) + "\n" + text.substring(head);
  }

  private static Recipe text(String name, String about) {
    return new Recipe(name + ".txt", about);
  }
}
