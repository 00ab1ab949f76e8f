package io.github.opengpr.read.office.annotate;

/** Text in XML. */
final class Escaped {

  private Escaped() {}

  /** The content of an element. */
  static String text(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(c) ? c : ' ');
              }
            });
    return out.toString();
  }

  /** The value of an attribute. */
  static String attribute(String value) {
    return text(value).replace('\t', ' ').replace('\n', ' ');
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c >= 0x10000;
  }
}
