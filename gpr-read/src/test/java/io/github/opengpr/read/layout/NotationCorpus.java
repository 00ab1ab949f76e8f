package io.github.opengpr.read.layout;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.MIXED_2019_2021;
import static io.github.opengpr.model.form.Form.MIXED_2021_2019;

import java.util.List;

/** Documents whose tables are written as wikis, typesetters, forums and programs do. */
final class NotationCorpus {

  static final List<Recipe> RECIPES =
      List.of(
          text("wiki", "as wikis write tables, a line for each cell").layout(Layouts.WIKI),
          text("wiki-2019", "the same, form of 2019, blanks")
              .layout(Layouts.WIKI)
              .form(FORM_2019)
              .blanks(0.4),
          text("wiki-rows", "the same, a line for each row, blanks")
              .layout(Layouts.WIKI_ROWS)
              .blanks(0.2),
          text("wiki-rows-mixed", "the same, table two of 2021 beside table three of 2019")
              .layout(Layouts.WIKI_ROWS)
              .form(MIXED_2021_2019),
          text("wiki-cut", "ends after a row").layout(Layouts.WIKI).cut(3, 15, 0),
          text("tex", "as typesetters write tables with merged cells").layout(Layouts.TEX),
          text("tex-2019", "the same, form of 2019, blanks")
              .layout(Layouts.TEX)
              .form(FORM_2019)
              .blanks(0.3),
          text("tex-long", "the same, tables of several pages, words in braces")
              .layout(Layouts.TEX)
              .change(
                  text ->
                      text.replace("{tabular}", "{longtable}")
                          .replace("\\hline\n", "\\\\hline\n\\endhead\n".substring(1))
                          .replaceAll("(?m)^([^\\\\&\n]+) &", "\\\\textbf{$1} &")),
          text("tex-cut", "ends after a row").layout(Layouts.TEX).form(FORM_2019).cut(3, 12, 0),
          text("forum", "as forums write tables, blanks").layout(Layouts.FORUM).blanks(0.3),
          text("forum-2019", "the same, form of 2019").layout(Layouts.FORUM).form(FORM_2019),
          text("lists-in-lists", "a list of lists in a line").layout(Layouts.LISTS_IN_LISTS),
          text("lists-in-lists-2019", "the same, form of 2019, blanks")
              .layout(Layouts.LISTS_IN_LISTS)
              .form(FORM_2019)
              .blanks(0.3),
          text("lists-by-line", "the same, a line for each cell, blanks")
              .layout(Layouts.LISTS_BY_LINE)
              .blanks(0.3),
          text("lists-by-line-single", "the same, single quotes, None for what spans cover")
              .layout(Layouts.LISTS_BY_LINE)
              .form(MIXED_2019_2021)
              .change(text -> text.replace('"', '\'').replace("null", "None")),
          text("records", "a list of records").layout(Layouts.RECORDS),
          text("records-2019", "the same, form of 2019, blanks")
              .layout(Layouts.RECORDS)
              .form(FORM_2019)
              .blanks(0.3),
          text("numbered-frame", "rows and columns numbered, merged cells given again")
              .layout(Layouts.NUMBERED),
          text("numbered-frame-2019", "the same, form of 2019")
              .layout(Layouts.NUMBERED)
              .form(FORM_2019),
          text("repeated-lines", "merged cells given again, a blank between cells")
              .layout(Layouts.NUMBERED)
              .change(NotationCorpus::withoutNumbers),
          text("numbered-bars-frame", "rows and columns numbered, bars between")
              .layout(Layouts.NUMBERED)
              .form(FORM_2019)
              .change(
                  text ->
                      text.replaceAll("(?m)^(\\d*)\t(.*)$", "| $1 | $2 |").replace("\t", " | ")),
          text("numbered-columns", "the same, only the columns numbered")
              .layout(Layouts.NUMBERED)
              .change(text -> text.replaceAll("(?m)^\\d*\t(?=.*\t)", "")));

  private NotationCorpus() {}

  private static String withoutNumbers(String text) {
    return text.replaceAll("(?m)^(\\t\\d+)+\n", "")
        .replaceAll("(?m)^\\d+\t", "")
        .replace('\t', ' ');
  }

  private static Recipe text(String name, String about) {
    return new Recipe(name + ".txt", about);
  }
}
