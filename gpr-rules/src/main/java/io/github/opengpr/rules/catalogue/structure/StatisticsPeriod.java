package io.github.opengpr.rules.catalogue.structure;

import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.rules.Subject;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period that a report says its numbers are for.
 *
 * @param line the line that says so
 */
record StatisticsPeriod(
    PrintedLine line,
    int startYear,
    int startMonth,
    int startDay,
    int endYear,
    int endMonth,
    int endDay) {

  private static final Pattern DATES =
      Pattern.compile(
          "(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日起?,?(?:至|到|—+|-+|~)(?:(20\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日");
  // Other dates stand in a report too: of a meeting, of a campaign. Only a clause that speaks of
  // figures is meant.
  private static final Pattern FIGURES = Pattern.compile("统计|数据|期限|时限");
  private static final int CLAUSE = 40;

  /** What was found, or that nothing was, for all rules that ask. */
  private record Stated(Optional<StatisticsPeriod> period) {}

  /** The first period stated before the tables. */
  static Optional<StatisticsPeriod> statedIn(Subject subject) {
    return subject.derive(Stated.class, of -> new Stated(find(of))).period();
  }

  private static Optional<StatisticsPeriod> find(Subject subject) {
    for (PrintedLine line : Lines.told(subject)) {
      String text = Normalizer.normalize(line.text(), Normalizer.Form.NFKC).replaceAll("\\s", "");
      Matcher matcher = DATES.matcher(text);
      while (matcher.find()) {
        String before = text.substring(Math.max(0, matcher.start() - CLAUSE), matcher.start());
        int sentence = before.lastIndexOf('。');
        if (FIGURES.matcher(before.substring(sentence + 1)).find()) {
          return Optional.of(of(line, matcher));
        }
      }
    }
    return Optional.empty();
  }

  private static StatisticsPeriod of(PrintedLine line, Matcher matcher) {
    int startYear = Integer.parseInt(matcher.group(1));
    String endYear = matcher.group(4);
    return new StatisticsPeriod(
        line,
        startYear,
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)),
        endYear == null ? startYear : Integer.parseInt(endYear),
        Integer.parseInt(matcher.group(5)),
        Integer.parseInt(matcher.group(6)));
  }

  /** Whether it is the given calendar year; any calendar year if none is given. */
  boolean isCalendarYear(@Nullable Integer year) {
    return startMonth == 1
        && startDay == 1
        && endMonth == 12
        && endDay == 31
        && startYear == endYear
        && (year == null || year == startYear);
  }

  String zh() {
    return startYear
        + "年"
        + startMonth
        + "月"
        + startDay
        + "日至"
        + endYear
        + "年"
        + endMonth
        + "月"
        + endDay
        + "日";
  }

  String en() {
    return startYear
        + "-"
        + startMonth
        + "-"
        + startDay
        + " to "
        + endYear
        + "-"
        + endMonth
        + "-"
        + endDay;
  }
}
