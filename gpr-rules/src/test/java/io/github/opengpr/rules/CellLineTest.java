package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellLineTest {

  private static CellLine row(String key) {
    return CellLine.rows(Form.FORM_2021, 3).stream()
        .filter(line -> line.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "FORM_2021, 3, 25, 7",
    "FORM_2019, 3, 23, 7",
    "FORM_2021, 4, 3, 5",
    "FORM_2021, 2, 6, 6",
  })
  void aTableIsRowsAndColumns(Form form, int table, int rows, int columns) {
    assertThat(CellLine.rows(form, table)).hasSize(rows);
    assertThat(CellLine.columns(form, table)).hasSize(columns);
    List<Cell> byRow =
        CellLine.rows(form, table).stream().flatMap(line -> line.cells().stream()).toList();
    List<Cell> byColumn =
        CellLine.columns(form, table).stream().flatMap(line -> line.cells().stream()).toList();
    assertThat(byRow)
        .containsExactlyElementsOf(
            form.cells().stream().filter(cell -> cell.table() == table).toList());
    assertThat(byColumn).containsExactlyInAnyOrderElementsOf(byRow);
    assertThat(CellLine.rows(form, table))
        .allMatch(line -> line.form() == form && line.table() == table && !line.label().isBlank());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void thereAreTablesTwoToFour(int table) {
    assertThatThrownBy(() -> CellLine.rows(Form.FORM_2021, table))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the form has tables 2, 3 and 4, not " + table);
  }

  @Test
  void aLineKnowsItsCellsByWhatCrossesIt() {
    CellLine granted = row("granted");
    assertThat(granted.at("natural").address()).isEqualTo("T3.granted.natural");
    assertThat(granted.find("total")).map(Cell::address).contains("T3.granted.total");
    assertThat(granted.find("upheld")).isEmpty();
    assertThatThrownBy(() -> granted.at("upheld"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("表 3 的 granted 没有 upheld / granted of table 3 has no upheld");
    assertThat(granted.has("natural", "total")).isTrue();
    assertThat(granted.has("natural", "upheld")).isFalse();
    assertThat(granted.except("natural", "total"))
        .extracting(cell -> cell.column().key())
        .doesNotContain("natural", "total")
        .hasSize(5);
  }

  /** 三、 stands over every outcome and tells none from another; the group of a row does. */
  @Test
  void aLineIsCalledByWhatTellsItFromOthers() {
    assertThat(row("received").label()).startsWith("一、");
    assertThat(row("granted").label()).startsWith("（一）");
    assertThat(row("unavailable.notHeld").label()).startsWith("（四）").contains("/1.");
  }
}
