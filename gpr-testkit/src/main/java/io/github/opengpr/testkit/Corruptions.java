package io.github.opengpr.testkit;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes mistakes in reports, the way people make them, and remembers the truth. Keeps no state;
 * threads may share it.
 *
 * <pre>{@code
 * AnnualReport truth = Reports.sound(Form.FORM_2021, 7, 120);
 * Corruption corruption = Corruptions.slipped(truth, Slip.DIGIT_DROPPED, 1).orElseThrow();
 * corruption.breaksASum(); // whether a rule must find something
 * }</pre>
 *
 * <p>The same seed makes the same mistake.
 */
public final class Corruptions {

  private Corruptions() {}

  /**
   * The report with another number in one cell: a digit lost, doubled, mistaken or swapped, one
   * more or one less, ten times as much.
   *
   * @param truth the right report; it is not changed
   * @param cell a cell of its form
   * @param seed which mistake
   * @return the report with the mistake, and the truth
   * @throws IllegalArgumentException if the cell is blank
   */
  public static Corruption changed(AnnualReport truth, Cell cell, long seed) {
    return changed(truth, cell, new SplittableRandom(seed));
  }

  /**
   * As {@link #changed(AnnualReport, Cell, long)}, with a generator of random numbers.
   *
   * @param truth the right report; it is not changed
   * @param cell a cell of its form
   * @param random where chance comes from
   * @return the report with the mistake, and the truth
   */
  public static Corruption changed(AnnualReport truth, Cell cell, RandomGenerator random) {
    BigDecimal value = truth.get(cell);
    if (value == null) {
      throw new IllegalArgumentException(cell + " is blank; there is nothing to mistake");
    }
    List<NumberSlip> slips = new ArrayList<>(List.of(NumberSlip.values()));
    Draw draw = new Draw(random);
    while (true) {
      NumberSlip slip = draw.oneOf(slips);
      BigDecimal wrong = slip.apply(value, draw);
      if (wrong != null && wrong.compareTo(value) != 0) {
        return Corruption.of(truth, truth.with(cell, wrong), slip.words());
      }
      slips.remove(slip);
    }
  }

  /**
   * The report with another number in one cell, whichever.
   *
   * @param truth the right report; it is not changed
   * @param seed which mistake
   * @return the report with the mistake, and the truth
   * @throws IllegalArgumentException if all cells are blank
   */
  public static Corruption changed(AnnualReport truth, long seed) {
    Figures figures = truth.figures();
    List<Cell> filled =
        truth.form().cells().stream().filter(cell -> !figures.isBlank(cell)).toList();
    if (filled.isEmpty()) {
      throw new IllegalArgumentException("all cells are blank; there is nothing to mistake");
    }
    Draw draw = Draw.seeded(seed);
    return changed(truth, draw.oneOf(filled), draw.between(0, Long.MAX_VALUE - 1));
  }

  /**
   * {@return the report with a slip of a given kind somewhere in table three; empty if the table
   * gives no occasion for it}
   *
   * @param truth the right report; it is not changed
   * @param slip the kind of slip
   * @param seed which one of that kind
   * @throws IllegalArgumentException if table three has a blank
   */
  public static Optional<Corruption> slipped(AnnualReport truth, Slip slip, long seed) {
    Figures figures = truth.figures();
    List<Cell> cells = truth.form().requests().cells();
    long[] table = new long[cells.size()];
    for (int i = 0; i < table.length; i++) {
      if (figures.isBlank(cells.get(i))) {
        throw new IllegalArgumentException(cells.get(i) + " is blank; there is nothing to mistake");
      }
      table[i] = figures.count(cells.get(i).index());
    }
    return slip.on(table, new SplittableRandom(seed))
        .map(
            slipped ->
                Corruption.of(truth, truth.withFigures(slipped.filedIn(figures)), slip.id()));
  }

  /**
   * {@return the report with the given value in one cell; null makes it blank}
   *
   * @param truth the right report; it is not changed
   * @param cell a cell of its form
   * @param value the value; null for a blank
   */
  public static Corruption set(AnnualReport truth, Cell cell, @Nullable BigDecimal value) {
    return Corruption.of(truth, truth.with(cell, value), value == null ? "left blank" : "set");
  }

  /**
   * {@return the report with so many cells left blank, whichever}
   *
   * @param truth the right report; it is not changed
   * @param cells how many
   * @param seed which mistake
   */
  public static Corruption blanked(AnnualReport truth, int cells, long seed) {
    List<Cell> shuffled = new ArrayList<>(truth.form().cells());
    Collections.shuffle(shuffled, new Random(seed));
    Figures.Builder figures = truth.figures().toBuilder();
    shuffled.stream().limit(cells).forEach(cell -> figures.put(cell, null));
    return Corruption.of(truth, truth.withFigures(figures.build()), "left blank");
  }
}
