package io.github.opengpr.read.office.odf;

import io.github.opengpr.read.office.packed.Xml;
import java.util.HashMap;
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
        case "text:list-style" -> lists.putIfAbsent(style.attribute("name", ""), style);
        case "text:outline-style" -> outline = outline == null ? style : outline;
        default -> {}
      }
    }
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
    String strike = text(family, name, "text-line-through-style");
    return strike == null ? around : !strike.equals("none");
  }

  /** A property of one kind, likewise. */
  @Nullable String property(String family, @Nullable String name, String kind, String property) {
    return find(family, name, style -> style.childOrNone(kind).attribute(property));
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
