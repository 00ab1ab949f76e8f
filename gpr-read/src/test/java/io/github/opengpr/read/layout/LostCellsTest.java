package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.read.ReportReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows whose blank cells left no trace: the sums place what they leave no choice about. */
class LostCellsTest {

  private static final int TOTAL = 6;

  @ParameterizedTest
  @EnumSource(
      value = Layouts.class,
      names = {"PDF_LINES", "PDF_LABEL_LINES", "PDF_WRAPPED", "CELL_PER_LINE_SPACED"})
  void nothingIsPlacedWrongHoweverManyZerosAreLeftOut(Layouts layout) throws Exception {
    int placed = 0;
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      Form form = Specimen.FORMS.get(seed % 4);
      Figures figures = sound(form, random, 5 + 20 * (seed % 5), seed % 2 == 0 ? 1 : 0.5);
      String text = Specimen.report(figures, layout, cell -> cell, false);
      Filing filing =
          ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "lost.txt");
      assertThat(Outcome.of(filing, figures).wrong()).as("%s, seed %d", layout, seed).isEmpty();
      placed += placedBySum(filing);
    }
    assertThat(placed).isGreaterThan(400);
  }

  @Test
  void valuesThatMayStandInTwoColumnsAlikeStayUnsure() throws Exception {
    Figures figures =
        filled(cell -> isIn(cell, "received", 1, 1) || isIn(cell, "granted", 1, 1), true);
    Filing filing = read(figures);
    assertThat(status(filing, "T3.received.business")).isEqualTo(CellStatus.UNSURE);
    assertThat(status(filing, "T3.received.total")).isEqualTo(CellStatus.OK);
    assertThat(status(filing, "T3.granted.business")).isEqualTo(CellStatus.UNSURE);
  }

  @Test
  void aTableThatDoesNotAddUpPlacesNothing() throws Exception {
    Figures figures =
        filled(cell -> isIn(cell, "received", 1, 1) || isIn(cell, "granted", 2, 2), false);
    Filing filing = read(figures);
    assertThat(placedBySum(filing)).isZero();
    assertThat(status(filing, "T3.granted.total")).isNotEqualTo(CellStatus.OK);
  }

  @Test
  void theTotalsOfDisputesAreKnownIfEveryProcedureAddsUpOneWay() throws Exception {
    Filing filing = readDisputes("2 1 3 4 4 1 5 6");
    Cell total = filing.report().form().cell("T4.reconsideration.total");
    assertThat(filing.report().figures().get(total)).isEqualByComparingTo("3");
    for (String procedure : List.of("reconsideration", "postReconsiderationLitigation")) {
      assertThat(status(filing, "T4." + procedure + ".total")).isEqualTo(CellStatus.OK);
      assertThat(status(filing, "T4." + procedure + ".upheld")).isEqualTo(CellStatus.UNSURE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 1 4 4 4 1 5 6", "2 1 3 1 5 6", "3 1 4 2 2"})
  void theyAreNotOtherwise(String numbers) throws Exception {
    Filing filing = readDisputes(numbers);
    for (Cell cell : filing.report().form().table(4).cells()) {
      assertThat(filing.printed().cell(cell).status()).isNotEqualTo(CellStatus.OK);
    }
  }

  private static Filing readDisputes(String numbers) throws Exception {
    Figures figures = sound(Form.FORM_2021, new Random(2), 50, 0);
    String text = Specimen.report(figures, Layouts.PDF_LINES, cell -> cell, false);
    List<String> lines = new ArrayList<>(List.of(text.split("\n")));
    lines.replaceAll(line -> line.matches("(\\d+ ){14}\\d+") ? numbers : line);
    return ReportReader.standard()
        .read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "lost.txt");
  }

  private interface Choice {
    boolean holds(Cell cell);
  }

  /** One application; handled as the outcomes say if the table is to add up. */
  private static Figures filled(Choice ones, boolean adds) {
    Figures.Builder figures = Figures.builder(Form.FORM_2021);
    for (Cell cell : Form.FORM_2021.cells()) {
      boolean handled = adds && isIn(cell, "handled", 1, 1);
      if (cell.table() != 3) {
        figures.put(cell, BigDecimal.TEN);
      } else if (ones.holds(cell) || handled) {
        figures.put(cell, BigDecimal.ONE);
      }
    }
    return figures.build();
  }

  private static boolean isIn(Cell cell, String row, int from, int to) {
    if (cell.table() != 3 || !cell.address().startsWith("T3." + row + ".")) {
      return false;
    }
    Block block = Form.FORM_2021.requests().blocks().get(0);
    for (int c = 0; c <= TOTAL; c++) {
      if (cell.address().endsWith("." + block.columns().get(c).key())) {
        return (c >= from && c <= to) || c == TOTAL;
      }
    }
    return false;
  }

  private static Filing read(Figures figures) throws Exception {
    String text = Specimen.report(figures, Layouts.PDF_LINES, cell -> cell, false);
    return ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "lost.txt");
  }

  private static CellStatus status(Filing filing, String address) {
    return filing.printed().cell(filing.report().form().cell(address)).status();
  }

  private static int placedBySum(Filing filing) {
    int placed = 0;
    for (Cell cell : filing.report().form().cells()) {
      PrintedCell printed = filing.printed().cell(cell);
      if (printed.note() != null && printed.note().en().equals("placed by its sum")) {
        placed++;
      }
    }
    return placed;
  }

  /** Sound figures for so many applications; a share of the zeros of table three is left out. */
  static Figures sound(Form form, Random random, int applications, double lost) {
    Block block = form.requests().blocks().get(0);
    int rows = block.rows().size();
    long[][] counts = new long[rows][TOTAL + 1];
    for (int n = 0; n < applications; n++) {
      int column = List.of(0, 0, 0, 1, 1, 4, random.nextInt(TOTAL)).get(random.nextInt(7));
      counts[random.nextInt(6) == 0 ? 1 : 0][column]++;
      int outcome = 2 + random.nextInt(rows - 3);
      counts[outcome >= rows - 2 ? rows - 1 : outcome][column]++;
      if (outcome < rows - 2) {
        counts[rows - 2][column]++;
      }
    }
    Figures.Builder figures = Figures.builder(form);
    form.cells().stream()
        .filter(cell -> cell.table() != 3)
        .forEach(cell -> figures.put(cell, BigDecimal.valueOf(random.nextInt(90))));
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < TOTAL; c++) {
        counts[r][TOTAL] += counts[r][c];
      }
      for (int c = 0; c <= TOTAL; c++) {
        boolean out = counts[r][c] == 0 && random.nextDouble() < lost;
        figures.put(block.cell(r, c), out ? null : BigDecimal.valueOf(counts[r][c]));
      }
    }
    return figures.build();
  }
}
