package io.github.opengpr.model.chinese;

import java.text.Normalizer;

/**
 * Text reduced to what labels are compared by: letters, digits and ideographs only, in their plain
 * form. White space, punctuation, width, case, compatibility forms, radicals that stand for
 * characters and Traditional forms make no difference: they are the converter's more often than the
 * agency's.
 */
public final class Fold {

  private Fold() {}

  /** The folded text; empty if it has no letter, digit or ideograph. */
  public static String of(String text) {
    int kept = 0;
    while (kept < text.length() && isFolded(text.charAt(kept))) {
      kept++;
    }
    if (kept == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, kept);
    for (int i = kept; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c <= 0x9FFF) {
        out.append(Ideographs.plain(c));
      } else if (c < 0x80) {
        ascii(c, out);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        compatible(text.substring(i, i + 2), out);
        i++;
      } else {
        other(c, out);
      }
    }
    return out.toString();
  }

  /** Whether it stays as it is; any other character may too. */
  private static boolean isFolded(char c) {
    return c >= 0x4E00 && c <= 0x9FFF && Ideographs.plain(c) == c || c >= '0' && c <= '9';
  }

  private static void ascii(char c, StringBuilder out) {
    if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z') {
      out.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      out.append((char) (c + 32));
    }
  }

  private static void other(char c, StringBuilder out) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      ascii((char) (c - 0xFEE0), out);
    } else if (c == '〇') {
      out.append(c); // a numeral, yet neither a letter nor a digit to Unicode
    } else if (c >= 0x2E80 && c <= 0x2FD5) {
      out.append(Ideographs.plain(c));
    } else if (c >= 0x2000 && c <= 0x206F
        || c >= 0x2500 && c <= 0x25FF
        || c >= 0x3000 && c <= 0x303F
        || c == 0xA0) {
      return;
    } else {
      compatible(String.valueOf(c), out);
    }
  }

  private static void compatible(String character, StringBuilder out) {
    String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
    for (int i = 0; i < plain.length(); ) {
      int p = plain.codePointAt(i);
      i += Character.charCount(p);
      if (p < 0x80) {
        ascii((char) p, out);
      } else if (Character.isLetterOrDigit(p)) {
        out.appendCodePoint(Character.isBmpCodePoint(p) ? Ideographs.plain((char) p) : p);
      }
    }
  }
}
