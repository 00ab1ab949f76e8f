package io.github.opengpr.read.layout;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.MIXED_2019_2021;
import static io.github.opengpr.model.form.Form.MIXED_2021_2019;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The documents of the corpus. */
final class Corpus {

  private static final List<Recipe> COMMON =
      List.of(
          // Layouts of text.
          text("tab-cell", "a tab before each cell, a blank line after each row")
              .layout(Layouts.TAB_CELL_PER_LINE),
          text("tab-cell-2019", "the same, form of 2019")
              .layout(Layouts.TAB_CELL_PER_LINE)
              .form(FORM_2019),
          text("tab-cell-close", "a tab before each cell, no blank lines")
              .layout(Layouts.TAB_CELL_PER_LINE_CLOSE),
          text("tab-cell-bare", "a tab before each cell, spans leave nothing")
              .layout(Layouts.TAB_CELL_PER_LINE_BARE),
          text("tab-cell-blanks", "the same as the first, a third of the cells blank")
              .layout(Layouts.TAB_CELL_PER_LINE)
              .blanks(0.33),
          text("tabs", "tabs between cells, empty cells for spans"),
          text("tabs-2019", "the same, form of 2019").form(FORM_2019),
          text("tabs-bare", "tabs between cells, spans leave nothing").layout(Layouts.TABS_BARE),
          text("tabs-blanks", "tabs between cells, half the cells blank").blanks(0.5),
          text("tabs-all-blank", "tabs between cells, every cell blank").blanks(1),
          text("bars-after", "a | b |").layout(Layouts.BARS_AFTER),
          text("bars-around", "| a | b |").layout(Layouts.BARS_AROUND).form(FORM_2019),
          text("bars-between", "a | b").layout(Layouts.BARS_BETWEEN),
          text("bars-blanks", "| a | b |, a third of the cells blank")
              .layout(Layouts.BARS_AROUND)
              .blanks(0.33),
          markdown("markdown", "Markdown").layout(Layouts.MARKDOWN),
          markdown("markdown-headings", "Markdown, headings with signs")
              .layout(Layouts.MARKDOWN)
              .change(text -> headings(text, "## ")),
          text("box", "drawn with lines").layout(Layouts.BOX),
          text("box-2019", "drawn with lines, form of 2019").layout(Layouts.BOX).form(FORM_2019),
          text("bar-lines", "a line for each cell, a line with a bar after each")
              .layout(Layouts.BAR_LINES),
          text("cell-per-line", "a line for each cell and nothing else")
              .layout(Layouts.CELL_PER_LINE),
          text("cell-per-line-spaced", "the same, a blank line after each row")
              .layout(Layouts.CELL_PER_LINE_SPACED),
          text("pdf-lines", "rows as a PDF gives them, one blank between words")
              .layout(Layouts.PDF_LINES),
          text("pdf-lines-2019", "the same, form of 2019")
              .layout(Layouts.PDF_LINES)
              .form(FORM_2019),
          text("pdf-label-lines", "labels on lines of their own").layout(Layouts.PDF_LABEL_LINES),
          text("pdf-wrapped", "long labels broken, the values in the middle line")
              .layout(Layouts.PDF_WRAPPED),
          text("wide-gaps", "three blanks between cells").layout(Layouts.WIDE_GAPS),
          text("aligned", "columns aligned with blanks").layout(Layouts.ALIGNED),
          text("values-first", "rows of a PDF, the values before the labels")
              .layout(Layouts.VALUES_FIRST),
          text("values-first-tabs", "values before labels, tabs between, blanks, form of 2019")
              .layout(Layouts.VALUES_FIRST_TABS)
              .form(FORM_2019)
              .blanks(0.2),
          text("values-above", "the values of each row in the line above its labels")
              .layout(Layouts.VALUES_ABOVE),
          text("values-above-2019", "the same, form of 2019")
              .layout(Layouts.VALUES_ABOVE)
              .form(FORM_2019),
          text("box-narrow", "drawn with lines, long texts broken in narrow columns")
              .layout(Layouts.BOX_NARROW),
          text("bars-narrow", "the same without lines between the rows, form of 2019")
              .layout(Layouts.BARS_NARROW)
              .form(FORM_2019),
          text("lists", "rows printed as lists, None for what spans cover").layout(Layouts.LISTS),
          text("one-line", "the whole report on one line")
              .layout(Layouts.PDF_LINES)
              .change(text -> text.strip().replaceAll("\\s+", " ") + "\n"),
          text("line-per-section", "a line for each section, tables and all")
              .layout(Layouts.PDF_LINES)
              .form(FORM_2019)
              .change(Corpus::lineForEachSection),
          text("disputes-twice", "table four pasted twice").change(Corpus::disputesTwice),
          // Forms and shapes of tables.
          text("mixed-2021-2019", "table two of 2021 beside table three of 2019")
              .form(MIXED_2021_2019),
          text("mixed-2019-2021", "table two of 2019 beside table three of 2021")
              .form(MIXED_2019_2021)
              .layout(Layouts.BARS_AROUND),
          text("disputes-by-row", "table four in three rows of five").disputesByRow(),
          text("disputes-by-row-cells", "the same, a line for each cell")
              .layout(Layouts.TAB_CELL_PER_LINE)
              .disputesByRow(),
          text("no-applications", "nothing but zeros in table three").applications(0),
          text("large", "numbers of five and more digits").applications(900_000),
          // Encodings.
          text("gb18030", "GB18030, CRLF").charset("GB18030").change(Corpus::crlf),
          text("gbk-cells", "GBK, a tab before each cell")
              .charset("GBK")
              .layout(Layouts.TAB_CELL_PER_LINE),
          text("utf-16le", "UTF-16 little endian with a mark").charset("UTF-16LE").mark(),
          text("utf-16be", "UTF-16 big endian without a mark").charset("UTF-16BE"),
          text("utf-8-mark", "UTF-8 with a mark, CRLF").mark().change(Corpus::crlf),
          text("carriage-returns", "lines end with CR").change(text -> text.replace('\n', '\r')),
          // Damage that leaves the values as they are.
          text("traditional", "Traditional characters").damage(Damage.TRADITIONAL),
          text("radicals", "radicals for characters, in lines of a PDF")
              .layout(Layouts.PDF_LINES)
              .damage(Damage.RADICALS),
          text("half-width", "half-width punctuation").damage(Damage.HALF_WIDTH),
          text("misread", "characters of labels misread")
              .layout(Layouts.TAB_CELL_PER_LINE)
              .damage(Damage.MISREAD_LABELS),
          text("ruined-label", "one label beyond recognition").damage(Damage.RUINED_LABEL),
          text("no-ordinals", "labels without ordinals").damage(Damage.NO_ORDINALS),
          text("explained", "explanations with digits inside labels").damage(Damage.EXPLAINED),
          text("spaced-labels", "blanks inside labels")
              .layout(Layouts.BARS_AROUND)
              .damage(Damage.SPACED_LABELS),
          text("broken-labels", "labels broken into two lines")
              .layout(Layouts.TAB_CELL_PER_LINE)
              .damage(Damage.BROKEN_LABELS),
          text("vertical", "short labels from top to bottom")
              .layout(Layouts.TAB_CELL_PER_LINE)
              .change(Corpus::vertical),
          text("glued-labels", "labels of groups glued to those of rows")
              .layout(Layouts.PDF_LINES)
              .change(text -> text.replace("（三）不予公开 1.", "（三）不予公开1.")),
          text("odd-digits", "full-width digits, odd blanks, invisible characters")
              .damage(Damage.ODD_DIGITS),
          text("separators", "thousands separators, half and full width")
              .layout(Layouts.TAB_CELL_PER_LINE)
              .damage(Damage.SEPARATORS)
              .applications(30_000),
          text("units", "units and remarks after numbers").damage(Damage.UNITS),
          text("marks", "marks for nothing in blank cells").blanks(0.4).damage(Damage.MARKS),
          text("page-numbers", "page numbers and repeated heads inside table three")
              .layout(Layouts.PDF_LINES)
              .change(Corpus::pages),
          text("page-numbers-cells", "the same, a tab before each cell")
              .layout(Layouts.TAB_CELL_PER_LINE)
              .change(Corpus::pages),
          text("ordinals-circled", "numbers in circles before the sections")
              .change(text -> sections(text, "①②③④⑤⑥", "")),
          text("ordinals-roman", "Roman numerals before the sections")
              .change(text -> sections(text, "ⅠⅡⅢⅣⅤⅥ", "、")),
          text("ordinals-bare", "a blank after the numerals of the sections")
              .change(text -> sections(text, "一二三四五六", " ")),
          text("ordinals", "ordinals of sections lost or damaged").change(Corpus::ordinals),
          text("contents", "a table of contents before the report").change(Corpus::contents),
          // The document does not say it all.
          text("blanks-dropped", "blank cells leave no trace")
              .layout(Layouts.PDF_LINES)
              .blanks(0.15)
              .applications(40),
          text("doubled", "numbers twice in their cells").damage(Damage.DOUBLED),
          text("split", "numbers fallen apart").damage(Damage.SPLIT),
          text("last-cell-lost", "last cells of rows lost").damage(Damage.LAST_CELL_LOST),
          text("cell-lost", "cells of rows lost").damage(Damage.CELL_LOST),
          text("labels-lost", "labels lost").damage(Damage.LABELS_LOST),
          text("letters", "letters for digits").damage(Damage.LETTERS),
          text("cut-disclosure", "ends after table two").cut(2, 14, 0),
          text("cut-tabs", "ends after the tenth row of table three").cut(3, 13, 0),
          text("cut-bars", "ends within a row").layout(Layouts.BARS_BETWEEN).cut(3, 13, 4),
          text("cut-row", "ends within a row, tabs between cells").cut(3, 9, 3),
          text("cut-cells", "ends after a row, a tab before each cell")
              .layout(Layouts.TAB_CELL_PER_LINE)
              .cut(3, 20, 0),
          text("cut-pdf", "ends after a row, lines of a PDF")
              .layout(Layouts.PDF_LINES)
              .cut(3, 20, 0),
          // Web pages.
          page("page-clean", "as a careful author would", Pages.CLEAN),
          page("page-clean-2019", "the same, form of 2019", Pages.CLEAN).form(FORM_2019),
          page("page-blanks", "the same, half the cells blank", Pages.CLEAN).blanks(0.5),
          page("page-wordy", "paragraphs, fonts and spans in every cell", Pages.WORDY).blanks(0.2),
          page("page-portal", "navigation, metadata, a table for the layout; GBK", Pages.PORTAL),
          page("page-br", "labels broken with br", Pages.BROKEN_LINES),
          page("page-no-spans", "spans replaced by empty cells", Pages.NO_SPANS),
          page("page-two-tables", "table three in two tables", Pages.TWO_TABLES).blanks(0.2),
          page("page-repeated-head", "table three in two tables with heads", Pages.REPEATED_HEAD),
          page("page-no-end-tags", "end tags left out", Pages.NO_END_TAGS).form(FORM_2019),
          page("page-one-table", "the whole report in one table", Pages.ONE_TABLE),
          page("page-fields", "values in fields of a form", Pages.FIELDS).blanks(0.2),
          page("page-preformatted", "tables as preformatted text", Pages.PREFORMATTED),
          page("page-styled-blocks", "blocks shown as tables by a style", Pages.STYLED_BLOCKS),
          page("page-wrong-head", "a head with other widths", Pages.WRONG_HEAD).blanks(0.2));

