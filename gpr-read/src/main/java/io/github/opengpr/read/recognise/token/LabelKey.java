package io.github.opengpr.read.recognise.token;

/**
 * A folded text, a label of the form or of a document, ready to be compared with many others.
 *
 * @param text the folded text
 * @param characters a bit for each of its characters; different ones may share a bit
 * @param repeated how many of its characters share the bit of one before
 */
public record LabelKey(String text, long characters, int repeated) {

  public static LabelKey of(String folded) {
    long characters = 0;
    for (int i = 0; i < folded.length(); i++) {
      characters |= bit(folded.charAt(i));
    }
    return new LabelKey(folded, characters, folded.length() - Long.bitCount(characters));
  }

  /**
   * How alike a printed text is, as {@link Similarity#of} says; anything below the least if it
   * cannot be as alike as that, which costs much less to find out.
   */
  public double like(LabelKey printed, double least) {
    return mayBeLike(printed, least) && mayBe(printed, common(printed.text), least)
        ? Similarity.of(printed.text, text)
        : 0;
  }

  /** Whether a printed text may be as alike as that, for all that can be told without a look. */
  public boolean mayBeLike(LabelKey printed, double least) {
    return mayBe(printed, mostCommon(printed), least);
  }

  /** At least as many characters of the printed text as this one has too. */
  private int mostCommon(LabelKey printed) {
    return Long.bitCount(characters & printed.characters) + printed.repeated;
  }

  private int common(String folded) {
    int common = 0;
    for (int i = 0; i < folded.length(); i++) {
      common += (characters & bit(folded.charAt(i))) != 0 ? 1 : 0;
    }
    return common;
  }

  private boolean mayBe(LabelKey printed, int common, double least) {
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
