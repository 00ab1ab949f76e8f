package io.github.opengpr.render.html;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.render.html.evidence.CheckedFiling;
import io.github.opengpr.render.html.evidence.EvidenceComposition;
import io.github.opengpr.render.html.page.Stylesheet;
import io.github.opengpr.render.html.page.WebPage;
import io.github.opengpr.rules.CheckResult;
import java.util.Locale;

/**
 * One self-contained web page for one report: first what is probably wrong, then the report with
 * its tables as the official form prints them, each cell marked with its state and opening what is
 * known of it, each number of the text marked with its verdict; then the findings with their
 * ground, and what was not checked and why.
 *
 * <pre>{@code
 * CheckResult result = RuleSet.standard().check(filing);
 * Files.writeString(path, EvidencePage.of(filing, result));
 * }</pre>
 *
 * <p>A report without a document is handed over as it is; a {@code Filing} around it would say that
 * its document lacks every cell.
 *
 * <p>The page needs no script and makes no request, can be printed, and is usable by keyboard and
 * by screen readers. Every value cell has its address as {@code id} and {@code data-address}, its
 * value as {@code data-value}, and one of the classes {@code ok}, {@code blank}, {@code missing},
 * {@code unsure}, {@code unreadable}, {@code alternative}, {@code wrong}, {@code certain}. Its
 * first {@code header} is its only one: who serves the page may put links of their own before its
 * end. Keeps no state; threads may share it.
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/evidence-page.md">The guide:
 *     the evidence page</a>
 */
public final class EvidencePage {

  private EvidencePage() {}

  /**
   * {@return the page in Chinese, with line ends {@code \n}}
   *
   * @param filing the report and what its document printed
   * @param result what checking this filing found
   */
  public static String of(Filing filing, CheckResult result) {
    return of(filing, result, PageSettings.chinese());
  }

  /**
   * {@return the page in the given language}
   *
   * @param filing the report and what its document printed
   * @param result what checking this filing found
   * @param locale English for English locales, Chinese for all others; the report stays as it is
   */
  public static String of(Filing filing, CheckResult result, Locale locale) {
    return of(filing, result, new PageSettings(locale, null, null));
  }

  /**
   * {@return the page with the given settings}
   *
   * @param filing the report and what its document printed
   * @param result what checking this filing found
   * @param settings language, name of the document, link to a list
   */
  public static String of(Filing filing, CheckResult result, PageSettings settings) {
    return page(new CheckedFiling(filing.report(), filing.printed(), result, settings.beside()));
  }

  /**
   * {@return the page in Chinese of a report without a document, such as one that came as JSON or
   * was typed into a form: places and originals are then not shown}
   *
   * @param report the report
   * @param result what checking this report found
   */
  public static String of(AnnualReport report, CheckResult result) {
    return of(report, result, PageSettings.chinese());
  }

  /**
   * {@return the page of a report without a document, in the given language}
   *
   * @param report the report
   * @param result what checking this report found
   * @param locale English for English locales, Chinese for all others; the report stays as it is
   */
  public static String of(AnnualReport report, CheckResult result, Locale locale) {
    return of(report, result, new PageSettings(locale, null, null));
  }

  /**
   * {@return the page of a report without a document, with the given settings}
   *
   * @param report the report
   * @param result what checking this report found
   * @param settings language, name of the document, link to a list
   */
  public static String of(AnnualReport report, CheckResult result, PageSettings settings) {
    return page(new CheckedFiling(report, null, result, settings.beside()));
  }

  /**
   * {@return the Content-Security-Policy that every page of evidence without pictures carries, for
   * who serves pages and sends it as a header too: its own style, by hash, and nothing else}
   */
  public static String contentSecurityPolicy() {
    return WebPage.policy(Stylesheet.EVIDENCE, false);
  }

  private static String page(CheckedFiling filing) {
    return new EvidenceComposition(filing).html();
  }
}
