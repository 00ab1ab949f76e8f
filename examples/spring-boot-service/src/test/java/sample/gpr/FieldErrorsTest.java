package sample.gpr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.jakarta.SoundReport;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** What Spring binds leads back to the findings. */
class FieldErrorsTest {

  private final LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();

  /** What a form of the application sends. */
  record Submission(@NotBlank String sender, @SoundReport AnnualReport report) {}

  @BeforeEach
  void start() {
    validator.afterPropertiesSet();
  }

  @AfterEach
  void stop() {
    validator.close();
  }

  private Errors errors(String sender, AnnualReport report) {
    Submission submission = new Submission(sender, report);
    Errors errors = new BeanPropertyBindingResult(submission, "submission");
    validator.validate(submission, errors);
    return errors;
  }

  private static AnnualReport zeros() {
    AnnualReport report = AnnualReport.blank(Form.FORM_2021);
    for (var cell : Form.FORM_2021.cells()) {
      report = report.with(cell, BigDecimal.ZERO);
    }
    return report;
  }

  @Test
  void anErrorOfACellIsOneOfItsField() {
    Errors errors = errors("水务局", zeros().with("T3.received.natural", 8));
    assertThat(errors.getFieldErrors())
        .extracting("field")
        .contains("report.requests.received.total");
    assertThat(FieldErrors.findings(errors))
        .extracting("ruleId")
        .contains("T3-ROW-SUM", "T3-BALANCE");
    assertThat(FieldErrors.findings(errors)).hasSize(errors.getErrorCount());
  }

  @Test
  void otherErrorsHaveNoFinding() {
    Errors errors = errors("", zeros());
    assertThat(errors.getErrorCount()).isEqualTo(1);
    assertThat(FieldErrors.findings(errors)).isEmpty();
  }
}
