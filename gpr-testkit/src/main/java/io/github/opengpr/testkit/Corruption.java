package io.github.opengpr.testkit;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with something wrong in it, and the truth. Immutable and thread-safe.
 *
 * @param truth the report before
 * @param report the report after
 * @param touched the cells whose values differ, in the order of the form
 * @param slip what was done, in a few words
 */
public record Corruption(AnnualReport truth, AnnualReport report, List<Cell> touched, String slip) {

  /** Keeps an unmodifiable copy. */
  public Corruption {
    touched = List.copyOf(touched);
  }

  static Corruption of(AnnualReport truth, AnnualReport report, String slip) {
    Figures before = truth.figures();
    Figures after = report.figures();
    List<Cell> touched =
        truth.form().cells().stream()
            .filter(cell -> differ(before.get(cell), after.get(cell)))
            .toList();
    return new Corruption(truth, report, touched, slip);
  }

  /**
   * {@return whether a sum of the form fails because of it, so that rules must find something}. A
   * sum with a blank in it does not fail; and two mistakes may make up for each other.
   */
  public boolean breaksASum() {
    return Sums.fails(report.figures());
  }

  private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return (one == null) != (other == null);
    }
    return one.compareTo(other) != 0;
  }
}
