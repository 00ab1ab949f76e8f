package io.github.opengpr.read.office.word;

/**
 * Raised digits are marks of notes or powers; they stay apart from the number they stand behind.
 */
public final class Superscript {

  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscript() {}

  /** The text with digits made superscripts. */
  public static String of(String text) {
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      raised.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
    }
    return raised.toString();
  }

  /** The text with superscripts made digits. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int digit = DIGITS.indexOf(text.charAt(i));
      plain.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
    }
    return plain.toString();
  }
}
