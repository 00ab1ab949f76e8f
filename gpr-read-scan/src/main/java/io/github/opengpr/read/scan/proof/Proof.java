package io.github.opengpr.read.scan.proof;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.read.scan.recognise.CellReading;
import io.github.opengpr.read.scan.recognise.CellReading.Trust;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which cells may be called sure. Sums are a check and never a source: no reading is ever changed
 * for their sake, so that a mistake that was printed stays one.
 *
 * <ul>
 *   <li>A strict reading is sure unless a sum that can be judged is broken. It stays sure even then
 *       if every cell of that sum was read strictly and no other reading of any one of them would
 *       close it: then it was printed so.
 *   <li>Readings that only agree need sums that hold, of a row and a column where the cell stands
 *       in both, and none that is broken.
 *   <li>A doubtful reading becomes sure by two sums that hold, all other cells of which agree.
 * </ul>
 *
 * <p>A sum can be judged where all its cells have a number, and none of them, the cell asked about
 * aside, is doubtful. Figures among words are never sure: words are read once.
 */
public final class Proof {

  /** What came of a cell. */
  public enum Verdict {
    /** It may be relied on as it was read. */
    SURE,
    /** It may be relied on because sums prove it. */
    PROVED,
    /** It was read well, and a sum it stands in does not hold. */
    BROKEN,
    /** It must not be relied on. */
    UNSURE
  }

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,6})?");

  /** A doubtful reading is proved by so many sums. */
  private static final int PROVES = 2;

  private static final Set<Trust> GOOD = EnumSet.of(Trust.STRICT, Trust.AGREED);

  private final Map<Cell, CellReading> readings;
  private final Map<Cell, List<FormSum>> sums = new HashMap<>();

  private Proof(Form form, Map<Cell, CellReading> readings) {
    this.readings = readings;
    for (FormSum sum : form.sums()) {
      sum.cells().forEach(cell -> sums.computeIfAbsent(cell, key -> new ArrayList<>()).add(sum));
    }
  }

  /** The verdict on each cell that was read. */
  public static Map<Cell, Verdict> of(Form form, Map<Cell, CellReading> readings) {
    Proof proof = new Proof(form, readings);
    Map<Cell, Verdict> verdicts = new HashMap<>();
    readings.forEach((cell, reading) -> verdicts.put(cell, proof.verdict(cell, reading.trust())));
    return verdicts;
  }

  private Verdict verdict(Cell cell, Trust trust) {
    List<FormSum> judged =
        sums.getOrDefault(cell, List.of()).stream().filter(sum -> isJudged(sum, cell)).toList();
    boolean broken = judged.stream().anyMatch(sum -> !holds(sum));
    return switch (trust) {
      case EMPTY -> Verdict.SURE;
      case WORDS -> hasDigit(cell) ? Verdict.UNSURE : Verdict.SURE;
      case STRICT ->
          !broken
              ? Verdict.SURE
              : judged.stream().allMatch(sum -> holds(sum) || isPrintedSo(sum))
                  ? Verdict.SURE
                  : Verdict.BROKEN;
      case AGREED ->
          broken ? Verdict.BROKEN : judged.size() >= needed(cell) ? Verdict.PROVED : Verdict.UNSURE;
      case DOUBTFUL ->
          !broken && judged.size() >= PROVES && value(cell) != null
              ? Verdict.PROVED
              : Verdict.UNSURE;
      case TORN -> Verdict.UNSURE;
    };
  }

  /** In table three a cell stands in a row and a column; in table four in a row only. */
  private int needed(Cell cell) {
    return Math.max(1, Math.min(PROVES, sums.getOrDefault(cell, List.of()).size()));
  }

  private boolean isJudged(FormSum sum, Cell asked) {
    return sum.cells().stream()
        .allMatch(cell -> value(cell) != null && (cell.equals(asked) || isGood(cell)));
  }

  /** 3件 and the like: a figure among words was read once only. */
  private boolean hasDigit(Cell cell) {
    CellReading reading = readings.get(cell);
    return reading != null && reading.text().chars().anyMatch(Character::isDigit);
  }

  private boolean isGood(Cell cell) {
    CellReading reading = readings.get(cell);
    return reading != null && GOOD.contains(reading.trust());
  }

  private boolean holds(FormSum sum) {
    return difference(sum, null, null).signum() == 0;
  }

  /** Whether nothing else can have been printed in the cells of a broken sum. */
  private boolean isPrintedSo(FormSum sum) {
    for (Cell cell : sum.cells()) {
      CellReading reading = readings.get(cell);
      if (reading == null || reading.trust() != Trust.STRICT) {
        return false;
      }
      for (String other : reading.alternatives()) {
        BigDecimal number = number(other);
        if (number != null && difference(sum, cell, number).signum() == 0) {
          return false;
        }
      }
    }
    return true;
  }

  private BigDecimal difference(FormSum sum, @Nullable Cell changed, @Nullable BigDecimal to) {
    BigDecimal difference = BigDecimal.ZERO;
    for (Cell cell : sum.left()) {
      difference = difference.add(value(cell, changed, to));
    }
    for (Cell cell : sum.right()) {
      difference = difference.subtract(value(cell, changed, to));
    }
    return difference;
  }

  private BigDecimal value(Cell cell, @Nullable Cell changed, @Nullable BigDecimal to) {
    BigDecimal value = cell.equals(changed) ? to : value(cell);
    if (value == null) {
      throw new IllegalStateException("the sum cannot be judged: " + cell);
    }
    return value;
  }

  private @Nullable BigDecimal value(Cell cell) {
    CellReading reading = readings.get(cell);
    return reading == null ? null : number(reading.text());
  }

  private static @Nullable BigDecimal number(String text) {
    return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }
}
