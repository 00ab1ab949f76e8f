package io.github.opengpr.spark.nodes;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.rules.rollup.Blanks;
import io.github.opengpr.rules.rollup.RollUp;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The sum of a share of the reports of a node. Used by one task at a time. */
public final class PartialSum implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What was added up so far; null before the first report. */
  private @Nullable RollUp sum;

  /** Whether a figure left the range that a form can hold. */
  private boolean tooLarge;

  PartialSum() {}

  PartialSum add(AnnualReport report, Blanks blanks) {
    RollUp into = sum == null ? RollUp.on(report.form(), blanks) : sum;
    sum = into;
    try {
      into.add(report);
    } catch (ArithmeticException e) {
      tooLarge = true;
    }
    return this;
  }

  PartialSum merge(PartialSum other) {
    tooLarge |= other.tooLarge;
    RollUp more = other.sum;
    if (more == null) {
      return this;
    }
    if (sum == null) {
      sum = more;
      return this;
    }
    try {
      sum.merge(more);
    } catch (ArithmeticException e) {
      tooLarge = true;
    }
    return this;
  }

  /** The sum; null if nothing was added. */
  @Nullable RollUp sum() {
    return sum;
  }

  /** Whether some sum has more digits than a cell can hold. */
  boolean isTooLarge() {
    return tooLarge;
  }
}
