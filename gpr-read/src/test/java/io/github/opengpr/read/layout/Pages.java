package io.github.opengpr.read.layout;

import io.github.opengpr.model.Figures;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** The ways a report becomes a web page. */
enum Pages {
  /** As a careful author would. */
  CLEAN,
  /** Paragraphs, fonts and spans in every cell, a protected blank in empty ones. */
  WORDY,
  /** Navigation, a table of metadata, a table for the layout, a footer; GBK by a meta element. */
  PORTAL,
  /** Labels from top to bottom with br, others broken. */
  BROKEN_LINES,
  /** Spans replaced by empty cells. */
  NO_SPANS,
  /** Table three in two tables, the second without a head. */
  TWO_TABLES,
  /** Table three in two tables, the second with the head again. */
  REPEATED_HEAD,
  /** The end tags of cells and rows left out. */
  NO_END_TAGS,
  /** The whole report in one table. */
  ONE_TABLE,
  /** The values in fields of a form. */
  FIELDS,
  /** Blocks that a style sheet shows as a table. */
  STYLED_BLOCKS,
  /** The tables as preformatted text. */
  PREFORMATTED,
  /** The head says other widths than the rows have. */
  WRONG_HEAD;

  byte[] write(Figures figures, Random random, boolean disputesByRow) {
    Sheet two = Sheets.disclosure(figures);
    Sheet three = Sheets.requests(figures);
    Sheet four = disputesByRow ? Sheets.disputesByRow(figures) : Sheets.disputes(figures);
    String body = Specimen.around(figures.form(), "@2", "@3", "@4");
    StringBuilder page = new StringBuilder();
    for (String line : body.split("\n", -1)) {
      switch (line) {
        case "@2" -> page.append(table(two, random));
        case "@3" -> page.append(requests(three, random));
        case "@4" -> page.append(table(four, random));
        default -> page.append(paragraph(line));
      }
    }
    if (this == ONE_TABLE) {
      page.insert(0, "<table>").append("</table>");
    }
    Charset charset = this == PORTAL ? Charset.forName("GBK") : StandardCharsets.UTF_8;
    return frame(page.toString(), charset).getBytes(charset);
  }

  @SuppressWarnings("UnusedVariable")
  private String frame(String content, Charset charset) {
    String head =
        "<!DOCTYPE html>\n<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset="
            + (this == PORTAL ? "gb2312" : "utf-8")
            + "\"><title>年度报告</title><script>var a = '<table>';</script></head><body>";
    if (this != PORTAL) {
      return head + content + "</body></html>";
    }
    return head
        + "<div class=\"nav\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk\">政务公开</a></li></ul></div>"
        + "<table width=\"1000\"><tr><td><div>您现在的位置：<a href=\"/\">首页</a> &gt; <a href=\"/nb\">年度报告</a></div>"
        + "<table><tr><td>索引号：</td><td>11220102-2022-0001</td><td>发布日期：</td><td>2022-01-20</td></tr><tr><td>发布机构：</td><td>柳桥街道办事处</td><td>文号：</td><td></td></tr></table>"
        + "<div class=\"TRS_Editor\">"
        + content
        + "</div></td></tr></table><div class=\"footer\">版权所有 某某区人民政府 备案号12345678号</div></body></html>";
  }

  private String paragraph(String line) {
    return switch (this) {
      case ONE_TABLE -> "<tr><td colspan=\"15\">" + line + "</td></tr>\n";
      case WORDY ->
          "<p style=\"text-indent: 32px\"><span style=\"font-size: 16px\"><font face=\"仿宋\">"
              + line
              + "</font></span></p>\n";
      default -> "<p>" + line + "</p>\n";
    };
  }

  private String requests(Sheet sheet, Random random) {
    if (this != TWO_TABLES && this != REPEATED_HEAD) {
      return table(sheet, random);
    }
    int cut = 5 + random.nextInt(sheet.rows.size() - 8);
    Sheet first = new Sheet(sheet.width);
    Sheet second = new Sheet(sheet.width);
    first.rows.addAll(sheet.rows.subList(0, cut));
    if (this == REPEATED_HEAD) {
      Sheets.requestsHead(second);
    }
    second.rows.addAll(sheet.rows.subList(cut, sheet.rows.size()));
    return table(first, random) + "<p>- 3 -</p>" + table(second, random);
  }

  private String table(Sheet sheet, Random random) {
    if (this == PREFORMATTED) {
      return "<pre>\n" + Layouts.TABS.write(sheet).replace("<", "&lt;") + "</pre>\n";
    }
    if (this == STYLED_BLOCKS) {
      return blocks(sheet);
    }
    StringBuilder out = new StringBuilder(this == ONE_TABLE ? "" : "<table border=\"1\"><tbody>\n");
    for (int r = 0; r < sheet.rows.size(); r++) {
      out.append("<tr>");
      for (Sheet.Printed cell : this == NO_SPANS ? sheet.full(r) : sheet.begun(r)) {
        boolean head = this == WRONG_HEAD && r < 3 && sheet.width == 10;
        int columns =
            cell == null || this == NO_SPANS
                ? 1
                : head && cell.column() == 0 ? cell.columns() - 1 : cell.columns();
        int rows = cell == null || this == NO_SPANS ? 1 : cell.rows();
        out.append("<td");
        out.append(columns > 1 ? " colspan=\"" + columns + "\"" : "")
            .append(rows > 1 ? " rowspan=" + rows : "")
            .append('>');
        out.append(
            content(cell == null ? "" : cell.text(), cell != null && cell.isValue(), random));
        out.append(this == NO_END_TAGS ? "" : "</td>");
      }
      out.append(this == NO_END_TAGS ? "\n" : "</tr>\n");
    }
    return out.append(this == ONE_TABLE ? "" : "</tbody></table>\n").toString();
  }

  private static String blocks(Sheet sheet) {
    StringBuilder out = new StringBuilder("<div style=\"display: table\">");
    for (int r = 0; r < sheet.rows.size(); r++) {
      out.append("<span style=\"display: table-row\">");
      for (Sheet.Printed cell : sheet.begun(r)) {
        out.append("<span style=\"display: table-cell\">").append(cell.text()).append("</span>");
      }
      out.append("</span>\n");
    }
    return out.append("</div>").toString();
  }

  private String content(String text, boolean value, Random random) {
    String html = text.replace("&", "&amp;").replace("<", "&lt;");
    return switch (this) {
      case WORDY ->
          "\n   <p align=\"center\"><span><font>"
              + (html.isEmpty() ? "&nbsp;" : html)
              + "</font>&nbsp;</span><o:p></o:p></p>\n";
      case FIELDS -> value ? "<input type=\"text\" readonly value=\"" + html + "\">" : html;
      case BROKEN_LINES ->
          value || html.length() < 4
              ? html
              : random.nextBoolean()
                  ? String.join("<br>", html.split(""))
                  : html.substring(0, 3) + "<br/>\n" + html.substring(3);
      default -> html;
    };
  }
}
