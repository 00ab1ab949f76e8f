package io.github.opengpr.benchmarks.peers;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The sums as constraints on beans, checked by Hibernate Validator. Immutable. */
final class BeanValidation {

  private final Validator validator =
      Validation.byDefaultProvider()
          .configure()
          // The leanest there is: no expression language.
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  /** How many of the sums do not hold. */
  int broken(Sheet sheet) {
    return validator.validate(sheet).size();
  }
}
