package io.github.opengpr.model.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another, as a text writes it: {@code 2021年1月1日起至12月31日}.
 *
 * @param from the first day, with its year, which may also stand before it: {@code
 *     2021年度（1月1日至12月31日）}
 * @param to the last day; with the year of the first one if the text leaves it out
 */
public record WrittenPeriod(WrittenDate from, WrittenDate to) {

  /** What may stand between the first day and the word for “to”: 零时, 起, a comma. */
  private static final String BEGINS =
      "(?:[零0〇]{1,2}(?:[时點点]整?|[:：]00(?:[:：]00)?))?[起始开，,\\s\\p{Z}]*";

  /** Words and marks for “to”; the year may be said once more as that of the first day. */
  private static final Pattern JOINED =
      Pattern.compile(BEGINS + "[至到—–\\-－~～〜]+[\\s\\p{Z}]*(?:[当同本该]年度?的?)?[\\s\\p{Z}]*");

  /** A year that stands before its days: 2021年度（自1月1日起……, 2021年全年（1月1日……. */
  private static final Pattern YEAR_BEFORE =
      Pattern.compile(
          "(?<![0-9０-９])([0-9０-９]{4}|[一二三四五六七八九〇零○]{4})" + "年度?(?:全年度?)?[（(，,、：:\\s]*[自从]?$");

  /** No more than that is looked at for the year. */
  private static final int YEAR_WORDS = 14;

  /** The periods of a text, in order. */
  public static List<WrittenPeriod> in(CharSequence text) {
    List<WrittenPeriod> found = new ArrayList<>();
    List<WrittenDate> dates = WrittenDate.in(text);
    for (int i = 0; i + 1 < dates.size(); i++) {
      WrittenDate from = dates.get(i);
      WrittenDate to = dates.get(i + 1);
      if (!isJoined(text, from.end(), to.start())) {
        continue;
      }
      Integer first = from.year() == null ? yearBefore(text, from.start()) : from.year();
      if (first != null) {
        Integer last = to.year() == null ? first : to.year();
        found.add(new WrittenPeriod(with(first, from), with(last, to)));
      }
    }
    return found;
  }

  private static WrittenDate with(Integer year, WrittenDate date) {
    return new WrittenDate(year, date.month(), date.day(), date.start(), date.end());
  }

  private static boolean isJoined(CharSequence text, int first, int last) {
    return JOINED.matcher(text).region(first, last).matches();
  }

  private static @Nullable Integer yearBefore(CharSequence text, int day) {
    Matcher year = YEAR_BEFORE.matcher(text.subSequence(Math.max(0, day - YEAR_WORDS), day));
    return year.find() ? WrittenDate.yearIn(year.group()) : null;
  }
}
