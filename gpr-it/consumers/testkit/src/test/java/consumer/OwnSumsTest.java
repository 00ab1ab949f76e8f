package consumer;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.testkit.Corruption;
import io.github.opengpr.testkit.jqwik.ReportArbitraries;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A vendor tests its own sum with reports from the test kit. */
class OwnSumsTest {

  @Property(tries = 100)
  boolean holdsForSoundReports(@ForAll("sound") AnnualReport report) {
    return receivedAddUp(report);
  }

  @Property(tries = 100)
  boolean knowsWhatWasTouched(@ForAll("changed") Corruption corruption) {
    return corruption.touched().size() == 1
        && !corruption.report().equals(corruption.truth())
        && receivedAddUp(corruption.truth());
  }

  @Provide
  Arbitrary<AnnualReport> sound() {
    return ReportArbitraries.sound();
  }

  @Provide
  Arbitrary<Corruption> changed() {
    return ReportArbitraries.changed();
  }

  private static boolean receivedAddUp(AnnualReport report) {
    Form form = report.form();
    Figures figures = report.figures();
    long sum =
        Stream.of("natural", "business", "research", "welfare", "legal", "other")
            .map(applicant -> form.cell("T3.received." + applicant))
            .mapToLong(cell -> figures.count(cell.index()))
            .sum();
    return sum == figures.count(form.cell("T3.received.total").index());
  }
}
