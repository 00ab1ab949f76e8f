package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.Table2RulesTest.with;
import static io.github.opengpr.rules.Table2RulesTest.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.MessageValue.LabelValue;
import io.github.opengpr.model.MessageValue.NumberValue;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people ask a result for first. */
class CheckResultTest {

  private final AnnualReport report =
      with(
          with(
              with(zeros(FORM_2021), "T4.reconsideration.pending", "1"),
              "T3.received.natural",
              "8"),
          "T2.normativeDocuments.issued",
          "2");
  private final CheckResult result = RuleSet.standard().check(report);

  private static List<String> keys(List<Finding> findings) {
    return findings.stream().map(Finding::key).toList();
  }

  @Test
  void findingsAreSortedByWeight() {
    assertThat(result.errors()).isNotEmpty().allMatch(one -> one.severity() == Severity.ERROR);
    assertThat(result.warnings()).isNotEmpty().allMatch(one -> one.severity() == Severity.WARNING);
    assertThat(result.errors().size() + result.warnings().size() + result.infos().size())
        .isEqualTo(result.findings().size());
    assertThat(result)
        .hasToString(
            result.errors().size()
                + " errors, "
                + result.warnings().size()
                + " warnings, "
                + result.infos().size()
                + " infos, 0 accepted");
  }

  @Test
  void findingsAreFoundByTheirPlace() {
    assertThat(keys(result.findings("T3")))
        .containsExactlyInAnyOrder(
            "T3-BALANCE!T3.received.natural", "T3-ROW-SUM!T3.received.total");
    assertThat(keys(result.findings("T3.received"))).hasSize(2);
    assertThat(result.at(FORM_2021.cell("T3.received.total")))
        .isEqualTo(result.at("T3.received.total"))
        .hasSize(1);
    assertThat(result.findings("report")).isEqualTo(result.at("report"));
    assertThatThrownBy(() -> result.findings("T3.rec"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("报告没有“T3.rec”这个地址")
        .hasMessageContaining("no part of a report has the address “T3.rec”; it is a cell");
    assertThatThrownBy(() -> result.at("T5")).hasMessageContaining("“T5”");
    assertThat(keys(result.at("T3.received.total")))
        .containsExactly("T3-ROW-SUM!T3.received.total");
    assertThat(result.at("T3")).isEmpty();
  }

  @Test
  void aFindingKeepsTheValuesBehindItsWords() {
    Finding sum = result.at("T4.reconsideration.total").get(0);
    assertThat(sum.values())
        .containsEntry("line", new LabelValue("行政复议"))
        .containsEntry("left", new NumberValue(BigDecimal.ONE))
        .containsEntry("right", new NumberValue(BigDecimal.ZERO));
    assertThat(sum.message().in(Locale.ENGLISH))
        .isEqualTo("Table 4, “行政复议”: the results add up to 1, 总计 says 0");
    assertThat(sum)
        .hasToString("error T4-SUM!T4.reconsideration.total: " + sum.message().en())
        .isEqualTo(RuleSet.standard().check(report).at("T4.reconsideration.total").get(0))
        .isNotEqualTo(result.at("T3.received.total").get(0));
  }

  @Test
  void whatWasFoundCanBeAcceptedAsAWhole() {
    Baseline baseline = Baseline.of(result, "已核实");
    CheckResult again = RuleSet.standard().accepting(baseline).check(report);
    assertThat(again.findings()).isEmpty();
    assertThat(again.accepted()).hasSameSizeAs(result.findings());
    assertThat(RuleSet.standard().accepting(baseline).check(zeros(FORM_2021)).stale())
        .hasSameSizeAs(baseline.entries());
    assertThat(baseline).hasToString(baseline.entries().size() + " accepted findings");
    assertThatIllegalArgumentException().isThrownBy(() -> Baseline.of(result, " "));
  }

  @Test
  void profilesAndBaselinesAreReadFromFiles(@TempDir Path folder) throws Exception {
    Path profile = Files.writeString(folder.resolve("profile.txt"), "off T3-BALANCE\n");
    assertThat(Profile.load(profile).off()).containsExactly("T3-BALANCE");
    Path baseline =
        Files.writeString(folder.resolve("baseline.txt"), "T4-SUM!T4.reconsideration.total 已核实\n");
    assertThat(Baseline.load(baseline).entries())
        .containsExactly(new Baseline.Entry("T4-SUM", "T4.reconsideration.total", "已核实"));
  }
}
