package io.github.opengpr.render.html;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages made for tests, read back by a parser of HTML. */
final class Pages {

  static final Path SAMPLES = Path.of("..", "samples");

  private Pages() {}

  static Filing sample(String name) throws IOException {
    return ReportReader.standard().read(SAMPLES.resolve(name));
  }

  static String html(Filing filing) {
    return EvidencePage.of(filing, RuleSet.standard().check(filing));
  }

  static Document page(Filing filing) {
    return Jsoup.parse(html(filing));
  }
}
