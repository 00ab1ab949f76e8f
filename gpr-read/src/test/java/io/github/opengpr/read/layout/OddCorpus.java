package io.github.opengpr.read.layout;

import static io.github.opengpr.model.form.Form.FORM_2019;

import java.util.List;
import java.util.regex.Pattern;

/** Documents whose heads are cut, or whose tables have rows of the agency’s own. */
final class OddCorpus {

  static final List<Recipe> RECIPES =
      List.of(
          text("pages-cells", "a line for each cell, page numbers and the title between")
              .layout(Layouts.CELL_PER_LINE)
              .change(OddCorpus::pages),
          text("pages-cells-2019", "the same, form of 2019")
              .layout(Layouts.CELL_PER_LINE)
              .form(FORM_2019)
              .change(OddCorpus::pages),
          text("pages-rows", "rows as a PDF gives them, page numbers and the title between")
              .layout(Layouts.PDF_LINES)
              .change(OddCorpus::pages),
          text(
                  "pages-fed",
                  "a number and a form feed at the end of each page, blanks leave no trace")
              .layout(Layouts.PDF_LINES)
              .blanks(0.1)
              .change(text -> numberedPages(text, "\f")),
          text("pages-fed-2019", "the same, form of 2019, no blanks")
              .layout(Layouts.PDF_LINES)
              .form(FORM_2019)
              .change(text -> numberedPages(text, "\f")),
          text("pages-fed-cells", "the same, a line for each cell")
              .layout(Layouts.CELL_PER_LINE)
              .change(text -> numberedPages(text, "\f")),
          text(
                  "pages-titled",
                  "a number at the end of each page, the title at the head of the next")
              .layout(Layouts.CELL_PER_LINE)
              .change(text -> numberedPages(text, title(text))),
          text("pages-titled-2019", "the same in lines of a PDF, form of 2019")
              .layout(Layouts.PDF_LINES)
              .form(FORM_2019)
              .change(text -> numberedPages(text, title(text))),
          text("matrix", "table four under a matrix of characters")
              .layout(Layouts.PDF_LINES)
              .change(OddCorpus::matrix),
          text("matrix-2019", "the same, form of 2019")
              .layout(Layouts.PDF_LINES)
              .form(FORM_2019)
              .change(OddCorpus::matrix),
          text("heads-cut", "heads cut over two lines")
              .layout(Layouts.PDF_LINES)
              .change(OddCorpus::cutHeads),
          text("heads-cut-2019", "the same, form of 2019")
              .layout(Layouts.PDF_LINES)
              .form(FORM_2019)
              .change(OddCorpus::cutHeads),
          text("extra-row-tabs", "a row of the agency’s own in table two")
              .layout(Layouts.TABS_BARE)
              .change(text -> extraRow(text, "\t")),
          text("extra-row-lines", "the same in lines of a PDF")
              .layout(Layouts.PDF_LINES)
              .change(text -> extraRow(text, " ")),
          text("extra-row-bars", "the same between bars, form of 2019")
              .layout(Layouts.BARS_BETWEEN)
              .form(FORM_2019)
              .change(text -> extraRow(text, " | ")),
          text("nested-tabs", "rows of the agency’s own under licensing, form of 2019")
              .layout(Layouts.TABS_BARE)
              .form(FORM_2019)
              .change(text -> nested(text, "\t")),
          text("nested-lines", "the same in lines of a PDF")
              .layout(Layouts.PDF_LINES)
              .form(FORM_2019)
              .change(text -> nested(text, " ")),
          text("nested-bars", "the same between bars, blanks")
              .layout(Layouts.BARS_BETWEEN)
              .form(FORM_2019)
              .change(text -> nested(text, " | ")),
          text("groups-mixed", "vertical labels of groups among the rows")
              .layout(Layouts.PDF_LINES)
              .change(OddCorpus::verticalGroups),
          text("groups-mixed-2019", "the same, form of 2019")
              .layout(Layouts.PDF_LINES)
              .form(FORM_2019)
              .change(OddCorpus::verticalGroups),
          text("rows-broken", "rows of table three broken before the last three numbers")
              .layout(Layouts.PDF_LINES)
              .change(text -> broken(text, 3)),
          text("rows-broken-2019", "the same before the last two, form of 2019")
              .layout(Layouts.PDF_LINES)
              .form(FORM_2019)
              .change(text -> broken(text, 2)),
          text("rows-broken-wide", "the same before the last five, wide gaps")
              .layout(Layouts.WIDE_GAPS)
              .change(text -> broken(text, 5)),
          text("rows-broken-blanks", "the same before the last, blank cells leave no trace")
              .layout(Layouts.PDF_LINES)
              .blanks(0.1)
              .change(text -> broken(text, 1)),
          text("numbered-tabs", "the rows of table three numbered")
              .change(text -> numbered(text, "\t")),
          text("numbered-tabs-2019", "the same, form of 2019, blanks")
              .form(FORM_2019)
              .blanks(0.3)
              .change(text -> numbered(text, "\t")),
          text("numbered-bars", "the same between bars")
              .layout(Layouts.BARS_BETWEEN)
              .change(text -> numbered(text, " | ")),
          text("numbered-bars-2019", "the same, form of 2019")
              .layout(Layouts.BARS_BETWEEN)
              .form(FORM_2019)
              .change(text -> numbered(text, " | ")),
          text(
                  "disputes-blank-lines",
                  "a line for each cell, table four with empty lines for blanks")
              .blanks(0.4)
              .change(OddCorpus::disputesByLine),
          text("disputes-blank-lines-2019", "the same, form of 2019, more blanks")
              .form(FORM_2019)
              .blanks(0.8)
              .change(OddCorpus::disputesByLine),
          text("disputes-empty-lines", "the same, all cells of the report blank")
              .blanks(1)
              .change(OddCorpus::disputesByLine));

