package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.read.recognise.token.NumberReading;
import java.util.List;

/**
 * Numbers of table three that a converter printed after the heading of the next section: more than
 * table four holds, and before any word of it.
 */
final class LateNumbers {

  /** So many numbers table four has. */
  private static final int DISPUTES = 15;

  private LateNumbers() {}

  /** The parts, such numbers at the end of the part before. */
  static List<SectionSpan> moved(List<SectionSpan> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).table() == 4 && parts.get(i - 1).table() == 3) {
        List<SourceLine> pieces = parts.get(i).pieces();
        int numbers = 0;
        int end = 0;
        while (end < pieces.size() && isOfNumbers(pieces.get(end))) {
          String text = pieces.get(end).text().strip();
          numbers += text.isEmpty() ? 0 : text.split("\\s+", -1).length;
          end++;
        }
        if (numbers > DISPUTES && end < pieces.size()) {
          List<SourceLine> late = pieces.subList(0, end);
          parts.get(i - 1).pieces().addAll(late);
          late.clear();
        }
      }
    }
    return parts;
  }

  /** Whether a line of text holds nothing but numbers, if anything. */
  private static boolean isOfNumbers(SourceLine piece) {
    if (piece.isRow()) {
      return false;
    }
    for (String word : piece.text().strip().split("\\s+", -1)) {
      if (!word.isEmpty() && NumberReading.of(word).kind() != NumberReading.Kind.NUMBER) {
        return false;
      }
    }
    return true;
  }
}
