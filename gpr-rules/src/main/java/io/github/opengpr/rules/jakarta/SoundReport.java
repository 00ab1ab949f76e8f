package io.github.opengpr.rules.jakarta;

import io.github.opengpr.rules.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annual report breaks no binding rule. One violation for each finding that is an error, or of
 * a lower weight if {@link #from} says so; null is valid.
 *
 * <pre>{@code
 * record Upload(@SoundReport(from = Severity.WARNING) AnnualReport report) {}
 * }</pre>
 *
 * <p>A violation's path leads to the cell by the names of the report's properties, such as {@code
 * report.requests.received.total}; it ends at the table, the section or the report itself where the
 * finding is about that.
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/embedding.md">The guide:
 *     embedding</a>
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

  /** The message by default: the finding's, in the language of the interpolation's locale. */
  String MESSAGE = "{io.github.opengpr.rules.jakarta.SoundReport.message}";

  /**
   * The message of each violation. By default that of the finding. Other messages are interpolated
   * as usual; with Hibernate Validator they may name {@code {zh}} and {@code {en}}, the finding's
   * sentences, {@code {severity}}, {@code {rule}} and {@code {address}}.
   *
   * <p>Violations come as a set, and two with the same path and the same message are one in it. Of
   * several findings about one cell a fixed message leaves one; name {@code {rule}} or a sentence
   * in yours to have all of them.
   *
   * @return the message, or its key in a resource bundle
   */
  String message() default MESSAGE;

  /** {@return the groups the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return the static payload of the constraint} */
  Class<? extends Payload>[] payload() default {};

  /** {@return the lowest severity that is a violation} */
  Severity from() default Severity.ERROR;

  /** {@return the language of the messages, unless {@link #message} is set} */
  Language language() default Language.LOCALE;

  /**
   * By which names paths lead to a cell. Frameworks that read the value behind a path, as Spring
   * does for its {@code FieldError}s, need {@link Paths#PROPERTIES}.
   *
   * @return the names
   */
  Paths paths() default Paths.PROPERTIES;

  /** A choice of language. */
  enum Language {
    /**
     * That of the interpolation's locale: Chinese for Chinese, English for English, both for
     * others. With a provider other than Hibernate Validator, both.
     */
    LOCALE,
    /** Chinese, a slash, English. */
    BOTH,
    /** Chinese. */
    CHINESE,
    /** English. */
    ENGLISH
  }

  /** A choice of names. */
  enum Paths {
    /** The properties of the types, such as {@code requests.received.total}. */
    PROPERTIES,
    /** The names in JSON, which are the parts of the address, such as {@code T3.received.total}. */
    JSON
  }
}
