package io.github.opengpr.benchmarks.peers;

import org.jspecify.annotations.Nullable;

/** A group of five cells of table four as a bean. Immutable. */
@AddsUp
public record DisputeGroup(
    @Nullable Long upheld,
    @Nullable Long corrected,
    @Nullable Long other,
    @Nullable Long pending,
    @Nullable Long total) {

  /** Whether no cell is blank. */
  public boolean filled() {
    return upheld != null && corrected != null && other != null && pending != null && total != null;
  }
}
