package io.github.opengpr.read.office.word;

/** What holds of the tables of both kinds of Word files. */
public final class WordTables {

  /**
   * Longer than any label of a form with its explanations: a cell with more text lays out the page.
   */
  public static final int LONG_TEXT = 400;

  /** Edges closer than three points (in twentieths of a point) are one. */
  public static final double SAME_EDGE = 60;

  private WordTables() {}
}
