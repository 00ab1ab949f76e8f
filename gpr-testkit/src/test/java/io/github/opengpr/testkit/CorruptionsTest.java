package io.github.opengpr.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.testkit.jqwik.ReportArbitraries;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CorruptionsTest {

  private static final AnnualReport REPORT = Reports.sound(Form.FORM_2021, 3, 250);

  @Provide
  Arbitrary<Corruption> changed() {
    return ReportArbitraries.changed();
  }

  @Provide
  Arbitrary<Corruption> blanked() {
    return ReportArbitraries.blanked();
  }

  @Property(tries = 300)
  void aChangeTouchesOneCellAndSaysWhich(@ForAll("changed") Corruption corruption) {
    assertThat(corruption.touched()).hasSize(1);
    Cell cell = corruption.touched().get(0);
    BigDecimal before = corruption.truth().get(cell);
    BigDecimal after = corruption.report().get(cell);
    assertThat(after).isNotNull().isNotEqualByComparingTo(before);
    assertThat(corruption.report().with(cell, before)).isEqualTo(corruption.truth());
    assertThat(corruption.slip()).isNotBlank();
  }

  @Property(tries = 100)
  void blanksAreBlankAndTheRestStays(@ForAll("blanked") Corruption corruption) {
    for (Cell cell : corruption.truth().form().cells()) {
      boolean touched = corruption.touched().contains(cell);
      assertThat(corruption.report().get(cell))
          .isEqualTo(touched ? null : corruption.truth().get(cell));
    }
  }

  @Test
  void everyKindOfSlipIsMade() {
    Cell cell = Form.FORM_2021.cell("T3.received.total");
    Set<String> slips = new HashSet<>();
    for (int seed = 0; seed < 200; seed++) {
      slips.add(Corruptions.changed(REPORT, cell, seed).slip());
    }
    assertThat(slips).hasSize(NumberSlip.values().length);
  }

  @Test
  void aSeedIsAMistake() {
    assertThat(Corruptions.changed(REPORT, 5)).isEqualTo(Corruptions.changed(REPORT, 5));
    assertThat(Corruptions.blanked(REPORT, 4, 5)).isEqualTo(Corruptions.blanked(REPORT, 4, 5));
    assertThat(Corruptions.blanked(REPORT, 4, 5).touched()).hasSize(4);
  }

  @Test
  void aZeroCanBeMistakenToo() {
    AnnualReport none = Reports.sound(Form.FORM_2021, 1, 0);
    Cell cell = Form.FORM_2021.cell("T3.received.total");
    for (int seed = 0; seed < 50; seed++) {
      assertThat(Corruptions.changed(none, cell, seed).report().get(cell)).isPositive();
    }
  }

  @Test
  void aValueIsSetAsAsked() {
    Cell cell = Form.FORM_2021.cell("T3.received.total");
    Corruption set = Corruptions.set(REPORT, cell, new BigDecimal(7));
    assertThat(set.report().get(cell)).isEqualTo(new BigDecimal(7));
    assertThat(set.touched()).containsExactly(cell);
    assertThat(Corruptions.set(REPORT, cell, null).report().get(cell)).isNull();
    assertThat(Corruptions.set(REPORT, cell, REPORT.get(cell)).touched()).isEmpty();
  }

  @Test
  void thereMustBeANumberToMistake() {
    AnnualReport blank = AnnualReport.blank(Form.FORM_2019);
    assertThatThrownBy(() -> Corruptions.changed(blank, 1))
        .hasMessageContaining("all cells are blank");
    assertThatThrownBy(
            () -> Corruptions.changed(blank, Form.FORM_2019.cell("T3.received.total"), 1))
        .hasMessageContaining("T3.received.total is blank");
  }
}
