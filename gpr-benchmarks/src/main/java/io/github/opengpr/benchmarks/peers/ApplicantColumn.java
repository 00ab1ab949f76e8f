package io.github.opengpr.benchmarks.peers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of table three as a bean. Immutable. */
@AddsUp
@Balances
public record ApplicantColumn(
    @Nullable Long received,
    @Nullable Long carriedIn,
    List<Long> outcomes,
    @Nullable Long handled,
    @Nullable Long carriedOut) {

  /** Whether no cell is blank; blank outcomes are left out of the list and make it false. */
  public boolean filled() {
    return received != null
        && carriedIn != null
        && handled != null
        && carriedOut != null
        && !outcomes.isEmpty();
  }

  /** What the outcomes add up to. */
  public long outcome() {
    long sum = 0;
    for (long outcome : outcomes) {
      sum += outcome;
    }
    return sum;
  }
}
