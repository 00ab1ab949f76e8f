package io.github.opengpr.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CellRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which of many cells are told one by one. */
class CellWordsTest {

  private final CellWords words = new CellWords(Form.FORM_2021, null, Language.ZH);

  @Test
  void ofASumTheZerosAreOnlyCounted() {
    assertThat(words.ofSum(received(8, 1, 0, 0, 0, 0, 9))).isEqualTo("自然人 8；商业企业 1；总计 9；其余4格为0");
  }

  @Test
  void cellsThatAreAllOddAreToldFromTheFirstZeroOrNot() {
    assertThat(words.of(received(0, 0, 0, 0, 0, 0, 0)))
        .isEqualTo("自然人 0；商业企业 0；科研机构 0；社会公益组织 0；法律服务机构 0；其他 0；总计 0");
  }

  @Test
  void ofVeryManyTheFirstAreToldAndAllCounted() {
    List<CellRef> all =
        Form.FORM_2021.cells().stream().map(cell -> reference(cell, 0)).limit(20).toList();
    assertThat(words.of(all)).startsWith(all.get(0).label() + " 0；").endsWith("；其余12格为0");
    assertThat(words.of(all).split("；")).hasSize(9);
  }

  private static List<CellRef> received(long... values) {
    List<Cell> cells =
        Form.FORM_2021.cells().stream()
            .filter(cell -> cell.address().startsWith("T3.received."))
            .toList();
    return IntStream.range(0, values.length)
        .mapToObj(i -> reference(cells.get(i), values[i]))
        .toList();
  }

  private static CellRef reference(Cell cell, long value) {
    return new CellRef(cell.address(), cell.label(), BigDecimal.valueOf(value), null, null);
  }
}
