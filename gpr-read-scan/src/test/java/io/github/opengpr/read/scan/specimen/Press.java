package io.github.opengpr.read.scan.specimen;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a report on pages of A4 paper, as pictures. */
public final class Press {

  private static final double WIDTH = 595.3;
  private static final double HEIGHT = 841.9;
  private static final double END = 60;

  private final Look look;
  private final double scale;
  private final List<BufferedImage> pages = new ArrayList<>();
  private Graphics2D pen;
  private double y;

  private Press(Look look, int dpi) {
    this.look = look;
    this.scale = dpi / 72.0;
    this.pen = newPage();
  }

  /** The pages of a report at a resolution. */
  public static List<BufferedImage> print(AnnualReport report, Look look, int dpi) {
    return print(report, look, dpi, List.of(Section.values()));
  }

  /** The pages of some sections of a report. */
  public static List<BufferedImage> print(
      AnnualReport report, Look look, int dpi, List<Section> sections) {
    Press press = new Press(look, dpi);
    press.print(report, sections);
    return press.pages;
  }

  private Graphics2D newPage() {
    BufferedImage page = new BufferedImage(px(WIDTH), px(HEIGHT), BufferedImage.TYPE_INT_RGB);
    pages.add(page);
    pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    y = END;
    if (pages.size() > 1) {
      String number = "- " + pages.size() + " -";
      pen.setFont(font(look.words(), 9, false));
      pen.drawString(number, px(WIDTH / 2) - pen.getFontMetrics().stringWidth(number) / 2, px(810));
    }
    return pen;
  }

  private int px(double points) {
    return (int) Math.round(points * scale);
  }

