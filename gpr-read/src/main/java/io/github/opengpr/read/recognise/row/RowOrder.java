package io.github.opengpr.read.recognise.row;

import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables whose rows stand in another order than on the form, such as 二、上年结转 above 一、本年新收: where
 * every row has its whole label, the labels say which row is which.
 */
public final class RowOrder {

  /** Rows of the document from the words above one to its numbers, and the row of the form. */
  private record Stretch(int row, List<CandidateRow> rows) {}

  private RowOrder() {}

  /** The rows in the order of the form; as they are if they were, or if a label leaves it open. */
  public static List<CandidateRow> ofForm(List<CandidateRow> rows, TableLabels table) {
    List<Stretch> stretches = new ArrayList<>();
    boolean[] found = new boolean[table.rows().size()];
    boolean ordered = true;
    int last = -1;
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      CandidateRow candidate = rows.get(i);
      int row = row(candidate, table);
      if (row < 0 && !candidate.hasValues()) {
        continue; // words of the head go with the row below
      }
      if (row < 0 || found[row] || !candidate.isRow()) {
        return rows;
      }
      found[row] = true;
      stretches.add(new Stretch(row, rows.subList(from, i + 1)));
      ordered &= row > last;
      last = row;
      from = i + 1;
    }
    if (ordered) {
      return rows;
    }
    stretches.sort(Comparator.comparingInt(Stretch::row));
    List<CandidateRow> inOrder = new ArrayList<>();
    stretches.forEach(stretch -> inOrder.addAll(stretch.rows()));
    inOrder.addAll(rows.subList(from, rows.size()));
    return inOrder;
  }

  /** The rows that stand after one which follows them on the form. */
  public static Set<CandidateRow> outOfOrder(List<CandidateRow> rows, TableLabels table) {
    Set<CandidateRow> moved = new HashSet<>();
    int last = -1;
    for (CandidateRow candidate : rows) {
      int row = row(candidate, table);
      if (row >= 0 && row < last) {
        moved.add(candidate);
      }
      last = Math.max(last, row);
    }
    return moved;
  }

  /** The row whose whole label stands before the numbers; -1 if it is none. */
  private static int row(CandidateRow candidate, TableLabels table) {
    List<Token> labels = candidate.labels();
    return labels.isEmpty() ? -1 : table.row(labels.get(labels.size() - 1).folded());
  }
}
