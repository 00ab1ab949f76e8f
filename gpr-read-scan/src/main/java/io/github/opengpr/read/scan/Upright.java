package io.github.opengpr.read.scan;

import io.github.opengpr.read.scan.ink.InkLine;
import io.github.opengpr.read.scan.ink.TextBand;
import io.github.opengpr.read.scan.page.Grey;
import io.github.opengpr.read.scan.page.Sheet;
import io.github.opengpr.read.scan.recognise.LineReader;
import io.github.opengpr.read.scan.recognise.Models;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which side of a page is up. Lines of text tell whether it lies on its side; whether it
 * stands on its head only reading tells: the recognisers make little of characters upside down.
 */
final class Upright {

  /** So many lines are read. */
  private static final int LINES = 3;

  /** Shorter lines say little, longer ones cost much. */
  private static final double SHORTEST = 3.5;

  private static final double LONGEST = 30;

  /** Read so well, a page need not be turned to see whether it reads better. */
  private static final double WELL = 0.7;

  private Upright() {}

  /** The page turned so that it can be read; as it is, if no way is better. */
  static Sheet of(Sheet sheet, Grey page, Models models) {
    Sheet level = sheet.isOnItsSide() ? Sheet.of(page, 1) : sheet;
    double here = legibility(level.picture(), models);
    if (here >= WELL || here < 0) {
      return level;
    }
    Sheet best = level;
    double most = here + 0.1;
    for (Sheet other : others(level, page)) {
      double there = legibility(other.picture(), models);
      if (there > most) {
        best = other;
        most = there;
      }
    }
    return best;
  }

  private static List<Sheet> others(Sheet level, Grey page) {
    return List.of(
        Sheet.of(page, level.quarters() + 2),
        Sheet.of(page, level.quarters() + 1),
        Sheet.of(page, level.quarters() + 3));
  }

  /** How well some lines can be read, from 0 to 1; below 0 if there are none. */
  private static double legibility(Grey picture, Models models) {
    List<InkLine> lines = new ArrayList<>(TextBand.of(picture, 0, picture.height()));
    lines.removeIf(
        line -> line.width() < SHORTEST * line.height() || line.width() > LONGEST * line.height());
    lines.sort(Comparator.comparingInt(line -> Math.abs(line.width() - 8 * line.height())));
    LineReader reader = new LineReader(models, picture);
    return lines.stream().limit(LINES).mapToDouble(reader::legibility).average().orElse(-1);
  }
}
