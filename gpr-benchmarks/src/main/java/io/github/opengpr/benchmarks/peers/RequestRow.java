package io.github.opengpr.benchmarks.peers;

import org.jspecify.annotations.Nullable;

/** A row of table three as a bean. Immutable. */
@AddsUp
public record RequestRow(
    @Nullable Long natural,
    @Nullable Long business,
    @Nullable Long research,
    @Nullable Long welfare,
    @Nullable Long legal,
    @Nullable Long other,
    @Nullable Long total) {

  /** Whether no cell is blank. */
  public boolean filled() {
    return natural != null
        && business != null
        && research != null
        && welfare != null
        && legal != null
        && other != null
        && total != null;
  }
}
