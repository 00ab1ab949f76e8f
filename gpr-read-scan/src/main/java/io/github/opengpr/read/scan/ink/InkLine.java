package io.github.opengpr.read.scan.ink;

/**
 * A line of ink: the smallest box around it, in pixels of the page.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 * @param groups how many pieces of ink with paper between them lie side by side
 * @param narrowFirst whether the first of these is as narrow as a 1 or a dot
 * @param clipped whether it reaches the edge of its cell, so that some of it may lie under the rule
 */
public record InkLine(
    int left, int top, int right, int bottom, int groups, boolean narrowFirst, boolean clipped) {

  /** How wide it is. */
  public int width() {
    return right - left;
  }

  /** How high it is. */
  public int height() {
    return bottom - top;
  }
}
