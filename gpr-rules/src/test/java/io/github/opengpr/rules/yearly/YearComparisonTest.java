package io.github.opengpr.rules.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Section;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearComparisonTest {

  private static final String LONG =
      "本镇坚持以公开为常态、不公开为例外，围绕群众关心的民生、财政、规划等领域，及时发布文件和解读，办好依申请公开，方便群众查阅和监督各项工作。";

  private static AnnualReport report(Form form) {
    return AnnualReport.of(Figures.builder(form).build());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "3, 5, 2, true",
        "5, 3, -2, true",
        "4, 4, 0, false",
        "-, 4, -, true",
        "4, -, -, true",
        "-, -, -, false"
      })
  void aBlankIsNoNumber(BigDecimal last, BigDecimal now, BigDecimal change, boolean changed) {
    CellPair pair = new CellPair(Form.FORM_2021.cell("T3.received.total"), last, now, true, true);
    assertThat(pair.change()).isEqualTo(change);
    assertThat(pair.isChanged()).isEqualTo(changed);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"4, 4, false", "4, 5, true", "-, 5, false", "4, -, false", "-, -, false"})
  void onlyTwoNumbersCanBreakWhatIsCarriedOver(BigDecimal out, BigDecimal in, boolean broken) {
    CarriedOver carried = new CarriedOver(Form.FORM_2021.cell("T3.carriedIn.total"), out, in);
    assertThat(carried.isBroken()).isEqualTo(broken);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "这一句与上年写得完全一样。, 这一句与上年写得完全一样。, 1",
        "这一句与上年，写得完全一样！, 这一句与上年写得完全一样。, 1",
        "全年共收到申请12件已经办结。, 全年共收到申请13件已经办结。, 0",
        "没有其他事项。, 没有其他事项。, 0",
        "这一句与上年写得完全一样。, -, 0",
        "-, 这一句与上年写得完全一样。, 0"
      })
  void longSentencesThatAreTheSameWereTakenOver(String now, String last, int taken) {
    AnnualReport before = report(Form.FORM_2021);
    AnnualReport after = before;
    if (last != null) {
      before = before.withOverview(Narrative.of(last));
    }
    if (now != null) {
      after = after.withOverview(Narrative.of(now));
    }
    SectionLikeness overview = YearComparison.of(before, after).sections().get(0);
    assertThat(overview.section()).isEqualTo(Section.OVERVIEW);
    assertThat(overview.takenOver()).hasSize(taken);
    assertThat(overview.similarity()).as("too short to compare").isNull();
  }

  @Test
  void longTextsHaveALikenessThatNumbersDoNotChange() {
    AnnualReport before = report(Form.FORM_2021).withOverview(Narrative.of(LONG + "共10件。"));
    AnnualReport after = report(Form.FORM_2021).withOverview(Narrative.of(LONG + "共12件。"));
    SectionLikeness overview = YearComparison.of(before, after).sections().get(0);
    assertThat(overview.similarity()).isEqualTo(1);
    assertThat(overview.takenOver()).hasSize(1);
    assertThat(overview.sentences()).as("short ones are not counted").isEqualTo(1);
  }

  @Test
  void formsMayDiffer() {
    YearComparison comparison = YearComparison.of(report(Form.FORM_2019), report(Form.FORM_2021));
    assertThat(comparison.cells())
        .extracting(pair -> pair.cell().address())
        .doesNotHaveDuplicates()
        .containsAll(Form.FORM_2021.cells().stream().map(cell -> cell.address()).toList())
        .containsAll(Form.FORM_2019.cells().stream().map(cell -> cell.address()).toList());
    assertThat(comparison.changed()).isEmpty();
    assertThat(comparison.carriedOver()).hasSize(7);
    assertThat(comparison.cells())
        .filteredOn(pair -> !pair.isComparable())
        .isNotEmpty()
        .allMatch(pair -> pair.inLast() != pair.inCurrent());
  }

  @Test
  void aCellThatOneFormLacksIsNotChanged() {
    CellPair pair =
        new CellPair(Form.FORM_2021.cell("T3.received.total"), null, BigDecimal.ONE, false, true);
    assertThat(pair.isComparable()).isFalse();
    assertThat(pair.isChanged()).isFalse();
  }
}
