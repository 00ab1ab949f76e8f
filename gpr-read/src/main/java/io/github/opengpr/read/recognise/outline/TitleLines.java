package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.PageMark;
import io.github.opengpr.model.chinese.WrittenDate;
import io.github.opengpr.read.recognise.token.Agencies;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which lines before the first section are the title: the one that says it is a report, and those
 * around it that say whose and of which year as far as it does not say so itself. The page around
 * the report has years too: a menu (2022年), the way to the page (首页 > 2022年 > 年报), the titles of
 * other years' reports.
 */
final class TitleLines {

  private static final int LONGEST = 60;
  private static final int LONGEST_PIECE = 40;

  /** How many lines a title may have before and after the one that says it is a report. */
  private static final int BEFORE = 3;

  private static final int AFTER = 3;

  private final List<SourceLine> lines;
  private final @Nullable Integer period;

  private TitleLines(List<SourceLine> lines) {
    this.lines = lines;
    this.period = period(lines);
  }

  /** From the first to after the last line of the title; both 0 if there is none. */
  static int[] of(List<SourceLine> lines) {
    return new TitleLines(lines).best();
  }

  private int[] best() {
    int[] best = {0, 0};
    int most = -1;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (isReport(text) && (most < 0 || text.indexOf('，') < 0)) {
        int[] range = around(i);
        int worth = worth(range);
        if (worth > most) {
          best = range;
          most = worth;
        }
      }
    }
    return best;
  }

  /**
   * What speaks for a title. One with a year goes before the name of a section of a site, such as
   * 政府信息公开年报; of two years the one whose numbers the report tells; the first of equals.
   */
  private int worth(int[] range) {
    Integer year = null;
    boolean kept = true;
    for (SourceLine line : lines.subList(range[0], range[1])) {
      year = year == null ? WrittenDate.yearIn(line.text()) : year;
      kept &= !line.text().contains("归档");
    }
    return (year == null ? 0 : 4) + (year != null && year.equals(period) ? 2 : 0) + (kept ? 1 : 0);
  }

  /** The year of which the lead says it is reported from first to last day; null if it does not. */
  private static @Nullable Integer period(List<SourceLine> lines) {
    for (SourceLine line : lines) {
      if (line.text().contains("31")) {
        List<WrittenDate> dates = WrittenDate.in(line.text());
        for (int i = 0; i + 1 < dates.size(); i++) {
          WrittenDate from = dates.get(i);
          WrittenDate to = dates.get(i + 1);
          if (from.year() != null
              && from.month() == 1
              && from.day() == 1
              && to.month() == 12
              && to.day() == 31) {
            return from.year();
          }
        }
      }
    }
    return null;
  }

  private int[] around(int report) {
    Integer own = WrittenDate.yearIn(lines.get(report).text());
    Integer year = own;
    int to = report + 1;
    while (to < lines.size()
        && to - report <= AFTER
        && isPiece(lines.get(to).text())
        && isOf(year, lines.get(to).text())) {
      year = year == null ? WrittenDate.yearIn(lines.get(to).text()) : year;
      to++;
    }
    boolean whole = year != null && Fold.of(lines.get(report).text()).contains("政府信息公开");
    int from = report;
    while (from > 0 && report - from < BEFORE) {
      String text = lines.get(from - 1).text();
      Integer above = WrittenDate.yearIn(text);
      boolean goesBefore = whole ? Agencies.isName(name(text)) : isPiece(text);
      if (!goesBefore || above != null && (own != null || !isOf(year, text))) {
        break;
      }
      year = above == null ? year : above;
      from--;
    }
    return new int[] {from, to};
  }

  /** Whether a line names no other year than the title does. */
  private static boolean isOf(@Nullable Integer year, String text) {
    Integer named = WrittenDate.yearIn(text);
    return year == null || named == null || year.equals(named);
  }

  private static boolean isReport(String text) {
    String folded = Fold.of(text);
    return text.strip().length() <= LONGEST
        && text.indexOf('。') < 0
        && text.indexOf('：') < 0
        && !isOfPage(text)
        && (folded.contains("年度报告")
            || folded.contains("工作年报")
            || folded.contains("公开工作报告")
            || folded.contains("信息公开年报"));
  }

  /** Whether a line leads through the pages of a site: 首页 > 2022年 > 年报, 2023年 | 2022年. */
  private static boolean isOfPage(String text) {
    String line = Heading.withoutResidue(text);
    return line.indexOf('>') >= 0
        || line.indexOf('＞') >= 0
        || line.indexOf('›') >= 0
        || line.indexOf('»') >= 0
        || line.contains("首页")
        || WrittenDate.yearsIn(line).stream().distinct().count() > 1;
  }

  /**
   * A line of a title besides the one that says what it is: an agency, a year, a piece of the
   * wording.
   */
  private static boolean isPiece(String text) {
    String t = name(text);
    if (t.isEmpty()
        || t.length() > LONGEST_PIECE
        || t.indexOf('。') >= 0
        || t.indexOf('，') >= 0
        || t.indexOf('：') >= 0
        || t.indexOf(':') >= 0
        || isOfPage(t)
        || t.endsWith("归档")
        || t.endsWith("月")
        || WrittenDate.isDate(t)
        || PageMark.is(t)) {
      return false;
    }
    String folded = Fold.of(t);
    return Agencies.isName(t)
        || WrittenDate.yearIn(t) != null && folded.length() <= 30
        || folded.contains("政府信息公开")
        || folded.equals("年度报告");
  }

  private static String name(String text) {
    return Heading.withoutResidue(text.strip());
  }
}
