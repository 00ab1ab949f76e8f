package io.github.opengpr.model.printed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How people are told where something stands. */
class PlaceWordsTest {

  private static final Form FORM = Form.FORM_2021;

  private static PlaceWords words(Function<Cell, Place> place) {
    return PlaceWords.of(
        FORM,
        Printed.builder()
            .cells(
                FORM.cells().stream().map(cell -> PrintedCell.ok("0", place.apply(cell))).toList())
            .build());
  }

  private static Place table(int table, int row) {
    return new Place.InTable(table, row, 8, null);
  }

  @Test
  void aRowIsOfTheFormsTable() {
    PlaceWords words = words(cell -> table(cell.table() - 1, 4));
    assertThat(words.of(table(2, 27)).zh()).isEqualTo("表三第27行");
    assertThat(words.of(table(2, 27)).en()).isEqualTo("table 3 of the report, row 27");
    assertThat(words.of(new Place.InTable(3, 5, 1, 120)).zh()).isEqualTo("表四第5行，源文件第120行");
    assertThat(words.of(table(4, 2)).zh()).isEqualTo("文件中第4个表格第2行第8格");
    assertThat(words.of(new Place.InTable(0, 5, 0, null)).zh()).isEqualTo("第5段");
  }

  /** Row 3 of the second half is not row 3 of table three. */
  @Test
  void wherePartsOfTablesAreDrawnApartTheirPlaceInTheFileIsTold() {
    PlaceWords halves =
        words(cell -> table(cell.address().startsWith("T3.received") ? 9 : cell.table(), 4));
    assertThat(halves.of(table(3, 3)).zh()).isEqualTo("文件中第3个表格第3行第8格");
    assertThat(halves.of(table(4, 3)).zh()).isEqualTo("表四第3行");

    PlaceWords one = words(cell -> table(1, 4));
    assertThat(one.of(table(1, 3)).en()).isEqualTo("table 1 of the file, row 3, cell 8");
  }

  @Test
  void aPageHasThreeParts() {
    PlaceWords words =
        words(cell -> new Place.OnPage(cell.table(), cell.table() == 3 ? 780 : 500, 530, 30, 12));
    assertThat(words.of(on(2, 100)).zh()).isEqualTo("第2页上部");
    assertThat(words.of(on(2, 400)).zh()).isEqualTo("第2页中部");
    assertThat(words.of(on(2, 700)).en()).isEqualTo("page 2, lower part");
    assertThat(words.of(on(3, 450)).zh()).as("on a page laid across").isEqualTo("第3页下部");
    assertThat(words.of(on(7, 450)).zh()).as("a page without cells").isEqualTo("第7页");
  }

  private static Place on(int page, float y) {
    return new Place.OnPage(page, 300, y, 30, 12);
  }

  @Test
  void withoutADocumentAPlaceTellsItself() {
    PlaceWords words = PlaceWords.of(FORM, null);
    assertThat(words.of(new Place.InText(12, 3)).zh()).isEqualTo("第12行");
    assertThat(words.of(on(2, 100)).zh()).isEqualTo("第2页");
    assertThat(words.of(table(2, 27)).zh()).isEqualTo("文件中第2个表格第27行第8格");
  }
}
