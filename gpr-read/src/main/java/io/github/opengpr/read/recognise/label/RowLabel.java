package io.github.opengpr.read.recognise.label;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Row;
import io.github.opengpr.read.recognise.token.LabelKey;
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
public record RowLabel(Row row, Block block, int rowInBlock, LabelKey whole, LabelKey plain) {

  /** From this score on a label speaks for itself. */
  public static final double FIRM = 0.72;

  static RowLabel of(Row row, Block block, int rowInBlock) {
    String label = row.label();
    return new RowLabel(
        row, block, rowInBlock, LabelKey.of(Fold.of(label)), LabelKey.of(Fold.of(bare(label))));
  }

  public static String bare(String label) {
    return label.substring(Ordinal.of(label).length());
  }

  /** The folded label. */
  public String own() {
    return whole.text();
  }

  /** The folded label without its ordinal. */
  public String bare() {
    return plain.text();
  }

  /** How many values the row holds. */
  public int capacity() {
    return block.columns().size();
  }

  /** The groups the row stands in, the outermost first. */
  public List<String> groups() {
    return row.labels().subList(0, row.labels().size() - 1);
  }

  /** How well a folded text fits, from 0 to 1. */
  public double score(LabelKey text, LabelKey textBare) {
    return score(text, textBare, 0);
  }

  /** The same; any score below the least may be given as 0. */
  public double score(LabelKey text, LabelKey textBare, double least) {
    if (text.text().equals(own()) || text.text().equals(bare())) {
      return 1;
    }
    double score = Math.max(whole.like(text, least), plain.like(textBare, least));
    return Math.min(score, 0.99);
  }
}
