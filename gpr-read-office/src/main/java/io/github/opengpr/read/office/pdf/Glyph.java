package io.github.opengpr.read.office.pdf;

/**
 * A character on a page.
 *
 * @param text what it stands for; {@code \uFFFD} where the font does not tell
 * @param box where it stands, from a little above the highest letter to a little below the line
 * @param size the size of its font
 * @param run the direction in which the next character follows
 * @param visible false for text that is not painted, as under a scanned page
 * @param struck whether a line strikes it out
 */
record Glyph(String text, Box box, double size, Run run, boolean visible, boolean struck) {

  /** Where the text runs. */
  enum Run {
    RIGHT(0),
    DOWN(1),
    LEFT(2),
    UP(3);

    private final int quarters;

    Run(int quarters) {
      this.quarters = quarters;
    }

    /** The direction after so many quarter turns clockwise. */
    Run turned(int turns) {
      return switch (quarters + turns & 3) {
        case 1 -> DOWN;
        case 2 -> LEFT;
        case 3 -> UP;
        default -> RIGHT;
      };
    }

    /** How many quarter turns clockwise make it run to the right. */
    int toRight() {
      return 4 - quarters & 3;
    }
  }

  /** Stands for a character that the font does not tell. */
  static final String UNKNOWN = "\uFFFD";

  boolean isUnknown() {
    return text.contains(UNKNOWN);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  Glyph hidden() {
    return new Glyph(text, box, size, run, false, struck);
  }

  Glyph struckOut() {
    return new Glyph(text, box, size, run, visible, true);
  }

  Glyph at(Box other, Run turned) {
    return new Glyph(text, other, size, turned, visible, struck);
  }
}
