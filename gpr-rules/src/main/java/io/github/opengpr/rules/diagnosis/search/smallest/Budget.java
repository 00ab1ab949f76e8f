package io.github.opengpr.rules.diagnosis.search.smallest;

/**
 * The steps one diagnosis may take, shared by its searches: a measure of work that, unlike time,
 * gives the same answer everywhere. Not thread-safe.
 */
public final class Budget {
  private int left;

  public Budget(int steps) {
    left = steps;
  }

  /** Takes some steps; false once more were taken than there were. */
  boolean spend(int steps) {
    left = Math.max(-1, left - steps);
    return left >= 0;
  }

  public boolean isSpent() {
    return left < 0;
  }
}
