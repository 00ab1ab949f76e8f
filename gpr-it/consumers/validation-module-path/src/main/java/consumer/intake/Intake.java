package consumer.intake;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.rules.jakarta.ReportConstraints;
import io.github.opengpr.rules.jakarta.SoundReport;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Says which rules an upload breaks. */
final class Intake {

  record Upload(@NotBlank String sender, @SoundReport AnnualReport report) {}

  private final Validator validator =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  List<String> broken(Upload upload) {
    return validator.validate(upload).stream()
        .flatMap(violation -> ReportConstraints.finding(violation).stream())
        .map(finding -> finding.key())
        .sorted()
        .toList();
  }
}
