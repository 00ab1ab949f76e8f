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

/** The parts must add up to the total; a line with a blank cell is passed over. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {AddsUp.OfRow.class, AddsUp.OfColumn.class, AddsUp.OfGroup.class})
public @interface AddsUp {

  /** What a violation says. */
  String message() default "the parts must add up to the total";

  /** The groups it belongs to. */
  Class<?>[] groups() default {};

  /** What a violation carries. */
  Class<? extends Payload>[] payload() default {};

  /** Looks at a row of table three. */
  final class OfRow implements ConstraintValidator<AddsUp, RequestRow> {
    @Override
    public boolean isValid(RequestRow row, ConstraintValidatorContext context) {
      return !row.filled()
          || row.natural()
                  + row.business()
                  + row.research()
                  + row.welfare()
                  + row.legal()
                  + row.other()
              == row.total();
    }
  }

  /** Looks at the outcomes in a column of table three. */
  final class OfColumn implements ConstraintValidator<AddsUp, ApplicantColumn> {
    @Override
    public boolean isValid(ApplicantColumn column, ConstraintValidatorContext context) {
      return !column.filled() || column.outcome() == column.handled();
    }
  }

  /** Looks at a group of table four. */
  final class OfGroup implements ConstraintValidator<AddsUp, DisputeGroup> {
    @Override
    public boolean isValid(DisputeGroup group, ConstraintValidatorContext context) {
      return !group.filled()
          || group.upheld() + group.corrected() + group.other() + group.pending() == group.total();
    }
  }
}
