package io.github.opengpr.read.html;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a page from top to bottom and makes its blocks. Used once, by one thread. */
final class PageWalker {

  private final ReadLimits limits;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int lineBegin;
  private boolean heading;
  private int tables;
  private int paragraphs;
  private int cells;
  private int depth;

  PageWalker(ReadLimits limits) {
    this.limits = limits;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Makes the blocks of an element's content. */
  void walk(Element element) throws ReportReadException {
    if (++depth > limits.depth()) {
      throw ReportReadException.of(
          ReportReadException.Reason.TOO_LARGE,
          "网页元素嵌套超过" + limits.depth() + "层，不予读取",
          "the page nests elements deeper than " + limits.depth());
    }
    int item = startOfList(element);
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        text(text);
      } else if (node instanceof Element child && !Flow.isLeftOut(child)) {
        if (item > 0 && child.normalName().equals("li")) {
          flush();
          Flow.append(line, item++ + ".");
          walk(child);
          flush();
        } else {
          element(child);
        }
      }
    }
    depth--;
  }

  /** Ends the line that is under way. */
  void flush() throws ReportReadException {
    String text = line.toString().strip();
    line.setLength(0);
    if (!text.isEmpty()) {
      count(1);
      blocks.add(
          new Line(
              text,
              new Place.InTable(0, ++paragraphs, 0, lineBegin == 0 ? null : lineBegin),
              heading));
    }
  }

  private static int startOfList(Element element) {
    if (!element.normalName().equals("ol")) {
      return 0;
    }
    return Spans.number(element.attr("start"), 1);
  }

  private void text(TextNode text) {
    if (line.isEmpty() && !text.isBlank()) {
      lineBegin =
          text.sourceRange().isTracked()
              ? text.sourceRange().start().lineNumber() + leadingLines(text)
              : 0;
    }
    Flow.append(line, text.getWholeText());
  }

  private static int leadingLines(TextNode text) {
    String whole = text.getWholeText();
    int lines = 0;
    for (int i = 0; i < whole.length() && Character.isWhitespace(whole.charAt(i)); i++) {
      if (whole.charAt(i) == '\n') {
        lines++;
      }
    }
    return lines;
  }

  private void element(Element child) throws ReportReadException {
    if (child.normalName().equals("table")) {
      flush();
      table(child);
    } else if (Flow.partsLines(child)) {
      flush();
      boolean outer = heading;
      heading = heading || Flow.isHeading(child);
      walk(child);
      flush();
      heading = outer;
    } else {
      walk(child);
    }
  }

  private void table(Element table) throws ReportReadException {
    HtmlTable rows = HtmlTable.of(table);
    if (rows.isLayout()) {
      for (Element cell : rows.cells()) {
        walk(cell);
        flush();
      }
      return;
    }
    count(rows.cells().size());
    blocks.add(rows.grid(++tables));
  }

  private void count(int more) throws ReportReadException {
    cells += more;
    if (cells > limits.cells()) {
      throw ReportReadException.of(
          ReportReadException.Reason.TOO_LARGE,
          "网页内容超过" + limits.cells() + "个单元格或段落，不予读取",
          "the page has more than " + limits.cells() + " cells and lines");
    }
  }
}
