package io.github.opengpr.render.html;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.chinese.Ideographs;
import io.github.opengpr.render.html.evidence.Answer;
import io.github.opengpr.render.html.page.Markup;
import io.github.opengpr.render.html.page.Stylesheet;
import io.github.opengpr.render.html.page.WebPage;
import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.CheckResult;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list of many reports as one self-contained web page: a row a report with what is probably wrong
 * in it, the worst first, each linked to its own page. What is kept of a report for it is one small
 * {@link Entry}, so that the reports themselves can be let go one by one. Keeps no state; threads
 * may share it.
 *
 * <pre>{@code
 * List<ReportIndex.Entry> entries = new ArrayList<>();
 * entries.add(ReportIndex.Entry.of("report.docx", "page1.html", report, result, Locale.CHINA));
 * String page = ReportIndex.of(entries, Locale.CHINA);
 * }</pre>
 */
public final class ReportIndex {

  private static final Comparator<Entry> WORST_FIRST =
      Comparator.comparing((Entry entry) -> entry.unread() == null)
          .thenComparing(Comparator.comparingInt(Entry::errors).reversed())
          .thenComparing(Comparator.comparingInt(Entry::warnings).reversed())
          .thenComparing(Comparator.comparingInt(Entry::hints).reversed())
          .thenComparing(Entry::document);

  private ReportIndex() {}

  /**
   * One report in the list. Immutable and thread-safe.
   *
   * @param document the document, as the caller names it
   * @param page the address of the report's own page, relative to the list and not yet encoded;
   *     null if it has none
   * @param agency the agency that reports; null if the document does not say
   * @param year the year reported on; null if the document does not say
   * @param errors how many findings are errors
   * @param warnings how many are warnings
   * @param hints how many are hints
   * @param answer what is probably wrong, in one line of the list's language
   * @param unread why the document could not be read; null if it was
   */
  public record Entry(
      String document,
      @Nullable String page,
      @Nullable String agency,
      @Nullable Integer year,
      int errors,
      int warnings,
      int hints,
      String answer,
      @Nullable String unread) {

    /**
     * {@return the row of a report that was checked}
     *
     * @param document the document, as the caller names it
     * @param page the address of the report's own page, relative to the list and not yet encoded;
     *     null if it has none
     * @param report the report
     * @param result what checking it found
     * @param locale the language of the list
     */
    public static Entry of(
        String document,
        @Nullable String page,
        AnnualReport report,
        CheckResult result,
        Locale locale) {
      return new Entry(
          document,
          page,
          report.agency() == null ? null : Ideographs.withoutRadicals(report.agency()),
          report.year(),
          result.errors().size(),
          result.warnings().size(),
          result.infos().size(),
          new Answer(report.form(), result, Wording.of(locale)).words(),
          null);
    }

    /**
     * {@return the row of a document that could not be read}
     *
     * @param document the document, as the caller names it
     * @param why why, in the language of the list
     */
    public static Entry unread(String document, String why) {
      return new Entry(document, null, null, null, 0, 0, 0, "", why);
    }

    /**
     * {@return the same row with a link to the report's own page}
     *
     * @param address the address, relative to the list and not yet encoded; null for none
     */
    public Entry withPage(@Nullable String address) {
      return new Entry(document, address, agency, year, errors, warnings, hints, answer, unread);
    }
  }

  /**
   * {@return the list as a whole page, with line ends {@code \n}}
   *
   * @param entries the reports, in any order
   * @param locale English for English locales, Chinese for all others
   */
  public static String of(Collection<Entry> entries, Locale locale) {
    Wording wording = Wording.of(locale);
    List<Entry> rows = entries.stream().sorted(WORST_FIRST).toList();
    String title = wording.of("政府信息公开工作年度报告校核结果", "Annual reports checked");
    return WebPage.of(
        wording,
        title,
        Stylesheet.INDEX,
        page -> {
          page.open("main").element("h1", title);
          page.element("p.gist", sum(rows, wording));
          table(page, rows, wording);
          page.close();
        });
  }

  private static String sum(List<Entry> rows, Wording wording) {
    long faulty = rows.stream().filter(row -> row.errors() > 0).count();
    long unread = rows.stream().filter(row -> row.unread() != null).count();
    long read = rows.size() - unread;
    return wording.of(
        "共" + read + "份报告，" + faulty + "份有错误" + (unread == 0 ? "" : "；" + unread + "个文件未能读取") + "。",
        read
            + (read == 1 ? " report, " : " reports, ")
            + faulty
            + " with errors"
            + (unread == 0 ? "" : "; " + unread + " could not be read")
            + ".");
  }

  private static void table(Markup page, List<Entry> rows, Wording wording) {
    page.scroll("reports-caption");
    page.open("table.reports");
    page.element(
        "caption", wording.of("报告（问题多的在前）", "Reports, the worst first"), "id", "reports-caption");
    page.open("thead").open("tr");
    for (String head :
        List.of(
            wording.of("机关", "Agency"),
            wording.of("年度", "Year"),
            wording.of("错误", "Errors"),
            wording.of("警告", "Warnings"),
            wording.of("最可能填错之处", "What is probably wrong"),
            wording.of("文件", "Document"))) {
      page.element("th", head, "scope", "col");
    }
    page.close().close().open("tbody");
    rows.forEach(row -> row(page, row, wording));
    page.close().close().close();
  }

  private static void row(Markup page, Entry row, Wording wording) {
    page.open(
        "tr", "class", row.unread() != null ? "unread" : row.errors() > 0 ? "errors" : "sound");
    page.open("th", "scope", "row", "lang", "zh-CN");
    String agency = row.agency() == null ? row.document() : row.agency();
    page.open("bdi");
    if (row.page() == null) {
      page.text(agency);
    } else {
      page.element("a", agency, "href", address(row.page()));
    }
    page.close().close();
    page.element("td.number", row.year() == null ? "" : row.year().toString());
    page.element("td.number", row.unread() != null ? "" : String.valueOf(row.errors()));
    page.element("td.number", row.unread() != null ? "" : String.valueOf(row.warnings()));
    page.element(
        "td",
        row.unread() == null
            ? row.answer()
            : wording.of("未能读取：", "could not be read: ") + row.unread());
    page.open("td.document").element("bdi", row.document()).close();
    page.close();
  }

  /** A relative address that no name of a file turns into anything else. */
  private static String address(String page) {
    try {
      return new URI(null, null, "./" + page, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not the address of a page: " + page, e);
    }
  }
}
