package io.github.opengpr.read.recognise.token;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Words of a table, to be asked whether one begins so: pieces that begin none need not be joined
 * with more. Immutable.
 */
public final class PrefixSet {

  private final String[] sorted;

  public PrefixSet(Stream<String> words) {
    sorted = words.distinct().sorted().toArray(String[]::new);
  }

  /** Whether a word is the beginning, or goes on after it. */
  public boolean has(String beginning) {
    int found = Arrays.binarySearch(sorted, beginning);
    return found >= 0 || begins(-found - 1, beginning);
  }

  /** Whether a word goes on after the beginning. */
  public boolean goOn(String beginning) {
    int found = Arrays.binarySearch(sorted, beginning);
    return begins(found >= 0 ? found + 1 : -found - 1, beginning);
  }

  private boolean begins(int next, String beginning) {
    return next < sorted.length && sorted[next].startsWith(beginning);
  }
}
