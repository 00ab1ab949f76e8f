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
          text("named-dashes", "a row a line, a dash between head and number")
              .layout(Layouts.NAMED_SEMICOLONS)
              .change(NamedCorpus::dashes),
          text("named-equals", "the same, signs of equality, commas and blanks, blank cells")
              .layout(Layouts.NAMED_COLONS)
              .form(FORM_2019)
              .blanks(0.2)
              .change(text -> text.replaceAll("：(?=-?\\d|，|\n)", "=").replace("，", ", ")),
          text("named-spaces", "the same, blanks between heads and numbers, blank cells")
              .layout(Layouts.NAMED_COLONS)
              .blanks(0.3)
              .change(text -> text.replaceAll("：(?=-?\\d|，|\n)", " ").replace("，", " ")),
          text("named-begun", "a line for each number, the first in the line of the label")
              .layout(Layouts.NAMED_LINES_BEGUN),
          text("named-begun-2019", "the same, form of 2019, blanks")
              .layout(Layouts.NAMED_LINES_BEGUN)
              .form(FORM_2019)
              .blanks(0.3),
          text("named-records", "a row of label, head and number for each number")
              .layout(Layouts.NAMED_RECORDS),
          text("named-records-2019", "the same, form of 2019, blanks")
              .layout(Layouts.NAMED_RECORDS)
              .form(FORM_2019)
              .blanks(0.3),
          text("named-records-once", "the same, each label in its first row alone")
              .layout(Layouts.NAMED_RECORDS)
              .change(NamedCorpus::labelsOnce),
          text("named-cut", "ends within a row").layout(Layouts.NAMED_SEMICOLONS).cut(3, 12, 4));

  private NamedCorpus() {}

  /** A dash before each number of a row that has several. */
  private static String dashes(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.lines().toList()) {
      boolean row = line.indexOf('；') > 0;
      out.append(row ? line.replaceAll("(?<=[^\\d：；.])(?=\\d+(?:；|$))", "-") : line).append('\n');
    }
    return out.toString();
  }

  private static String labelsOnce(String text) {
    StringBuilder out = new StringBuilder();
    String last = "";
    for (String line : text.split("\n", -1)) {
      int tab = line.indexOf('\t');
      String label = tab < 0 || line.indexOf('\t', tab + 1) < 0 ? "" : line.substring(0, tab + 1);
      boolean same = !label.isEmpty() && label.equals(last);
      out.append(same ? line.substring(label.length()) : line).append('\n');
      last = label;
    }
    return out.substring(0, out.length() - 1);
  }

  private static Recipe text(String name, String about) {
    return new Recipe(name + ".txt", about);
  }
}
