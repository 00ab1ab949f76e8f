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
 * @param whole the folded label
 * @param plain the folded label without its ordinal
 */
record RowLabel(Row row, Block block, int rowInBlock, Name whole, Name plain) {

  static RowLabel of(Row row, Block block, int rowInBlock) {
    String label = row.label();
    return new RowLabel(
        row, block, rowInBlock, Name.of(Fold.of(label)), Name.of(Fold.of(bare(label))));
  }

  static String bare(String label) {
    return label.substring(Ordinal.of(label).length());
  }

  /** The folded label. */
  String own() {
    return whole.text();
  }

  /** The folded label without its ordinal. */
  String bare() {
    return plain.text();
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
  double score(Name text, Name textBare) {
    return score(text, textBare, 0);
  }

  /** The same; any score below the least may be given as 0. */
  double score(Name text, Name textBare, double least) {
    if (text.text().equals(own()) || text.text().equals(bare())) {
      return 1;
    }
    double score = Math.max(whole.like(text, least), plain.like(textBare, least));
    return Math.min(score, 0.99);
  }
}
