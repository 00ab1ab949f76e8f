package io.github.opengpr.rules.jakarta;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.rules.RuleSet;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks the report that a bean holds. Thread-safe once initialised. */
@SuppressWarnings("exports") // see module-info
public final class SoundHolderValidator implements ConstraintValidator<SoundReport, ReportHolder> {

  private final RuleSet rules;
  private Demand demand = Demand.USUAL;

  /** With the standard rules. */
  public SoundHolderValidator() {
    this(RuleSet.standard());
  }

  /**
   * With other rules, for a constraint validator factory of the application.
   *
   * @param rules the rules
   */
  public SoundHolderValidator(RuleSet rules) {
    this.rules = rules;
  }

  @Override
  public void initialize(SoundReport constraint) {
    this.demand = Demand.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable ReportHolder holder, ConstraintValidatorContext context) {
    AnnualReport report = holder == null ? null : holder.annualReport();
    return holder == null
        || report == null
        || new Violations(context, demand, holder.reportProperty()).add(rules.check(report));
  }
}
