package io.github.opengpr.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The declarations of a style in lower case: properties and what they are set to, the last one of a
 * property counting. Immutable.
 *
 * @param plain those that another style may overrule
 * @param important those marked as important
 */
record Declarations(Map<String, String> plain, Map<String, String> important) {

  static final Declarations NONE = new Declarations(Map.of(), Map.of());

  /** One name for what a property and its part say, as far as is asked here. */
  private static final Map<String, String> SAME =
      Map.of("background-color", "background", "text-decoration-line", "text-decoration");

  static Declarations of(String style) {
    if (style.isBlank()) {
      return NONE;
    }
    Map<String, String> plain = new HashMap<>();
    Map<String, String> important = new HashMap<>();
    for (String part : style.split(";", -1)) {
      int colon = part.indexOf(':');
      if (colon > 0) {
        String property = part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = part.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        int mark = value.indexOf('!');
        Map<String, String> kept = mark < 0 ? plain : important;
        kept.put(
            SAME.getOrDefault(property, property),
            mark < 0 ? value : value.substring(0, mark).strip());
      }
    }
    return new Declarations(plain, important);
  }

  /** What a property is set to; empty if it is not. */
  String get(String property) {
    String value = important.get(property);
    return value == null ? plain.getOrDefault(property, "") : value;
  }
}
