package consumer.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import consumer.intake.Intake.Upload;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.RuleSet;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class IntakeTest {

  private static final Form FORM = Form.FORM_2021;

  @Test
  void namesTheBrokenRules() {
    Figures.Builder figures = Figures.builder(FORM);
    FORM.cells().forEach(cell -> figures.put(cell, 0));
    AnnualReport sound = AnnualReport.of(figures.build());
    AnnualReport broken = sound.with(FORM.cell("T3.granted.natural"), BigDecimal.valueOf(3));

    Intake intake = new Intake();
    assertEquals(List.of(), intake.broken(new Upload("青禾镇", sound)));
    assertEquals(
        List.of("T3-COLUMN-SUM!T3.handled.natural", "T3-ROW-SUM!T3.granted.total"),
        intake.broken(new Upload("青禾镇", broken)));
  }

  @Test
  void allOfItAreModules() {
    List.of(Intake.class, RuleSet.class, Form.class, Validation.class, HibernateValidator.class)
        .forEach(type -> assertTrue(type.getModule().isNamed(), type::getName));
  }
}
