package io.github.opengpr.rules.jakarta;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.rules.RuleSet;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks a report whose document is not known. Thread-safe once initialised. */
@SuppressWarnings("exports") // see module-info
public final class SoundReportValidator implements ConstraintValidator<SoundReport, AnnualReport> {

  private final RuleSet rules;
  private Demand demand = Demand.USUAL;

  /** With the standard rules. */
  public SoundReportValidator() {
    this(RuleSet.standard());
  }

  /**
   * With other rules, for a constraint validator factory of the application.
   *
   * @param rules the rules
   */
  public SoundReportValidator(RuleSet rules) {
    this.rules = rules;
  }

  @Override
  public void initialize(SoundReport constraint) {
    this.demand = Demand.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable AnnualReport report, ConstraintValidatorContext context) {
    return report == null || new Violations(context, demand, "").add(rules.check(report));
  }
}
