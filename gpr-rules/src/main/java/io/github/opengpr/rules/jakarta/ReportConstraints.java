package io.github.opengpr.rules.jakarta;

import io.github.opengpr.rules.Finding;
import jakarta.validation.ConstraintViolation;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * What an application needs around {@link SoundReport}. Keeps no state; threads may share it.
 *
 * <pre>{@code
 * for (ConstraintViolation<?> violation : violations) {
 *   Finding finding = ReportConstraints.finding(violation).orElse(null);
 *   System.out.println(finding == null ? violation.getMessage() : finding.key());
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // see module-info
public final class ReportConstraints {

  private ReportConstraints() {}

  /**
   * {@return a constraint mapping that puts {@link SoundReport} on the class {@code AnnualReport},
   * which knows nothing of validation itself: for {@code
   * Validation.byDefaultProvider().configure().addMapping(…)}}. The caller closes the stream; the
   * configuration reads it when the factory is built.
   */
  public static InputStream mapping() {
    return Objects.requireNonNull(
        ReportConstraints.class.getResourceAsStream("constraints.xml"),
        "constraints.xml is not in this jar");
  }

  /**
   * {@return the finding behind a violation; empty if the violation is of another constraint, or
   * the provider cannot carry findings}
   *
   * @param violation any violation
   */
  public static Optional<Finding> finding(ConstraintViolation<?> violation) {
    return FindingPayload.of(violation);
  }
}
