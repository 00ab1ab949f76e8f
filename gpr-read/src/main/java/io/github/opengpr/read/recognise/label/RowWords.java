package io.github.opengpr.read.recognise.label;

import io.github.opengpr.read.recognise.token.LabelKey;
import java.util.List;
import java.util.function.Predicate;

/**
 * The labels of the rows a table may have, on either form: whether a folded text is one of them.
 *
 * @param candidates the table as each form has it
 */
public record RowWords(List<TableLabels> candidates) implements Predicate<String> {

  @Override
  public boolean test(String folded) {
    for (TableLabels labels : candidates) {
      if (labels.row(folded) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** How many numbers the row has at most that has this label; 0 if none has. */
  public int capacity(String folded) {
    int most = 0;
    for (TableLabels labels : candidates) {
      int row = labels.row(folded);
      most = row < 0 ? most : Math.max(most, labels.rows().get(row).capacity());
    }
    return most;
  }

  /** How many labels name the row that has this one, those of its groups too; 0 if none has. */
  public int depth(String folded) {
    for (TableLabels labels : candidates) {
      int row = labels.row(folded);
      if (row >= 0) {
        return labels.rows().get(row).row().labels().size();
      }
    }
    return 0;
  }

  /** Whether a folded text is the whole label of a row, or a whole word of the head. */
  public boolean isWhole(String folded) {
    return test(folded) || candidates.stream().anyMatch(labels -> labels.isWordOfHead(folded));
  }

  /** Whether a folded text is nothing the table prints, nor a piece of it. */
  public boolean isForeign(String folded) {
    return candidates.stream().noneMatch(labels -> labels.knows(folded) || labels.isPiece(folded));
  }

  /** Whether a folded text is the end of the label of a row. */
  public boolean isEnd(String folded) {
    return candidates.stream().anyMatch(labels -> labels.isEndOfRow(folded));
  }

  /** How much a folded text is like the label of a row, from 0 to 1. */
  public double likeness(String folded) {
    LabelKey name = LabelKey.of(folded);
    double best = 0;
    for (TableLabels labels : candidates) {
      for (RowLabel row : labels.rows()) {
        best = Math.max(best, row.score(name, name, best));
      }
    }
    return best;
  }
}
