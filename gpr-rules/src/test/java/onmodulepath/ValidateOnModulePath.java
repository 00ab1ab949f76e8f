package onmodulepath;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.jakarta.ReportConstraints;
import jakarta.validation.Validation;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * An application that validates a report with everything else on the module path; it tells the
 * module and the violations.
 */
public final class ValidateOnModulePath {

  private ValidateOnModulePath() {}

  /** Writes one line. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws Exception {
    Form form = Form.FORM_2021;
    Figures.Builder figures = Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, 0));
    figures.put(form.cell("T4.reconsideration.total"), 1);
    try (var mapping = ReportConstraints.mapping();
        var factory =
            Validation.byProvider(HibernateValidator.class)
                .configure()
                .addMapping(mapping)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
      String told =
          factory.getValidator().validate(AnnualReport.of(figures.build())).stream()
              .map(
                  violation ->
                      violation.getPropertyPath()
                          + " "
                          + ReportConstraints.finding(violation)
                              .map(Finding::key)
                              .orElse("no finding"))
              .collect(Collectors.joining("; "));
      System.out.println(ReportConstraints.class.getModule().getName() + ": " + told);
    }
  }
}
