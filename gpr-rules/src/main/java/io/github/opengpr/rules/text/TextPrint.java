package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.passage.Passage;
import java.util.Arrays;

/**
 * The fingerprint of a text for telling copies: the sorted hashes of all runs of three letters,
 * digits, blanks and punctuation left out, so that a changed year or number makes no difference.
 * Immutable; building is linear but for one sort, comparing is linear.
 */
public final class TextPrint {

  private static final int RUN = 3;

  /** Texts with fewer letters are alike by nature (无, 本年度无其他需要报告的事项) and no evidence of copying. */
  private static final int SHORTEST = 60;

  private final int[] shingles;
  private final int letters;

  private TextPrint(int[] shingles, int letters) {
    this.shingles = shingles;
    this.letters = letters;
  }

  /** The print of a passage. */
  public static TextPrint of(Passage passage) {
    String text = passage.text();
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    int[] shingles = new int[Math.max(0, letters.length() - RUN + 1)];
    for (int i = 0; i < shingles.length; i++) {
      int hash = 17;
      for (int j = i; j < i + RUN; j++) {
        hash = hash * 65_599 + letters.charAt(j);
      }
      shingles[i] = hash;
    }
    Arrays.sort(shingles);
    return new TextPrint(shingles, letters.length());
  }

  /** Whether the text is long enough for its likeness to another to mean anything. */
  public boolean isTelling() {
    return letters >= SHORTEST;
  }

  /**
   * How alike two texts are: twice the runs they share over all runs of both (Dice), 1 for equal
   * texts, 0 for texts with nothing in common. Two texts too short for a single run are alike only
   * in having nothing, and give 0.
   */
  public double similarity(TextPrint other) {
    int total = shingles.length + other.shingles.length;
    if (total == 0) {
      return 0;
    }
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < shingles.length && j < other.shingles.length) {
      int order = Integer.compare(shingles[i], other.shingles[j]);
      if (order == 0) {
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * shared / total;
  }

  /**
   * The highest {@link #similarity} the lengths alone allow; below a threshold the comparison can
   * be spared.
   */
  public double atMost(TextPrint other) {
    int total = shingles.length + other.shingles.length;
    return total == 0 ? 0 : 2.0 * Math.min(shingles.length, other.shingles.length) / total;
  }
}
