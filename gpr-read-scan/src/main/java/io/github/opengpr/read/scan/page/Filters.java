package io.github.opengpr.read.scan.page;

/** Means, darkest and lightest of the neighbours of each pixel. Beyond an edge the edge goes on. */
public final class Filters {

  private Filters() {}

  /** The mean of so many pixels across and down, both odd. */
  public static Grey mean(Grey picture, int across, int down) {
    Grey result = across > 1 ? meanAcross(picture, across) : picture;
    return down > 1 ? meanDown(result, down) : result;
  }

  private static Grey meanAcross(Grey picture, int length) {
    int half = length / 2;
    int width = picture.width();
    Grey result = Grey.empty(width, picture.height());
    for (int y = 0; y < picture.height(); y++) {
      int sum = 0;
      for (int x = -half; x <= half; x++) {
        sum += picture.at(clamp(x, width), y);
      }
      for (int x = 0; x < width; x++) {
        result.set(x, y, (sum + half) / length);
        sum += picture.at(clamp(x + half + 1, width), y) - picture.at(clamp(x - half, width), y);
      }
    }
    return result;
  }

  private static Grey meanDown(Grey picture, int length) {
    int half = length / 2;
    int width = picture.width();
    int height = picture.height();
    Grey result = Grey.empty(width, height);
    int[] sums = new int[width];
    for (int y = -half; y <= half; y++) {
      for (int x = 0; x < width; x++) {
        sums[x] += picture.at(x, clamp(y, height));
      }
    }
    for (int y = 0; y < height; y++) {
      int in = clamp(y + half + 1, height);
      int out = clamp(y - half, height);
      for (int x = 0; x < width; x++) {
        result.set(x, y, (sums[x] + half) / length);
        sums[x] += picture.at(x, in) - picture.at(x, out);
      }
    }
    return result;
  }

  /** The lightest of a square of the given odd side. */
  static Grey lightest(Grey picture, int side) {
    return extreme(extreme(picture, side, true, true), side, false, true);
  }

  /** The darkest of a square of the given odd side. */
  static Grey darkest(Grey picture, int side) {
    return extreme(extreme(picture, side, true, false), side, false, false);
  }

  /** By van Herk's way: three comparisons a pixel, however long the window. */
  private static Grey extreme(Grey picture, int length, boolean across, boolean lightest) {
    int half = length / 2;
    int lines = across ? picture.height() : picture.width();
    int size = across ? picture.width() : picture.height();
    int padded = (size + 2 * half + length - 1) / length * length;
    int[] values = new int[padded];
    int[] ahead = new int[padded];
    int[] back = new int[padded];
    Grey result = Grey.empty(picture.width(), picture.height());
    for (int line = 0; line < lines; line++) {
      for (int i = 0; i < padded; i++) {
        int at = clamp(i - half, size);
        values[i] = across ? picture.at(at, line) : picture.at(line, at);
      }
      for (int i = 0; i < padded; i++) {
        ahead[i] = i % length == 0 ? values[i] : pick(ahead[i - 1], values[i], lightest);
        int j = padded - 1 - i;
        back[j] = (j + 1) % length == 0 ? values[j] : pick(back[j + 1], values[j], lightest);
      }
      for (int i = 0; i < size; i++) {
        int value = pick(back[i], ahead[i + length - 1], lightest);
        if (across) {
          result.set(i, line, value);
        } else {
          result.set(line, i, value);
        }
      }
    }
    return result;
  }

  private static int pick(int one, int other, boolean lightest) {
    return lightest ? Math.max(one, other) : Math.min(one, other);
  }

  private static int clamp(int at, int size) {
    return at < 0 ? 0 : at >= size ? size - 1 : at;
  }
}
