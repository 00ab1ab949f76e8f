package io.github.opengpr.testkit.jqwik;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.testkit.Corruption;
import io.github.opengpr.testkit.Corruptions;
import io.github.opengpr.testkit.Reports;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary reports, sound and with mistakes. They shrink towards few applications. Keeps no state;
 * threads may share it.
 */
public final class ReportArbitraries {

  private static final long MANY = 1_000_000;

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
    Arbitrary<Long> applications =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0L)),
            Tuple.of(6, Arbitraries.longs().between(1, 50)),
            Tuple.of(3, Arbitraries.longs().between(51, 3000)),
            Tuple.of(1, Arbitraries.longs().between(3001, MANY)));
    return Combinators.combine(Arbitraries.longs(), applications)
        .as((seed, size) -> Reports.sound(form, seed, size));
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