  static final List<Recipe> RECIPES =
      Stream.of(
              COMMON,
              BarCorpus.RECIPES,
              StackedCorpus.RECIPES,
              ToldCorpus.RECIPES,
              NamedCorpus.RECIPES,
              MarkupCorpus.RECIPES,
              NotationCorpus.RECIPES,
              MarkedCorpus.RECIPES,
              OddCorpus.RECIPES,
              OrderCorpus.RECIPES)
          .flatMap(List::stream)
          .toList();

  private Corpus() {}

  private static Recipe text(String name, String about) {
    return new Recipe(name + ".txt", about);
  }

  private static Recipe markdown(String name, String about) {
    return new Recipe(name + ".md", about);
  }

  private static Recipe page(String name, String about, Pages page) {
    return new Recipe(name + ".html", about).page(page);
  }

  private static String crlf(String text) {
    return text.replace("\n", "\r\n");
  }

  private static String lines(String text, UnaryOperator<String> change) {
    return String.join("\n", text.lines().map(change).toList()) + "\n";
  }

  private static String headings(String text, String sign) {
    return lines(text, line -> line.matches("[一二三四五六]、.*情况|六、.*事项") ? sign + line : line);
  }

  private static String lineForEachSection(String text) {
    return text.strip().replaceAll("\\s+(?![一二三四五六]、[^\n]*(?:情况|事项)\n)", " ") + "\n";
  }

