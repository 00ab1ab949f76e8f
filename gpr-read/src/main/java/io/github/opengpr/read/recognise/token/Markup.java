package io.github.opengpr.read.recognise.token;

/** The few marks of Markdown and HTML that stand inside cells of tables in text. */
public final class Markup {

  private Markup() {}

  /** The text without emphasis and escapes, {@code <br>} as a line break. */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\'
          && i + 1 < text.length()
          && "\\|*_`#-.[]()!+".indexOf(text.charAt(i + 1)) >= 0) {
        out.append(text.charAt(++i));
      } else if (c == '<'
          && text.regionMatches(true, i, "<br", 0, 3)
          && text.indexOf('>', i) >= 0) {
        i = text.indexOf('>', i);
        out.append('\n');
      } else if (c != '*' || text.length() == 1) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
