package io.github.opengpr.rules.claims.lexicon;

import java.util.BitSet;
import java.util.List;

/**
 * Lists of words looked for in one pass over a sentence. Nearly every sentence has none of them,
 * and to see that takes one look at each of its characters. Immutable and thread-safe.
 */
public final class WordLists {

  private static final int PAIRS = 1 << 12;

  /** A bit for the two characters that each word begins with, and for few others. */
  private final BitSet beginnings = new BitSet(PAIRS);

  private final List<List<String>> lists;

  /** Makes them of words of two characters and more. */
  @SafeVarargs
  public WordLists(List<String>... lists) {
    this.lists = List.of(lists);
    for (List<String> list : lists) {
      for (String word : list) {
        beginnings.set(pair(word.charAt(0), word.charAt(1)));
      }
    }
  }

  private static int pair(char first, char second) {
    return first * 31 + second & PAIRS - 1;
  }

  /**
   * Which of the lists have a word in a stretch of a text, a bit for each, the first list's lowest.
   */
  public int in(String text, int from, int to) {
    int found = 0;
    if (to - from < 2) {
      return found;
    }
    char before = text.charAt(from);
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      if (beginnings.get(pair(before, c))) {
        found |= at(text, i - 1, to);
      }
      before = c;
    }
    return found;
  }

  private int at(String text, int start, int to) {
    int found = 0;
    for (int i = 0; i < lists.size(); i++) {
      for (String word : lists.get(i)) {
        if (start + word.length() <= to && text.startsWith(word, start)) {
          found |= 1 << i;
          break;
        }
      }
    }
    return found;
  }
}
