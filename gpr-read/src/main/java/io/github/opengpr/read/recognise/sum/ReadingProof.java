package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.model.form.Table;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.token.Token;

/**
 * Numbers that fell apart, or stand twice in their cell, proved by sums: if everything adds up with
 * them as they seem to be, they are so.
 */
public final class ReadingProof {

  private ReadingProof() {}

  /** Proves the numbers of table three if the whole table adds up. */
  public static void ofTable(Table table, Placement[] cells) {
    if (TableSums.hold(table, cells)) {
      prove(cells, 0, cells.length);
    }
  }

  /** Proves the one number of a row that is not certain if the row adds up. */
  public static void ofRow(Placement[] cells, int from, int to) {
    int doubtful = 0;
    for (int i = from; i < to; i++) {
      Token token = cells[i].token();
      doubtful += token != null && token.reading().isInPieces() ? 1 : 0;
    }
    if (doubtful == 1 && RowSums.prove(cells, from, to)) {
      prove(cells, from, to);
    }
  }

  private static void prove(Placement[] cells, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = cells[i].token();
      if (token != null && token.reading().isInPieces()) {
        cells[i] = cells[i].with(token.proved());
      }
    }
  }
}
