package io.github.opengpr.rules.catalogue.structure;

import io.github.opengpr.model.chinese.WrittenDate;
import io.github.opengpr.model.chinese.WrittenPeriod;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.rules.Subject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period that a report says its numbers are for.
 *
 * @param line the line that says so
 * @param startYear the year of its first day
 * @param endYear the year of its last day
 */
record StatisticsPeriod(
    PrintedLine line, int startYear, WrittenDate from, int endYear, WrittenDate to) {

  // Other dates stand in a report too: of a meeting, of a campaign. Only a clause that speaks of
  // figures is meant.
  private static final Pattern FIGURES =
      Pattern.compile("统计|数据|期限|时限|本(?:年度)?(?:报告|年报)[^，。；]{0,6}(?:涵盖|覆盖|时段|时间范围)");

  /** All of a year, without days: 2021年1至12月, 统计时间为2021年全年. It says the year, and nothing else. */
  private static final Pattern ALL_MONTHS =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d)年度?(?:(?:1|一|元)月?份?[至到—–\\-－~～]+(?:12|十二)月份?(?![\\d一二三四五六七八九十])"
              + "|(?<=(?:统计|数据)的?(?:时间|期限|区间|时段|周期|范围)[为是：]?20\\d\\d年度?)全年)");

  private static final int CLAUSE = 40;

  /** What was found, or that nothing was, for all rules that ask. */
  private record Stated(Optional<StatisticsPeriod> period) {}

  /**
   * The first period that the text states for its figures; where it states none, a period that is
   * the year of the report all the same, as in 本报告内容涵盖2024年1月1日至12月31日.
   */
  static Optional<StatisticsPeriod> statedIn(Subject subject) {
    return subject.derive(Stated.class, of -> new Stated(find(of))).period();
  }

  private static Optional<StatisticsPeriod> find(Subject subject) {
    Optional<StatisticsPeriod> wholeYear = Optional.empty();
    for (PrintedLine line : Lines.told(subject)) {
      String text = withoutBlanks(line.text());
      for (WrittenPeriod written : WrittenPeriod.in(text)) {
        Integer startYear = written.from().year();
        Integer endYear = written.to().year();
        if (startYear == null || endYear == null) {
          continue;
        }
        StatisticsPeriod period =
            new StatisticsPeriod(line, startYear, written.from(), endYear, written.to());
        int start = written.from().start();
        String before = text.substring(Math.max(0, start - CLAUSE), start);
        if (FIGURES.matcher(before.substring(before.lastIndexOf('。') + 1)).find()) {
          return Optional.of(period);
        }
        Integer year = subject.report().year();
        if (wholeYear.isEmpty() && year != null && period.isCalendarYear(year)) {
          wholeYear = Optional.of(period);
        }
      }
      if (wholeYear.isEmpty()) {
        wholeYear = allMonths(line, text, subject.report().year());
      }
    }
    return wholeYear;
  }

  /** The year of the report, said as all its months. */
  private static Optional<StatisticsPeriod> allMonths(
      PrintedLine line, String text, @Nullable Integer year) {
    if (year == null || !text.contains("2月") && !text.contains("二月") && !text.contains("全年")) {
      return Optional.empty();
    }
    Matcher months = ALL_MONTHS.matcher(text);
    if (!months.find() || Integer.parseInt(months.group(1)) != year) {
      return Optional.empty();
    }
    int start = months.start();
    int end = months.end();
    return Optional.of(
        new StatisticsPeriod(
            line,
            year,
            new WrittenDate(year, 1, 1, start, end),
            year,
            new WrittenDate(year, 12, 31, start, end)));
  }

  private static String withoutBlanks(String line) {
    int first = 0;
    while (first < line.length() && !isBlank(line.charAt(first))) {
      first++;
    }
    if (first == line.length()) {
      return line;
    }
    StringBuilder text = new StringBuilder(line.length()).append(line, 0, first);
    for (int i = first; i < line.length(); i++) {
      if (!isBlank(line.charAt(i))) {
        text.append(line.charAt(i));
      }
    }
    return text.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Whether it is the given calendar year; any calendar year if none is given. */
  boolean isCalendarYear(@Nullable Integer year) {
    return from.month() == 1
        && from.day() == 1
        && to.month() == 12
        && to.day() == 31
        && startYear == endYear
        && (year == null || year == startYear);
  }

  String zh() {
    return zh(startYear, from) + "至" + zh(endYear, to);
  }

  private static String zh(int year, WrittenDate date) {
    return year + "年" + date.month() + "月" + date.day() + "日";
  }

  String en() {
    return en(startYear, from) + " to " + en(endYear, to);
  }

  private static String en(int year, WrittenDate date) {
    return year + "-" + date.month() + "-" + date.day();
  }
}
