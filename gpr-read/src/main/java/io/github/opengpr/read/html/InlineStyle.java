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

  /** Whether it is not displayed. */
  static boolean hides(Element element) {
    return value(element, "display").startsWith("none");
  }

  /** Whether it strikes its text out. */
  static boolean strikes(Element element) {
    return value(element, "text-decoration").contains("line-through")
        || value(element, "text-decoration-line").contains("line-through");
  }

  /** Whether it raises its text above the line, as the mark of a note is. */
  static boolean raises(Element element) {
    return isRaised(value(element, "vertical-align")) || isLength(value(element, "mso-text-raise"));
  }

  /** Whether it lowers its text below the line, as an index is. */
  static boolean lowers(Element element) {
    return isLowered(value(element, "vertical-align"))
        || isNegative(value(element, "mso-text-raise"));
  }

  /** Whether what is aligned so stands above or below the line. */
  static boolean isOffLine(String align) {
    return isRaised(align) || isLowered(align);
  }

  private static boolean isRaised(String align) {
    return align.startsWith("super") || align.startsWith("text-top") || isLength(align);
  }

  private static boolean isLowered(String align) {
    return align.startsWith("sub") || isNegative(align);
  }

  private static boolean isNegative(String value) {
    return value.startsWith("-") && isLength(value.substring(1));
  }

  /** Whether it is a length above nothing. */
  private static boolean isLength(String value) {
    return value.matches("[0-9.]*[1-9][0-9.]*([a-z]+|%).*");
  }
}
