package io.github.opengpr.it.browser;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.render.html.ComparisonPage;
import io.github.opengpr.render.html.EvidencePage;
import io.github.opengpr.render.html.HtmlRenderer;
import io.github.opengpr.render.html.PageSettings;
import io.github.opengpr.render.html.ReportIndex;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.yearly.YearComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages that are looked at: of every sample, the list of them, and of each other kind one. */
final class SamplePages {

  static final String ONE_CELL = "one-cell-2021.html";

  private static final List<String> SAMPLES =
      List.of(
          "one-cell-2021",
          "mistakes-2021",
          "sound-2020",
          "sound-2021",
          "as-found/bare-title-2021",
          "as-found/cut-heads-2021",
          "as-found/residue-2020",
          "as-found/tabs-2021",
          "as-found/two-numbers-2021");

  static final String ENGLISH = "english.html";
  private static final String REPORT = "report.html";
  static final String INDEX = "index.html";
  private static final String YEARS = "years.html";
  private static final String SCAN = "scan.html";

  /** A dot, in PNG. */
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

  static final List<String> NAMES = names();

  private SamplePages() {}

  private static List<String> names() {
    List<String> names = new ArrayList<>(SAMPLES.stream().map(SamplePages::page).toList());
    names.addAll(List.of(ENGLISH, REPORT, INDEX, YEARS, SCAN));
    return List.copyOf(names);
  }

  private static String page(String sample) {
    return sample.substring(sample.lastIndexOf('/') + 1) + ".html";
  }

  static void write(Path folder) throws IOException {
    List<ReportIndex.Entry> entries = new ArrayList<>();
    for (String sample : SAMPLES) {
      Filing filing = read(sample);
      CheckResult result = RuleSet.standard().check(filing);
      PageSettings settings = new PageSettings(Locale.CHINA, sample + ".txt", INDEX);
      Files.writeString(folder.resolve(page(sample)), EvidencePage.of(filing, result, settings));
      entries.add(
          ReportIndex.Entry.of(
              sample + ".txt", page(sample), filing.report(), result, Locale.CHINA));
    }
    entries.add(ReportIndex.Entry.unread("broken.pdf", "读不出来"));
    Files.writeString(folder.resolve(INDEX), ReportIndex.of(entries, Locale.CHINA));
    Filing filing = read("mistakes-2021");
    CheckResult result = RuleSet.standard().check(filing);
    Files.writeString(folder.resolve(ENGLISH), EvidencePage.of(filing, result, Locale.ENGLISH));
    PageSettings pictures =
        PageSettings.chinese().withPictures(Map.of("T3.handled.total", DOT, "T2.fees.amount", DOT));
    Files.writeString(folder.resolve(SCAN), EvidencePage.of(filing, result, pictures));
    Files.writeString(folder.resolve(REPORT), HtmlRenderer.render(filing.report()));
    YearComparison years =
        YearComparison.of(read("sound-2020").report(), read("sound-2021").report());
    Files.writeString(folder.resolve(YEARS), ComparisonPage.of(years, Locale.CHINA));
  }

  private static Filing read(String sample) throws IOException {
    return ReportReader.standard().read(Path.of("../../samples", sample + ".txt"));
  }
}
