package io.github.opengpr.cli.guide;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.jakarta.ReportConstraints;
import io.github.opengpr.rules.jakarta.SoundReport;
import io.github.opengpr.rules.json.CheckResultJson;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The code of docs/guide/embedding.md and docs/JSON.md. */
final class Embedding {

  private Embedding() {}

  static List<String> json(Filing filing) {
    // begin json
    String report = GprJson.write(filing.report());
    String result = CheckResultJson.write(filing.report(), RuleSet.standard().check(filing), "zh");
    // end json
    return List.of(report, result);
  }

  static String read(String json) {
    // begin read
    try {
      AnnualReport report = GprJson.read(json);
      return String.valueOf(report.agency());
    } catch (ReportJsonException e) {
      return e.pointer() + " " + e.explanation().zh(); // line and column too
    }
    // end read
  }

  // begin bean
  record Submission(String sender, @SoundReport AnnualReport report) {}

  // end bean

  static List<String> validate(Submission submission) {
    // begin validate
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator()) // no expression language
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      return validator.validate(submission).stream()
          .map(
              violation ->
                  violation.getPropertyPath()
                      + " "
                      + ReportConstraints.finding(violation).orElseThrow().ruleId())
          .toList();
    }
    // end validate
  }
}
