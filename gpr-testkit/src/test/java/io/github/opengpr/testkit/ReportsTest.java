package io.github.opengpr.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Row;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.testkit.jqwik.ReportArbitraries;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** A sound report is sound by arithmetic done here, not by the rules it is made to test. */
class ReportsTest {

  private static final List<String> APPLICANTS =
      List.of("natural", "business", "research", "welfare", "legal", "other");
  private static final List<String> NOT_OUTCOMES =
      List.of("received", "carriedIn", "handled", "carriedOut");

  @Provide
  Arbitrary<AnnualReport> reports() {
    return ReportArbitraries.sound();
  }

  @Property(tries = 300)
  void everySumOfTableThreeHolds(@ForAll("reports") AnnualReport report) {
    Block table = report.form().requests().blocks().get(0);
    for (Row row : table.rows()) {
      long sum = 0;
      for (String applicant : APPLICANTS) {
        sum += count(report, "T3." + row.key() + "." + applicant);
      }
      assertThat(count(report, "T3." + row.key() + ".total")).as(row.key()).isEqualTo(sum);
    }
    table
        .columns()
        .forEach(
            column -> {
              String key = "." + column.key();
              long outcomes =
                  table.rows().stream()
                      .filter(row -> !NOT_OUTCOMES.contains(row.key()))
                      .mapToLong(row -> count(report, "T3." + row.key() + key))
                      .sum();
              assertThat(count(report, "T3.handled" + key)).isEqualTo(outcomes);
              assertThat(count(report, "T3.received" + key) + count(report, "T3.carriedIn" + key))
                  .isEqualTo(outcomes + count(report, "T3.carriedOut" + key));
            });
  }

  @Property(tries = 300)
  void everySumOfTableFourHolds(@ForAll("reports") AnnualReport report) {
    Block table = report.form().disputes().blocks().get(0);
    for (int row = 0; row < table.rows().size(); row++) {
      long sum = 0;
      for (int column = 0; column < 4; column++) {
        sum += report.figures().count(table.cell(row, column).index());
      }
      assertThat(report.figures().count(table.cell(row, 4).index())).isEqualTo(sum);
    }
    assertThat(report.disputes().postReconsiderationLitigation().total())
        .isLessThanOrEqualTo(report.disputes().reconsideration().total());
    if (Objects.requireNonNull(report.year()) >= 2024) {
      assertThat(report.disputes().directLitigation().total()).isZero();
    }
  }

  @Property(tries = 300)
  void tableTwoDoesNotContradictItself(@ForAll("reports") AnnualReport report) {
    if (report.form() == Form.FORM_2021) {
      for (String row : List.of("regulations", "normativeDocuments")) {
        String key = "T2." + row + ".";
        long before =
            count(report, key + "inForce")
                + count(report, key + "repealed")
                - count(report, key + "issued");
        assertThat(before).as(row).isNotNegative();
      }
      return;
    }
    for (String row : List.of("licensing", "otherServices", "penalties", "coercion")) {
      long items =
          count(report, "T2." + row + ".previousItems") + count(report, "T2." + row + ".change");
      assertThat(items).isNotNegative();
      assertThat(items > 0 || count(report, "T2." + row + ".decisions") == 0).isTrue();
    }
    boolean projects = count(report, "T2.procurement.projects") > 0;
    assertThat(report.get(report.form().cell("T2.procurement.amount")).signum() > 0)
        .isEqualTo(projects);
    for (String row : List.of("regulations", "normativeDocuments")) {
      assertThat(count(report, "T2." + row + ".newlyDisclosed"))
          .isLessThanOrEqualTo(count(report, "T2." + row + ".totalDisclosed"));
    }
  }

  @Property(tries = 300)
  void nothingIsBlankAndOnlyAChangeIsNegative(@ForAll("reports") AnnualReport report) {
    Figures figures = report.figures();
    for (Cell cell : report.form().cells()) {
      assertThat(figures.isBlank(cell)).as(cell.address()).isFalse();
      if (!cell.kind().isSigned()) {
        assertThat(figures.get(cell)).as(cell.address()).isNotNegative();
      }
    }
  }

  @Property(tries = 100)
  void theTextSpeaksOfTheSameNumbers(@ForAll("reports") AnnualReport report) {
    String text = report.overview().text();
    long received = count(report, "T3.received.total");
    if (received + count(report, "T3.carriedIn.total") == 0) {
      assertThat(text).contains("未收到政府信息公开申请");
    } else {
      assertThat(text)
          .contains("新收政府信息公开申请" + received + "件")
          .contains("办结" + count(report, "T3.handled.total") + "件")
          .contains("继续办理" + count(report, "T3.carriedOut.total") + "件");
    }
    assertThat(text).contains("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）平台建设", "（五）监督保障");
    assertThat(text).contains("工作考核", "社会评议", "责任追究");
    assertThat(report.problems().text())
        .hasSizeGreaterThan(30)
        .contains("问题")
        .containsPattern("改进");
    if (report.form() == Form.FORM_2021) {
      assertThat(report.otherMatters().text()).contains("信息处理费");
    }
    assertThat(report.title()).startsWith(report.agency()).contains(report.year() + "年");
  }

  @Property(tries = 100)
  void thereAreAsManyApplicationsAsAskedFor(
      @ForAll @LongRange(max = Reports.MOST_APPLICATIONS) long applications, @ForAll long seed) {
    for (Form form : Form.values()) {
      AnnualReport report = Reports.sound(form, seed, applications);
      assertThat(count(report, "T3.received.total") + count(report, "T3.carriedIn.total"))
          .isEqualTo(applications);
      assertThat(report.form()).isEqualTo(form);
    }
  }

  @Test
  void aSeedIsAReport() {
    AnnualReport report = Reports.sound(Form.FORM_2021, 7, 120);
    assertThat(Reports.sound(Form.FORM_2021, 7, 120)).isEqualTo(report);
    assertThat(Reports.sound(Form.FORM_2021, new SplittableRandom(7), 120)).isEqualTo(report);
    assertThat(Reports.sound(Form.FORM_2021, 8, 120)).isNotEqualTo(report);
    assertThat(GprJson.write(report)).hasSizeGreaterThan(3000);
  }

  @Test
  void refusesSizesThatMakeNoSense() {
    assertThatThrownBy(() -> Reports.sound(Form.FORM_2021, 1, -1))
        .hasMessage("applications: 0 to 1000000000, not -1");
    assertThatThrownBy(() -> Reports.sound(Form.FORM_2021, 1, Long.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static long count(AnnualReport report, String address) {
    return report.figures().count(report.form().cell(address).index());
  }
}
