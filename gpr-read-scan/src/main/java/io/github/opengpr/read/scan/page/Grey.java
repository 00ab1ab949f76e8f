package io.github.opengpr.read.scan.page;

/**
 * A grey picture: 0 is black, 255 white. Whoever makes one hands over its pixels and changes them
 * no more; then threads may share it.
 *
 * @param width how many pixels lie side by side
 * @param height how many rows there are
 * @param pixels row by row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Grey(int width, int height, byte[] pixels) {

  /** Paper. */
  public static final int WHITE = 255;

  /** A picture whose pixels are still to be filled in. */
  static Grey empty(int width, int height) {
    return new Grey(width, height, new byte[width * height]);
  }

  /** The pixel at a place inside the picture. */
  public int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  void set(int x, int y, int value) {
    pixels[y * width + x] = (byte) value;
  }

  /** A part of the picture; what lies outside of it is white. */
  public Grey part(int left, int top, int right, int bottom) {
    Grey part = empty(Math.max(1, right - left), Math.max(1, bottom - top));
    for (int y = 0; y < part.height; y++) {
      for (int x = 0; x < part.width; x++) {
        int fromX = left + x;
        int fromY = top + y;
        boolean inside = fromX >= 0 && fromX < width && fromY >= 0 && fromY < height;
        part.set(x, y, inside ? at(fromX, fromY) : WHITE);
      }
    }
    return part;
  }

  /** The picture with rows and columns exchanged. */
  public Grey transposed() {
    Grey other = empty(height, width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        other.set(y, x, at(x, y));
      }
    }
    return other;
  }

  /** The picture turned clockwise by so many quarters. */
  public Grey turned(int quarters) {
    int turns = quarters & 3;
    if (turns == 0) {
      return this;
    }
    Grey turned = (turns & 1) == 1 ? empty(height, width) : empty(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int value = at(x, y);
        switch (turns) {
          case 1 -> turned.set(height - 1 - y, x, value);
          case 2 -> turned.set(width - 1 - x, height - 1 - y, value);
          default -> turned.set(y, width - 1 - x, value);
        }
      }
    }
    return turned;
  }

  /** The picture in another size; what gets smaller is averaged over all its pixels. */
  public Grey scaled(int newWidth, int newHeight) {
    if (newWidth == width && newHeight == height) {
      return this;
    }
    float[] across = new float[newWidth * height];
    Weights columns = Weights.of(width, newWidth);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < newWidth; x++) {
        float sum = 0;
        for (int i = 0; i < columns.count(x); i++) {
          sum += columns.weight(x, i) * at(columns.first(x) + i, y);
        }
        across[y * newWidth + x] = sum;
      }
    }
    Grey scaled = empty(newWidth, newHeight);
    Weights rows = Weights.of(height, newHeight);
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        float sum = 0;
        for (int i = 0; i < rows.count(y); i++) {
          sum += rows.weight(y, i) * across[(rows.first(y) + i) * newWidth + x];
        }
        scaled.set(x, y, Math.max(0, Math.min(WHITE, Math.round(sum))));
      }
    }
    return scaled;
  }
}
