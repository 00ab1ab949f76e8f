package io.github.opengpr.rules.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period from one day to another, such as 统计期限自2021年1月1日起至2021年12月31日止.
 *
 * @param from the first day
 * @param to the last day
 * @param statistics whether the sentence calls it the period of the statistics (统计期限, 所列数据)
 * @param span from the first date to the second
 * @param sentence the sentence
 */
public record StatedPeriod(
    LocalDate from, LocalDate to, boolean statistics, Span span, Span sentence) {

  private record Day(@Nullable Integer year, int month, int day, int start, int end) {}

  static List<StatedPeriod> read(Narrative narrative) {
    String text = narrative.passage().text();
    List<StatedPeriod> found = new ArrayList<>();
    for (Numeral numeral : narrative.numerals()) {
      boolean dotted = numeral.role() == Numeral.Role.CODE;
      if (numeral.role() != Numeral.Role.YEAR && !dotted) {
        continue;
      }
      Day first = day(text, numeral.span().start());
      if (first == null || first.year == null) {
        continue;
      }
      int next = joint(text, first.end);
      Day second = next < 0 ? null : day(text, next);
      if (second == null) {
        continue;
      }
      try {
        LocalDate from = LocalDate.of(first.year, first.month, first.day);
        LocalDate to =
            LocalDate.of(second.year == null ? first.year : second.year, second.month, second.day);
        Span span = new Span(first.start, second.end);
        Span sentence = narrative.sentenceOf(span);
        String around =
            text.substring(
                Math.max(sentence.start(), first.start - 40),
                Math.min(sentence.end(), second.end + 10));
        boolean statistics =
            around.contains("统计")
                || around.contains("所列数据")
                || around.contains("数据的期限")
                || around.contains("数据期限");
        found.add(new StatedPeriod(from, to, statistics, span, sentence));
      } catch (DateTimeException e) {
        // 2月30日 is no day, so this is no period
      }
    }
    return List.copyOf(found);
  }

  /** After a date: 起至, 至, 到, -, ~ and the like; -1 if none follows. */
  private static int joint(String text, int index) {
    int i = index;
    boolean joined = false;
    while (i < text.length() && i < index + 4 && "起开始，至到-~".indexOf(text.charAt(i)) >= 0) {
      joined |= "至到-~".indexOf(text.charAt(i)) >= 0;
      i++;
    }
    return joined ? i : -1;
  }

  /** 2021年1月1日, 12月31日, 2021.1.1 or 2021-1-1. */
  private static @Nullable Day day(String text, int start) {
    int[] parts = new int[3];
    int count = 0;
    int i = start;
    boolean day = false;
    while (count < 3) {
      int end = i;
      while (end < text.length()
          && end - i < 5
          && text.charAt(end) >= '0'
          && text.charAt(end) <= '9') {
        end++;
      }
      if (end == i || end - i > 4) {
        return null;
      }
      parts[count++] = Integer.parseInt(text.substring(i, end));
      char mark = end < text.length() ? text.charAt(end) : '\0';
      i = end;
      if (mark == '日' || count == 3) {
        i = mark == '日' ? end + 1 : end;
        day = true;
        break;
      }
      if (mark != '年' && mark != '月' && mark != '.' && mark != '-' && mark != '/') {
        return null;
      }
      i = end + 1;
    }
    if (!day || count < 2) {
      return null;
    }
    return count == 3
        ? new Day(parts[0], parts[1], parts[2], start, i)
        : new Day(null, parts[0], parts[1], start, i);
  }
}
