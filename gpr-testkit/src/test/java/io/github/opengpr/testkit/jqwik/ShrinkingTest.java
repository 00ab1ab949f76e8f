package io.github.opengpr.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.testkit.Applications;
import io.github.opengpr.testkit.Corruption;
import io.github.opengpr.testkit.Corruptions;
import io.github.opengpr.testkit.Reports;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.IntRange;

/** A failing report becomes small before anybody sees it, and is then told cell by cell. */
class ShrinkingTest {

  private static final ReportFormat FORMAT = new ReportFormat();

  @Property(tries = 20)
  void aReportShrinksToFewApplicationsInFewCells(@ForAll @IntRange(max = 1000) int seed) {
    AnnualReport smallest =
        smallest(seed, report -> report.get(cell("T3.handled.total")).longValueExact() > 3);
    assertThat(smallest.get(cell("T3.handled.total"))).isEqualTo(BigDecimal.valueOf(4));
    assertThat(smallest.get(cell("T3.carriedOut.total"))).isZero();
    long filled =
        smallest.form().cells().stream().filter(cell -> smallest.get(cell).signum() != 0).count();
    // Received or carried in, the outcome, handled: each with its total, and one applicant.
    assertThat(filled).isEqualTo(6);
  }

  private static Cell cell(String address) {
    return Form.FORM_2021.cell(address);
  }

  /** The report that shrinking ends at, for a property that fails where the predicate holds. */
  private static AnnualReport smallest(int seed, Predicate<AnnualReport> fails) {
    Random random = new Random(seed);
    var generator = ReportArbitraries.sound(Form.FORM_2021).generator(1000);
    Shrinkable<AnnualReport> at = generator.next(random);
    while (!fails.test(at.value())) {
      at = generator.next(random);
    }
    Optional<Shrinkable<AnnualReport>> smaller = Optional.of(at);
    while (smaller.isPresent()) {
      at = smaller.get();
      smaller = at.shrink().filter(one -> fails.test(one.value())).findFirst();
    }
    return at.value();
  }

  @Example
  void aReportIsToldByTheCellsThatAreNotNought() {
    AnnualReport report =
        Reports.sound(Form.FORM_2021, List.of(new Applications("natural", "granted", false, 8)), 0)
            .with(cell("T3.received.total"), null);
    assertThat(FORMAT.appliesTo(report)).isTrue();
    assertThat(FORMAT.appliesTo("report")).isFalse();
    assertThat(FORMAT.label(report)).contains("AnnualReport ");
    assertThat(FORMAT.report(report))
        .isEqualTo(
            Map.of(
                "form", "2021",
                "year", "2021",
                "agency", String.valueOf(report.agency()),
                "T3.received.natural", "8",
                "T3.received.total", "blank",
                "T3.granted.natural", "8",
                "T3.granted.total", "8",
                "T3.handled.natural", "8",
                "T3.handled.total", "8"));
  }

  @Example
  void aMistakeIsToldByWhatBecameOfTheCells() {
    AnnualReport truth = Reports.sound(Form.FORM_2021, List.of(), 0);
    Corruption corruption =
        Corruptions.set(truth, cell("T3.received.total"), BigDecimal.valueOf(9));
    Map<?, ?> told = (Map<?, ?>) FORMAT.report(corruption);
    assertThat(told.get("slip")).isEqualTo("set");
    assertThat(told.get("T3.received.total")).isEqualTo("0 became 9");
  }
}
