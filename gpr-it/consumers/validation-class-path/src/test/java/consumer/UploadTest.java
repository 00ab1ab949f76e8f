package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.jakarta.ReportConstraints;
import io.github.opengpr.rules.jakarta.SoundReport;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** An upload whose report must be sound, without an expression language. */
class UploadTest {

  record Upload(@NotBlank String sender, @SoundReport AnnualReport report) {}

  private final Validator validator =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @Test
  void acceptsASoundReport() {
    assertEquals(Set.of(), validator.validate(new Upload("青禾镇", zeros())));
  }

  @Test
  void namesTheBrokenSums() {
    AnnualReport broken =
        zeros().with(Form.FORM_2021.cell("T3.granted.natural"), BigDecimal.valueOf(3));
    var violations = validator.validate(new Upload("", broken));
    assertEquals(
        Set.of("sender", "report.requests.granted.total", "report.requests.handled.natural"),
        violations.stream().map(v -> v.getPropertyPath().toString()).collect(Collectors.toSet()));
    assertEquals(
        2, violations.stream().filter(v -> ReportConstraints.finding(v).isPresent()).count());
  }

  @Test
  void thereIsNoExpressionLanguage() {
    assertThrows(ClassNotFoundException.class, () -> Class.forName("jakarta.el.ExpressionFactory"));
  }

  private static AnnualReport zeros() {
    Figures.Builder figures = Figures.builder(Form.FORM_2021);
    Form.FORM_2021.cells().forEach(cell -> figures.put(cell, 0));
    return AnnualReport.of(figures.build());
  }
}
