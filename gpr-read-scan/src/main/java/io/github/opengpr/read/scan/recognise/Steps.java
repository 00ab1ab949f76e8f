package io.github.opengpr.read.scan.recognise;

/**
 * How probable each character is at each step along a line.
 *
 * @param count how many steps there are
 * @param characters how many characters are told apart
 * @param values step by step
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Steps(int count, int characters, float[] values) {

  float at(int step, int character) {
    return values[step * characters + character];
  }

  /** The most probable of all characters at a step. */
  int best(int step) {
    int best = 0;
    for (int c = 1; c < characters; c++) {
      if (at(step, c) > at(step, best)) {
        best = c;
      }
    }
    return best;
  }

  /** The most probable of some characters at a step. */
  int best(int step, int[] among) {
    int best = among[0];
    for (int c : among) {
      if (at(step, c) > at(step, best)) {
        best = c;
      }
    }
    return best;
  }
}
