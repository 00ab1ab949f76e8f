package io.github.opengpr.rules.catalogue.narrative;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.rules.text.TextPrint;
import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.TextLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The prints of the sections of another report that copies are looked for in.
 *
 * @param report the other report
 * @param byAddress the prints, by the address of the section
 */
record TextPrints(AnnualReport report, Map<String, TextPrint> byAddress) {

  /** The sections compared, by address. */
  static final List<String> COMPARED = List.of("overview", "problems");

  static TextPrints of(AnnualReport report) {
    Map<String, TextPrint> prints = new HashMap<>();
    put(prints, "overview", report.overview());
    put(prints, "problems", report.problems());
    return new TextPrints(report, Map.copyOf(prints));
  }

  /** The print of a section; null if the report has none. */
  @Nullable TextPrint print(String address) {
    return byAddress.get(address);
  }

  private static void put(
      Map<String, TextPrint> prints, String address, @Nullable Narrative narrative) {
    if (narrative != null) {
      List<TextLine> lines =
          narrative.paragraphs().stream()
              .map(paragraph -> new TextLine(0, paragraph.full()))
              .toList();
      prints.put(address, TextPrint.of(Passage.of(lines)));
    }
  }
}
