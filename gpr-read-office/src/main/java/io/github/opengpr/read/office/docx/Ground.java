package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.Colour;

/** The ground that text stands on: white unless something says otherwise. */
final class Ground {

  private Ground() {}

  /** Whether a page of the document is white. */
  static boolean ofPage(Xml root) {
    Xml page = root.child("w:background");
    return page == null || page.children().isEmpty() && Colour.isWhite(page.attribute("color", ""));
  }

  /** Whether properties of letters, a paragraph, a cell or a table give another ground. */
  static boolean isShaded(Xml properties) {
    String marker = properties.childValue("w:highlight");
    if (marker != null && !marker.equals("none") && !marker.equals("white")) {
      return true;
    }
    Xml shade = properties.child("w:shd");
    if (shade == null) {
      return false;
    }
    return switch (shade.attribute("val", "clear")) {
      case "nil" -> false;
      case "clear" -> isColoured(shade.attribute("fill", "auto"));
      case "solid" -> isColoured(shade.attribute("color", ""));
      default -> true;
    };
  }

  /** Whether an element or any below it gives another ground. */
  static boolean isShadedBelow(Xml element) {
    return isShaded(element) || element.children().stream().anyMatch(Ground::isShadedBelow);
  }

  private static boolean isColoured(String fill) {
    return !fill.equals("auto") && !Colour.isWhite(fill);
  }
}
