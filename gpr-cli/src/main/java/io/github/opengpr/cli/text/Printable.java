package io.github.opengpr.cli.text;

import java.io.File;
import java.util.Locale;

/**
 * Text from documents and file names, made fit to be printed: control characters, of C1 too, and
 * the marks that turn the direction of writing would write to the terminal or show other words than
 * there are. They are printed by their numbers.
 */
public final class Printable {

  private Printable() {}

  /** A text of one line: line ends are marked, tabs are blanks. */
  public static String words(String text) {
    return filtered(text, "⏎", " ", false);
  }

  /** A text of many lines. */
  public static String lines(String text) {
    return filtered(text, "\n", "\t", false);
  }

  /**
   * The name of a file. Two names that differ are printed differently: the backslash that marks a
   * number is doubled, unless it parts folders here.
   */
  public static String name(String name) {
    return filtered(name, "\\n", "\\t", File.separatorChar != '\\');
  }

  /** JSON with the same characters as escapes: they stand within its texts only. */
  public static String json(String json) {
    return lines(json);
  }

  private static String filtered(String text, String lineEnd, String tab, boolean doubled) {
    int at = doubled ? 0 : usual(text);
    while (at < text.length() && isPlain(text, at) && !(doubled && text.charAt(at) == '\\')) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, at);
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        out.append(lineEnd);
      } else if (c == '\t') {
        out.append(tab);
      } else if (c == '\\' && doubled) {
        out.append("\\\\");
      } else if (isPlain(text, at)) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return out.toString();
  }

  /**
   * How many characters of Chinese text and of JSON it begins with. Results are long, so that they
   * are looked through as an array.
   */
  private static int usual(String text) {
    char[] all = text.toCharArray();
    int at = 0;
    while (at < all.length
        && (all[at] >= ' ' && all[at] < 0x7F
            || all[at] >= 0x2E80 && all[at] < Character.MIN_SURROGATE)) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(String text, int at) {
    char c = text.charAt(at);
    return c >= ' ' && c < 0x7F || c > 0x9F && !isTurn(c) && !isLone(text, at);
  }

  /** Marks of direction, and the separators that some terminals take for line ends. */
  private static boolean isTurn(char c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }

  /** Half a character: UTF-8 has none. */
  private static boolean isLone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
