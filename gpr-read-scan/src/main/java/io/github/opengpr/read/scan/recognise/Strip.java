package io.github.opengpr.read.scan.recognise;

import io.github.opengpr.read.scan.ink.InkLine;
import io.github.opengpr.read.scan.page.Grey;

/**
 * A line of ink as the recognisers were trained to see it: 48 pixels high, from -1 (black) to 1
 * (white), the line at the left and zeros, middle grey, to the right of it. On a wide white ground
 * a lone figure would be lost.
 *
 * @param width how wide it is, with the zeros
 * @param used how much of it shows the line
 * @param beside how many pixels of the page stand beside the ink at either end
 * @param values three times the same, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Strip(int width, int used, int beside, float[] values) {

  static final int CHANNELS = 3;
  static final int HEIGHT = 48;

  /** As wide as the lines the recognisers were trained with. */
  private static final int WIDTH = 320;

  /** Longer lines are squeezed: memory is bounded. */
  private static final int LONGEST = 2_400;

  /** Paper above and below the ink, in parts of its height. */
  private static final double ABOVE = 0.2;

  /** Paper to either side: with half of it a leading 1 is lost. */
  private static final double BESIDE = 0.3;

  /** The strip of a line of a page. */
  static Strip of(Grey page, InkLine line) {
    return of(page, line, ABOVE, BESIDE);
  }

  /** The strip of a line with a little more paper around it: seen for a second time. */
  static Strip wider(Grey page, InkLine line) {
    return of(page, line, 0.32, 0.45);
  }

  private static Strip of(Grey page, InkLine line, double above, double beside) {
    int down = Math.max(2, (int) Math.round(line.height() * above));
    // A dash is low and wide: its paper is measured by its width.
    int least = line.width() > 2 * line.height() && line.height() < 8 ? 8 : 0;
    down = Math.max(down, least);
    int across = Math.max(3, (int) Math.round(line.height() * beside));
    Grey part =
        page.part(
            line.left() - across, line.top() - down, line.right() + across, line.bottom() + down);
    int used = Math.max(8, (int) Math.round((double) HEIGHT * part.width() / part.height()));
    used = Math.min(used, LONGEST);
    Grey sized = part.scaled(used, HEIGHT);
    int width = Math.max(WIDTH, used);
    float[] values = new float[CHANNELS * HEIGHT * width];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < used; x++) {
        float value = (sized.at(x, y) / 255f - 0.5f) / 0.5f;
        for (int channel = 0; channel < CHANNELS; channel++) {
          values[(channel * HEIGHT + y) * width + x] = value;
        }
      }
    }
    return new Strip(width, used, across, values);
  }
}