  private Font font(String name, double size, boolean bold) {
    return new Font(name, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) (size * scale));
  }

  private void print(AnnualReport report, List<Section> sections) {
    String title = report.title() == null ? report.year() + "年政府信息公开工作年度报告" : report.title();
    centred(title, look.text() + 5);
    narrative(report.lead());
    for (Section section : sections) {
      heading(section.heading());
      switch (section) {
        case OVERVIEW -> narrative(report.overview());
        case DISCLOSURE -> table(report, 2);
        case REQUESTS -> table(report, 3);
        case DISPUTES -> table(report, 4);
        case PROBLEMS -> narrative(report.problems());
        default -> narrative(report.otherMatters());
      }
    }
  }

  private void centred(String text, double size) {
    Font font = font(look.words(), size, true);
    for (String line : wrapped(text, font, px(WIDTH - 2 * look.margin()))) {
      room(size * 1.6);
      pen.setFont(font);
      int width = pen.getFontMetrics().stringWidth(line);
      pen.drawString(line, px(WIDTH / 2) - width / 2, px(y + size));
      y += size * 1.6;
    }
    y += size * 0.6;
  }

  private void heading(String text) {
    y += look.text() * 0.4;
    line("    " + text, true);
    y += look.text() * 0.2;
  }

  private void narrative(@Nullable Narrative narrative) {
    if (narrative != null) {
      for (Paragraph paragraph : narrative.paragraphs()) {
        line("\u3000\u3000" + paragraph.full(), false);
      }
    }
  }

  private void line(String text, boolean bold) {
    Font font = font(look.words(), look.text(), bold);
    for (String line : wrapped(text, font, px(WIDTH - 2 * look.margin()))) {
      room(look.text() * look.leading());
      pen.setFont(font);
      pen.drawString(line, px(look.margin()), px(y + look.text()));
      y += look.text() * look.leading();
    }
  }

  private void room(double height) {
    if (y + height > HEIGHT - END) {
      pen.dispose();
      newPage();
    }
  }

  private List<String> wrapped(String text, Font font, int width) {
    FontMetrics metrics = pen.getFontMetrics(font);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hangs = "，。、；：）”".indexOf(c) >= 0;
      if (line.length() > 0 && !hangs && metrics.stringWidth(line.toString() + c) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(c);
    }
    lines.add(line.toString());
    return lines;
  }

  private void table(AnnualReport report, int number) {
    Form form = report.form();
    TableLayout layout = TableLayout.of(form.table(number));
    double[] columns = columns(layout, number);
    double[] heights = heights(layout, columns, report);
    int heads = 0;
    while (heads < layout.height() && isHead(layout, heads)) {
      heads++;
    }
    y += 4;
    int from = 0;
    while (from < layout.height()) {
      boolean again = from > 0 && look.heads() && number == 3;
      double used = again ? sum(heights, 0, heads) : 0;
      int to = from;
      while (to < layout.height() && y + used + heights[to] <= HEIGHT - END) {
        used += heights[to++];
      }
      if (to <= (from == 0 ? heads : from)) {
        pen.dispose();
        newPage();
        continue;
      }
      if (again) {
        rows(report, layout, columns, heights, 0, heads);
      }
      rows(report, layout, columns, heights, from, to);
      from = to;
      if (from < layout.height()) {
        pen.dispose();
        newPage();
      }
    }
    y += 8;
  }

  private static boolean isHead(TableLayout layout, int row) {
    return layout.boxes().stream()
        .noneMatch(box -> box.row() <= row && row < box.row() + box.rows() && box.cell() != null);
  }

  private static double sum(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).sum();
  }

  private double[] columns(TableLayout layout, int number) {
    double all = WIDTH - 2 * look.margin();
    double[] widths = new double[layout.width()];
    if (number == 3) {
      int labels = layout.width() - 7;
      double first = look.stacked() ? look.table() * 1.9 : all * 0.09;
      widths[0] = first;
      widths[1] = labels > 2 ? (look.stacked() ? look.table() * 2.4 : all * 0.1) : 0;
      widths[labels - 1] = all * look.labels() - first - (labels > 2 ? widths[1] : 0);
      double rest = all - sum(widths, 0, labels);
      Arrays.fill(widths, labels, layout.width(), rest / 7);
    } else {
      Arrays.fill(widths, all / layout.width());
      if (number == 2) {
        widths[0] = all * 0.34;
        Arrays.fill(widths, 1, layout.width(), all * 0.66 / (layout.width() - 1));
      }
    }
    return widths;
  }

  private String text(Box box, AnnualReport report) {
    String label = box.label();
    if (label != null) {
      return label;
    }
    BigDecimal value = box.cell() == null ? null : report.figures().get(box.cell());
    return value == null ? "" : value.toPlainString();
  }

  private Font font(Box box) {
    return box.cell() == null
        ? font(look.words(), look.table(), false)
        : font(look.figures(), look.table() * 1.05, look.bold());
  }

  private List<String> lines(Box box, AnnualReport report, double width) {
    String text = text(box, report);
    boolean down = look.stacked() && box.cell() == null && box.rows() > 2 && box.columns() == 1;
    if (down && text.length() < 12) {
      return text.codePoints().mapToObj(Character::toString).toList();
    }
    return wrapped(text, font(box), px(width - 4));
  }

  private double[] heights(TableLayout layout, double[] columns, AnnualReport report) {
    double[] heights = new double[layout.height()];
    Arrays.fill(heights, look.row());
    for (int pass = 1; pass <= layout.height(); pass++) {
      for (Box box : layout.boxes()) {
        if (box.rows() != pass) {
          continue;
        }
        double width = sum(columns, box.column(), box.column() + box.columns());
        double needed = lines(box, report, width).size() * look.table() * 1.25 + 4;
        int last = box.row() + box.rows() - 1;
        double given = sum(heights, box.row(), last + 1);
        double share = Math.max(0, needed - given) / box.rows();
        for (int r = box.row(); r <= last; r++) {
          heights[r] += share;
        }
      }
    }
    return heights;
  }

  private void rows(
      AnnualReport report,
      TableLayout layout,
      double[] columns,
      double[] heights,
      int from,
      int to) {
    for (Box box : layout.boxes()) {
      int first = Math.max(from, box.row());
      int last = Math.min(to, box.row() + box.rows());
      if (first >= last) {
        continue;
      }
      double left = look.margin() + sum(columns, 0, box.column());
      double top = y + sum(heights, from, first);
      double width = sum(columns, box.column(), box.column() + box.columns());
      double height = sum(heights, first, last);
      frame(left, top, width, height);
      // What a page break parts is printed where most of it stands.
      boolean here = box.row() >= from;
      if (here) {
        write(box, lines(box, report, width), left, top, width, height);
      }
    }
    if (look.frame()) {
      frame(
          look.margin() - 2.4,
          y - 2.4,
          sum(columns, 0, columns.length) + 4.8,
          sum(heights, from, to) + 4.8);
    }
    y += sum(heights, from, to);
  }

  private void frame(double left, double top, double width, double height) {
    pen.setColor(new Color(look.shade(), look.shade(), look.shade()));
    pen.setStroke(new BasicStroke((float) Math.max(1, look.rule() * scale)));
    double x1 = left * scale;
    double y1 = top * scale;
    double x2 = (left + width) * scale;
    double y2 = (top + height) * scale;
    pen.draw(new Line2D.Double(x1, y1, x2, y1));
    pen.draw(new Line2D.Double(x1, y2, x2, y2));
    pen.draw(new Line2D.Double(x1, y1, x1, y2));
    pen.draw(new Line2D.Double(x2, y1, x2, y2));
    pen.setColor(Color.BLACK);
  }

  private void write(
      Box box, List<String> lines, double left, double top, double width, double height) {
    pen.setFont(font(box));
    FontMetrics metrics = pen.getFontMetrics();
    double lineHeight = look.table() * 1.25 * scale;
    double at = (top + height / 2) * scale - lines.size() * lineHeight / 2;
    for (String line : lines) {
      double space = (width - 4) * scale - metrics.stringWidth(line);
      double align =
          box.cell() == null ? (box.column() < 3 && lines.size() > 1 ? 0 : 0.5) : look.align();
      double x = (left + 2) * scale + Math.max(0, space) * align;
      pen.drawString(line, (float) x, (float) (at + lineHeight * 0.8));
      at += lineHeight;
    }
  }
}
