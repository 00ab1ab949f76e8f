package io.github.opengpr.read.office.word;

import java.util.Locale;

/**
 * What a field shows that draws its instruction and has no result: a number in a circle, a text
 * with its reading above. Both are drawn over each other by a switch o: the circle and 24, er and
 * 2.
 */
final class Equation {

  /** Something stands there that is not followed. */
  private static final String UNKNOWN = "\uFFFD";

  private Equation() {}

  /** The last of the texts that are drawn over each other; empty for a field of another kind. */
  static String shown(String instruction) {
    String plain = instruction.strip();
    if (!plain.toUpperCase(Locale.ROOT).startsWith("EQ ")) {
      return "";
    }
    int over = plain.toLowerCase(Locale.ROOT).indexOf("\\o");
    int open = over < 0 ? -1 : plain.indexOf('(', over);
    if (open < 0 || !plain.endsWith(")") || !isOption(plain.substring(over + 2, open))) {
      return UNKNOWN;
    }
    String last = last(plain.substring(open + 1, plain.length() - 1)).strip();
    boolean text = !last.isEmpty() && last.indexOf('\\') < 0 && last.indexOf('(') < 0;
    return text ? last : UNKNOWN;
  }

  /** Whether what stands between says how texts are aligned: ac, al, ar, ad. */
  private static boolean isOption(String between) {
    String plain = between.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty() || plain.length() == 3 && plain.startsWith("\\a");
  }

  /** The last of several arguments. */
  private static String last(String arguments) {
    int depth = 0;
    int from = 0;
    for (int i = 0; i < arguments.length(); i++) {
      char c = arguments.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && (c == ',' || c == ';' || c == '，')) {
        from = i + 1;
      }
    }
    return arguments.substring(from);
  }
}
