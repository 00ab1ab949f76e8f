package io.github.opengpr.benchmarks;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import io.github.opengpr.testkit.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a folder of sound reports to time the command on. Arguments: the folder and how many
 * reports. Always the same ones: three on the form of 2021 to one on that of 2019, all styles, in
 * folders of 500.
 */
public final class ReportFolder {

  private static final int IN_FOLDER = 500;
  private static final int MOST_APPLICATIONS = 3_000;

  private ReportFolder() {}

  /** Writes the reports. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int reports = Integer.parseInt(arguments[1]);
    for (int i = 0; i < reports; i++) {
      Form form = i % 4 == 3 ? Form.FORM_2019 : Form.FORM_2021;
      AnnualReport report = Reports.sound(form, i, 20 + i % MOST_APPLICATIONS);
      Path part = Files.createDirectories(folder.resolve("part-" + i / IN_FOLDER));
      Style style = Style.values()[i % Style.values().length];
      Files.writeString(part.resolve("report-" + i + ".txt"), TextRenderer.render(report, style));
    }
  }
}
