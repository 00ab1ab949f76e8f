package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.row.RowAlignment;
import io.github.opengpr.read.recognise.token.Token;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signs that the values of each row stand before its label instead of after it. */
final class ValuesBeforeLabels {

  /** So many numbers before the first row are those of a row, whose blank cells left no trace. */
  private static final int STRAY = 2;

  /** A table that begins with fewer words has lost its head, and perhaps numbers with it. */
  private static final int HEAD = 4;

  private ValuesBeforeLabels() {}

  /** Whether they seem to, so that each row would be given the values of the next. */
  static boolean seem(TableLabels table, List<CandidateRow> strips, RowAlignment alignment) {
    boolean lastEmpty = false;
    boolean before = false;
    boolean beforeLast = false;
    int first = -1;
    int below = 0;
    int beside = 0;
    for (int s = 0; s < strips.size(); s++) {
      CandidateRow strip = strips.get(s);
      int row = alignment.row(s);
      boolean firm = row >= 0 && alignment.score(s) >= RowLabel.FIRM;
      lastEmpty |= row == table.rows().size() - 1 && !strip.hasValues();
      if (first < 0 && !firm) {
        int few = table.number() == 2 && !strip.isRow() ? 1 : STRAY;
        before |= strip.values() >= STRAY && !isCount(strip) && followsHead(table, strip);
        beforeLast |= strip.values() >= few;
      }
      first = first < 0 && firm ? s : first;
      if (firm && strip.values() > 1) {
        boolean under = isUnder(strip, alignment.label(s));
        below += under ? 1 : 0;
        beside += under ? 0 : 1;
      }
    }
    boolean headless = first == 0 && strips.get(0).labels().size() < HEAD && below > beside;
    return before || lastEmpty && (beforeLast || headless);
  }

  /** Whether the numbers stand after a word of the head, and no label that was ruined. */
  private static boolean followsHead(TableLabels table, CandidateRow strip) {
    List<Token> labels = strip.labels();
    String last = labels.isEmpty() ? "" : unexplained(labels.get(labels.size() - 1));
    return last.isEmpty()
        || table.isWordOfHead(last)
        || table.columns().keySet().stream().anyMatch(last::endsWith);
  }

  /** A label without what a bracket at its end explains. */
  private static String unexplained(Token label) {
    String text = label.text().strip();
    int bracket = text.endsWith("）") ? text.lastIndexOf('（') : -1;
    return bracket > 0 ? Fold.of(text.substring(0, bracket)) : label.folded();
  }

  /** Whether all values stand in one line, and the label in another. */
  private static boolean isUnder(CandidateRow strip, @Nullable Token label) {
    Place.@Nullable InText own = null;
    for (Token token : strip.cells()) {
      if (token.isValue() && token.place() instanceof Place.InText place) {
        if (own != null && !own.line().equals(place.line())) {
          return false;
        }
        own = place;
      }
    }
    return own != null
        && label != null
        && label.place() instanceof Place.InText above
        && !above.line().equals(own.line());
  }

  /** Whether each number is one more than the one before, as columns are numbered. */
  private static boolean isCount(CandidateRow strip) {
    BigDecimal last = null;
    for (Token token : strip.cells()) {
      if (!token.isValue()) {
        continue;
      }
      List<BigDecimal> readings = token.reading().readings();
      BigDecimal number = readings.isEmpty() ? null : readings.get(0);
      if (number == null || last != null && number.compareTo(last.add(BigDecimal.ONE)) != 0) {
        return false;
      }
      last = number;
    }
    return last != null;
  }
}
