package io.github.opengpr.read.recognise;

/**
 * A folded text, a label of the form or of a document, ready to be compared with many others.
 *
 * @param text the folded text
 * @param characters a bit for each of its characters; different ones may share a bit
 */
record Name(String text, long characters) {

  static Name of(String folded) {
    long characters = 0;
    for (int i = 0; i < folded.length(); i++) {
      characters |= bit(folded.charAt(i));
    }
    return new Name(folded, characters);
  }

  /**
   * How alike a printed text is, as {@link Similarity#of} says; anything below the least if it
   * cannot be as alike as that, which costs much less to find out.
   */
  double like(Name printed, double least) {
    return mayBe(printed, mostCommon(printed), least) && mayBe(printed, common(printed.text), least)
        ? Similarity.of(printed.text, text)
        : 0;
  }

  /** At least as many characters of the printed text as this one has too, found without a look. */
  private int mostCommon(Name printed) {
    int repeated = printed.text.length() - Long.bitCount(printed.characters);
    return Long.bitCount(characters & printed.characters) + repeated;
  }

  private int common(String folded) {
    int common = 0;
    for (int i = 0; i < folded.length(); i++) {
      common += (characters & bit(folded.charAt(i))) != 0 ? 1 : 0;
    }
    return common;
  }

  private boolean mayBe(Name printed, int common, double least) {
    int n = printed.text.length();
    int m = text.length();
    if (common == n || common >= m) {
      return true; // one may contain the other
    }
    return common > 0 && Similarity.most(n, m, common) >= least;
  }

  private static long bit(char c) {
    return 1L << (c & 63);
  }
}
