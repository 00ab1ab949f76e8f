package io.github.opengpr.read.layout;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.MIXED_2019_2021;
import static io.github.opengpr.model.form.Form.MIXED_2021_2019;

import java.util.List;

/** Documents whose cells are parted by rare marks, or hold marks of style. */
final class MarkedCorpus {

  static final List<Recipe> RECIPES =
      List.of(
          text("tildes", "tildes between cells, blanks").blanks(0.3).change(t -> marks(t, "~")),
          text("carets", "the same, carets, form of 2019")
              .form(FORM_2019)
              .change(t -> marks(t, "^")),
          text("hashes", "the same, number signs, nothing for what spans cover")
              .layout(Layouts.TABS_BARE)
              .change(t -> marks(t, "#")),
          text("arrows", "the same, arrows, blanks")
              .layout(Layouts.TABS_BARE)
              .form(MIXED_2021_2019)
              .blanks(0.2)
              .change(t -> marks(t, " → ")),
          text("colons", "the same, colons").change(t -> marks(t, "：")),
          text("joined-bars", "all texts of a page on one line, bars between")
              .layout(Layouts.CELL_PER_LINE)
              .change(t -> joined(t, "|")),
          text("joined-bars-2019", "the same, form of 2019, blanks before and after")
              .layout(Layouts.CELL_PER_LINE)
              .form(FORM_2019)
              .change(t -> joined(t, " | ")),
          text("joined-commas", "the same, commas")
              .layout(Layouts.CELL_PER_LINE)
              .change(t -> joined(t, ",")),
          text("joined-dots", "the same, the commas of enumerations")
              .layout(Layouts.CELL_PER_LINE)
              .form(MIXED_2019_2021)
              .change(t -> joined(t, "、")),
          text("joined-slashes", "the same, slashes, form of 2019")
              .layout(Layouts.CELL_PER_LINE)
              .form(FORM_2019)
              .change(t -> joined(t, "/")),
          text("cell-ends", "the marks that word processors set after cells")
              .layout(Layouts.TAB_CELL_PER_LINE_BARE)
              .change(MarkedCorpus::cellEnds),
          text("cell-ends-2019", "the same, form of 2019")
              .layout(Layouts.TAB_CELL_PER_LINE_BARE)
              .form(FORM_2019)
              .change(MarkedCorpus::cellEnds),
          new Recipe("styled.md", "a tag of style around each cell, blanks")
              .layout(Layouts.MARKDOWN)
              .blanks(0.3)
              .change(
                  t -> t.replaceAll("\\| ([^| -][^|]*) (?=\\|)", "| <span class=\"a\">$1</span> ")),
          new Recipe("styled-brackets.md", "the same in brackets, form of 2019")
              .layout(Layouts.MARKDOWN)
              .form(FORM_2019)
              .change(t -> t.replaceAll("\\| ([^| -][^|]*) (?=\\|)", "| [$1]{style=\"b:1pt\"} ")),
          text("aligned-marks", "marks of alignment between bar and cell, blanks")
              .layout(Layouts.BARS_AROUND)
              .blanks(0.2)
              .change(
                  t -> t.replaceAll("\\| (?=\\d)", "|>. ").replaceAll("\\| (?=[^|\n])", "|<. ")),
          text("styled-lines", "a tag of style around each word, blanks")
              .layout(Layouts.WIDE_GAPS)
              .change(t -> t.replaceAll("(?<=   )(\\S+)(?=\\s)", "<b>$1</b>")));

  private MarkedCorpus() {}

  private static Recipe text(String name, String about) {
    return new Recipe(name + ".txt", about);
  }

  private static String marks(String text, String mark) {
    return text.replace("\t", mark);
  }

  private static String joined(String text, String mark) {
    return String.join(mark, text.strip().split("\\s*\n\\s*", -1)) + "\n";
  }

  private static String cellEnds(String text) {
    return text.replaceAll("\n\t", "\r\u0007\t")
        .replaceAll("\t", "")
        .replaceAll("\n\n", "\r\u0007\r\u0007")
        .replace('\n', '\r');
  }
}
