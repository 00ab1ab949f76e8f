package io.github.opengpr.read.layout;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.MIXED_2019_2021;
import static io.github.opengpr.model.form.Form.MIXED_2021_2019;

import java.util.List;

/** Documents in which signs, heads or blank lines say where a cell ends. */
final class ToldCorpus {

  static final List<Recipe> RECIPES =
      List.of(
          text("semicolons", "a semicolon between cells").layout(Layouts.SEMICOLONS),
          text("semicolons-blanks", "the same, form of 2019, blanks")
              .layout(Layouts.SEMICOLONS)
              .form(FORM_2019)
              .blanks(0.1),
          text("semicolons-half-width", "half-width semicolons, odd digits")
              .layout(Layouts.SEMICOLONS)
              .damage(Damage.ODD_DIGITS)
              .change(text -> text.replace('；', ';')),
          text("ampersands", "as typesetters write tables").layout(Layouts.AMPERSANDS),
          text("ampersands-blanks", "the same, form of 2019, blanks")
              .layout(Layouts.AMPERSANDS)
              .form(FORM_2019)
              .blanks(0.1),
          text("nested-lists", "a list of lists").layout(Layouts.NESTED_LISTS),
          text("listed", "the numbers after a colon, commas between")
              .layout(Layouts.LISTED)
              .change(text -> text.replaceAll("(?<=\\d)、", "，")),
          text("listed-2019", "the same, form of 2019")
              .layout(Layouts.LISTED)
              .form(FORM_2019)
              .change(text -> text.replaceAll("(?<=\\d)、", "，")),
          text("listed-half-width", "the same, half-width signs")
              .layout(Layouts.LISTED)
              .form(MIXED_2021_2019)
              .change(
                  text -> text.replaceAll("(?<=\\d)、", ",").replace('：', ':').replace('，', ',')),
          text("listed-dots", "the same, the commas of enumerations")
              .layout(Layouts.LISTED)
              .form(MIXED_2019_2021),
          text("listed-slashes", "the same, slashes, blanks before them")
              .layout(Layouts.LISTED)
              .change(text -> text.replaceAll("(?<=\\d)、", " / ").replaceAll("：(?=\\d)", " ")),
          text("dotted", "the commas of enumerations between all cells").layout(Layouts.DOTTED),
          text("dotted-2019", "the same, form of 2019").layout(Layouts.DOTTED).form(FORM_2019),
          text("slashed", "slashes between all numbers and before the first")
              .layout(Layouts.DOTTED)
              .change(text -> text.replaceAll("、(?=-?\\d)", " / ")),
          text("slashed-2019", "the same, form of 2019")
              .layout(Layouts.DOTTED)
              .form(FORM_2019)
              .change(text -> text.replaceAll("、(?=-?\\d)", " / ")),
          text("escaped-marks", "marks for nothing escaped as in Markdown")
              .layout(Layouts.CELL_PER_LINE_SPACED)
              .blanks(0.3)
              .damage(Damage.MARKS)
              .change(text -> text.replaceAll("(?m)^-$", "\\\\-")),
          text("separators-blanks", "thousands separators, a blank between cells")
              .layout(Layouts.PDF_LINES)
              .damage(Damage.SEPARATORS)
              .applications(900_000),
          text("slashes-for-nothing", "slashes in blank cells, a blank between cells")
              .layout(Layouts.PDF_LINES)
              .blanks(0.4)
              .damage(Damage.MARKS)
              .change(text -> text.replaceAll("(?<= )(?:—+|-|无)(?= |\n)", "/")),
          text("headed", "each number of table three after the head of its column")
              .layout(Layouts.HEADED),
          text("headed-2019", "the same, form of 2019").layout(Layouts.HEADED).form(FORM_2019),
          text("headed-spaces", "the same, blanks for colons")
              .layout(Layouts.HEADED)
              .change(text -> text.replaceAll("：(?=\\d)", " ")),
          text("paragraphs", "a paragraph for each cell").layout(Layouts.PARAGRAPHS),
          text("paragraphs-blanks", "the same, half the cells blank")
              .layout(Layouts.PARAGRAPHS)
              .blanks(0.5),
          text("paragraphs-blanks-2019", "the same, form of 2019")
              .layout(Layouts.PARAGRAPHS)
              .form(FORM_2019)
              .blanks(0.4),
          text("lines-covered", "a line for each cell, blank and covered ones too")
              .layout(Layouts.LINES_COVERED)
              .blanks(0.4),
          text("lines-covered-2019", "the same, form of 2019, more blanks")
              .layout(Layouts.LINES_COVERED)
              .form(FORM_2019)
              .blanks(0.7),
          text(
                  "lines-and-gaps",
                  "a line for each cell, empty ones too, a blank line after each row")
              .layout(Layouts.LINES_AND_GAPS)
              .blanks(0.4),
          text("markdown-paragraphs", "Markdown, each cell a paragraph")
              .layout(Layouts.MARKDOWN_PARAGRAPHS),
          text("markdown-paragraphs-2019", "the same, form of 2019")
              .layout(Layouts.MARKDOWN_PARAGRAPHS)
              .form(FORM_2019),
          text("stacked-rows-first", "the numbers of each row in a line, then all labels")
              .layout(Layouts.STACKED_ROWS_FIRST),
          text("stacked-rows-first-2019", "the same, form of 2019")
              .layout(Layouts.STACKED_ROWS_FIRST)
              .form(FORM_2019),
          text("bar-rows-filled-up", "rows filled up with bars, none of them full")
              .layout(Layouts.BARS_ENDING)
              .blanks(0.6),
          text("bar-rows-filled-up-2019", "the same, form of 2019")
              .layout(Layouts.BARS_CLOSING)
              .form(FORM_2019)
              .blanks(0.6),
          text("pieces-of-numbers", "blanks within numbers, everything adds up")
              .layout(Layouts.BARS_BETWEEN)
              .applications(4_000)
              .change(ToldCorpus::inPieces),
          text("remarks-on-labels", "remarks on short labels")
              .layout(Layouts.TABS_BARE)
              .form(FORM_2019)
              .change(text -> text.replace("规章\t", "规章（设区的市才有）\t")));

  private ToldCorpus() {}

  private static Recipe text(String name, String about) {
    return new Recipe(name + ".txt", about);
  }

  /** Every number of four digits in a row of table three falls in two. */
  private static String inPieces(String text) {
    int from = text.indexOf("一、本年新收");
    int to = text.indexOf("四、政府信息公开行政复议");
    String table = text.substring(from, to).replaceAll("(?<= )(\\d\\d)(\\d\\d)(?= |\n)", "$1 $2");
    return text.substring(0, from) + table + text.substring(to);
  }
}
