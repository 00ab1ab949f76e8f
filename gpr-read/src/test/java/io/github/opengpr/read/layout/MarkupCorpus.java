package io.github.opengpr.read.layout;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.MIXED_2021_2019;

import java.util.List;

/** Text and Markdown with the tables of web pages in it. */
final class MarkupCorpus {

  static final List<Recipe> RECIPES =
      List.of(
          new Recipe("markup.md", "tables of web pages in Markdown, each in a line")
              .layout(Layouts.MARKUP),
          new Recipe("markup-2019.md", "the same, form of 2019, blanks")
              .layout(Layouts.MARKUP)
              .form(FORM_2019)
              .blanks(0.3),
          new Recipe("markup-headings.md", "the same, headings with signs")
              .layout(Layouts.MARKUP)
              .change(text -> text.replaceAll("(?m)^([二三四]、.*)$", "## $1\n")),
          new Recipe("markup-lines.txt", "the same in text, a tag a line")
              .layout(Layouts.MARKUP_LINES),
          new Recipe("markup-lines-2019.txt", "the same, form of 2019, blanks")
              .layout(Layouts.MARKUP_LINES)
              .form(FORM_2019)
              .blanks(0.4),
          new Recipe("markup-utf-16.txt", "the same, UTF-16 with a mark")
              .layout(Layouts.MARKUP_LINES)
              .form(MIXED_2021_2019)
              .charset("UTF-16LE")
              .mark(),
          new Recipe("markup-gbk.txt", "the same, GBK").layout(Layouts.MARKUP).charset("GBK"),
          new Recipe("markup-repeated.md", "the same, merged cells given again and again")
              .layout(Layouts.MARKUP_REPEATED),
          new Recipe("markup-repeated-2019.md", "the same, form of 2019, blanks")
              .layout(Layouts.MARKUP_REPEATED)
              .form(FORM_2019)
              .blanks(0.2),
          new Recipe("markup-cut.md", "ends after a row").layout(Layouts.MARKUP).cut(3, 12, 0));

  private MarkupCorpus() {}
}
