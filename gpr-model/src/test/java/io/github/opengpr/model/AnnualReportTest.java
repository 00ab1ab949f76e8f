package io.github.opengpr.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualReportTest {

  private static final AnnualReport BLANK = AnnualReport.blank(Form.FORM_2021);

  @Test
  void isBuiltPartByPart() {
    Tally received = Tally.builder().natural(8L).business(1L).total(9L).build();
    AnnualReport report =
        AnnualReport.builder()
            .form(Form.FORM_2021)
            .year(2021)
            .agency("青禾镇人民政府")
            .overview(Narrative.of("一年来工作平稳。"))
            .disclosure(BLANK.disclosure())
            .requests(BLANK.requests().withReceived(received))
            .disputes(BLANK.disputes())
            .build();
    assertThat(report.get(Form.FORM_2021.cell("T3.received.natural"))).isEqualTo(new BigDecimal(8));
    assertThat(report.get(Form.FORM_2021.cell("T3.received.other"))).isNull();
    assertThat(report.title()).isNull();
    assertThat(report.withYear(2022).year()).isEqualTo(2022);
    assertThat(report.withYear(2022).withYear(2021)).isEqualTo(report);
  }

  @Test
  void holdsSumsThatAreWrong() {
    Tally tally = new Tally(8L, 1L, 0L, 0L, 0L, 0L, 0L);
    assertThat(
            BLANK.withRequests(BLANK.requests().withReceived(tally)).requests().received().total())
        .isZero();
  }

  @Test
  void refusesToBeBuiltWithoutItsTables() {
    assertThatThrownBy(() -> AnnualReport.builder().form(Form.FORM_2021).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "缺少必需的部分 [disclosure, requests, disputes] / Cannot build AnnualReport, some of required"
                + " attributes are not set [disclosure, requests, disputes]");
    assertThatThrownBy(() -> Requests.builder().build()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesTablesOfAnotherForm() {
    assertThatThrownBy(() -> BLANK.withForm(Form.FORM_2019))
        .hasMessage(
            "报告声明为表单 2019，而各表属于表单 2021"
                + " / the report says form 2019, but its tables are of form 2021");
    Requests oneRow = BLANK.requests().withOtherHandling(Tally.blank());
    assertThatThrownBy(() -> BLANK.withRequests(oneRow)).hasMessageContaining("of form 2021+2019");
  }

  @Test
  void givesAndTakesValuesByTheirAddresses() {
    AnnualReport report = BLANK.with("T3.received.total", 8);
    assertThat(report.get("T3.received.total")).isEqualTo("8");
    assertThat(report.get("T3.received.natural")).isNull();
    assertThat(BLANK.with(BLANK.form().cell("T3.received.total"), 8)).isEqualTo(report);
    AnnualReport fees = report.with("T2.fees.amount", new BigDecimal("0.50"));
    assertThat(fees.get("T2.fees.amount")).isEqualTo(new BigDecimal("0.50"));
    assertThat(fees.with("T2.fees.amount", null)).isEqualTo(report);
    assertThatThrownBy(() -> BLANK.get("T3.received.totals"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("没有单元格“T3.received.totals”，最接近的是 T3.received.total /");
    assertThatThrownBy(() -> BLANK.with("T3.received", 1)).hasMessageContaining("没有单元格");
    assertThatThrownBy(() -> BLANK.with("T3.received.total", new BigDecimal("1.5")))
        .hasMessage("件数应为整数，不能是 1.5 / a count is a whole number, not 1.5");
  }

  @Test
  void isMadeOfAMapAndMadeIntoOne() {
    Map<String, Number> values = Map.of("T3.received.total", 8, "T2.fees.amount", 2L);
    AnnualReport report = AnnualReport.of(Form.FORM_2021, values);
    assertThat(report).isEqualTo(BLANK.with("T3.received.total", 8).with("T2.fees.amount", 2));
    assertThat(report.toMap()).hasSize(200).containsEntry("T2.fees.amount", new BigDecimal(2));
    assertThat(report.toMap().keySet())
        .containsExactlyElementsOf(Form.FORM_2021.cells().stream().map(Cell::address).toList());
    assertThat(AnnualReport.of(Form.FORM_2021, report.toMap())).isEqualTo(report);
    assertThatThrownBy(() -> report.toMap().put("T3.received.total", BigDecimal.ONE))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refusesAMapOfWhatIsNotExact() {
    for (Number inexact : List.of(0.1, 0.1f, Double.NaN)) {
      assertThatThrownBy(() -> AnnualReport.of(Form.FORM_2021, Map.of("T2.fees.amount", inexact)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("T2.fees.amount：应为整数或 BigDecimal");
    }
    assertThatThrownBy(() -> AnnualReport.of(Form.FORM_2021, Map.of("T2.fee.amount", 1)))
        .hasMessageContaining("the nearest is T2.fees.amount");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -2021, 0, 21, 999, 10_000, Integer.MAX_VALUE})
  void refusesYearsThatAreNone(int year) {
    assertThatThrownBy(() -> BLANK.withYear(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "报告年度应为四位数，如 2021，不能是 " + year + " / a report year has four digits, not " + year);
  }

  @Test
  void takesAnyYearOfFourDigits() {
    assertThat(BLANK.withYear(1000).withYear(9999).year()).isEqualTo(9999);
    assertThat(BLANK.withYear(null).year()).isNull();
  }

  @Test
  void isShownOnOneLine() {
    AnnualReport report = BLANK.withYear(2021).withAgency("青禾镇人民政府").with("T3.received.total", 8);
    assertThat(report).hasToString("青禾镇人民政府 2021, form 2021, 1 of 200 cells filled in");
    assertThat(BLANK)
        .hasToString("agency unknown year unknown, form 2021, 0 of 200 cells filled in");
  }

  @Test
  void takesTheFormOfNewFigures() {
    AnnualReport report = BLANK.withTitle("题目").withFigures(Figures.blank(Form.MIXED_2019_2021));
    assertThat(report.form()).isEqualTo(Form.MIXED_2019_2021);
    assertThat(report.title()).isEqualTo("题目");
    assertThat(report.disclosure().origin()).isEqualTo(Form.FORM_2019);
    assertThat(report.requests().otherHandling().origin()).isEqualTo(Form.FORM_2021);
  }

  @Test
  void keepsItsTextWhateverBecomesOfTheList() {
    List<Paragraph> paragraphs =
        new ArrayList<>(List.of(new Paragraph("（一）主动公开。", "公开了。"), Paragraph.of("  ")));
    Narrative narrative = new Narrative(paragraphs);
    paragraphs.clear();
    assertThat(narrative.text()).isEqualTo("（一）主动公开。公开了。\n  ");
    assertThat(narrative.isBlank()).isFalse();
    assertThat(Narrative.of(" ", "\u3000").isBlank()).isTrue();
    assertThat(Narrative.empty().isBlank()).isTrue();
  }

  @Test
  void speaksChineseUnlessAskedForEnglish() {
    Message message = new Message("应为九", "nine is expected");
    assertThat(message.in("en")).isEqualTo("nine is expected");
    assertThat(message.in("zh")).isEqualTo("应为九");
    assertThat(message.in("fr")).isEqualTo("应为九");
  }
}
