package io.github.opengpr.testkit;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import java.util.random.RandomGenerator;

/**
 * Sound reports: every sum of the form holds, nothing is blank, and the text says what the rules
 * ask for with the numbers of the tables. Agencies and wording are invented. Keeps no state;
 * threads may share it.
 *
 * <p>The same seed gives the same report. Time does not depend on the number of applications.
 */
public final class Reports {

  /** More applications than any agency will ever receive. */
  public static final long MOST_APPLICATIONS = 1_000_000_000;

  private Reports() {}

  /**
   * {@return a sound report}
   *
   * @param form the form it is on
   * @param seed which one
   * @param applications how many applications there were in all, new and carried over; 0 for none
   * @throws IllegalArgumentException if there were fewer than none or more than {@link
   *     #MOST_APPLICATIONS}
   */
  public static AnnualReport sound(Form form, long seed, long applications) {
    return sound(form, Draw.seeded(seed), applications);
  }

  /**
   * {@return a sound report drawn from a generator of random numbers, as {@link #sound(Form, long,
   * long)}}
   *
   * @param form the form it is on
   * @param random where chance comes from
   * @param applications how many applications there were in all, new and carried over; 0 for none
   */
  public static AnnualReport sound(Form form, RandomGenerator random, long applications) {
    return sound(form, new Draw(random), applications);
  }

  private static AnnualReport sound(Form form, Draw draw, long applications) {
    if (applications < 0 || applications > MOST_APPLICATIONS) {
      throw new IllegalArgumentException(
          "applications: 0 to " + MOST_APPLICATIONS + ", not " + applications);
    }
    boolean trial = form.disclosureOrigin() == Form.FORM_2019;
    int year = (int) (trial ? draw.between(2019, 2020) : draw.between(2021, 2025));
    Agency agency = Agency.drawn(draw, applications);
    Figures.Builder builder = Figures.builder(form);
    new DisclosureFigures(draw, form, agency, builder).fill();
    new RequestFigures(draw, form, builder).fill(applications);
    long handled = builder.build().count(form.cell("T3.handled.total").index());
    new DisputeFigures(draw, form, builder).fill(handled, year);
    Figures figures = builder.build();
    Wording wording = new Wording(draw, figures, agency, year);
    return AnnualReport.of(figures)
        .withYear(year)
        .withAgency(agency.name())
        .withTitle(agency.name() + year + "年政府信息公开工作年度报告")
        .withLead(Narrative.of(wording.lead()))
        .withOverview(new Narrative(wording.overview()))
        .withProblems(new Narrative(wording.problems()))
        .withOtherMatters(new Narrative(wording.otherMatters()))
        .withClosing(Narrative.of(agency.name(), wording.date()));
  }
}
