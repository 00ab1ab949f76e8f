package io.github.opengpr.testkit;

import java.util.List;
import java.util.random.RandomGenerator;

/** Draws what is plainest: the smallest number, the first choice, nothing that need not be. */
final class PlainDraw extends Draw {

  private static final RandomGenerator NO_CHANCE =
      () -> {
        throw new IllegalStateException("nothing is left to chance");
      };

  PlainDraw() {
    super(NO_CHANCE);
  }

  @Override
  boolean chance(double probability) {
    return false;
  }

  @Override
  long between(long first, long last) {
    return first;
  }

  @Override
  <T> T oneOf(List<T> choices) {
    return choices.get(0);
  }

  @Override
  long[] split(long n, double[] weights) {
    long[] parts = new long[weights.length];
    parts[0] = n;
    return parts;
  }

  @Override
  long some(long n, double probability) {
    return 0;
  }
}
