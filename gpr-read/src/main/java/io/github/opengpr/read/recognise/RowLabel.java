package io.github.opengpr.read.recognise;

import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Row;
import java.util.List;

/**
 * A row of an official form, as its label is looked for.
 *
 * @param row the row
 * @param block the block it stands in
 * @param rowInBlock its position in the block, from 0
 * @param own the folded label
 * @param bare the folded label without its ordinal
 */
record RowLabel(Row row, Block block, int rowInBlock, String own, String bare) {

  static RowLabel of(Row row, Block block, int rowInBlock) {
    String label = row.label();
    return new RowLabel(row, block, rowInBlock, Fold.of(label), Fold.of(bare(label)));
  }

  static String bare(String label) {
    return label.substring(Ordinal.of(label).length());
  }

  /** How many values the row holds. */
  int capacity() {
    return block.columns().size();
  }

  /** The groups the row stands in, the outermost first. */
  List<String> groups() {
    return row.labels().subList(0, row.labels().size() - 1);
  }

  /** How well a folded text fits, from 0 to 1. */
  double score(String text, String textBare) {
    if (text.equals(own) || text.equals(bare)) {
      return 1;
    }
    double score = Math.max(Similarity.of(text, own), Similarity.of(textBare, bare));
    return Math.min(score, 0.99);
  }
}
