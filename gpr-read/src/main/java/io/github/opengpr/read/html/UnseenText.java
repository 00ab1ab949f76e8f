package io.github.opengpr.read.html;

import io.github.opengpr.model.work.Work;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes from a page the text that is laid out and that nobody sees: of no size or no colour, white
 * on white, out of the window or cut off. What the page does not display is not looked at.
 */
final class UnseenText {

  /** Marks a row that is laid out and of which nothing is seen. */
  static final String ROW = "unseen";

  /** What shows nothing of itself stays in its place in the table. */
  private static final Set<String> IN_TABLES = Set.of("tr", "td", "th");

  private static final Evaluator PARTS =
      QueryParser.parse("p, div, table, ul, ol, dl, section, article, h1, h2, h3, h4, h5, h6");
  private static final Evaluator LINKED = QueryParser.parse("link[rel*=stylesheet]");

  private final Work work;
  private boolean found;

  /** What has been met of the row that is being looked at. */
  private boolean seen;

  private boolean unseen;

  /** The colour of letters. */
  private enum Ink {
    SEEN,
    WHITE,
    NONE
  }

  /**
   * How text is shown.
   *
   * @param gone whether what is around it is not seen
   * @param hidden whether it is hidden, unless it says otherwise
   * @param speck whether its letters are too small to see
   * @param ink their colour
   * @param white whether the ground is known to be white
   * @param inTable whether it stands in a table
   */
  private record Look(
      boolean gone, boolean hidden, boolean speck, Ink ink, boolean white, boolean inTable) {

    Look andGone() {
      return new Look(true, hidden, speck, ink, white, inTable);
    }

    boolean isUnseen() {
      return gone || hidden || speck || ink == Ink.NONE || ink == Ink.WHITE && white;
    }
  }

  private UnseenText(Work work) {
    this.work = work;
  }

  /** Takes it; whether there was any in a table. */
  static boolean take(Document page, Work work) {
    UnseenText text = new UnseenText(work);
    // What style sheets elsewhere say of grounds is not known.
    boolean white = page.selectFirst(LINKED) == null;
    text.inside(page, new Look(false, false, false, Ink.SEEN, white, false));
    return text.found;
  }

  /** Whether an element says itself that its letters are white. */
  static boolean isWhite(Element element) {
    return StyleValues.isWhite(colour(element, Declarations.of(element.attr("style"))));
  }

  private static String colour(Element element, Declarations style) {
    String colour = style.get("color");
    return colour.isEmpty() ? element.attr("color").strip().toLowerCase(Locale.ROOT) : colour;
  }

  private void inside(Element element, Look look) {
    boolean closed =
        element.normalName().equals("details") && !element.hasAttr("open") && !holdsParts(element);
    for (Node node : element.childNodes()) {
      work.step();
      boolean gone = closed && !node.nameIs("summary");
      if (node instanceof TextNode text) {
        text(text, gone || look.isUnseen(), look.inTable());
      } else if (node instanceof Element child && !Elements.isNotText(child)) {
        element(child, gone ? look.andGone() : look);
      }
    }
  }

  private void text(TextNode text, boolean hidden, boolean inTable) {
    if (text.isBlank()) {
      return;
    }
    if (hidden) {
      text.text("");
      unseen = true;
      found |= inTable;
    } else {
      seen = true;
    }
  }

  private void element(Element element, Look around) {
    boolean row = element.normalName().equals("tr");
    boolean seenBefore = seen;
    boolean unseenBefore = unseen;
    if (row) {
      seen = false;
      unseen = false;
    }
    inside(element, look(element, around));
    if (row) {
      if (unseen && !seen) {
        element.attr("hidden", ROW);
      }
      seen |= seenBefore;
      unseen |= unseenBefore;
    }
  }

  private static Look look(Element element, Look around) {
    boolean inTable = around.inTable() || element.normalName().equals("table");
    Declarations style = Declarations.of(element.attr("style"));
    boolean white = ground(element, style, around.white());
    String colour = colour(element, style);
    Ink ink =
        colour.isEmpty() || colour.equals("inherit")
            ? around.ink()
            : StyleValues.isTransparent(colour)
                ? Ink.NONE
                : StyleValues.isWhite(colour) ? Ink.WHITE : Ink.SEEN;
    if (style.equals(Declarations.NONE)) {
      return new Look(around.gone(), around.hidden(), around.speck(), ink, white, inTable);
    }
    String visibility = style.get("visibility");
    boolean hides = visibility.equals("hidden") || visibility.equals("collapse");
    boolean gone = isGone(style);
    boolean own =
        !hides && !gone || IN_TABLES.contains(element.normalName()) || !holdsParts(element);
    boolean hidden = visibility.isEmpty() || hides && !own ? around.hidden() : hides;
    return new Look(
        around.gone() || own && gone, hidden, speck(style, around), ink, white, inTable);
  }

  private static boolean speck(Declarations style, Look around) {
    String size = style.get("font-size");
    boolean relative = size.endsWith("em") && !size.endsWith("rem") || size.endsWith("%");
    return size.isEmpty() || around.speck() && relative
        ? around.speck()
        : StyleValues.isSpeck(size);
  }

  /** Whether the ground of an element is known to be white. */
  private static boolean ground(Element element, Declarations style, boolean around) {
    String ground = style.get("background");
    String colour = ground.isEmpty() ? element.attr("bgcolor") : ground;
    if (element.hasAttr("background") || !style.get("background-image").isEmpty()) {
      return false;
    }
    String plain = colour.strip().toLowerCase(Locale.ROOT);
    return around && StyleValues.isNoGround(plain) || StyleValues.isWhite(plain);
  }

  /**
   * Whether an element holds parts of a page: pages move them out of sight until somebody asks for
   * them, and they are read.
   */
  private static boolean holdsParts(Element element) {
    return element.childrenSize() > 0
        && element.select(PARTS).stream().anyMatch(part -> !part.equals(element));
  }

  private static boolean isGone(Declarations style) {
    String position = style.get("position");
    boolean placed = position.equals("absolute") || position.equals("fixed");
    boolean cut = !style.get("overflow").isEmpty() && !style.get("overflow").equals("visible");
    boolean flat =
        StyleValues.isZero(style.get("height")) || StyleValues.isZero(style.get("max-height"));
    return StyleValues.isZero(style.get("opacity"))
        || style.get("content-visibility").equals("hidden")
        || StyleValues.isShrunkToNothing(style.get("transform"))
        || StyleValues.isFarOut(style.get("text-indent"))
        || StyleValues.isCutToNothing(style.get("clip-path"))
        || cut && flat
        || placed
            && (StyleValues.isFarOut(style.get("left"))
                || StyleValues.isFarOut(style.get("top"))
                || StyleValues.isCutToNothing(style.get("clip")));
  }
}
