package io.github.opengpr.read.scan.recognise;

import java.util.List;

/**
 * What was read in a cell, before any sum is looked at.
 *
 * @param text the best reading; lines parted by line breaks
 * @param alternatives other readings that the picture allows, the best first
 * @param trust how far it is to be trusted
 */
public record CellReading(String text, List<String> alternatives, Trust trust) {

  /** How far a reading is to be trusted. */
  public enum Trust {
    /** Nothing there, by two measures. */
    EMPTY,
    /** Both recognisers agree, each nearly certain, on a figure that stands free. */
    STRICT,
    /** Both recognisers agree, and as many pieces of ink as characters. */
    AGREED,
    /** The recognisers disagree, are not sure, or something is odd about the ink. */
    DOUBTFUL,
    /** The rules around it are torn, or it has several lines: no sum makes it sure. */
    TORN,
    /** Words, read once. */
    WORDS
  }

  /** Keeps an unmodifiable copy. */
  public CellReading {
    alternatives = List.copyOf(alternatives);
  }

  /** Whether a figure stands there, or what may be one. */
  public boolean isFigure() {
    return trust == Trust.STRICT || trust == Trust.AGREED || trust == Trust.DOUBTFUL;
  }

  /** The same reading of a cell whose rules are torn; words stay words. */
  public CellReading torn() {
    return trust == Trust.WORDS ? this : new CellReading(text, alternatives, Trust.TORN);
  }

  static CellReading empty() {
    return new CellReading("", List.of(), Trust.EMPTY);
  }

  static CellReading doubtful(String text, List<String> alternatives) {
    return new CellReading(text, alternatives, Trust.DOUBTFUL);
  }
}
