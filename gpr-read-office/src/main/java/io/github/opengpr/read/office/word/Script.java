package io.github.opengpr.read.office.word;

/**
 * Where letters stand against the line. Digits above or below it are marks of notes, powers or
 * indices; they stay apart from the number they stand behind.
 */
public enum Script {
  /** On the line. */
  PLAIN("0123456789"),
  /** Above it. */
  RAISED("⁰¹²³⁴⁵⁶⁷⁸⁹"),
  /** Below it. */
  LOWERED("₀₁₂₃₄₅₆₇₈₉");

  private final String digits;

  Script(String digits) {
    this.digits = digits;
  }

  /** That of letters moved so far up. */
  public static Script moved(int up) {
    return up > 0 ? RAISED : up < 0 ? LOWERED : PLAIN;
  }

  /** The text with its digits where they stand. */
  public String of(String text) {
    if (this == PLAIN) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
    return shown.toString();
  }

  /** The text with all digits on the line. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = Math.max(RAISED.digits.indexOf(c), LOWERED.digits.indexOf(c));
      plain.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return plain.toString();
  }
}
