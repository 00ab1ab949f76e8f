package io.github.opengpr.read.scan.page;

/**
 * Which pixels of a line make each pixel of a longer or shorter one, and with what weight: a
 * triangle as wide as the pixels that are drawn together, at least as wide as the space between
 * two.
 */
final class Weights {

  private final int[] first;
  private final float[][] weights;

  private Weights(int length) {
    this.first = new int[length];
    this.weights = new float[length][];
  }

  static Weights of(int from, int to) {
    Weights made = new Weights(to);
    double step = (double) from / to;
    double reach = Math.max(1, step);
    for (int i = 0; i < to; i++) {
      double centre = (i + 0.5) * step - 0.5;
      int begin = Math.max(0, (int) Math.ceil(centre - reach));
      int end = Math.min(from - 1, (int) Math.floor(centre + reach));
      if (begin > end) {
        begin = Math.max(0, Math.min(from - 1, (int) Math.round(centre)));
        end = begin;
      }
      float[] parts = new float[end - begin + 1];
      float sum = 0;
      for (int k = begin; k <= end; k++) {
        parts[k - begin] = (float) Math.max(1e-6, 1 - Math.abs(k - centre) / reach);
        sum += parts[k - begin];
      }
      for (int k = 0; k < parts.length; k++) {
        parts[k] /= sum;
      }
      made.first[i] = begin;
      made.weights[i] = parts;
    }
    return made;
  }

  int first(int index) {
    return first[index];
  }

  int count(int index) {
    return weights[index].length;
  }

  float weight(int index, int part) {
    return weights[index][part];
  }
}
