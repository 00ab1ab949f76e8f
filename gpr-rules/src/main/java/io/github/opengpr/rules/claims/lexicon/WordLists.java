package io.github.opengpr.rules.claims.lexicon;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of words looked for in one pass over a sentence. Nearly every sentence has none of them,
 * and to see that takes one look at each of its characters. Immutable and thread-safe.
 */
public final class WordLists {

  private static final int SLOTS = 1 << 12;

  /** A word and the bit of its list. */
  private record Word(String text, int list) {}

  /** The words by the two characters they begin with; hardly two pairs share a slot. */
  private final Word[] @Nullable [] slots = new Word[SLOTS][];

  /** Makes them of words of two characters and more. */
  @SafeVarargs
  public WordLists(List<String>... lists) {
    for (int i = 0; i < lists.length; i++) {
      for (String word : lists[i]) {
        int slot = slot(word.charAt(0), word.charAt(1));
        Word[] here = slots[slot];
        Word[] more = here == null ? new Word[1] : Arrays.copyOf(here, here.length + 1);
        more[more.length - 1] = new Word(word, 1 << i);
        slots[slot] = more;
      }
    }
  }

  private static int slot(char first, char second) {
    return first * 31 + second & SLOTS - 1;
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
      Word[] here = slots[slot(before, c)];
      if (here != null) {
        found |= at(here, text, i - 1, to);
      }
      before = c;
    }
    return found;
  }

  private static int at(Word[] words, String text, int start, int to) {
    int found = 0;
    for (Word word : words) {
      if (start + word.text.length() <= to && text.startsWith(word.text, start)) {
        found |= word.list;
      }
    }
    return found;
  }
}
