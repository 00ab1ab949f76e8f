package io.github.opengpr.read.layout;

import java.util.List;

/** Sheets as the tables of web pages, within text. */
final class MarkupLayouts {

  private MarkupLayouts() {}

  /** The whole table in a line. */
  static String oneLine(Sheet sheet) {
    StringBuilder out = new StringBuilder("<table>");
    for (int r = 0; r < sheet.rows.size(); r++) {
      out.append("<tr>");
      for (Sheet.Printed cell : sheet.begun(r)) {
        out.append("<td").append(spans(cell, "\"")).append('>');
        out.append(escaped(cell)).append("</td>");
      }
      out.append("</tr>");
    }
    return out.append("</table>\n").toString();
  }

  /** A tag, or a cell, a line, within those of a page. */
  static String lines(Sheet sheet) {
    StringBuilder out = new StringBuilder("<html><body><table border=1>\n<tbody>\n");
    for (int r = 0; r < sheet.rows.size(); r++) {
      out.append("<tr>\n");
      for (Sheet.Printed cell : sheet.begun(r)) {
        out.append("  <td").append(spans(cell, "")).append(" style='text-align:center'>");
        out.append(escaped(cell)).append("</td>\n");
      }
      out.append("</tr>\n");
    }
    return out.append("</tbody>\n</table></body></html>\n").toString();
  }

  /** No cell spans others: what it spanned says the same. */
  static String repeated(Sheet sheet) {
    StringBuilder out = new StringBuilder("<TABLE>\n");
    String[] above = new String[sheet.width];
    for (int r = 0; r < sheet.rows.size(); r++) {
      out.append("<TR>");
      List<Sheet.Printed> row = sheet.full(r);
      String left = null;
      for (int c = 0; c < row.size(); c++) {
        Sheet.Printed cell = row.get(c);
        String text = cell != null ? escaped(cell) : left != null ? left : above[c];
        if (cell != null) {
          left = cell.columns() > 1 ? text : null;
        }
        above[c] = text;
        out.append("<TD>").append(text).append("</TD>");
      }
      out.append("</TR>\n");
    }
    return out.append("</TABLE>\n").toString();
  }

  private static String escaped(Sheet.Printed cell) {
    return cell.text().replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>");
  }

  private static String spans(Sheet.Printed cell, String quote) {
    return (cell.rows() > 1 ? " rowspan=" + quote + cell.rows() + quote : "")
        + (cell.columns() > 1 ? " colspan=" + quote + cell.columns() + quote : "");
  }
}
