package io.github.opengpr.read.recognise.token;

/**
 * The text of a cell in one spelling: half width, lower case, invisible characters removed, each
 * run of white space one blank.
 */
final class PlainCell {

  private PlainCell() {}

  /** The characters of a cell, or of a longer one more than {@code most} of them. */
  static String of(String text, int most) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length() && out.length() <= most; i++) {
      char c = text.charAt(i);
      if (c >= 0xFF01 && c <= 0xFF5E) {
        c = (char) (c - 0xFEE0);
      }
      if (c <= ' ' || Character.isSpaceChar(c)) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (!invisible(c)) {
        out.append(c < 0x80 ? Character.toLowerCase(c) : sameSign(c));
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
  }

  private static boolean invisible(char c) {
    return c == 0xFEFF
        || c == 0xAD
        || c == 0x061C
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F;
  }

  private static char sameSign(char c) {
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return switch (c) {
      case '−', '﹣', '‐', '‑' -> '-';
      case '﹢' -> '+';
      case '∕', '⁄' -> '/';
      case '無' -> '无';
      default -> c;
    };
  }
}
