package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.catalogue.agree.DisclosureTextRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTextRulesTest {

  @ParameterizedTest(name = "{0} ({1}): {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          制发规章2件。 | T2.regulations.issued=2 | -
          制发规章2件。 | T2.regulations.issued=3 | XS-DISCLOSURE warning
          废止规章2件。 | T2.regulations.repealed=2 | -
          废止规章2件。 | none | XS-DISCLOSURE warning
          现行有效规章2件。 | T2.regulations.inForce=2 | -
          现行有效规章2件。 | T2.regulations.inForce=1 | XS-DISCLOSURE warning
          制发行政规范性文件4件。 | T2.normativeDocuments.issued=4 | -
          制发行政规范性文件4件。 | T2.normativeDocuments.issued=5 | XS-DISCLOSURE warning
          制发行政规范性文件4件。 | T2.normativeDocuments.issued= | -
          废止行政规范性文件4件。 | T2.normativeDocuments.repealed=4 | -
          废止行政规范性文件4件。 | T2.normativeDocuments.repealed=5 | XS-DISCLOSURE warning
          现行有效行政规范性文件4件。 | T2.normativeDocuments.inForce=4 | -
          现行有效行政规范性文件4件。 | T2.normativeDocuments.inForce=5 | XS-DISCLOSURE warning
          作出行政许可决定300件。 | T2.licensing.decisions=300 | -
          作出行政许可决定300件。 | T2.licensing.decisions=30 | XS-DISCLOSURE warning
          作出行政处罚决定30件。 | T2.penalties.decisions=30 | -
          作出行政处罚决定30件。 | T2.penalties.decisions=300 | XS-DISCLOSURE warning
          作出行政强制决定3件。 | T2.coercion.decisions=3 | -
          作出行政强制决定3件。 | T2.coercion.decisions=2 | XS-DISCLOSURE warning
          2020年作出行政处罚决定30件。 | T2.penalties.decisions=300 | -
          行政事业性收费25万元。 | T2.fees.amount=25 | -
          行政事业性收费25万元。 | T2.fees.amount=26 | XS-DISCLOSURE warning
          行政事业性收费25.6万元。 | T2.fees.amount=25.63 | -
          行政事业性收费25.6万元。 | T2.fees.amount=25.74 | XS-DISCLOSURE warning
          行政事业性收费256300元。 | T2.fees.amount=25.63 | -
          行政事业性收费256343元。 | T2.fees.amount=25.63 | -
          行政事业性收费256443元。 | T2.fees.amount=25.63 | XS-DISCLOSURE warning
          行政事业性收费256300元。 | T2.fees.amount=256300 | XS-DISCLOSURE warning
          行政事业性收费256300元。 | T2.fees.amount=26 | XS-DISCLOSURE warning
          行政事业性收费256300元。 | T2.fees.amount= | -
          行政事业性收费0元。 | T2.fees.amount=0 | -
          行政事业性收费0元。 | T2.fees.amount=1 | XS-DISCLOSURE warning
          行政事业性收费25.60万元。 | T2.fees.amount=25.6 | -
          行政事业性收费25.63万元。 | T2.fees.amount=25.6 | -
          行政事业性收费25.63万元。 | T2.fees.amount=25.7 | -
          行政事业性收费25.63万元。 | T2.fees.amount=25.5 | XS-DISCLOSURE warning
          行政事业性收费25.63万元。 | T2.fees.amount=25.8 | XS-DISCLOSURE warning
          行政事业性收费25.7万元。 | T2.fees.amount=25.6 | XS-DISCLOSURE warning
          行政事业性收费25.63万元。 | T2.fees.amount=25.64 | XS-DISCLOSURE warning
          行政事业性收费25.63万元。 | T2.fees.amount=25.6349 | -
          行政事业性收费25.63万元。 | T2.fees.amount=25 | -
          行政事业性收费25.63万元。 | T2.fees.amount=26 | -
          行政事业性收费25.63万元。 | T2.fees.amount=24 | XS-DISCLOSURE warning
          行政事业性收费25.63万元。 | T2.fees.amount=27 | XS-DISCLOSURE warning
          行政事业性收费25万元。 | T2.fees.amount=25.3 | -
          行政事业性收费25万元。 | T2.fees.amount=26.0 | XS-DISCLOSURE warning
          行政事业性收费256300.50元。 | T2.fees.amount=25.63 | -
          行政事业性收费256300.50元。 | T2.fees.amount=25.63005 | -
          行政事业性收费256300.50元。 | T2.fees.amount=25.630049 | XS-DISCLOSURE warning
          行政事业性收费256300.5元。 | T2.fees.amount=25.630049 | -
          今年未办理行政许可事项。 | T2.licensing.decisions=6 | XS-DISCLOSURE warning
          今年未办理行政许可事项。 | T2.licensing.decisions=0 | -
          今年未开展行政许可。 | T2.licensing.decisions=6 | XS-DISCLOSURE warning
          我委无行政强制权。 | T2.coercion.decisions=6 | XS-DISCLOSURE warning
          行政事业性收费1.2万元。 | T2.fees.amount=12000 | XS-DISCLOSURE warning
          """)
  void comparesTableTwo(String text, String cells, String expected) {
    assertThat(WordedReports.found(DisclosureTextRules.ALL, WordedReports.saying(text, cells)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"7, XS-DISCLOSURE warning", "0, -"})
  void decisionsStandInTheTrialFormToo(int penalties, String expected) {
    AnnualReport report =
        WordedReports.report(Form.FORM_2019, 2020, "T2.penalties.decisions=" + penalties)
            .withOverview(Narrative.of("本年无行政处罚决定。"));
    assertThat(WordedReports.found(DisclosureTextRules.ALL, report)).isEqualTo(expected);
  }
}
