package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.row.RowAlignment;
import io.github.opengpr.read.recognise.sum.RowSums;
import io.github.opengpr.read.recognise.token.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers of a table that stand where no row can hold them, or before the labels of their rows. */
final class StrayValues {

  /** So many numbers by themselves may be those of pages. */
  private static final int LONE = 4;

  private final TableLabels table;
  private final List<CandidateRow> strips;
  private final RowAlignment alignment;

  /** The strips whose numbers may stand before their labels. */
  private final Set<Integer> displaced = new HashSet<>();

  StrayValues(TableLabels table, List<CandidateRow> strips, RowAlignment alignment) {
    this.table = table;
    this.strips = strips;
    this.alignment = alignment;
    findDisplaced();
  }

  /** Whether stray numbers around a strip may be those of its row. */
  boolean mayBelongTo(int s) {
    return isFollowedByStray(s) || isFollowedByPiece(s) || displaced.contains(s);
  }

  /**
   * Finds the rows between one with the numbers of two and the next without any: their numbers may
   * stand before their labels.
   */
  private void findDisplaced() {
    int heap = -1;
    for (int s = 0; s < strips.size(); s++) {
      int row = alignment.row(s);
      if (row < 0 || strips.get(s).isRow() || table.number() != 3) {
        continue;
      }
      int values = strips.get(s).values();
      if (heap >= 0 && values == 0) {
        for (int between = heap + 1; between <= s; between++) {
          displaced.add(between);
        }
        heap = -1;
      } else if (values >= 2 * table.rows().get(row).capacity()) {
        heap = s;
      }
    }
  }

  /** Whether more lines of numbers follow a line of text, which may be the one meant here. */
  private boolean isFollowedByStray(int s) {
    return !strips.get(s).isRow()
        && strips.get(s).hasValues()
        && s + 2 < strips.size()
        && isStray(s + 1)
        && isStray(s + 2);
  }

  /** Whether a line with one number follows, and without it the row does not add up. */
  private boolean isFollowedByPiece(int s) {
    List<Token> values = strips.get(s).cells().stream().filter(Token::isValue).toList();
    return table.number() == 3
        && !strips.get(s).isRow()
        && values.size() > 1
        && s + 1 < strips.size()
        && strips.get(s + 1).values() == 1
        && isStray(s + 1)
        && !RowSums.lastIsSum(values)
        && !RowSums.areNothing(values);
  }

  private boolean isStray(int s) {
    return alignment.row(s) < 0 && strips.get(s).labels().isEmpty() && strips.get(s).hasValues();
  }

  /** Whether a number follows a word of the head, and no row: the labels stand apart from it. */
  private boolean isUnderHead(CandidateRow strip) {
    List<Token> labels = strip.labels();
    return strip.hasValues()
        && !labels.isEmpty()
        && table.columns().containsKey(labels.get(labels.size() - 1).folded());
  }

  /**
   * Whether the values of a row stand in several lines and do not add up: they may be those of
   * other rows, if some lack any.
   */
  static boolean mayBeOfOthers(TableLabels table, CandidateRow strip, Token label) {
    List<Token> values = strip.after(label).stream().filter(Token::isValue).toList();
    return table.number() == 3
        && !strip.isRow()
        && values.size() > 1
        && line(values.get(0)) != line(values.get(values.size() - 1))
        && !RowSums.lastIsSum(values)
        && !RowSums.areNothing(values);
  }

  private static int line(Token token) {
    return token.place() instanceof Place.InText text ? text.line() : 0;
  }

  /** How many numbers stand by themselves, without a label. */
  private int alone() {
    int alone = 0;
    for (int s = 0; s < strips.size() && table.number() == 3; s++) {
      alone += isStray(s) && !strips.get(s).isRow() ? 1 : 0;
    }
    return alone;
  }

  /**
   * Whether the label of a row stands where that row cannot be: then labels are not in the order of
   * their numbers, and one without any need not be blank.
   */
  boolean areOutOfOrder() {
    for (int s = 0; s < strips.size() && table.number() == 3; s++) {
      List<Token> labels = strips.get(s).labels();
      boolean named =
          alignment.row(s) < 0
              && !strips.get(s).isRow()
              && !labels.isEmpty()
              && table.row(labels.get(labels.size() - 1).folded()) >= 0;
      if (named) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether there are such numbers: then an empty row proves nothing.
   *
   * @param surplus so many more than it has cells may stand in a row
   */
  boolean exist(int surplus) {
    if (alone() > LONE) {
      return true;
    }
    for (int s = 0; s < strips.size(); s++) {
      int row = alignment.row(s);
      int values = strips.get(s).values();
      boolean stray =
          row < 0
              && (values > 1 || isUnderHead(strips.get(s)))
              && !alignment.isGroup(strips.get(s));
      if (stray || row >= 0 && values > table.rows().get(row).capacity() + surplus) {
        return true;
      }
    }
    return false;
  }
}
