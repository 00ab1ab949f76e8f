package io.github.opengpr.read.html;

import java.util.Set;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The selector of a rule, of elements, classes, names and what stands around them. Immutable.
 *
 * @param evaluator tells whether an element is meant
 * @param parts how many elements it speaks of
 * @param weight how much its rule counts against others
 */
record StyleSelector(Evaluator evaluator, int parts, int weight) {

  /** No selector of a report is longer. */
  private static final int LONGEST = 200;

  private static final int MOST_PARTS = 10;

  private static final int NAME = 10_000;
  private static final int CLASS = 100;

  /**
   * Of these alone the page says whether they hold; states, and parts that are no elements, not.
   */
  private static final Set<String> KNOWN =
      Set.of(
          "not",
          "first-child",
          "last-child",
          "only-child",
          "nth-child",
          "nth-last-child",
          "first-of-type",
          "last-of-type",
          "nth-of-type",
          "root",
          "empty");

  /** The selector; null if it is of another kind. */
  static @Nullable StyleSelector of(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    int weight = 0;
    int parts = 1;
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        int end = name(text, i + 1);
        if (!KNOWN.contains(text.substring(i + 1, end))) {
          return null;
        }
        weight += CLASS;
        i = end - 1;
      } else if (c == '.' || c == '#') {
        weight += c == '.' ? CLASS : NAME;
      } else if (c == '>' || c == '+' || c == '~' || c <= ' ') {
        parts += begins ? 0 : 1;
        begins = true;
        continue;
      } else if (!isName(c) && c != '*' && c != '(' && c != ')') {
        return null;
      } else if (begins && isName(c)) {
        weight++;
      }
      begins = false;
    }
    if (parts > MOST_PARTS) {
      return null;
    }
    try {
      return new StyleSelector(QueryParser.parse(text), parts, weight);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return null;
    }
  }

  private static int name(String text, int from) {
    int end = from;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isName(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c > 0x7F;
  }
}
