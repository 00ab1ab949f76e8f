package io.github.opengpr.read.office.odf;

import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.Colour;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of a document, by name. */
final class OdfStyles {

  /** Styles that inherit from each other in a longer chain are broken or hostile. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Xml> styles = new HashMap<>();
  private final Map<String, Xml> lists = new HashMap<>();
  private @Nullable Xml outline;
  private boolean shadesPages;

  /** The styles of the content and those of the document; automatic ones come first. */
  OdfStyles(Xml content, @Nullable Xml document) {
    collect(content.childOrNone("office:automatic-styles"));
    if (document != null) {
      collect(document.childOrNone("office:styles"));
      collect(document.childOrNone("office:automatic-styles"));
    }
    collect(content.childOrNone("office:styles"));
  }

  private void collect(Xml group) {
    for (Xml style : group.children()) {
      switch (style.name()) {
        case "style:style" ->
            styles.putIfAbsent(
                style.attribute("family", "") + "/" + style.attribute("name", ""), style);
        case "style:page-layout" -> {
          Xml page = style.childOrNone("style:page-layout-properties");
          String ground = page.attribute("background-color", "transparent");
          boolean plain = ground.equals("transparent") || Colour.isWhite(ground);
          shadesPages |= !plain || hasPicture(page);
        }
        case "text:list-style" -> lists.putIfAbsent(style.attribute("name", ""), style);
        case "text:outline-style" -> outline = outline == null ? style : outline;
        default -> {}
      }
    }
  }

  private static boolean hasPicture(Xml page) {
    return page.childOrNone("style:background-image").attribute("href") != null;
  }

  @Nullable Xml list(String name) {
    return lists.get(name);
  }

  @Nullable Xml outline() {
    return outline;
  }

  /** An attribute of a style or of those it inherits from; null if none sets it. */
  @Nullable String attribute(String family, @Nullable String name, String attribute) {
    return find(family, name, style -> style.attribute(attribute));
  }

  /** A property of text, likewise. */
  @Nullable String text(String family, @Nullable String name, String property) {
    return property(family, name, "style:text-properties", property);
  }

  /** Whether a style strikes text out; what stands around it if it does not say. */
  boolean strikes(String family, @Nullable String name, boolean around) {
    String style = text(family, name, "text-line-through-style");
    String strike = style == null ? text(family, name, "text-line-through-type") : style;
    return strike == null ? around : !strike.equals("none");
  }

  /** A property of one kind, likewise. */
  @Nullable String property(String family, @Nullable String name, String kind, String property) {
    return find(family, name, style -> style.childOrNone(kind).attribute(property));
  }

  /** Whether letters of a style are white; what holds around if it does not say. */
  boolean isWhite(String family, @Nullable String name, boolean around) {
    if ("true".equals(text(family, name, "use-window-font-color"))) {
      return false;
    }
    String colour = text(family, name, "color");
    return colour == null ? around : Colour.isWhite(colour);
  }

  /** Whether a style gives what it is for another ground than white. */
  boolean shades(String family, @Nullable String name) {
    for (String kind : List.of("text", "paragraph", "table-cell", "table-row", "table")) {
      String ground = property(family, name, "style:" + kind + "-properties", "background-color");
      if (ground != null && !ground.equals("transparent") && !Colour.isWhite(ground)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row or a column of the style is lower or narrower than a hair: 0mm, 0.001cm. */
  boolean isFlat(String family, @Nullable String name, String size) {
    String length = property(family, name, "style:" + family + "-properties", size);
    if (length == null) {
      return false;
    }
    int end = 0;
    while (end < length.length() && "0123456789.".indexOf(length.charAt(end)) >= 0) {
      end++;
    }
    try {
      double number = Double.parseDouble(length.substring(0, end));
      double hair = length.endsWith("cm") || length.endsWith("in") ? 0.02 : 0.3;
      return number < hair;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Whether the pages of the document have another ground than white. */
  boolean shadesPages() {
    return shadesPages;
  }

  private @Nullable String find(
      String family, @Nullable String name, Function<Xml, @Nullable String> look) {
    String at = name;
    for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
      Xml style = styles.get(family + "/" + at);
      if (style == null) {
        return null;
      }
      String found = look.apply(style);
      if (found != null) {
        return found;
      }
      at = style.attribute("parent-style-name");
    }
    return null;
  }
}
