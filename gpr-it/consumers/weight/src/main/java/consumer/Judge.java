package consumer;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.render.text.TextRenderer;
import io.github.opengpr.rules.RuleSet;

/** Judges and renders, and reads nothing. */
public final class Judge {

  private Judge() {}

  public static void main(String[] args) {
    AnnualReport report = AnnualReport.blank(Form.FORM_2021);
    System.out.println(RuleSet.standard().check(report).findings().size());
    System.out.println(TextRenderer.render(report));
  }
}
