package io.github.opengpr.benchmarks.peers;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What came in must be what was handled and what is carried over. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Balances.OfColumn.class)
public @interface Balances {

  /** What a violation says. */
  String message() default "received and carried in must be handled and carried out";

  /** The groups it belongs to. */
  Class<?>[] groups() default {};

  /** What a violation carries. */
  Class<? extends Payload>[] payload() default {};

  /** Looks at a column of table three. */
  final class OfColumn implements ConstraintValidator<Balances, ApplicantColumn> {
    @Override
    public boolean isValid(ApplicantColumn column, ConstraintValidatorContext context) {
      return !column.filled()
          || column.received() + column.carriedIn() == column.handled() + column.carriedOut();
    }
  }
}
