package io.github.opengpr.read.html;

import io.github.opengpr.model.work.Work;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.select.Evaluator;

/**
 * A rule of a style sheet. Immutable.
 *
 * @param selector the elements it holds for
 * @param parts how many parts its selector has
 * @param weight how much it counts against other rules: names over classes over elements
 * @param declarations what it says
 */
record StyleRule(Evaluator selector, int parts, int weight, Declarations declarations) {

  private static final Set<String> SCREENS = Set.of("", "all", "screen", "only screen");

  /** Rules inside rules inside rules are no style sheet of a report. */
  private static final int DEEPEST = 4;

  /** Whether what is said for these media is said for a screen of any size. */
  static boolean isForScreens(String media) {
    return SCREENS.contains(media.strip().toLowerCase(Locale.ROOT));
  }

  /** Reads a style sheet, as far as it is understood. */
  static void read(String sheet, List<StyleRule> rules, Work work) {
    work.steps(sheet.length());
    read(withoutComments(sheet), rules, 0);
  }

  /** Whether it sets any of these properties. */
  boolean sets(Set<String> properties) {
    return declarations.plain().keySet().stream().anyMatch(properties::contains)
        || declarations.important().keySet().stream().anyMatch(properties::contains);
  }

  private static void read(String sheet, List<StyleRule> rules, int depth) {
    int at = 0;
    for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', at)) {
      String before = sheet.substring(at, open);
      // @charset and @import end before.
      String head = before.substring(before.lastIndexOf(';') + 1).strip();
      int close = close(sheet, open);
      String body = sheet.substring(open + 1, close);
      at = close + 1;
      if (!head.startsWith("@")) {
        rule(head, body, rules);
      } else if (depth < DEEPEST
          && head.startsWith("@media")
          && isForScreens(head.substring("@media".length()))) {
        read(body, rules, depth + 1);
      }
      if (at >= sheet.length()) {
        return;
      }
    }
  }

  private static void rule(String selectors, String body, List<StyleRule> rules) {
    Declarations declarations = body.indexOf('{') >= 0 ? Declarations.NONE : Declarations.of(body);
    if (declarations.plain().isEmpty() && declarations.important().isEmpty()) {
      return;
    }
    for (String each : selectors.split(",", -1)) {
      StyleSelector selector = StyleSelector.of(each.strip());
      if (selector != null) {
        rules.add(
            new StyleRule(selector.evaluator(), selector.parts(), selector.weight(), declarations));
      }
    }
  }

  /** Where what opens at the position ends. */
  private static int close(String sheet, int open) {
    int depth = 0;
    for (int i = open; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return sheet.length();
  }

  private static String withoutComments(String sheet) {
    StringBuilder plain = new StringBuilder(sheet.length());
    int from = 0;
    for (int at = sheet.indexOf("/*"); at >= 0; at = sheet.indexOf("/*", from)) {
      plain.append(sheet, from, at);
      int end = sheet.indexOf("*/", at + 2);
      from = end < 0 ? sheet.length() : end + 2;
    }
    return plain
        .append(sheet, from, sheet.length())
        .toString()
        .replace("<!--", "")
        .replace("-->", "");
  }
}
