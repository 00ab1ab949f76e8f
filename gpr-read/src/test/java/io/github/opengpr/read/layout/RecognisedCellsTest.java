package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Recognition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells whose text was read from a picture. */
class RecognisedCellsTest {

  private static final Form FORM = Form.FORM_2021;
  private static final Cell CELL = FORM.cell("T3.granted.natural");

  @Test
  void aReadingThatIsNotSureIsUnsureWithItsAlternatives() throws ReportReadException {
    Filing filing = read("8", Recognition.doubtful(CellDoubt.PICTURE, List.of("3", "18")));
    PrintedCell printed = filing.printed().cell(CELL);

    assertThat(printed.status()).isEqualTo(CellStatus.UNSURE);
    assertThat(filing.report().figures().get(CELL)).isEqualByComparingTo("8");
    assertThat(printed.readings())
        .containsExactly(BigDecimal.valueOf(8), BigDecimal.valueOf(3), BigDecimal.valueOf(18));
    assertThat(printed.doubt()).isEqualTo(CellDoubt.PICTURE);
    assertThat(printed.note()).isEqualTo(CellDoubt.PICTURE.message());
  }

  @Test
  void inkThatNoReadingExplainsIsNoBlank() throws ReportReadException {
    PrintedCell printed =
        read("", Recognition.doubtful(CellDoubt.PICTURE, List.of())).printed().cell(CELL);

    assertThat(printed.status()).isEqualTo(CellStatus.UNREADABLE);
    assertThat(printed.doubt()).isEqualTo(CellDoubt.PICTURE);
  }

  @Test
  void aSureReadingIsOkAndMaySayWhatMakesItSo() throws ReportReadException {
    Message proved = new Message("经勾稽核验", "proved by sums");
    PrintedCell printed = read("8", Recognition.sure(proved)).printed().cell(CELL);

    assertThat(printed.status()).isEqualTo(CellStatus.OK);
    assertThat(printed.note()).isEqualTo(proved);
    assertThat(read("", Recognition.sure(null)).printed().cell(CELL).status())
        .isEqualTo(CellStatus.BLANK);
  }

  private static Filing read(String text, Recognition recognition) throws ReportReadException {
    TableLayout layout = TableLayout.of(FORM.requests());
    List<GridRow> rows = new ArrayList<>();
    for (List<TableLayout.Box> boxes : layout.rows()) {
      List<GridCell> cells = new ArrayList<>();
      for (TableLayout.Box box : boxes) {
        Place place = new Place.OnPage(1, box.column(), box.row(), 1, 1);
        String shown = box.label() == null ? "0" : box.label();
        boolean asked = CELL.equals(box.cell());
        GridCell cell =
            new GridCell(asked ? text : shown, box.column(), box.columns(), box.rows(), place);
        cells.add(asked ? cell.recognised(recognition) : cell);
      }
      rows.add(new GridRow(cells));
    }
    Grid grid = new Grid(rows, true, new Place.OnPage(1, 0, 0, 9, 30));
    return ReportReader.standard().read(new Document(List.of(grid), List.of(), true));
  }
}
