package io.github.opengpr.read.scan.specimen;

import java.util.List;
import java.util.Random;

/**
 * How the pages of a report look, in points.
 *
 * @param words the font of text and labels
 * @param figures the font of figures
 * @param text the size of text
 * @param table the size of what stands in tables
 * @param row the least height of a row
 * @param rule how thick rules are
 * @param shade how light rules are, from 0 (black) to 180
 * @param frame whether a double rule runs around tables
 * @param margin the margin at both sides
 * @param labels which part of the width the labels of table three take
 * @param leading the height of a line of text, in sizes
 * @param align where figures stand in their cells, from 0 (left) to 1 (right)
 * @param bold whether figures are bold
 * @param heads whether a table that goes on has its heads again
 * @param stacked whether labels over several rows run down, a character a line
 */
public record Look(
    String words,
    String figures,
    double text,
    double table,
    double row,
    double rule,
    int shade,
    boolean frame,
    double margin,
    double labels,
    double leading,
    double align,
    boolean bold,
    boolean heads,
    boolean stacked) {

  private static final List<String> WORDS = List.of("Noto Serif CJK SC", "Noto Sans CJK SC");

  private static final List<String> FIGURES =
      List.of(
          "Noto Serif CJK SC",
          "Noto Sans CJK SC",
          "DejaVu Serif",
          "DejaVu Sans",
          "DejaVu Serif Condensed",
          "DejaVu Sans Condensed",
          "DejaVu Sans Mono");

  /** A look by chance. */
  public static Look of(long seed) {
    Random random = new Random(seed * 7919 + 13);
    random.nextInt();
    String words = WORDS.get(random.nextInt(WORDS.size()));
    String figures = random.nextInt(3) == 0 ? words : FIGURES.get(random.nextInt(FIGURES.size()));
    double table = 7.5 + random.nextInt(7) * 0.5;
    return new Look(
        words,
        figures,
        10.5 + random.nextInt(6),
        table,
        table * (1.35 + random.nextDouble()),
        0.35 + random.nextDouble() * 0.9,
        random.nextInt(3) == 0 ? random.nextInt(170) : random.nextInt(40),
        random.nextInt(5) == 0,
        50 + random.nextInt(36),
        0.36 + random.nextDouble() * 0.16,
        1.4 + random.nextDouble() * 0.5,
        random.nextInt(4) == 0 ? 0.12 : random.nextInt(6) == 0 ? 0.88 : 0.5,
        random.nextInt(6) == 0,
        random.nextInt(3) == 0,
        random.nextBoolean());
  }
}