  private OddCorpus() {}

  /** Every forty lines a page number and the title of the report. */
  private static String pages(String text) {
    String[] lines = text.split("\n", -1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      out.append(lines[i]).append(i + 1 < lines.length ? "\n" : "");
      if (i % 40 == 39) {
        out.append("- ").append(i / 40 + 1).append(" -\n").append(lines[0]).append('\n');
      }
    }
    return out.toString();
  }

  /** The last numbers of each row of seven on a line of their own. */
  private static String broken(String text, int last) {
    String number = "[ ]+\\d+";
    return text.replaceAll(
        "(?m)^(.*?(?:"
            + number
            + "){"
            + (7 - last)
            + "})[ ]+(\\d+(?:"
            + number
            + "){"
            + (last - 1)
            + "})$",
        "$1\n$2");
  }

  /** Numbers before the rows of table three. */
  private static String numbered(String text, String between) {
    int from = text.indexOf("一、本年新收");
    int to = text.indexOf("四、政府信息公开行政复议");
    StringBuilder out = new StringBuilder(text.substring(0, from));
    int number = 1;
    for (String row : text.substring(from, to).strip().split("\n", -1)) {
      out.append(number++).append(between).append(row).append('\n');
    }
    return out.append(text.substring(to)).toString();
  }

  /** Table four with a line for each cell, though tabs stand between those of the others. */
  private static String disputesByLine(String text) {
    int from = text.indexOf("行政复议\t");
    int to = text.indexOf("五、存在的");
    String[] rows = text.substring(from, to).split("\n", -1);
    StringBuilder out = new StringBuilder(text.substring(0, from));
    for (int r = 0; r < 3; r++) {
      out.append(rows[r].replaceAll("\t+", "\n").strip()).append('\n');
    }
    return out.append(rows[3].replace('\t', '\n'))
        .append('\n')
        .append(text.substring(to))
        .toString();
  }

  /** Every twenty lines a page number, and what parts two pages. */
  private static String numberedPages(String text, String between) {
    String[] lines = text.split("\n", -1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      out.append(lines[i]).append(i + 1 < lines.length ? "\n" : "");
      if (i % 20 == 19) {
        out.append(i / 20 + 1).append('\n').append(between);
      }
    }
    return out.toString();
  }

  private static String title(String text) {
    return text.substring(0, text.indexOf('\n') + 1);
  }

  private static Recipe text(String name, String about) {
    return new Recipe(name + ".txt", about);
  }

  /** Words of the head of table four as a matrix of characters. */
  private static String matrix(String text) {
    String outcomes = "结果维持 结果纠正 其他结果 尚未审结 总计";
    return text.replace(outcomes + " 未经复议直接起诉 复议后起诉\n", "未经复议直接起诉 复议后起诉\n")
        .replace(
            outcomes + " " + outcomes + "\n",
            lines("结 结 其 尚 总", "果 果 他 未 计", "维 纠 结 审", "持 正 果 结"));
  }

  private static String lines(String... rows) {
    StringBuilder out = new StringBuilder();
    for (String row : rows) {
      out.append(String.join(" ", row, row, row)).append('\n');
    }
    return out.toString();
  }

  private static String cutHeads(String text) {
    return text.replace("商业企业 科研机构 社会公益组织 法律服务机构 其他", "商业 科研 社会公 法律服 其他\n企业 机构 益组织 务机构")
        .replace("法人或其他组织 总计", "法人或其 总计\n他组织");
  }

  /** A row of the agency's own after the second of table two. */
  private static String extraRow(String text, String between) {
    return text.replaceFirst(
        "(?m)^(.*规范性文件" + Pattern.quote(between) + ".*)$",
        "$1\n其他主动公开文件" + String.join(between, "", "31", "4", "57"));
  }

  /** Rows of the agency's own under those of licensing, on the form of 2019. */
  private static String nested(String text, String between) {
    return text.replaceFirst(
        "(?m)^(.*其他对外管理服务事项" + Pattern.quote(between) + ".*)$",
        "$1\n行政确认"
            + String.join(between, "", "3", "0", "12")
            + "\n行政给付"
            + String.join(between, "", "5", "1", "8"));
  }

  /** The characters of vertical labels of groups before the rows beside them. */
  private static String verticalGroups(String text) {
    return text.replace("（三）不予公开 1.", "（三） 1.")
        .replace("\n2.其他法律", "\n不予 2.其他法律")
        .replace("\n3.危及", "\n公开 3.危及")
        .replace("（五）不予处理 1.", "（五） 1.")
        .replace("\n2.重复申请", "\n不予 2.重复申请")
        .replace("\n3.要求提供", "\n处理 3.要求提供");
  }
}
