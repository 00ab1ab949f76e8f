package io.github.opengpr.read.recognise.row;

/**
 * Which row of the form a strip may be.
 *
 * @param scores how well its label fits each row, from 0 to 1
 * @param from the first label of the best fit for each row, among the strip's labels
 * @param to the last label of the best fit for each row
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package
public record RowFit(double[] scores, int[] from, int[] to) {

  public double best() {
    double best = 0;
    for (double score : scores) {
      best = Math.max(best, score);
    }
    return best;
  }
}
