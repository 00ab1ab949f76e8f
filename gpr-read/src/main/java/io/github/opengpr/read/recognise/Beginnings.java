package io.github.opengpr.read.recognise;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Words of a table, to be asked whether one begins so: pieces that begin none need not be joined
 * with more. Immutable.
 */
final class Beginnings {

  private final String[] sorted;

  Beginnings(Stream<String> words) {
    sorted = words.sorted().toArray(String[]::new);
  }

  /** Whether a word is the beginning, or goes on after it. */
  boolean has(String beginning) {
    int found = Arrays.binarySearch(sorted, beginning);
    int next = found >= 0 ? found : -found - 1;
    return next < sorted.length && sorted[next].startsWith(beginning);
  }
}