  private static String disputesTwice(String text) {
    int first = text.indexOf("行政复议\t");
    int last = text.indexOf("五、存在的");
    return text.substring(0, last) + text.substring(first, last) + text.substring(last);
  }

  private static String sections(String text, String numerals, String mark) {
    String official = "一二三四五六";
    String changed = text;
    for (int i = 0; i < official.length(); i++) {
      changed =
          changed.replaceAll(
              "(?m)^" + official.charAt(i) + "、(?=.*(?:情况|事项)$)", numerals.charAt(i) + mark);
    }
    return changed;
  }

  private static String vertical(String text) {
    return lines(
        text,
        line ->
            line.matches("\t(自然人|总计|商业企业|科研机构|其他|3\\.其他|2\\.重复申请|（六）其他处理)")
                ? "\t" + String.join("\n", line.strip().split(""))
                : line);
  }

  private static String pages(String text) {
    String[] lines = text.split("\n", -1);
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      if (line.strip().startsWith("（四）无法提供")) {
        out.append("- 3 -\n");
      } else if (line.strip().startsWith("4.无正当理由大量")) {
        out.append("第4页 共6页\n");
      }
      out.append(line).append('\n');
    }
    return out.toString();
  }

  private static String ordinals(String text) {
    return text.replace("一、总体情况", "—、总体情况")
        .replace("三、收到和处理", "3、 收到和处理")
        .replace("四、政府信息公开行政复议、", "4、政府信息公开行政复议及")
        .replace("五、存在的", "存在的")
        .replace("六、其他需要", "l六、其他需要");
  }

  private static String contents(String text) {
    String titles =
        """
        一、总体情况\t1
        二、主动公开政府信息情况\t2
        三、收到和处理政府信息公开申请情况\t3
        四、政府信息公开行政复议、行政诉讼情况\t4
        五、存在的主要问题及改进情况\t5
        六、其他需要报告的事项\t6
        """;
    int first = text.indexOf("一、总体情况");
    return text.substring(0, first) + "目录\n" + titles + text.substring(first);
  }
}
