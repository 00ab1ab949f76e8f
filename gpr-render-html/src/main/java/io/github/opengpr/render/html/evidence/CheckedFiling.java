package io.github.opengpr.render.html;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.MessageValue.CellValue;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.SumRelation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page of evidence is made from.
 *
 * @param report the report
 * @param printed what its document printed; null if there is no document
 * @param result what checking it found
 * @param settings what the page says beside it
 * @param figures the values of the report
 * @param cells what was found, by cell
 */
record CheckedFiling(
    AnnualReport report,
    @Nullable Printed printed,
    CheckResult result,
    PageSettings settings,
    Figures figures,
    EvidenceByCell cells) {

  CheckedFiling(
      AnnualReport report, @Nullable Printed printed, CheckResult result, PageSettings settings) {
    this(
        report,
        printed,
        result,
        settings,
        report.figures(),
        new EvidenceByCell(report, printed, result));
  }

  Wording wording() {
    return settings.wording();
  }

  /** A cell as people name it; empty if the form has none of this address. */
  Optional<String> label(String address) {
    return report.form().find(address).map(cell -> new CellValue(cell).zh());
  }

  /** Two sums that fail, with their numbers and by how much they differ. */
  String inNumbers(SumRelation sums) {
    return sums.inNumbers(figures) + wording().of("，差", ", off by ") + difference(sums);
  }

  String difference(SumRelation sums) {
    return sums.difference(figures).toPlainString();
  }
}
