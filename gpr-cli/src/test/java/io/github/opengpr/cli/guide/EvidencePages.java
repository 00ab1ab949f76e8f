package io.github.opengpr.cli.guide;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.render.html.EvidencePage;
import io.github.opengpr.render.html.HtmlRenderer;
import io.github.opengpr.render.html.PageSettings;
import io.github.opengpr.render.html.ReportIndex;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The code of docs/guide/evidence-page.md. */
final class EvidencePages {

  private EvidencePages() {}

  static String page(Filing filing) {
    // begin page
    CheckResult result = RuleSet.standard().check(filing);
    String page = EvidencePage.of(filing, result); // in Chinese
    String english = EvidencePage.of(filing, result, Locale.ENGLISH);
    String canonical = HtmlRenderer.render(filing.report()); // the report alone
    // end page
    return page + english + canonical;
  }

  static String withoutDocument(AnnualReport report) {
    // begin values
    CheckResult result = RuleSet.standard().check(report);
    String page = EvidencePage.of(report, result); // or with a Locale, or PageSettings
    // end values
    return page;
  }

  static Map<String, String> pages(List<Filing> filings) {
    // begin index
    Map<String, String> pages = new LinkedHashMap<>();
    List<ReportIndex.Entry> entries = new ArrayList<>();
    for (Filing filing : filings) {
      CheckResult result = RuleSet.standard().check(filing);
      String name = "page" + (entries.size() + 1) + ".html";
      PageSettings settings = PageSettings.chinese().withIndex("index.html");
      pages.put(name, EvidencePage.of(filing, result, settings)); // or write it to that file
      entries.add(ReportIndex.Entry.of("report.docx", name, filing.report(), result, Locale.CHINA));
    }
    pages.put("index.html", ReportIndex.of(entries, Locale.CHINA));
    // end index
    return pages;
  }
}
