package io.github.opengpr.rules;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Exact judgement of one equation: for reports that are not sound, where speed does not matter. */
final class Sides {

  private Sides() {}

  /** The sum of the filled cells. */
  static BigDecimal sum(List<Cell> cells, Function<Cell, @Nullable BigDecimal> values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cell cell : cells) {
      BigDecimal value = values.apply(cell);
      sum = value == null ? sum : sum.add(value);
    }
    return sum;
  }

  /** Whether the sums compare as they must; blanks are left out, the caller has dealt with them. */
  static boolean hold(SumRelation sums, Function<Cell, @Nullable BigDecimal> values) {
    int order = sum(sums.left(), values).compareTo(sum(sums.right(), values));
    return sums.comparison() == SumRelation.Comparison.EQUAL ? order == 0 : order >= 0;
  }

  /** What becomes of the sums on the given values. */
  static Judgement judge(SumRelation sums, Figures figures) {
    for (Cell cell : sums.onlyIfBlank()) {
      if (!figures.isBlank(cell)) {
        return Judgement.NOT_ASKED;
      }
    }
    if (anyBlank(sums.left(), figures)) {
      return Judgement.BLANK;
    }
    if (sums.comparison() == SumRelation.Comparison.AT_LEAST_FILLED) {
      int blanks = 0;
      for (Cell cell : sums.right()) {
        blanks += figures.isBlank(cell) ? 1 : 0;
      }
      if (blanks == 0 || blanks == sums.right().size()) {
        return Judgement.NOT_ASKED;
      }
    } else if (anyBlank(sums.right(), figures)) {
      return Judgement.BLANK;
    }
    return hold(sums, figures::get) ? Judgement.HOLDS : Judgement.BROKEN;
  }

  private static boolean anyBlank(List<Cell> cells, Figures figures) {
    for (Cell cell : cells) {
      if (figures.isBlank(cell)) {
        return true;
      }
    }
    return false;
  }

  /** What becomes of an equation. */
  enum Judgement {
    HOLDS,
    BROKEN,
    BLANK,
    NOT_ASKED
  }
}
