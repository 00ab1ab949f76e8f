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
              .change(OddCorpus::verticalGroups));

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
