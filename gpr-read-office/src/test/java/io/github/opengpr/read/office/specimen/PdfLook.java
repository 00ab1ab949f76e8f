package io.github.opengpr.read.office.specimen;

/**
 * How a PDF made for a test looks.
 *
 * @param width the width of the page as shown, in points
 * @param height its height
 * @param size the size of the font
 * @param padding the space between the text of a cell and its edges
 * @param rules how tables are ruled
 * @param align where text stands in a cell: 0 left, 0.5 middle, 1 right; labels follow unless right
 * @param middle whether text stands in the middle of a cell from top to bottom; otherwise at its
 *     top
 * @param repeatedHeads whether heads come again on the next page
 * @param running whether pages have a running head and numbers
 * @param turn how the page is turned
 * @param vertical whether short heads are set one character a line
 */
public record PdfLook(
    double width,
    double height,
    double size,
    double padding,
    Rules rules,
    double align,
    boolean middle,
    boolean repeatedHeads,
    boolean running,
    Turned turn,
    boolean vertical) {

  /** How tables are ruled. */
  public enum Rules {
    /** With lines along rows and columns. */
    LINES,
    /** With a stroked rectangle for each cell. */
    BOXES,
    /** With thin filled rectangles. */
    FILLED,
    /** With lines, none at the left and right side. */
    OPEN_SIDES,
    /** Not at all. */
    NONE
  }

  /** How a page is turned. */
  public enum Turned {
    /** Not at all. */
    UPRIGHT,
    /** Its content lies on its side, and the page says how to turn it. */
    BY_PAGE,
    /** Its content lies on its side. */
    BY_CONTENT
  }

  /** An upright page of ruled tables. */
  public static PdfLook ruled() {
    return new PdfLook(595, 842, 9, 3, Rules.LINES, 0.5, true, false, true, Turned.UPRIGHT, false);
  }

  /** The same without lines. */
  public static PdfLook open() {
    return new PdfLook(842, 595, 9, 3, Rules.NONE, 0.5, true, false, true, Turned.UPRIGHT, false);
  }

  public PdfLook with(Rules other) {
    return new PdfLook(
        width, height, size, padding, other, align, middle, repeatedHeads, running, turn, vertical);
  }

  public PdfLook with(Turned other) {
    return new PdfLook(
        width,
        height,
        size,
        padding,
        rules,
        align,
        middle,
        repeatedHeads,
        running,
        other,
        vertical);
  }

  /** The same with text elsewhere in its cells. */
  public PdfLook aligned(double horizontally, boolean middle) {
    return new PdfLook(
        width,
        height,
        size,
        padding,
        rules,
        horizontally,
        middle,
        repeatedHeads,
        running,
        turn,
        vertical);
  }

  /** The same with heads repeated on every page. */
  public PdfLook withRepeatedHeads() {
    return new PdfLook(
        width, height, size, padding, rules, align, middle, true, running, turn, vertical);
  }

  /** The same with heads set vertically. */
  public PdfLook withVerticalHeads() {
    return new PdfLook(
        width, height, size, padding, rules, align, middle, repeatedHeads, running, turn, true);
  }

  /** The same on other paper. */
  public PdfLook on(double otherWidth, double otherHeight, double otherSize, double otherPadding) {
    return new PdfLook(
        otherWidth,
        otherHeight,
        otherSize,
        otherPadding,
        rules,
        align,
        middle,
        repeatedHeads,
        running,
        turn,
        vertical);
  }
}
