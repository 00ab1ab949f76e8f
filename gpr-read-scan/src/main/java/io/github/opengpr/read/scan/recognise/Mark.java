package io.github.opengpr.read.scan.recognise;

import io.github.opengpr.read.scan.ink.InkLine;
import io.github.opengpr.read.scan.page.Grey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks for nothing: a dash or a slash. */
final class Mark {

  private static final String DASHES = "-—－–一―_~";
  private static final double SURE = 0.85;

  private Mark() {}

  /** The mark that a line is; null if it is none. */
  static @Nullable CellReading of(Grey page, InkLine line, Spelling one, Spelling other) {
    boolean flat = line.height() <= 9 && line.width() >= 2 * line.height();
    if (flat) {
      boolean dashes = isAll(one, DASHES) && isAll(other, DASHES);
      return dashes && line.groups() <= 2 && !line.clipped()
          ? new CellReading("—", List.of(), CellReading.Trust.STRICT)
          : CellReading.doubtful("—", List.of());
    }
    if (one.text().equals("/") && other.text().equals("/")) {
      boolean sure = one.confidence() > SURE && other.confidence() > SURE && leans(page, line);
      return sure && line.groups() == 1 && !line.clipped()
          ? new CellReading("/", List.of(), CellReading.Trust.STRICT)
          : CellReading.doubtful("/", List.of("1", "7"));
    }
    return null;
  }

  private static boolean isAll(Spelling spelling, String characters) {
    return !spelling.letters().isEmpty()
        && spelling.letters().stream().allMatch(letter -> characters.contains(letter.text()));
  }

  /** Whether the ink runs from lower left to upper right, as that of no digit does. */
  private static boolean leans(Grey page, InkLine line) {
    double upper = middle(page, line, line.top(), line.top() + line.height() / 4);
    double lower = middle(page, line, line.bottom() - line.height() / 4, line.bottom());
    return upper - lower > 0.3 * line.height();
  }

  private static double middle(Grey page, InkLine line, int from, int to) {
    double sum = 0;
    double weight = 0;
    for (int y = from; y < Math.max(to, from + 1); y++) {
      for (int x = line.left(); x < line.right(); x++) {
        int dark = Math.max(0, Grey.WHITE - page.at(x, y) - 60);
        sum += (double) dark * x;
        weight += dark;
      }
    }
    return weight == 0 ? 0 : sum / weight;
  }
}
