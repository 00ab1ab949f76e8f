package io.github.opengpr.rules.jakarta;

import io.github.opengpr.rules.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * Carries a finding with its violation. The standard has no payload that is made while validating,
 * Hibernate Validator has; with another provider, or none on the path, a violation has its message
 * and path only.
 */
final class FindingPayload {

  private FindingPayload() {}

  /** Gives the next violation its finding and what its message may name; false if it cannot. */
  static boolean attach(ConstraintValidatorContext context, Finding finding) {
    try {
      OfHibernate.attach(context, finding);
      return true;
    } catch (NoClassDefFoundError | ValidationException e) {
      // Another provider: it cannot carry the finding.
      return false;
    }
  }

  static Optional<Finding> of(ConstraintViolation<?> violation) {
    try {
      return OfHibernate.of(violation);
    } catch (NoClassDefFoundError | ValidationException e) {
      return Optional.empty();
    }
  }

  /** Its own class, so that nothing of Hibernate Validator is looked for before it is used. */
  private static final class OfHibernate {

    static void attach(ConstraintValidatorContext context, Finding finding) {
      context
          .unwrap(HibernateConstraintValidatorContext.class)
          .addMessageParameter("zh", finding.message().zh())
          .addMessageParameter("en", finding.message().en())
          .addMessageParameter("severity", finding.severity().en())
          .addMessageParameter("rule", finding.ruleId())
          .addMessageParameter("address", finding.address())
          .withDynamicPayload(finding);
    }

    static Optional<Finding> of(ConstraintViolation<?> violation) {
      HibernateConstraintViolation<?> unwrapped =
          violation.unwrap(HibernateConstraintViolation.class);
      return Optional.ofNullable(unwrapped.getDynamicPayload(Finding.class));
    }
  }
}
