package io.github.opengpr.render.html.evidence;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.MessageValue.CellValue;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PlaceWords;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.render.html.page.Wording;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.SumRelation;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page of evidence is made from.
 *
 * @param report the report
 * @param printed what its document printed; null if there is no document
 * @param result what checking it found
 * @param beside what the page says beside it
 * @param figures the values of the report
 * @param cells what was found, by cell
 * @param places where that is, in words
 */
public record CheckedFiling(
    AnnualReport report,
    @Nullable Printed printed,
    CheckResult result,
    Beside beside,
    Figures figures,
    EvidenceByCell cells,
    PlaceWords places) {

  /** A report, what its document printed and what checking it found, for a page. */
  public CheckedFiling(
      AnnualReport report, @Nullable Printed printed, CheckResult result, Beside beside) {
    this(
        report,
        printed,
        result,
        beside,
        report.figures(),
        new EvidenceByCell(report, printed, result),
        PlaceWords.of(report.form(), printed));
  }

  /**
   * What a page says beside the report.
   *
   * @param wording the language of its own words
   * @param document the document's name; null to show none
   * @param index the address of a page that lists the reports; null if there is none
   * @param pictures pieces of scanned pages in PNG, by the address of the cell they show
   */
  public record Beside(
      Wording wording,
      @Nullable String document,
      @Nullable String index,
      Map<String, byte[]> pictures) {}

  Wording wording() {
    return beside.wording();
  }

  /** A cell as people name it; empty if the form has none of this address. */
  Optional<String> label(String address) {
    return report.form().find(address).map(cell -> new CellValue(cell).zh());
  }

  /** A place of the document. */
  String at(Place place) {
    return wording().of(places.of(place));
  }

  /** Two sums that fail, with their numbers and by how much they differ. */
  String inNumbers(SumRelation sums) {
    return sums.inNumbers(figures) + wording().of("，差", ", off by ") + difference(sums);
  }

  String difference(SumRelation sums) {
    return sums.difference(figures).toPlainString();
  }
}
