package io.github.opengpr.testkit.junit;

import io.github.opengpr.model.form.Form;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that is run with many sound reports. Its parameter is an {@link
 * io.github.opengpr.model.AnnualReport}, or a {@link io.github.opengpr.model.printed.Filing} as if
 * it had been read from a flawless document.
 *
 * <pre>{@code
 * @SoundReports(count = 100)
 * void ourSumsHold(AnnualReport report) {
 *   assertEquals(report.get(report.form().cell("T3.received.total")), ourSum(report));
 * }
 * }</pre>
 *
 * <p>The same seed gives the same reports. The name of a run says which report it was: {@code
 * Reports.sound(form, seed, applications)} makes it again.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(SoundReportsExtension.class)
public @interface SoundReports {

  /** {@return how many reports, 1 or more} */
  int count() default 20;

  /** {@return the forms they are on, by turns} */
  Form[] forms() default {Form.FORM_2021, Form.FORM_2019};

  /** {@return the most applications a report may have, in 件} */
  long mostApplications() default 3000;

  /** {@return the seed of the first report; that of each other is one more} */
  long seed() default 1;
}
