package io.github.opengpr.read.office.pdf.page;

import org.jspecify.annotations.Nullable;

/**
 * A character on a page.
 *
 * @param text what it stands for; {@code \uFFFD} where the font does not tell
 * @param box where it stands, from a little above the highest letter to a little below the line
 * @param size the size of its font
 * @param run the direction in which the next character follows
 * @param state whether it is read, and why not
 */
public record Glyph(String text, Box box, double size, Run run, State state) {

  /** Glyphs reach this far above and below the line they stand on, in parts of their size. */
  public static final double ABOVE = 0.85;

  public static final double BELOW = 0.15;

  /** Whether a character is read, and why not. */
  public enum State {
    /** It is read. */
    READ,
    /** It is not painted, as under a scanned page, or painted over. */
    HIDDEN,
    /** A line strikes it out. */
    STRUCK,
    /** It belongs to a note at the foot of the page, or is the mark of one. */
    NOTE
  }

  /** Where the text runs. */
  public enum Run {
    RIGHT(0),
    DOWN(1),
    LEFT(2),
    UP(3);

    /** Text that runs this far off the straight (about six degrees) is a watermark. */
    private static final double SKEW = 0.1;

    private final int quarters;

    Run(int quarters) {
      this.quarters = quarters;
    }

    /** The direction of a vector; null if it is askew. */
    public static @Nullable Run of(double x, double y) {
      if (Math.abs(y) <= SKEW * Math.abs(x)) {
        return x >= 0 ? RIGHT : LEFT;
      }
      if (Math.abs(x) <= SKEW * Math.abs(y)) {
        return y >= 0 ? DOWN : UP;
      }
      return null;
    }

    /** The direction after so many quarter turns clockwise. */
    public Run turned(int turns) {
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
  public static final String UNKNOWN = "\uFFFD";

  public boolean isUnknown() {
    return text.contains(UNKNOWN);
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  public boolean visible() {
    return state == State.READ;
  }

  public Glyph with(State other) {
    return new Glyph(text, box, size, run, other);
  }

  /** What stands for characters of which nobody can tell whether they hold. */
  public Glyph unknown(Box all) {
    return new Glyph(UNKNOWN, all, size, run, state);
  }

  /** The same character elsewhere. */
  public Glyph moved(Box other) {
    return new Glyph(text, other, size, run, state);
  }

  Glyph at(Box other, Run turned) {
    return new Glyph(text, other, size, turned, state);
  }
}
