package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.office.packed.Xml;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a document, asked for what paragraphs and runs inherit from them. One document, one
 * thread.
 */
final class Styles {

  private static final int BODY_LEVEL = 9;

  private final Map<String, Xml> styles = new HashMap<>();
  private final Map<String, Optional<StyleNumber>> numbers = new HashMap<>();
  private final Map<String, Optional<Boolean>> headings = new HashMap<>();
  private final Map<String, Optional<Boolean>> shading = new HashMap<>();
  private final Map<Letters, Map<String, Optional<Boolean>>> letters = new EnumMap<>(Letters.class);
  private @Nullable String normal;

  /** Reads the styles part; null if the document has none. */
  Styles(@Nullable Xml root) {
    if (root == null) {
      return;
    }
    root.children("w:style")
        .forEach(
            style -> {
              String id = style.attribute("styleId", "");
              styles.putIfAbsent(id, style);
              String standard = style.attribute("default", "0");
              if ("paragraph".equals(style.attribute("type"))
                  && !standard.equals("0")
                  && !standard.equals("false")) {
                normal = id;
              }
            });
  }

  /** The list number that the style gives, with the style that says so; null if it gives none. */
  @Nullable StyleNumber number(@Nullable String style) {
    return inherited(
            numbers,
            style,
            definition -> {
              Xml number = definition.childOrNone("w:pPr").childOrNone("w:numPr");
              if (!number.has("w:numId")) {
                return null;
              }
              return new StyleNumber(
                  number.childNumber("w:numId", 0),
                  number.childNumber("w:ilvl", 0),
                  definition.attribute("styleId", ""));
            })
        .orElse(null);
  }

  /**
   * A list that a style puts its paragraphs in.
   *
   * @param list the list
   * @param level the level as the style has it, from 0; a level of the list that names the style
   *     counts more
   * @param style the style
   */
  record StyleNumber(int list, int level, String style) {}

  /** Whether the style is one of headings. */
  boolean isHeading(@Nullable String style) {
    return inherited(
            headings,
            style,
            definition -> {
              int level = definition.childOrNone("w:pPr").childNumber("w:outlineLvl", -1);
              if (level >= 0) {
                return level < BODY_LEVEL;
              }
              String name = definition.childValue("w:name");
              String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
              return lower.startsWith("heading ") || lower.equals("title") ? true : null;
            })
        .orElse(false);
  }

  /** Whether the style is one of the lines of a table of contents. */
  boolean isContents(@Nullable String style) {
    Xml definition = style == null ? null : styles.get(style);
    String name = definition == null ? style : definition.childValue("w:name");
    return name != null && name.toLowerCase(Locale.ROOT).matches("toc ?[1-9]");
  }

  /** Whether the style shows its letters so; null if it does not say. */
  @Nullable Boolean shows(Letters how, @Nullable String style) {
    return inherited(
            letters.computeIfAbsent(how, each -> new HashMap<>()),
            style,
            definition -> how.in(definition.childOrNone("w:rPr")))
        .orElse(null);
  }

  /** Whether the style gives a ground, to all or to parts of what has it. */
  boolean shades(@Nullable String style) {
    return inherited(shading, style, definition -> Ground.isShadedBelow(definition) ? true : null)
        .orElse(false);
  }

  /** The style of paragraphs that name none. */
  @Nullable String normal() {
    return normal;
  }

  /**
   * What a style has of a property, from itself or from the styles it is based on. Each style is
   * asked once: what is found holds for all styles on the way, so that a chain costs its length.
   */
  private <T> Optional<T> inherited(
      Map<String, Optional<T>> known, @Nullable String style, Function<Xml, @Nullable T> property) {
    Set<String> way = new LinkedHashSet<>();
    Optional<T> found = Optional.empty();
    String id = style;
    while (id != null && way.add(id)) {
      Optional<T> before = known.get(id);
      Xml definition = before == null ? styles.get(id) : null;
      if (definition == null) {
        found = before == null ? Optional.empty() : before;
        break;
      }
      T value = property.apply(definition);
      if (value != null) {
        found = Optional.of(value);
        break;
      }
      id = definition.childValue("w:basedOn");
    }
    for (String passed : way) {
      known.put(passed, found);
    }
    return found;
  }
}
