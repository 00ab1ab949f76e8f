package io.github.opengpr.rules.text.passage;

import io.github.opengpr.model.chinese.Ideographs;

/**
 * Brings characters that mean the same to one form, one character for one character, so that every
 * place can be traced back.
 *
 * <p>Full-width letters and digits become ASCII; punctuation becomes the Chinese one; Kangxi
 * radicals and Traditional characters become the Simplified ideograph. Numbers keep their dot.
 */
final class Folding {

  /** What is left of a character that prints nothing. */
  static final char NOTHING = 0;

  private static final char[] TABLE = table();

  private Folding() {}

  /** The folded character, or {@link #NOTHING} for blanks and for marks that print nothing. */
  static char fold(char c) {
    return TABLE[c];
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      table[c] = Ideographs.plain(plain((char) c));
    }
    return table;
  }

  private static char plain(char c) {
    if (Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT) {
      return NOTHING;
    }
    char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    return switch (half) {
      case ',' -> '，';
      case ';' -> '；';
      case ':' -> '：';
      case '(', '﹙' -> '（';
      case ')', '﹚' -> '）';
      case '!' -> '！';
      case '?' -> '？';
      case '[', '【' -> '〔';
      case ']', '】' -> '〕';
      case '｡' -> '。';
      case '–', '—', '―', '−', '‐', '‑' -> '-';
      case '～', '〜' -> '~';
      case '○', '◯' -> '〇';
      case '·', '•', '∙' -> '·';
      default -> half;
    };
  }
}
