package io.github.opengpr.read.layout;

import static io.github.opengpr.model.form.Form.FORM_2019;

import java.util.List;
import java.util.stream.Collectors;

/** Documents whose head prints its columns in another order, or numbers rows and columns. */
final class OrderCorpus {

  static final List<Recipe> RECIPES =
      List.of(
          text("total-first", "the total before natural persons, tabs between")
              .arranged(Arrangements::totalFirst),
          text("total-first-bars", "the same between bars, spans leave nothing, blanks")
              .layout(Layouts.BARS_BETWEEN)
              .blanks(0.3)
              .arranged(Arrangements::totalFirst),
          text("total-first-lines", "the same in lines of a PDF, form of 2019")
              .layout(Layouts.PDF_LINES)
              .form(FORM_2019)
              .arranged(Arrangements::totalFirst),
          text("total-second", "the total after natural persons, each cell closed by a bar")
              .layout(Layouts.BARS_CLOSING)
              .arranged(Arrangements::totalSecond),
          text("total-second-lines", "the same in lines of a PDF")
              .layout(Layouts.PDF_LINES)
              .arranged(Arrangements::totalSecond),
          text("organisations-first", "organisations before natural persons, 合计 for the total")
              .layout(Layouts.BARS_AROUND)
              .blanks(0.2)
              .arranged(Arrangements::organisationsFirst),
          text("organisations-first-lines", "the same in lines of a PDF, form of 2019, no blanks")
              .layout(Layouts.PDF_LINES)
              .form(FORM_2019)
              .arranged(Arrangements::organisationsFirst),
          text("rows-numbered", "rows numbered before their labels, tabs between, blanks")
              .blanks(0.3)
              .arranged(Arrangements::rowsBefore),
          text("rows-numbered-cells", "the same, a line for each cell, no blanks")
              .layout(Layouts.CELL_PER_LINE)
              .arranged(Arrangements::rowsBefore),
          text("rows-numbered-after", "rows numbered after their labels, tabs between, blanks")
              .blanks(0.3)
              .arranged(Arrangements::rowsAfter),
          text("rows-numbered-after-bare", "the same, spans leave nothing, form of 2019")
              .layout(Layouts.TABS_BARE)
              .form(FORM_2019)
              .arranged(Arrangements::rowsAfter),
          text("rows-numbered-after-lines", "the same in lines of a PDF")
              .layout(Layouts.PDF_LINES)
              .arranged(Arrangements::rowsAfter),
          text("rows-numbered-after-cells", "the same, a line for each cell")
              .layout(Layouts.CELL_PER_LINE)
              .arranged(Arrangements::rowsAfter),
          text("columns-numbered", "columns numbered below the head, tabs between, blanks")
              .blanks(0.3)
              .arranged(Arrangements::columns),
          text("columns-numbered-lines", "the same in lines of a PDF, form of 2019, no blanks")
              .layout(Layouts.PDF_LINES)
              .form(FORM_2019)
              .arranged(Arrangements::columns),
          text("columns-numbered-cells", "the same, a line for each cell, a word before")
              .layout(Layouts.CELL_PER_LINE)
              .arranged(Arrangements::columnsNamed),
          text("bracket-cells", "each cell in square brackets, blanks")
              .layout(Layouts.TABS_BARE)
              .blanks(0.2)
              .change(OrderCorpus::brackets),
          text("all-numbered", "rows and columns numbered, the total first, between bars")
              .layout(Layouts.BARS_AROUND)
              .blanks(0.2)
              .arranged(
                  sheet ->
                      Arrangements.rowsAfter(
                          Arrangements.columnsNamed(Arrangements.totalFirst(sheet)))));

  private OrderCorpus() {}

  /** Each cell of the tables in brackets. */
  private static String brackets(String text) {
    int from = text.indexOf("二、主动公开");
    int to = text.indexOf("五、存在的");
    String tables =
        text.substring(from, to)
            .lines()
            .map(
                line ->
                    line.isEmpty() || line.matches("[二三四]、.*情况")
                        ? line
                        : "[" + line.replace("\t", "][") + "]")
            .collect(Collectors.joining("\n"));
    return text.substring(0, from) + tables + "\n" + text.substring(to);
  }

  private static Recipe text(String name, String about) {
    return new Recipe(name + ".txt", about);
  }
}
