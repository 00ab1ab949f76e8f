package sample.gpr;

import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.jakarta.ReportConstraints;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import org.springframework.validation.Errors;

/** From the errors that Spring binds to an object back to what gpr found. */
final class FieldErrors {

  private FieldErrors() {}

  /** The findings behind the errors; errors of other constraints have none. */
  static List<Finding> findings(Errors errors) {
    return errors.getAllErrors().stream()
        .filter(error -> error.contains(ConstraintViolation.class))
        .map(error -> error.unwrap(ConstraintViolation.class))
        .flatMap(violation -> ReportConstraints.finding(violation).stream())
        .toList();
  }
}
