package consumer.program;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.render.text.TextRenderer;
import io.github.opengpr.rules.RuleSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Makes a report with a mistake, prints it, reads it, judges it, and takes it through JSON. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException {
    Form form = Form.FORM_2021;
    Figures.Builder figures = Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, 0));
    AnnualReport report =
        AnnualReport.of(figures.build())
            .withYear(2024)
            .with(form.cell("T3.granted.natural"), BigDecimal.valueOf(3));

    byte[] text = TextRenderer.render(report).getBytes(StandardCharsets.UTF_8);
    AnnualReport read = ReportReader.standard().read(text, "report.txt").report();
    AnnualReport parsed = GprJson.read(GprJson.write(read));
    var result = RuleSet.standard().check(parsed);

    System.out.println("read: " + read.figures().equals(report.figures()));
    System.out.println("errors: " + result.errors().size());
    System.out.println("diagnosis: " + result.diagnosis().get(0).localisation());
    System.out.println("named module: " + RuleSet.class.getModule().isNamed());
  }
}
