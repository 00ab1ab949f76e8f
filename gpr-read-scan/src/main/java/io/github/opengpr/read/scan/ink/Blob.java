package io.github.opengpr.read.scan.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * Dark pixels that hang together.
 *
 * @param left the first column
 * @param top the first row
 * @param right the column after the last
 * @param bottom the row after the last
 * @param area how many pixels
 */
record Blob(int left, int top, int right, int bottom, int area) {

  /** The blobs of a mask of the given width, joined also over corners. */
  static List<Blob> of(boolean[] mask, int width) {
    int height = mask.length / width;
    boolean[] seen = new boolean[mask.length];
    int[] open = new int[mask.length];
    List<Blob> blobs = new ArrayList<>();
    for (int i = 0; i < mask.length; i++) {
      if (!mask[i] || seen[i]) {
        continue;
      }
      int left = width;
      int top = height;
      int right = 0;
      int bottom = 0;
      int area = 0;
      int count = 0;
      open[count++] = i;
      seen[i] = true;
      while (count > 0) {
        int at = open[--count];
        int x = at % width;
        int y = at / width;
        area++;
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
        for (int dy = -1; dy <= 1; dy++) {
          for (int dx = -1; dx <= 1; dx++) {
            int nx = x + dx;
            int ny = y + dy;
            int next = ny * width + nx;
            if (nx >= 0 && nx < width && ny >= 0 && ny < height && mask[next] && !seen[next]) {
              seen[next] = true;
              open[count++] = next;
            }
          }
        }
      }
      blobs.add(new Blob(left, top, right, bottom, area));
    }
    return blobs;
  }

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  Blob with(Blob other) {
    return new Blob(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom),
        area + other.area);
  }

  Blob at(int x, int y) {
    return new Blob(left + x, top + y, right + x, bottom + y, area);
  }
}
