package io.github.opengpr.read.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What the style attribute of an element says of how it is shown. */
final class InlineStyle {

  private InlineStyle() {}

  /** The value of a property in lower case; empty if the style does not say. */
  static String value(Element element, String property) {
    String style = element.attr("style");
    String value = "";
    if (style.isEmpty()) {
      return value;
    }
    for (String part : style.split(";", -1)) {
      int colon = part.indexOf(':');
      if (colon > 0 && part.substring(0, colon).strip().equalsIgnoreCase(property)) {
        value = part.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
      }
    }
    return value;
  }

  /**
   * Whether it hides what is in it. Pages set the size of letters to nothing to close the gaps
   * between elements, and show a part hidden when it has come: what holds elements is hidden only
   * if it is not displayed.
   */
  static boolean hides(Element element) {
    if (value(element, "display").startsWith("none")) {
      return true;
    }
    return element.childrenSize() == 0
        && (value(element, "visibility").startsWith("hidden") || isNothing(element));
  }

  private static boolean isNothing(Element element) {
    return value(element, "font-size").matches("0(\\.0+)?([a-z]+|%)?( *!.*)?");
  }

  /** Whether it raises its text above the line, as the mark of a note is. */
  static boolean raises(Element element) {
    String align = value(element, "vertical-align");
    return align.startsWith("super")
        || align.startsWith("text-top")
        || isLength(align)
        || isLength(value(element, "mso-text-raise"));
  }

  /** Whether it lowers its text below the line, as an index is. */
  static boolean lowers(Element element) {
    String align = value(element, "vertical-align");
    return align.startsWith("sub")
        || isNegative(align)
        || isNegative(value(element, "mso-text-raise"));
  }

  private static boolean isNegative(String value) {
    return value.startsWith("-") && isLength(value.substring(1));
  }

  /** Whether it is a length above nothing. */
  private static boolean isLength(String value) {
    return value.matches("[0-9.]*[1-9][0-9.]*([a-z]+|%).*");
  }
}
