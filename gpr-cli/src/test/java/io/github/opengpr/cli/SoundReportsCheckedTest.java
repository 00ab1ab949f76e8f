package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import io.github.opengpr.testkit.Reports;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sound reports with decent text, printed, read back and checked by the command. */
class SoundReportsCheckedTest {

  private static final int REPORTS = 240;

  @TempDir private Path folder;

  @Test
  void neitherErrorNorWarning() {
    Style[] styles = Style.values();
    Form[] forms = {Form.FORM_2021, Form.FORM_2019};
    for (int seed = 0; seed < REPORTS; seed++) {
      long applications = seed % 5 == 0 ? seed % 10 : (long) seed * seed;
      AnnualReport report = Reports.sound(forms[seed % forms.length], seed, applications);
      Style style = styles[seed / 2 % styles.length];
      String ending = style == Style.MARKDOWN ? ".md" : ".txt";
      String name = String.format(Locale.ROOT, "report-%03d%s", seed, ending);
      Filed.write(folder.resolve(name), TextRenderer.render(report, style));
    }

    Session session = Session.run("check", "--severity", "warning", folder);

    assertThat(session.out().lines().filter(line -> line.matches(" +(错误|警告) .*"))).isEmpty();
    assertThat(session.err()).isEmpty();
    assertThat(session.status()).isEqualTo(0);
    assertThat(session.out()).contains("共" + REPORTS + "份报告，0份有错误");
  }
}
