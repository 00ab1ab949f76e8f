package io.github.opengpr.read.recognise.column;

import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row in whose midst a document may end: what it has is given, the rest is missing, never
 * blank.
 */
final class TruncatedRow {

  /**
   * So many full rows, and none that lacks a value, show that the document leaves no blank cell
   * out.
   */
  private static final int PROOF = 5;

  private TruncatedRow() {}

  /**
   * What the document has of its last row; null if it is not known in which cells.
   *
   * @param after the cells after the label
   * @param lead how many empty cells stand between label and values; -1 if that is not known
   * @param fullRows how many rows of the table have all their values
   * @param blanksDropped whether the table is known to leave out empty cells
   */
  static Placement @Nullable [] read(
      CandidateRow strip,
      List<Token> after,
      int capacity,
      int lead,
      int fullRows,
      boolean blanksDropped) {
    boolean empties = after.stream().anyMatch(Token::isEmpty);
    int from = 0;
    if (strip.isRow()) {
      if (lead < 0 && empties) {
        return null;
      }
      from = Math.max(0, lead);
    } else if (empties || blanksDropped || fullRows < PROOF) {
      return null;
    }
    if (after.size() - from > capacity
            && !after.subList(from + capacity, after.size()).stream().allMatch(Token::isEmpty)
        || !after.subList(0, Math.min(from, after.size())).stream().allMatch(Token::isEmpty)) {
      return null;
    }
    Placement[] fills = new Placement[capacity];
    for (int i = 0; i < capacity; i++) {
      fills[i] =
          from + i < after.size() ? Placement.sure(after.get(from + i)) : Placement.missing();
    }
    return fills;
  }
}
