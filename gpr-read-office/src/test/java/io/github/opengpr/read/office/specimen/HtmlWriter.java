package io.github.opengpr.read.office.specimen;

import io.github.opengpr.read.office.specimen.Part.Sheet;
import io.github.opengpr.read.office.specimen.Part.Slot;
import io.github.opengpr.read.office.specimen.Part.Text;
import java.util.List;

/** Writes reports as web pages from which a word processor makes its files. */
public final class HtmlWriter {

  /** How the page looks. */
  public record Look(
      String font, boolean ruled, boolean verticalHeads, boolean repeatedHeads, String size) {}

  private HtmlWriter() {}

  /** The report as a web page. */
  public static String write(Specimen specimen, Look look) {
    StringBuilder page = new StringBuilder();
    page.append("<html><head><meta charset=\"utf-8\"><style>\n@page { size: ").append(look.size());
    page.append("; margin: 2cm }\nbody, td { font-family: '")
        .append(look.font())
        .append("'; font-size: 10.5pt }\n");
    page.append("p { margin: 0; text-indent: 2em }\ntd { font-size: 9pt; text-align: center }\n");
    page.append("</style></head><body>\n");
    for (Part part : specimen.parts()) {
      if (part instanceof Text text) {
        page.append(text.heading() ? "<p style=\"text-indent:0\"><b>" : "<p>")
            .append(escape(text.text()));
        page.append(text.heading() ? "</b></p>\n" : "</p>\n");
      } else if (part instanceof Sheet sheet) {
        table(page, sheet, look);
      }
    }
    return page.append("</body></html>\n").toString();
  }

  private static void table(StringBuilder page, Sheet sheet, Look look) {
    page.append("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\"");
    page.append(
        look.ruled() ? " border=\"1\" style=\"border-collapse:collapse\">\n" : " border=\"0\">\n");
    int heads = look.repeatedHeads() ? heads(sheet) : 0;
    page.append(heads > 0 ? "<thead>" : "");
    for (int r = 0; r < sheet.rows().size(); r++) {
      page.append(r == heads && heads > 0 ? "</thead><tbody>" : "").append("<tr>");
      for (Slot slot : sheet.rows().get(r)) {
        page.append("<td");
        page.append(slot.columns() > 1 ? " colspan=\"" + slot.columns() + "\"" : "");
        page.append(slot.rows() > 1 ? " rowspan=\"" + slot.rows() + "\"" : "");
        page.append('>').append(text(slot, look)).append("</td>");
      }
      page.append("</tr>\n");
    }
    page.append(heads > 0 ? "</tbody>" : "").append("</table>\n");
  }

  private static int heads(Sheet sheet) {
    List<List<Slot>> rows = sheet.rows();
    int heads = 0;
    while (heads < rows.size() && rows.get(heads).stream().allMatch(slot -> slot.cell() == null)) {
      heads++;
    }
    return heads;
  }

  private static String text(Slot slot, Look look) {
    if (look.verticalHeads()
        && slot.cell() == null
        && slot.columns() == 1
        && slot.rows() > 1
        && slot.text().length() < 12) {
      return String.join("<br>", slot.text().split(""));
    }
    return slot.text().isEmpty() ? "&nbsp;" : escape(slot.text()).replace("\n", "<br>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
