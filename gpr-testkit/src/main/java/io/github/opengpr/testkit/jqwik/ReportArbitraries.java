package io.github.opengpr.testkit.jqwik;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.testkit.Applications;
import io.github.opengpr.testkit.Corruption;
import io.github.opengpr.testkit.Corruptions;
import io.github.opengpr.testkit.Reports;
import io.github.opengpr.testkit.Slip;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary reports, sound and with mistakes. They shrink towards few applications in few cells and
 * the plainest text, and are reported cell by cell. Keeps no state; threads may share it.
 *
 * <pre>{@code
 * @Property
 * void ourSumsHold(@ForAll("reports") AnnualReport report) { ... }
 *
 * @Provide
 * Arbitrary<AnnualReport> reports() {
 *   return ReportArbitraries.sound();
 * }
 * }</pre>
 */
public final class ReportArbitraries {

  private static final long MANY = 1_000_000;
  private static final int LOTS = 40;

  private ReportArbitraries() {}

  /** {@return one of the two official forms} */
  public static Arbitrary<Form> officialForms() {
    return Arbitraries.of(Form.FORM_2021, Form.FORM_2019);
  }

  /** {@return sound reports on both official forms, of no application up to a million} */
  public static Arbitrary<AnnualReport> sound() {
    return officialForms().flatMap(ReportArbitraries::sound);
  }

  /**
   * {@return sound reports on one form, of no application up to a million}
   *
   * @param form the form they are on
   */
  public static Arbitrary<AnnualReport> sound(Form form) {
    return Combinators.combine(applications(form).list().ofMaxSize(LOTS), Arbitraries.longs())
        .as((applications, seed) -> Reports.sound(form, applications, seed));
  }

  /**
   * {@return applications of one kind of applicant with one fate, mostly a few of them}
   *
   * @param form the form whose applicants and fates they have
   */
  public static Arbitrary<Applications> applications(Form form) {
    Arbitrary<Long> counts =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.longs().between(1, 9)),
            Tuple.of(3, Arbitraries.longs().between(1, 300)),
            Tuple.of(1, Arbitraries.longs().between(1, MANY / LOTS)));
    return Combinators.combine(
            Arbitraries.of(Applications.applicants(form)),
            Arbitraries.of(Applications.fates(form)),
            Arbitraries.of(false, false, false, true),
            counts)
        .as(Applications::new);
  }

  /**
   * {@return sound reports with a slip of a given kind in table three}. Reports that give no
   * occasion for it are left out.
   *
   * @param slip the kind of slip
   */
  public static Arbitrary<Corruption> slipped(Slip slip) {
    return Combinators.combine(sound(), Arbitraries.longs())
        .as((truth, seed) -> Corruptions.slipped(truth, slip, seed))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  /** {@return sound reports with a slip in table three, of any kind} */
  public static Arbitrary<Corruption> slipped() {
    return Arbitraries.of(Slip.class).flatMap(ReportArbitraries::slipped);
  }

  /** {@return sound reports with a mistake in one number} */
  public static Arbitrary<Corruption> changed() {
    return Combinators.combine(sound(), Arbitraries.longs()).as(Corruptions::changed);
  }

  /** {@return sound reports with some cells left blank, none to all} */
  public static Arbitrary<Corruption> blanked() {
    return Combinators.combine(sound(), Arbitraries.integers().between(0, 200), Arbitraries.longs())
        .as(Corruptions::blanked);
  }
}
