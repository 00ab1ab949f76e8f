package io.github.opengpr.read.recognise;

/**
 * A folded label of the form, ready to be compared with many texts.
 *
 * @param text the folded label
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
   * How alike a folded text is, as {@link Similarity#of} says; anything below the least if it
   * cannot be as alike as that, which costs much less to find out.
   */
  double like(String folded, double least) {
    return mayBe(folded, least) ? Similarity.of(folded, text) : 0;
  }

  private boolean mayBe(String folded, double least) {
    int n = folded.length();
    int m = text.length();
    int common = 0;
    for (int i = 0; i < n; i++) {
      common += (characters & bit(folded.charAt(i))) != 0 ? 1 : 0;
    }
    if (common == n || common >= m) {
      return true; // one may contain the other
    }
    return common > 0 && Similarity.most(n, m, common) >= least;
  }

  private static long bit(char c) {
    return 1L << (c & 63);
  }
}
