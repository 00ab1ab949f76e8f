package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.catalogue.across.RollUpRules;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollUpRulesTest {

  private static final RuleSet RULES = RuleSet.of(RollUpRules.ALL);

  private static AnnualReport report(String agency, String cells) {
    Form form = Form.FORM_2021;
    Figures.Builder figures = Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, BigDecimal.ZERO));
    for (String assignment :
        cells.isBlank() ? List.<String>of() : List.of(cells.strip().split(" +", -1))) {
      List<String> parts = List.of(assignment.split("=", 2));
      Cell cell = form.cell(parts.get(0));
      figures.put(cell, parts.get(1).isEmpty() ? null : new BigDecimal(parts.get(1)));
    }
    return AnnualReport.of(figures.build()).withYear(2023).withAgency(agency);
  }

  private static List<String> keys(
      AnnualReport parent, boolean complete, AnnualReport... children) {
    CheckContext context =
        CheckContext.builder().children(List.of(children)).rosterComplete(complete).build();
    return RULES.check(parent, context).findings().stream()
        .map(finding -> finding.key() + " " + finding.severity())
        .toList();
  }

  @ParameterizedTest(name = "{0} of {1} and {2}, complete {3}: {4}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          T4.reconsideration.upheld=5 | T4.reconsideration.upheld=2 | T4.reconsideration.upheld=3 | true  | RU-DISPUTES!T4.reconsideration.upheld -
          T4.reconsideration.upheld=6 | T4.reconsideration.upheld=2 | T4.reconsideration.upheld=3 | true  | RU-DISPUTES!T4.reconsideration.upheld ERROR
          T4.reconsideration.upheld=6 | T4.reconsideration.upheld=2 | T4.reconsideration.upheld=3 | false | RU-LOWER-BOUND!T4.reconsideration.upheld -
          T4.reconsideration.upheld=4 | T4.reconsideration.upheld=2 | T4.reconsideration.upheld=3 | false | RU-LOWER-BOUND!T4.reconsideration.upheld ERROR
          T4.reconsideration.upheld=1 | T4.reconsideration.upheld=2 | T4.reconsideration.upheld=  | false | RU-LOWER-BOUND!T4.reconsideration.upheld ERROR
          T4.reconsideration.upheld=1 | T4.reconsideration.upheld=2 | T4.reconsideration.upheld=  | true  | RU-DISPUTES!T4.reconsideration.upheld -
          T3.received.total=4         | T3.received.total=2         | T3.received.total=3         | true  | RU-REQUESTS!T3.received.total ERROR
          T2.licensing.decisions=4    | T2.licensing.decisions=2    | T2.licensing.decisions=3    | true  | RU-DISCLOSURE!T2.licensing.decisions ERROR
          T2.fees.amount=1.5          | T2.fees.amount=0.75         | T2.fees.amount=0.75         | true  | RU-DISCLOSURE!T2.fees.amount -
          T2.fees.amount=1.5          | T2.fees.amount=0.75         | T2.fees.amount=0.74         | true  | RU-DISCLOSURE!T2.fees.amount ERROR
          T2.regulations.issued=4     | T2.regulations.issued=2     | T2.regulations.issued=3     | true  | RU-DISCLOSURE!T2.regulations.issued WARNING
          T2.regulations.issued=4     | T2.regulations.issued=2     | T2.regulations.issued=3     | false | RU-LOWER-BOUND!T2.regulations.issued WARNING
          """)
  void addsUp(String parent, String one, String two, boolean complete, String expected) {
    String key = expected.substring(0, expected.lastIndexOf(' '));
    List<String> found =
        keys(report("云湖市", parent), complete, report("甲局", one), report("乙局", two));
    if (expected.endsWith("-")) {
      assertThat(found).noneMatch(finding -> finding.startsWith(key));
    } else {
      assertThat(found).contains(expected);
    }
  }

  @Test
  void saysNothingOfSumsNobodyDeclaredComplete() {
    assertThat(
            keys(report("云湖市", "T3.received.total=9"), false, report("甲局", "T3.received.total=2")))
        .isEmpty();
  }

  @Test
  void namesMissingAndDoubledAgencies() {
    CheckContext context =
        CheckContext.builder()
            .children(List.of(report("甲局", ""), report("甲局", "")))
            .roster(List.of("甲局", "乙局"))
            .build();
    assertThat(RULES.check(report("云湖市", ""), context).findings())
        .extracting(finding -> finding.message().zh())
        .containsExactlyInAnyOrder("参加汇总的单位“甲局”重复出现", "应参加汇总的单位“乙局”没有报告");
  }

  @Test
  void refusesToAddAcrossForms() {
    AnnualReport old = AnnualReport.blank(Form.FORM_2019).withAgency("甲局");
    assertThat(keys(report("云湖市", ""), true, old)).containsExactly("RU-FORM!report ERROR");
  }

  @ParameterizedTest(name = "{0} of {1} and {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          T4.reconsideration.upheld=5 | T4.reconsideration.upheld=2 T4.reconsideration.total=2 | T4.reconsideration.upheld=3 T4.reconsideration.total=3 | 错在汇总相加
          T4.reconsideration.upheld=5 T4.reconsideration.total=2 | T4.reconsideration.upheld=2 T4.reconsideration.total=2 | T4.reconsideration.upheld=3 | 全部来自“乙局”
          T4.reconsideration.upheld=5 T4.reconsideration.total=3 | T4.reconsideration.upheld=2 T4.reconsideration.total=2 | T4.reconsideration.upheld=3 | “乙局”本身不成立，汇总相加也有差错
          """)
  void tellsWhereABrokenSumComesFrom(String parent, String one, String two, String words) {
    CheckContext context =
        CheckContext.builder()
            .children(List.of(report("甲局", one), report("乙局", two)))
            .rosterComplete(true)
            .build();
    assertThat(RULES.check(report("云湖市", parent), context).findings())
        .filteredOn(finding -> finding.ruleId().equals("RU-ORIGIN"))
        .extracting(Finding::message)
        .singleElement()
        .satisfies(message -> assertThat(message.zh()).contains(words));
  }
}
