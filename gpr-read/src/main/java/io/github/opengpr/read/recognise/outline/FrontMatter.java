package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.chinese.Numerals;
import io.github.opengpr.model.chinese.PageMark;
import io.github.opengpr.model.chinese.WrittenDate;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.read.recognise.token.Agencies;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first section: title, year, agency, lead.
 *
 * @param title the lines of the title
 * @param lead the other lines
 * @param year the year reported on; null if the document does not say
 * @param agency the agency the title names; null if it names none
 * @param agencyInLead the agency the lead names; null if it names none
 * @param leftovers lines of the page around the report
 */
public record FrontMatter(
    List<PrintedLine> title,
    List<PrintedLine> lead,
    @Nullable Integer year,
    @Nullable String agency,
    @Nullable String agencyInLead,
    List<PrintedLine> leftovers) {

  public static FrontMatter of(SectionSpan first, List<SectionSpan> parts) {
    List<SourceLine> lines = first.pieces().stream().filter(piece -> !piece.isBlank()).toList();
    int[] range = TitleLines.of(lines);
    List<PrintedLine> title = new ArrayList<>();
    List<PrintedLine> lead = new ArrayList<>();
    List<PrintedLine> leftovers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      if (i >= range[0] && i < range[1]) {
        title.add(titleLine(line));
      } else if (PageMark.is(line.text())
          || line.isRow()
          || i < range[0] && line.text().strip().length() < 60) {
        leftovers.add(line.printed());
      } else {
        lead.add(line.printed());
      }
    }
    String agency = agencyInTitle(title);
    String inLead = null;
    for (PrintedLine line : lead) {
      inLead = inLead == null ? Agencies.inLead(line.text()) : inLead;
    }
    return new FrontMatter(title, lead, year(title, lead, parts), agency, inLead, leftovers);
  }

  private static PrintedLine titleLine(SourceLine piece) {
    return new PrintedLine(Heading.withoutResidue(piece.text().strip()), piece.place());
  }

  private static @Nullable String agencyInTitle(List<PrintedLine> title) {
    for (PrintedLine line : title) {
      String text = line.text().strip();
      int end = firstOf(text, "政府信息公开", "信息公开", "年度报告");
      String name = end < 0 ? text : text.substring(0, end);
      name = withoutYear(name);
      if (Agencies.isName(name)) {
        return name;
      }
    }
    return null;
  }

  private static int firstOf(String text, String... words) {
    int first = -1;
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0 && (first < 0 || at < first)) {
        first = at;
      }
    }
    return first;
  }

  private static String withoutYear(String name) {
    int year = name.indexOf('年');
    if (year < 0) {
      return name.strip();
    }
    int from = year;
    while (from > 0
        && (Numerals.digit(name.charAt(from - 1)) >= 0 || name.charAt(from - 1) == ' ')) {
      from--;
    }
    String before = name.substring(0, from).strip();
    String after = name.substring(year + 1);
    if (after.startsWith("度")) {
      after = after.substring(1);
    }
    after = after.strip();
    String rest = before.isEmpty() ? after : before;
    while (!rest.isEmpty() && "（(【[".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
      rest = rest.substring(0, rest.length() - 1);
    }
    return rest.strip();
  }

  private static @Nullable Integer year(
      List<PrintedLine> title, List<PrintedLine> lead, List<SectionSpan> parts) {
    for (PrintedLine line : title) {
      Integer year = WrittenDate.yearIn(line.text());
      if (year != null) {
        return year;
      }
    }
    Integer year = null;
    for (PrintedLine line : lead) {
      year = year == null ? yearOfReport(line.text()) : year;
    }
    if (year != null) {
      return year;
    }
    for (SectionSpan part : parts) {
      if (part.section() == Section.OVERVIEW) {
        for (SourceLine piece : part.pieces()) {
          Integer found = yearOfReport(piece.text());
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  /**
   * The first year of a text that is not the year of a document's number, such as 国办公开办函〔2021〕30号.
   */
  private static @Nullable Integer yearOfReport(String text) {
    return WrittenDate.yearIn(text);
  }

  /** The title on one line; null if there is none. */
  public @Nullable String titleText() {
    if (title.isEmpty()) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    title.forEach(line -> text.append(line.text().strip()));
    return text.toString();
  }
}
