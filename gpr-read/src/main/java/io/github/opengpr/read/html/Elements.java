package io.github.opengpr.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/** What elements of a page are for. */
final class Elements {

  private static final Set<String> NOT_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "select",
          "option",
          "datalist",
          "meter",
          "progress",
          "rt",
          "rp",
          "button",
          "input",
          "textarea",
          "object",
          "embed",
          "iframe",
          "svg",
          "xmp",
          "canvas",
          "audio",
          "video",
          "nav",
          "footer",
          "title",
          "map");

  private static final Set<String> STRIKING = Set.of("del", "s", "strike");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "aside",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "tbody",
          "thead",
          "tfoot",
          "caption",
          "blockquote",
          "pre",
          "center",
          "form",
          "fieldset",
          "figure",
          "address",
          "dialog",
          "details",
          "summary",
          "body",
          "html");

  /** Names by which pages call what stands around their content. */
  private static final Set<String> AROUND =
      Set.of(
          "nav",
          "navbar",
          "menu",
          "foot",
          "footer",
          "copyright",
          "breadcrumb",
          "breadcrumbs",
          "crumb",
          "crumbs",
          "sidebar",
          "share",
          "bdsharebuttonbox",
          "pagination",
          "toolbar",
          "topbar",
          "friendlink",
          "links");

  /** What a style says that turns characters: {@code bidi-override}, {@code isolate-override}. */
  private static final String OVERRIDE = "-override";

  /** The kinds of input that show their value. */
  private static final Set<String> SHOWN_FIELDS = Set.of("", "text", "number", "tel");

  /** What stands around the content is short. */
  private static final int LONGEST_AROUND = 1500;

  /** A cell with more text than this holds a part of the page, not a label. */
  private static final int LONGEST_CELL = 400;

  /** Of a run of white space no more counts as text. */
  private static final int BLANKS = 1;

  private static final int TABLE_OF_NESTED = 12;

  private static final Evaluator TABLE = QueryParser.parse("table");
  private static final Evaluator NESTED_CELLS = QueryParser.parse("table table td");
  private static final Evaluator BREAKS = QueryParser.parse("p, div, br");
  private static final Evaluator STRUCK =
      QueryParser.parse("del, s, strike, [style*=line-through]");

  private Elements() {}

  /** Whether an element has more text than so many characters, white space aside at both ends. */
  private static boolean hasMoreText(Element element, int most) {
    TextCount count = new TextCount(most);
    element.filter(count);
    return count.isMore();
  }

  /** Counts text until it is enough: an element may hold the whole page. */
  private static final class TextCount implements NodeFilter {

    private final int most;
    private int counted;
    private int blanks;

    TextCount(int most) {
      this.most = most;
    }

    boolean isMore() {
      return counted > most;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        count(text.getWholeText());
      }
      return isMore() ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private void count(String text) {
      for (int i = 0; i < text.length() && !isMore(); i++) {
        if (Character.isWhitespace(text.charAt(i))) {
          blanks++;
        } else {
          counted += 1 + (counted == 0 ? 0 : Math.min(blanks, BLANKS));
          blanks = 0;
        }
      }
    }
  }

  static boolean isNotText(Element element) {
    return NOT_TEXT.contains(element.normalName()) || !isDisplayed(element) || isStruckOut(element);
  }

  /** Whether it has a place on the page. */
  static boolean isDisplayed(Element element) {
    boolean closed = element.normalName().equals("dialog") && !element.hasAttr("open");
    return !closed
        && !element.hasAttr("hidden")
        && !element.hasAttr("popover")
        && !InlineStyle.hides(element);
  }

  /** Whether a line strikes out what is in it. */
  static boolean isStruckOut(Element element) {
    return STRIKING.contains(element.normalName()) || InlineStyle.strikes(element);
  }

  /** Whether it holds text that is struck out: what takes its place stands beside it, if any. */
  static boolean hasStruckText(Element element) {
    return element.select(STRUCK).hasText();
  }

  /** Whether it begins and ends a line, by its name or by what it says of its display. */
  static boolean isBlock(Element element) {
    String display = display(element);
    return BLOCKS.contains(element.normalName())
        || display.startsWith("block")
        || display.startsWith("table")
        || display.startsWith("flex")
        || display.startsWith("grid")
        || display.startsWith("list-item");
  }

  /** Whether it is a table, by its name or because its style shows it as one. */
  static boolean isTable(Element element) {
    return element.normalName().equals("table") || shownAs(element, "table");
  }

  /** Whether its style shows it so. */
  static boolean shownAs(Element element, String display) {
    String shown = display(element);
    return shown.equals(display) || shown.startsWith(display + "!");
  }

  private static String display(Element element) {
    return InlineStyle.value(element, "display").replace(" ", "");
  }

  /** Whether it shows its characters in another order than they stand in. */
  static boolean turnsText(Element element) {
    if (element.normalName().equals("bdo")) {
      return true;
    }
    String style = element.attr("style");
    return style.length() >= OVERRIDE.length() && style.toLowerCase(Locale.ROOT).contains(OVERRIDE);
  }

  /** What a field of a form, or a drawing, shows in a cell; empty for any other element. */
  static String field(Element element) {
    if (!isDisplayed(element)) {
      return "";
    }
    return switch (element.normalName()) {
      case "input" ->
          SHOWN_FIELDS.contains(element.attr("type").toLowerCase(Locale.ROOT))
              ? element.attr("value")
              : "";
      case "textarea" -> element.wholeText();
      case "button" -> element.text();
      case "xmp" -> element.data();
      case "svg" -> element.select("text").text();
      case "select" -> {
        Element selected = element.selectFirst("option[selected]");
        Element shown = selected == null ? element.selectFirst("option") : selected;
        yield shown == null ? "" : shown.text();
      }
      default -> "";
    };
  }

  /** Whether the page itself says that the element is navigation or the like. */
  static boolean isAround(Element element) {
    String name = element.normalName();
    if (!name.equals("div")
        && !name.equals("ul")
        && !name.equals("section")
        && !name.equals("aside")
        && !name.equals("header")) {
      return false;
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    if (names.isBlank()) {
      return false;
    }
    for (String word : names.split("[^a-z]+", -1)) {
      if (AROUND.contains(word)) {
        return element.selectFirst(TABLE) == null && !hasMoreText(element, LONGEST_AROUND);
      }
    }
    return false;
  }

  /** Whether a table is there to place parts of the page, not to hold data. */
  static boolean isLayout(Element table) {
    int nested = table.select(TABLE).size() - 1;
    int own = 0;
    boolean longCell = false;
    for (Element row : TableGrid.rows(table)) {
      for (Element cell : TableGrid.cells(row)) {
        own++;
        longCell |= cell.selectFirst(BREAKS) != null && hasMoreText(cell, LONGEST_CELL);
      }
    }
    if (own >= TABLE_OF_NESTED && nested <= own) {
      return nested > 0 && table.select(NESTED_CELLS).size() > 3 * nested || longCell;
    }
    return nested > 0 || longCell || own == 1;
  }

  /** The line of the page an element or text begins in, from 1. */
  static int line(Node node) {
    return Math.max(1, node.sourceRange().start().lineNumber());
  }
}
