package io.github.opengpr.cli.results;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for the pages of one folder, after their documents, each given once. Used by one thread.
 */
public final class PageNames {

  /** Few enough for every file system when written in Chinese. */
  private static final int LONGEST = 60;

  private static final String UNFIT = "\\/:*?\"<>|#%&;";

  private final Set<String> given = new HashSet<>(Set.of("index.html"));

  /**
   * A name for the page of a document, such as {@code 报告.docx.html}.
   *
   * @param document the document, as it is called in what is printed
   */
  public String of(String document) {
    String base = fit(document.substring(lastSeparator(document) + 1));
    String name = base + ".html";
    for (int i = 2; !given.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = base + "-" + i + ".html";
    }
    return name;
  }

  private static int lastSeparator(String document) {
    return Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\'));
  }

  private static String fit(String name) {
    StringBuilder fit = new StringBuilder();
    name.codePoints()
        .limit(LONGEST)
        .forEach(c -> fit.appendCodePoint(Character.isLetterOrDigit(c) || isPlain(c) ? c : '_'));
    while (!fit.isEmpty() && (fit.charAt(0) == '.' || fit.charAt(0) == '-')) {
      fit.deleteCharAt(0);
    }
    return fit.isEmpty() ? "report" : fit.toString();
  }

  private static boolean isPlain(int c) {
    return c >= ' ' && c < 0x7F && UNFIT.indexOf(c) < 0 || "（）《》“”〔〕、，－—".indexOf(c) >= 0;
  }
}
