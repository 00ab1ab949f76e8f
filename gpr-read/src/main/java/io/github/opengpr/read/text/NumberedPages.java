package io.github.opengpr.read.text;

import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Page numbers without an ornament in a text whose pages end with a form feed, or begin with its
 * title: the last line of every page is a number, one more than that of the page before. In a table
 * nothing else tells them from its numbers.
 */
final class NumberedPages {

  /** Fewer pages may end with such numbers by chance. */
  private static final int PAGES = 2;

  /** No report has more pages than that many digits can number. */
  private static final int DIGITS = 3;

  private NumberedPages() {}

  /**
   * The lines without the numbers of pages.
   *
   * @param ends how many lines there are up to the end of each page
   */
  static List<Line> removed(List<Line> lines, List<Integer> ends) {
    Set<Integer> numbers = new HashSet<>();
    int from = 0;
    int before = -1;
    for (int page = 0; page < ends.size(); page++) {
      int last = ends.get(page) - 1;
      while (last >= from && lines.get(last).text().isBlank()) {
        last--;
      }
      int number = last < from ? -1 : number(lines.get(last).text());
      from = ends.get(page);
      boolean first = numbers.isEmpty() && page < PAGES;
      if (number < 0 || !first && number != before + 1) {
        if (!first) {
          return lines;
        }
        continue;
      }
      numbers.add(last);
      before = number;
    }
    if (numbers.size() < PAGES) {
      return lines;
    }
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!numbers.contains(i)) {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  /** Where the first line stands again, as a title at the head of each page does. */
  static List<Integer> titles(List<Line> lines) {
    List<Integer> titles = new ArrayList<>();
    String title = "";
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (title.isEmpty()) {
        title = text.isBlank() ? "" : text;
      } else if (text.length() == title.length() && text.equals(title)) {
        titles.add(i);
      }
    }
    return titles;
  }

  /** The number that a line is; -1 if it is none. */
  private static int number(String line) {
    String text = line.strip();
    boolean digits =
        !text.isEmpty()
            && text.length() <= DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : -1;
  }
}
