package io.github.opengpr.testkit;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Draws numbers and choices. Only whole and uniform numbers are taken from the generator, so that a
 * seed gives the same report on every Java version.
 */
class Draw {

  /** Up to this many things are drawn one by one; more than this at once. */
  private static final int ONE_BY_ONE = 1000;

  private final RandomGenerator random;

  Draw(RandomGenerator random) {
    this.random = random;
  }

  static Draw seeded(long seed) {
    return new Draw(new SplittableRandom(seed));
  }

  boolean chance(double probability) {
    return uniform() < probability;
  }

  /** A number from the first to the last, both included. */
  long between(long first, long last) {
    return first + Math.floorMod(random.nextLong() >>> 1, last - first + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get((int) between(0, choices.size() - 1L));
  }

  /** How many of {@code n} things fall to each of the choices, by weight. Adds up to {@code n}. */
  long[] split(long n, double[] weights) {
    long[] parts = new long[weights.length];
    long left = n;
    double weight = sum(weights);
    for (int i = 0; i < weights.length - 1 && left > 0; i++) {
      parts[i] = weight <= 0 ? 0 : some(left, Math.min(1, weights[i] / weight));
      left -= parts[i];
      weight -= weights[i];
    }
    parts[weights.length - 1] += left;
    return parts;
  }

  /** How many of {@code n} things, each with the given probability. */
  long some(long n, double probability) {
    if (n > ONE_BY_ONE) {
      double deviation = Math.sqrt(n * probability * (1 - probability));
      long drawn = Math.round(n * probability + deviation * normal());
      return Math.max(0, Math.min(n, drawn));
    }
    long some = 0;
    for (long i = 0; i < n; i++) {
      some += chance(probability) ? 1 : 0;
    }
    return some;
  }

  /** Nearly a standard normal number: the sum of twelve uniform ones, less its mean. */
  private double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += uniform();
    }
    return sum;
  }

  private double uniform() {
    return (random.nextLong() >>> 11) * 0x1.0p-53;
  }

  private static double sum(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }
}
