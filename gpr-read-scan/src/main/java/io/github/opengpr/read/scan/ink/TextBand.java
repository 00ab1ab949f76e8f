package io.github.opengpr.read.scan.ink;

import io.github.opengpr.read.scan.page.Filters;
import io.github.opengpr.read.scan.page.Grey;
import java.util.ArrayList;
import java.util.List;

/** Lines of text outside of tables, found by the rows of ink between rows of paper. */
public final class TextBand {

  /** Ink is at least so much darker than paper, after the picture has been softened. */
  private static final int DARK = 70;

  /** A row with fewer dark pixels is paper with specks. */
  private static final int FEW = 3;

  /** Lower bands are rules and specks, higher ones pictures and stamps. */
  private static final int LOWEST = 12;

  private static final int HIGHEST = 110;

  private TextBand() {}

  /**
   * The lines between two rows of a page.
   *
   * @param from the first row
   * @param to the row after the last
   */
  public static List<InkLine> of(Grey page, int from, int to) {
    if (to - from < LOWEST) {
      return List.of();
    }
    int margin = page.width() / 60;
    Grey band = page.part(margin, from, page.width() - margin, to);
    Grey soft = Filters.mean(band, 3, 3);
    boolean[] mask = new boolean[soft.pixels().length];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = (soft.pixels()[i] & 0xFF) < Grey.WHITE - DARK;
    }
    List<Blob> blobs = new ArrayList<>(Blob.of(mask, band.width()));
    blobs.removeIf(
        blob ->
            blob.area() < 6
                || blob.height() <= 5 && blob.width() > 60
                || blob.width() <= 5 && blob.height() > HIGHEST
                || blob.height() > HIGHEST);
    int[] rows = new int[band.height()];
    for (Blob blob : blobs) {
      for (int y = blob.top(); y < blob.bottom(); y++) {
        rows[y] += Math.max(1, blob.area() / blob.height());
      }
    }
    List<InkLine> lines = new ArrayList<>();
    int begin = -1;
    for (int y = 0; y <= rows.length; y++) {
      boolean ink = y < rows.length && rows[y] >= FEW;
      if (ink && begin < 0) {
        begin = y;
      } else if (!ink && begin >= 0) {
        add(lines, blobs, begin, y, margin, from);
        begin = -1;
      }
    }
    return lines;
  }

  private static void add(List<InkLine> lines, List<Blob> blobs, int begin, int end, int x, int y) {
    if (end - begin < LOWEST || end - begin > HIGHEST) {
      return;
    }
    Blob line = null;
    for (Blob blob : blobs) {
      int middle = (blob.top() + blob.bottom()) / 2;
      if (middle >= begin && middle < end && blob.area() >= 8) {
        line = line == null ? blob : line.with(blob);
      }
    }
    if (line == null || line.width() < LOWEST) {
      return;
    }
    Blob placed = line.at(x, y);
    lines.add(new InkLine(placed.left(), y + begin, placed.right(), y + end, 0, false, false));
  }
}
