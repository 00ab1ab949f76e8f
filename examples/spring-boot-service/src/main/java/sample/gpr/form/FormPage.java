package sample.gpr.form;

import io.github.opengpr.model.CellEntry;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Draws the official form as a web page: a field in every cell, what is wrong below it. */
final class FormPage {

  private final TypedReport typed;
  private final CheckResult result;
  private final Locale language;
  private final StringBuilder html = new StringBuilder();

  /**
   * A page.
   *
   * @param result what checking found; null if nothing was checked yet
   */
  FormPage(TypedReport typed, CheckResult result, Locale language) {
    this.typed = typed;
    this.result = result;
    this.language = language;
  }

  /**
   * The page.
   *
   * @param notice what to say above the form; empty for nothing
   */
  String html(String notice) {
    html.append("<!DOCTYPE html><html lang=zh><meta charset=utf-8><title>政府信息公开工作年度报告</title>");
    html.append("<link rel=stylesheet href=/form.css><h1>政府信息公开工作年度报告</h1>");
    if (!notice.isEmpty()) {
      html.append("<p class=notice role=status>").append(escaped(notice)).append("</p>");
    }
    elsewhere();
    html.append("<form method=post action=/form>");
    html.append("<input type=hidden name=form value=\"").append(typed.form().id()).append("\">");
    field("报告机关", "agency", typed.agency());
    field("报告年度", "year", typed.year());
    typed.form().tables().forEach(this::table);
    html.append("<button name=action value=check>校核</button>");
    html.append("<button name=action value=page>校核网页</button>");
    html.append("<button name=action value=save>保存草稿</button></form>");
    return html.toString();
  }

  /** Findings that no field stands for: about rows, tables, the whole report. */
  private void elsewhere() {
    List<Finding> others =
        result == null
            ? List.of()
            : result.findings().stream()
                .filter(finding -> typed.form().find(finding.address()).isEmpty())
                .toList();
    if (!others.isEmpty()) {
      html.append("<ul class=findings>");
      others.forEach(finding -> item(finding.severity().en(), finding.message().in(language)));
      html.append("</ul>");
    }
  }

  private void field(String label, String name, String value) {
    html.append("<p><label>").append(label).append(" <input name=").append(name);
    html.append(" value=\"").append(escaped(value)).append("\"></label></p>");
  }

  private void table(Table table) {
    html.append("<h2>").append(table.section().heading()).append("</h2><table>");
    for (List<Box> row : TableLayout.of(table).rows()) {
      html.append("<tr>");
      row.forEach(this::box);
      html.append("</tr>");
    }
    html.append("</table>");
  }

  private void box(Box box) {
    String span = " rowspan=" + box.rows() + " colspan=" + box.columns() + ">";
    if (box.cell() == null) {
      html.append("<th").append(span).append(escaped(box.label())).append("</th>");
    } else {
      html.append("<td").append(span);
      entry(typed.entries().get(box.cell()));
      html.append("</td>");
    }
  }

  private void entry(CellEntry entry) {
    Cell cell = entry.cell();
    List<Finding> findings = result == null ? List.of() : result.at(cell);
    boolean wrong = entry.isRefused() || !findings.isEmpty();
    html.append("<input inputmode=decimal name=\"").append(cell.address());
    html.append("\" aria-label=\"").append(escaped(cell.label() + unit(cell))).append('"');
    html.append(cell.isSum() ? " class=sum" : "");
    html.append(wrong ? " aria-invalid=true aria-describedby=\"" + cell.address() + "!\"" : "");
    html.append(" value=\"").append(escaped(entry.text())).append("\">");
    if (wrong) {
      html.append("<ul class=findings id=\"").append(cell.address()).append("!\">");
      if (entry.isRefused()) {
        item("error", entry.refusal().in(language));
      }
      findings.forEach(finding -> item(finding.severity().en(), finding.message().in(language)));
      html.append("</ul>");
    }
  }

  private static String unit(Cell cell) {
    return cell.unit().isEmpty() ? "" : "（" + cell.unit() + "）";
  }

  private void item(String severity, String words) {
    html.append("<li class=").append(severity).append('>').append(escaped(words)).append("</li>");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text);
  }
}
