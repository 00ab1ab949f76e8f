package io.github.opengpr.read.html;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a page in reading order and makes lines and tables of it. */
final class PageBlocks {

  static final Message UNSEEN =
      new Message("网页表格中有看不见的文字，未读取", "tables hold text that nobody sees; it is not read");

  static final Message CUT = new Message("网页不完整，到此中断", "the page is not complete and ends here");

  private final Work work;

  /** How many lines of the document stand before the page. */
  private final int before;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int lineNumber;
  private int paragraphs;
  private int tables;
  private int linked;
  private boolean heading;
  private boolean unseen;

  PageBlocks(Work work) {
    this(work, 0, 0);
  }

  /**
   * The blocks of a page within a longer document.
   *
   * @param before how many lines of the document stand before it
   * @param tables how many tables do
   */
  PageBlocks(Work work, int before, int tables) {
    this.work = work;
    this.before = before;
    this.tables = tables;
  }

  List<Block> of(org.jsoup.nodes.Document page) {
    StyleSheets.apply(page, work);
    unseen = UnseenText.take(page, work);
    walk(page.body(), false);
    flush();
    return blocks;
  }

  /** Whether tables held text that is laid out and that nobody sees. */
  boolean hasUnseenText() {
    return unseen;
  }

  /** How many tables there are so far. */
  int tables() {
    return tables;
  }

  private void walk(Element element, boolean inLink) {
    for (Node node : element.childNodes()) {
      work.step();
      if (node instanceof TextNode text) {
        append(text, inLink);
      } else if (node instanceof Element child) {
        element(child, inLink);
      }
    }
  }

  private void element(Element child, boolean inLink) {
    if (Elements.isNotText(child) || Elements.isAround(child)) {
      return;
    }
    switch (child.normalName()) {
      case "br", "hr" -> flush();
      case "table" -> table(child, inLink);
      case "pre" -> preformatted(child);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        flush();
        heading = true;
        walk(child, inLink);
        flush();
      }
      case "a" -> walk(child, child.hasAttr("href"));
      default -> {
        if (Elements.isTable(child)) {
          table(child, inLink);
          return;
        }
        boolean block = Elements.isBlock(child);
        if (block) {
          flush();
        }
        walk(child, inLink);
        if (block) {
          flush();
        }
      }
    }
  }

  /** Text whose lines and blanks count. */
  private void preformatted(Element pre) {
    flush();
    if (pre.selectFirst("table, p, div") != null) {
      walk(pre, false);
      flush();
      return;
    }
    int number = pre.childNodeSize() == 0 ? 0 : before + Elements.line(pre.childNode(0));
    for (String text : pre.wholeText().split("\\R", -1)) {
      paragraphs++;
      work.cell();
      blocks.add(new Line(text, new Place.InTable(0, paragraphs, 0, number++), false));
    }
  }

  private void table(Element table, boolean inLink) {
    flush();
    if (Elements.isLayout(table)) {
      walk(table, inLink);
      flush();
      return;
    }
    TableGrid grid = new TableGrid(table, tables + 1, before, work);
    if (!grid.isEmpty()) {
      table.children().stream()
          .filter(child -> child.normalName().equals("caption"))
          .forEach(caption -> element(caption, inLink));
      tables++;
      blocks.add(grid.grid());
    }
  }

  private void append(TextNode node, boolean inLink) {
    String text = node.getWholeText();
    if (line.length() == 0 && !text.isBlank()) {
      lineNumber = before + Elements.line(node);
    }
    int before = line.length();
    PageText.append(node, line);
    if (inLink) {
      linked += line.length() - before;
    }
  }

  private void flush() {
    String text = line.toString().strip();
    boolean onlyLinks = linked > 0 && linked >= line.length() - 4;
    if (!text.isEmpty() && !onlyLinks) {
      paragraphs++;
      work.cell();
      blocks.add(new Line(text, new Place.InTable(0, paragraphs, 0, lineNumber), heading));
    }
    line.setLength(0);
    linked = 0;
    heading = false;
  }
}
