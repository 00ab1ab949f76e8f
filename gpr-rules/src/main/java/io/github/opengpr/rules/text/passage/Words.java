package io.github.opengpr.rules.text.passage;

/**
 * Words looked for as they stand, whatever they mean there; all of them in one look at a text, for
 * nearly every text has none. Immutable.
 */
public final class Words {

  private static final int SLOTS = 1 << 11;

  private final String[] words;

  /** A bit for each character that one of them begins with; hardly two share one. */
  private final long[] first = new long[SLOTS / Long.SIZE];

  private Words(String[] words) {
    this.words = words;
    for (String word : words) {
      int slot = word.charAt(0) % SLOTS;
      first[slot / Long.SIZE] |= 1L << slot;
    }
  }

  /** Some words, none of them empty. */
  public static Words of(String... words) {
    return new Words(words.clone());
  }

  /** Whether a text has one of them. */
  public boolean areIn(String text) {
    return first(text, 0, text.length()) >= 0;
  }

  /** Where in a stretch of a text the first of them begins; -1 if none does. */
  public int first(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      int slot = text.charAt(i) % SLOTS;
      if ((first[slot / Long.SIZE] >>> slot & 1) != 0 && isAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a text ends with one of them. */
  public boolean end(String text) {
    for (String word : words) {
      if (text.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
