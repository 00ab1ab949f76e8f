package io.github.opengpr.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
        .hasMessageContaining("disclosure")
        .hasMessageContaining("requests");
    assertThatThrownBy(() -> Requests.builder().build()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesTablesOfAnotherForm() {
    assertThatThrownBy(() -> BLANK.withForm(Form.FORM_2019))
        .hasMessage("the report says form 2019, but its tables are of form 2021");
    Requests oneRow = BLANK.requests().withOtherHandling(Tally.blank());
    assertThatThrownBy(() -> BLANK.withRequests(oneRow)).hasMessageContaining("of form 2021+2019");
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
