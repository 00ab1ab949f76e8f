package io.github.opengpr.rules.jakarta;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.RuleSet;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks a report and what its document printed. Thread-safe once initialised. */
@SuppressWarnings("exports") // see module-info
public final class SoundFilingValidator implements ConstraintValidator<SoundReport, Filing> {

  private final RuleSet rules;
  private Demand demand = Demand.USUAL;

  /** With the standard rules. */
  public SoundFilingValidator() {
    this(RuleSet.standard());
  }

  /**
   * With other rules, for a constraint validator factory of the application.
   *
   * @param rules the rules
   */
  public SoundFilingValidator(RuleSet rules) {
    this.rules = rules;
  }

  @Override
  public void initialize(SoundReport constraint) {
    this.demand = Demand.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable Filing filing, ConstraintValidatorContext context) {
    return filing == null || new Violations(context, demand, "report").add(rules.check(filing));
  }
}
