package io.github.opengpr.read.html;

import io.github.opengpr.model.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The style sheets of a page, written into the style attributes of its elements: as far as they
 * hide text, strike it out or move it off the line.
 */
final class StyleSheets {

  /** What else must be known where a property hides text. */
  private static final Map<String, List<String>> WITH =
      Map.of(
          "color", List.of("background"),
          "left", List.of("position"),
          "top", List.of("position"),
          "clip", List.of("position"),
          "height", List.of("max-height", "overflow"),
          "max-height", List.of("height", "overflow"));

  private final Document page;
  private final Work work;
  private final IdentityHashMap<Element, Map<String, String>> plain = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Map<String, String>> important = new IdentityHashMap<>();

  private StyleSheets(Document page, Work work) {
    this.page = page;
    this.work = work;
  }

  /** Writes them into the elements of the page. */
  static void apply(Document page, Work work) {
    List<StyleRule> rules = new ArrayList<>();
    for (Element style : page.select("style")) {
      if (StyleRule.isForScreens(style.attr("media"))) {
        StyleRule.read(style.data(), rules, work);
      }
    }
    Set<String> needed = needed(rules, page);
    rules.removeIf(rule -> !rule.sets(needed));
    if (!rules.isEmpty()) {
      new StyleSheets(page, work).apply(rules, needed);
    }
  }

  /** The properties that hide text, strike it out or move it, by a rule of these at least. */
  private static Set<String> needed(List<StyleRule> rules, Document page) {
    Set<String> needed = new HashSet<>();
    for (StyleRule rule : rules) {
      for (Map<String, String> set :
          List.of(rule.declarations().plain(), rule.declarations().important())) {
        set.forEach(
            (property, value) -> {
              if (changesText(property, value)) {
                needed.add(property);
                needed.addAll(WITH.getOrDefault(property, List.of()));
              }
            });
      }
    }
    if (!needed.contains("background")
        && page.select("[style*=color], [color]").stream().anyMatch(UnseenText::isWhite)) {
      needed.add("background");
    }
    return needed;
  }

  private static boolean changesText(String property, String value) {
    return switch (property) {
      case "display" -> value.equals("none");
      case "visibility" -> value.equals("hidden") || value.equals("collapse");
      case "font-size" -> StyleValues.isSpeck(value);
      case "opacity", "height", "max-height" -> StyleValues.isZero(value);
      case "color" -> StyleValues.isWhite(value) || StyleValues.isTransparent(value);
      case "left", "top", "text-indent" -> StyleValues.isFarOut(value);
      case "clip", "clip-path" -> StyleValues.isCutToNothing(value);
      case "content-visibility" -> value.equals("hidden");
      case "transform" -> StyleValues.isShrunkToNothing(value);
      case "text-decoration" -> value.contains("line-through");
      case "vertical-align" -> InlineStyle.isOffLine(value);
      default -> false;
    };
  }

  private void apply(List<StyleRule> rules, Set<String> needed) {
    long elements = page.getAllElements().size();
    rules.sort(Comparator.comparingInt(StyleRule::weight));
    for (StyleRule rule : rules) {
      work.steps(elements * rule.parts());
      for (Element element : page.select(rule.selector())) {
        keep(rule.declarations().plain(), needed, element, plain);
        keep(rule.declarations().important(), needed, element, important);
      }
    }
    important.forEach(
        (element, style) -> {
          if (style.containsKey("display")) {
            plain.getOrDefault(element, new HashMap<>()).remove("display");
          }
        });
    // A page without any part that scripts show later says nothing; such parts are read.
    if (!page.select("table").isEmpty() && page.select("table").stream().allMatch(this::isHidden)) {
      List.of(plain, important)
          .forEach(
              styles ->
                  styles.forEach(
                      (element, style) -> {
                        if (element.selectFirst("table") != null) {
                          style.remove("display");
                        }
                      }));
    }
    plain.forEach((element, style) -> write(element, text(style) + element.attr("style")));
    important.forEach(
        (element, style) -> write(element, element.attr("style") + ";" + text(style)));
  }

  private static void keep(
      Map<String, String> set,
      Set<String> needed,
      Element element,
      IdentityHashMap<Element, Map<String, String>> styles) {
    boolean whole = element.normalName().equals("body") || element.normalName().equals("html");
    set.forEach(
        (property, value) -> {
          // A page that is hidden as a whole is shown when it has come.
          if (needed.contains(property) && (!whole || property.equals("background"))) {
            styles.computeIfAbsent(element, each -> new HashMap<>()).put(property, value);
          }
        });
  }

  private boolean isHidden(Element table) {
    for (Element at = table; at != null; at = at.parent()) {
      String display = important.getOrDefault(at, Map.of()).get("display");
      if (display == null) {
        display = plain.getOrDefault(at, Map.of()).get("display");
      }
      if ("none".equals(display)) {
        return true;
      }
    }
    return false;
  }

  /** The declarations; of displays only that there is none, for no table is made of others. */
  private static String text(Map<String, String> style) {
    StringBuilder text = new StringBuilder();
    style.forEach(
        (property, value) -> {
          if (!property.equals("display") || value.equals("none")) {
            text.append(property).append(':').append(value).append(';');
          }
        });
    return text.toString();
  }

  private static void write(Element element, String style) {
    if (!style.equals(element.attr("style"))) {
      element.attr("style", style);
    }
  }
}
