package io.github.opengpr.read.recognise.column;

import io.github.opengpr.read.recognise.column.Ruler.Word;

/** How values stand under the head of their column, in a text that blanks align. */
public enum HeadEdge {
  /** Both begin in the same column of the page. */
  LEFT,
  /** Both end in the same column. */
  RIGHT,
  /** Their middles are at most one column apart. */
  MIDDLE,
  /**
   * The value stands between the beginning of the head and that of the next: heads stand at the
   * left of their cells. What stands so may still belong to the column before.
   */
  WITHIN;

  /**
   * Whether a value stands so under a head.
   *
   * @param shift how many columns farther right the value is taken to stand
   * @param next where the next head begins
   */
  public boolean joins(Word value, int shift, Word head, int next) {
    return switch (this) {
      case LEFT -> value.left() + shift == head.left();
      case RIGHT -> value.right() + shift == head.right();
      case MIDDLE -> Math.abs(value.middle() + 2 * shift - head.middle()) <= 2;
      case WITHIN -> value.left() + shift >= head.left() && value.right() + shift <= next;
    };
  }

  /** Blanks there must be between two heads. */
  int gap() {
    return this == MIDDLE ? 2 : 0;
  }
}
