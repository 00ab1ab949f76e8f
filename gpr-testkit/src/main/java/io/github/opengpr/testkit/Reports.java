package io.github.opengpr.testkit;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Sound reports: every sum of the form holds, nothing is blank, and the text says what the rules
 * ask for with the numbers of the tables. Agencies and wording are invented. Keeps no state;
 * threads may share it.
 *
 * <pre>{@code
 * AnnualReport report = Reports.sound(Form.FORM_2021, 1, 40); // the same each time
 * assertFalse(RuleSet.standard().check(report).hasErrors());
 * }</pre>
 *
 * <p>The same seed gives the same report. Time does not depend on the number of applications.
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/testing.md">The guide: tests
 *     with reports</a>
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

  /**
   * {@return a sound report whose table three counts the given applications}
   *
   * <pre>{@code
   * Reports.sound(Form.FORM_2021, List.of(new Applications("natural", "granted", false, 8)), 0);
   * }</pre>
   *
   * @param form the form it is on
   * @param applications what table three counts; those that name the same cells add up
   * @param seed which agency, year and wording, and which numbers in the other tables; 0 gives the
   *     plainest: noughts where they may stand, and nothing that need not be there
   * @throws IllegalArgumentException if the form has no such applicant or fate, or there are more
   *     applications than {@link #MOST_APPLICATIONS}
   */
  public static AnnualReport sound(Form form, List<Applications> applications, long seed) {
    Draw draw = seed == 0 ? new PlainDraw() : Draw.seeded(seed);
    long all = applications.stream().mapToLong(Applications::count).sum();
    return sound(form, draw, all, figures -> new RequestCounts(form, figures).fill(applications));
  }

  private static AnnualReport sound(Form form, Draw draw, long applications) {
    return sound(
        form,
        draw,
        applications,
        figures -> new RequestFigures(draw, form, figures).fill(applications));
  }

  private static AnnualReport sound(
      Form form, Draw draw, long applications, Consumer<Figures.Builder> requests) {
    if (applications < 0 || applications > MOST_APPLICATIONS) {
      throw new IllegalArgumentException(
          "applications: 0 to " + MOST_APPLICATIONS + ", not " + applications);
    }
    boolean trial = form.disclosureOrigin() == Form.FORM_2019;
    int year = (int) (trial ? draw.between(2019, 2020) : draw.between(2021, 2025));
    Agency agency = Agency.drawn(draw, applications);
    Figures.Builder builder = Figures.builder(form);
    new DisclosureFigures(draw, form, agency, builder).fill();
    requests.accept(builder);
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
