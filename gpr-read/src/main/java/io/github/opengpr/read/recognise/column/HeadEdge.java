package io.github.opengpr.read.recognise.column;

import io.github.opengpr.read.recognise.token.Token;

/** How values stand under the head of their column, in a text that blanks align. */
public enum HeadEdge {
  /** Both begin in the same column of the page. */
  LEFT,
  /** Both end in the same column. */
  RIGHT,
  /** Their middles are at most one column apart. */
  MIDDLE;

  /**
   * Whether a value stands so under a head.
   *
   * @param shift how many columns farther right the value is taken to stand
   */
  public boolean joins(Token value, int shift, int headLeft, int headRight) {
    int left = value.left() + shift;
    int right = value.right() + shift;
    return switch (this) {
      case LEFT -> left == headLeft;
      case RIGHT -> right == headRight;
      case MIDDLE -> Math.abs(left + right - headLeft - headRight) <= 2;
    };
  }
}
