package io.github.opengpr.read.html;

/** The numbers in attributes such as {@code colspan}, which pages write as they like. */
final class Spans {

  /** No table of the report is wider or higher; more is a mistake of the page, or an attack. */
  static final int MOST = 200;

  private Spans() {}

  /**
   * The whole number at the beginning of an attribute, between 0 and {@link #MOST}, or another if
   * there is none.
   */
  static int number(String attribute, int otherwise) {
    String text = attribute.strip();
    int value = 0;
    int digits = 0;
    while (digits < text.length()
        && digits < 6
        && text.charAt(digits) >= '0'
        && text.charAt(digits) <= '9') {
      value = value * 10 + text.charAt(digits) - '0';
      digits++;
    }
    return digits == 0 ? otherwise : Math.min(value, MOST);
  }
}
