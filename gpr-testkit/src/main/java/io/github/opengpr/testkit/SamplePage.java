package io.github.opengpr.testkit;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays a report out, as text and as a web page. */
final class SamplePage {

  private static final Map<String, String> ESCAPES =
      Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&quot;");

  private final AnnualReport report;
  private final Figures figures;
  private final StringBuilder out = new StringBuilder();
  private boolean html;

  SamplePage(AnnualReport report) {
    this.report = report;
    this.figures = report.figures();
  }

  String text() {
    write();
    return out.toString();
  }

  String html() {
    html = true;
    out.append("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>");
    out.append(shown(report.title() == null ? "" : report.title()))
        .append("</title></head><body>\n");
    write();
    return out.append("</body></html>\n").toString();
  }

  private void write() {
    line("h1", report.title());
    paragraphs(report.lead());
    narrative(Section.OVERVIEW, report.overview());
    report.form().tables().forEach(this::table);
    narrative(Section.PROBLEMS, report.problems());
    narrative(Section.OTHER, report.otherMatters());
    paragraphs(report.closing());
  }

  private void narrative(Section section, @Nullable Narrative narrative) {
    if (narrative != null) {
      line("h2", section.heading());
      paragraphs(narrative);
    }
  }

  private void paragraphs(@Nullable Narrative narrative) {
    if (narrative != null) {
      narrative.paragraphs().stream().map(Paragraph::full).forEach(text -> line("p", text));
    }
  }

  private void line(String element, @Nullable String text) {
    if (text != null && html) {
      out.append("<%s>%s</%s>\n".formatted(element, shown(text), element));
    } else if (text != null) {
      out.append(text).append('\n');
    }
  }

  private void table(Table table) {
    line("h2", table.section().heading());
    TableLayout layout = TableLayout.of(table);
    if (html) {
      out.append("<table border=\"1\">\n");
      layout.rows().forEach(this::row);
      out.append("</table>\n");
    } else {
      layout.rows().forEach(row -> line(row, layout.width()));
    }
  }

  private void row(List<Box> row) {
    out.append("<tr>");
    for (Box box : row) {
      String element = box.cell() == null ? "th" : "td";
      out.append(
          "<%s rowspan=\"%d\" colspan=\"%d\">%s</%s>"
              .formatted(element, box.rows(), box.columns(), shown(content(box)), element));
    }
    out.append("</tr>\n");
  }

  /**
   * A row as a spreadsheet copies it: nothing stands where a box from above or the left goes on.
   */
  private void line(List<Box> row, int width) {
    String[] cells = new String[width];
    Arrays.fill(cells, "");
    row.forEach(box -> cells[box.column()] = content(box));
    out.append(String.join("\t", cells)).append('\n');
  }

  private String content(Box box) {
    if (box.cell() == null) {
      return Optional.ofNullable(box.label()).orElse("");
    }
    BigDecimal value = figures.get(box.cell());
    return value == null ? "" : value.toPlainString();
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String one = text.substring(i, i + 1);
      shown.append(ESCAPES.getOrDefault(one, one));
    }
    return shown.toString();
  }
}
