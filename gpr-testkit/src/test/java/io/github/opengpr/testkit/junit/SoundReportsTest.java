package io.github.opengpr.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.testkit.Reports;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInfo;

/** The reports that a test of JUnit is run with. */
class SoundReportsTest {

  private static final Pattern NAME =
      Pattern.compile("\\[\\d+] form (\\S+), seed (\\d+), (\\d+) applications");
  private static final List<AnnualReport> SEEN = new ArrayList<>();

  @SoundReports(count = 12)
  void aRunIsNamedSoThatItsReportCanBeMadeAgain(AnnualReport report, TestInfo run) {
    SEEN.add(report);
    Matcher name = NAME.matcher(run.getDisplayName());
    assertThat(name.matches()).as(run.getDisplayName()).isTrue();
    assertThat(
            Reports.sound(
                Form.of(name.group(1)),
                Long.parseLong(name.group(2)),
                Long.parseLong(name.group(3))))
        .isEqualTo(report);
  }

  @AfterAll
  static void thereWereAsManyAsAskedFor() {
    assertThat(SEEN).hasSize(12);
    assertThat(new HashSet<>(SEEN)).hasSize(12);
    assertThat(SEEN).extracting(AnnualReport::form).containsOnly(Form.FORM_2021, Form.FORM_2019);
  }

  @SoundReports(count = 3, forms = Form.FORM_2021, mostApplications = 0, seed = 9)
  void aFilingIsAsIfReadFromAFlawlessDocument(Filing filing) {
    assertThat(filing.report().form()).isEqualTo(Form.FORM_2021);
    assertThat(filing.report().requests().received().total()).isZero();
    assertThat(filing.printed().tables()).hasSize(3);
  }
}
