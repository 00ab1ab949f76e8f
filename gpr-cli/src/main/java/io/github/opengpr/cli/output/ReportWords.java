package io.github.opengpr.cli.output;

import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.OneLine;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.chinese.Ideographs;
import org.jspecify.annotations.Nullable;

/** What a report is called: its document, its year, its agency, its form. */
public final class ReportWords {

  private static final int AGENCY = 100;

  private ReportWords() {}

  /** The document, as the user named it. */
  static String name(ReadReport read, Language language) {
    return read.name().equals("-")
        ? language.of("标准输入", "standard input")
        : Printable.name(read.name());
  }

  /** Year, agency and form, and whether little of it could be read. */
  static String about(ReadReport read, Language language) {
    AnnualReport report = read.report();
    String form = report.form().id();
    boolean unread = read.printed() != null && read.printed().isMostlyUnread();
    String about =
        String.join(
            " · ",
            report.year() == null
                ? language.of("年度不明", "year unknown")
                : language.of(report.year() + "年度", "report year " + report.year()),
            agency(read, language),
            language.of(form + "年表式", "form " + form));
    return unread
        ? about
            + " · "
            + language.of("半数及以上数值未能可靠读取", "half or more of its numbers not read for sure")
        : about;
  }

  public static String agency(ReadReport read, Language language) {
    String agency = agency(read.report());
    return agency == null ? language.of("机关不明", "agency unknown") : OneLine.of(agency, AGENCY, "⏎");
  }

  /** The agency's name, fit to be shown; null if it is not known. */
  public static @Nullable String agency(AnnualReport report) {
    String agency = report.agency();
    return agency == null ? null : Ideographs.withoutRadicals(agency);
  }
}
