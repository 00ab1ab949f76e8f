package io.github.opengpr.model.chinese;

import java.util.ArrayList;
import java.util.List;

/**
 * From one day to another, as a text writes it: {@code 2021年1月1日起至12月31日}.
 *
 * @param from the first day, with its year
 * @param to the last day; with the year of the first one if the text leaves it out
 */
public record WrittenPeriod(WrittenDate from, WrittenDate to) {

  /** The periods of a text, in order. */
  public static List<WrittenPeriod> in(CharSequence text) {
    List<WrittenPeriod> found = new ArrayList<>();
    List<WrittenDate> dates = WrittenDate.in(text);
    for (int i = 0; i + 1 < dates.size(); i++) {
      WrittenDate from = dates.get(i);
      WrittenDate to = dates.get(i + 1);
      if (from.year() != null && isJoined(text, from.end(), to.start())) {
        Integer year = to.year() == null ? from.year() : to.year();
        found.add(
            new WrittenPeriod(
                from, new WrittenDate(year, to.month(), to.day(), to.start(), to.end())));
      }
    }
    return found;
  }

  /** Whether nothing but 起, 至 or a dash and blanks stand between two dates. */
  private static boolean isJoined(CharSequence text, int first, int last) {
    boolean joined = false;
    for (int i = first; i < last; i++) {
      char c = text.charAt(i);
      if ("至到—–-－~～〜".indexOf(c) >= 0) {
        joined = true;
      } else if (joined ? !Character.isSpaceChar(c) : "起始开，,".indexOf(c) < 0 && c > ' ') {
        return false;
      }
    }
    return joined;
  }
}
