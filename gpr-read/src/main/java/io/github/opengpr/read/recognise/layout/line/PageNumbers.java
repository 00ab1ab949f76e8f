package io.github.opengpr.read.recognise.layout.line;

import io.github.opengpr.model.chinese.PageMark;
import io.github.opengpr.read.recognise.token.NumberReading;

/** Page numbers among the lines of a table, where marks for nothing look like their ornaments. */
public final class PageNumbers {

  /** A number with an ornament before it and one behind has fewer words. */
  private static final int VALUES = 4;

  private PageNumbers() {}

  /**
   * Whether a line is a page number, and not a row of numbers and marks such as {@code - - 0 -}.
   */
  public static boolean is(String line) {
    if (!PageMark.is(line)) {
      return false;
    }
    String[] words = line.strip().split("\\s+", -1);
    for (String word : words) {
      if (!NumberReading.of(word).isValue()) {
        return true;
      }
    }
    return words.length < VALUES;
  }
}
