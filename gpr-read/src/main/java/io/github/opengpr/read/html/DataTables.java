package io.github.opengpr.read.html;

/**
 * Tables whose rows and cells have the names that data in XML gives them, {@code <row><cell>3},
 * made tables of a page. Every character stays where it is.
 */
final class DataTables {

  private static final String ROW = "row";
  private static final String[] CELLS = {"cell", "entry"};

  private DataTables() {}

  /** The source, with the names of a page; as it is if it has those already. */
  static String asOnPages(String source) {
    if (!source.contains("<" + ROW) || source.contains("<tr")) {
      return source;
    }
    StringBuilder page = new StringBuilder(source);
    rename(page, source, ROW, "tr");
    for (String cell : CELLS) {
      rename(page, source, cell, "td");
    }
    return page.toString();
  }

  private static void rename(StringBuilder page, String source, String name, String other) {
    String filled = other + " ".repeat(name.length() - other.length());
    for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
      int from = source.startsWith("/", at + 1) ? at + 2 : at + 1;
      int end = from + name.length();
      if (source.startsWith(name, from) && end < source.length() && !isOfName(source.charAt(end))) {
        page.replace(from, end, filled);
      }
    }
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }
}
