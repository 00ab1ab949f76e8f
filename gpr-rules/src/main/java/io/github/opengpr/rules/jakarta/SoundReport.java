package io.github.opengpr.rules.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annual report breaks no binding rule. One violation for each finding that is an error;
 * warnings and hints are no violations; null is valid.
 *
 * <p>A violation's path leads to the cell by the names of the report's properties, such as {@code
 * report.requests.received.total}; it ends at the table, the section or the report itself where the
 * finding is about that.
 */
@SuppressWarnings("exports") // see module-info
@Documented
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(
    validatedBy = {
      SoundReportValidator.class,
      SoundFilingValidator.class,
      SoundHolderValidator.class
    })
public @interface SoundReport {

  /**
   * Not used: each violation has the message of its finding.
   *
   * @return the message of the constraint itself
   */
  String message() default "年度报告有错误 / the annual report has errors";

  /** {@return the groups the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return the static payload of the constraint} */
  Class<? extends Payload>[] payload() default {};

  /** {@return the language of the messages} */
  Language language() default Language.BOTH;

  /** A choice of language. */
  enum Language {
    /** Chinese, a slash, English. */
    BOTH,
    /** Chinese. */
    CHINESE,
    /** English. */
    ENGLISH
  }
}
