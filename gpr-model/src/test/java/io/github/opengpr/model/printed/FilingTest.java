package io.github.opengpr.model.printed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report beside what its document printed. */
class FilingTest {

  @Test
  void onlyWhatWasReadForSureIsSure() {
    Cell natural = Form.FORM_2021.cell("T3.received.natural");
    Cell business = Form.FORM_2021.cell("T3.received.business");
    AnnualReport report =
        AnnualReport.blank(Form.FORM_2021).withYear(2022).with(natural, 12).with(business, 3);
    List<PrintedCell> cells = new ArrayList<>(Printed.nothing(Form.FORM_2021).cells());
    BigDecimal twelve = BigDecimal.valueOf(12);
    cells.set(
        natural.index(),
        PrintedCell.unsure("1 2", null, List.of(twelve), CellDoubt.SEVERAL_NUMBERS));
    cells.set(business.index(), PrintedCell.ok("3", null));
    Printed printed = Printed.nothing(Form.FORM_2021).withCells(cells);
    assertThat(new Filing(report, printed).sure())
        .isEqualTo(AnnualReport.blank(Form.FORM_2021).withYear(2022).with(business, 3));
  }
}
