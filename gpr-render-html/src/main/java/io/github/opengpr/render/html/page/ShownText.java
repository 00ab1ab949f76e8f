package io.github.opengpr.render.html.page;

import java.util.Locale;

/**
 * Text from documents as a page may show it: nothing in it is markup, and no character hides, turns
 * the direction of writing or is none that HTML allows.
 */
final class ShownText {

  private ShownText() {}

  /** Appends the text, escaped for content and for attributes in double quotes alike. */
  static void append(StringBuilder out, String text) {
    int plain = plain(text);
    out.append(text, 0, plain);
    for (int at = plain; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> {
          if (at == text.length() || text.charAt(at) != '\n') {
            out.append('\n');
          }
        }
        case '\n', '\t' -> out.append((char) c);
        case 0x2028, 0x2029 -> out.append('\n');
        default -> character(out, c);
      }
    }
  }

  /** How much of the text from its begin can be copied as it is: of most texts all. */
  private static int plain(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Letters, digits and the marks of Chinese texts, of which none is markup. */
  private static boolean isPlain(char c) {
    return c >= '?' && c <= '~'
        || c >= '(' && c < '<'
        || c >= ' ' && c < '"'
        || c >= 0x2E80 && c < Character.MIN_SURROGATE
        || c >= 0x2070 && c < 0x2E80;
  }

  private static void character(StringBuilder out, int c) {
    if (c < ' ') {
      out.append((char) (0x2400 + c)); // the picture of the control character
    } else if (c >= 0x7F && c <= 0x9F || isTurn(c)) {
      out.append('[').append(String.format(Locale.ROOT, "U+%04X", c)).append(']');
    } else if (isNone(c)) {
      out.append('\uFFFD');
    } else {
      out.appendCodePoint(c);
    }
  }

  /** Marks that turn the direction of writing. */
  private static boolean isTurn(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }

  /** Half a character, or a code that is no character. */
  private static boolean isNone(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || c >= 0xFDD0 && c <= 0xFDEF;
  }
}
