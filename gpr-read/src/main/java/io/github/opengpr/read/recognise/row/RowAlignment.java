package io.github.opengpr.read.recognise.row;

import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.token.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places the strips of a document on the rows of a form, by the sequence as a whole: among all ways
 * to pair strips and rows in order, the one with the highest sum of scores. So one ruined label
 * does not shift the rows after it.
 */
public final class RowAlignment {

  /** What a label without values must score: a word of the head is no row. */
  static final double NAMED = 0.8;

  /** Below this a label says nothing about its row. */
  private static final double ALIKE = 0.45;

  private final List<CandidateRow> strips;

  /** Scores that near say the same. */
  private static final double AS_WELL = 0.02;

  private final List<RowFit> fits;
  private final TableLabels table;
  private final int[] rowOf;

  /** How many values each strip has, and each row of the form can hold. */
  private final int[] values;

  private final int[] capacities;
  private final boolean[] group;
  private final double total;

  public RowAlignment(TableLabels table, List<CandidateRow> strips) {
    this.table = table;
    this.strips = strips;
    RowFits scorer = new RowFits(table);
    this.fits = scorer.fit(strips);
    this.rowOf = new int[strips.size()];
    this.values = strips.stream().mapToInt(CandidateRow::values).toArray();
    this.capacities = table.rows().stream().mapToInt(RowLabel::capacity).toArray();
    this.group = new boolean[strips.size()];
    for (int s = 0; s < group.length; s++) {
      group[s] = isGroup(strips.get(s));
    }
    this.total = align();
  }

  private double align() {
    int n = strips.size();
    int m = table.rows().size();
    double[][] best = new double[n + 1][m + 1];
    for (int s = n - 1; s >= 0; s--) {
      for (int r = m - 1; r >= 0; r--) {
        double pair = gain(s, r);
        double skip = Math.max(best[s + 1][r], best[s][r + 1]);
        best[s][r] = pair > 0 ? Math.max(skip, pair + best[s + 1][r + 1]) : skip;
      }
    }
    Arrays.fill(rowOf, -1);
    int s = 0;
    int r = 0;
    while (s < n && r < m) {
      double pair = gain(s, r);
      if (pair > 0 && best[s][r] == pair + best[s + 1][r + 1]) {
        rowOf[s++] = r++;
      } else if (best[s][r] == best[s + 1][r]) {
        s++;
      } else {
        r++;
      }
    }
    return best[0][0];
  }

  private double gain(int s, int r) {
    int capacity = capacities[r];
    double full = values[s] == capacity ? 0.1 : 0;
    double score = fits.get(s).scores()[r];
    if (values[s] == 0) {
      return score >= NAMED ? score : 0;
    }
    if (score >= ALIKE) {
      return score + 0.2 + full;
    }
    boolean unnamed = strips.get(s).labels().isEmpty();
    if (values[s] > 2 * capacity || group[s] || unnamed && 2 * values[s] < capacity) {
      return 0;
    }
    // A strip without a label of this form fills a gap, and only if nothing better does.
    return (unnamed ? 0.03 : 0.05) + 0.1 * score + full;
  }

  /** Whether the label is that of a group of rows. */
  public boolean isGroup(CandidateRow strip) {
    List<Token> labels = strip.labels();
    return !labels.isEmpty() && table.groups().containsKey(labels.get(labels.size() - 1).folded());
  }

  /** Whether every row has its strip, with exactly its label and as many values as it holds. */
  public boolean isExact() {
    int exact = 0;
    for (int s = 0; s < rowOf.length; s++) {
      int row = rowOf[s];
      if (values[s] > 0 && (row < 0 || score(s) < 1 || values[s] != capacities[row])) {
        return false;
      }
      exact += values[s] > 0 ? 1 : 0;
    }
    return exact == capacities.length;
  }

  /** The row a strip is placed on; -1 if on none. */
  public int row(int strip) {
    return rowOf[strip];
  }

  /** How well the label of a strip fits the row it is placed on. */
  public double score(int strip) {
    return rowOf[strip] < 0 ? 0 : fits.get(strip).scores()[rowOf[strip]];
  }

  /**
   * Whether the label of a placed strip fits a free row beside its own as well: what is left of a
   * label may be the end of two.
   */
  public boolean isAmbiguous(int strip) {
    int row = rowOf[strip];
    double[] scores = fits.get(strip).scores();
    for (int r = placedBefore(strip) + 1; r < placedAfter(strip); r++) {
      if (r != row && scores[r] >= scores[row] - AS_WELL) {
        return true;
      }
    }
    return false;
  }

  private int placedBefore(int strip) {
    int s = strip - 1;
    while (s >= 0 && rowOf[s] < 0) {
      s--;
    }
    return s < 0 ? -1 : rowOf[s];
  }

  private int placedAfter(int strip) {
    int s = strip + 1;
    while (s < rowOf.length && rowOf[s] < 0) {
      s++;
    }
    return s < rowOf.length ? rowOf[s] : capacities.length;
  }

  /** The last word of the label of a placed strip; null if the strip has no label or no place. */
  public @Nullable Token label(int strip) {
    List<Token> labels = strips.get(strip).labels();
    if (rowOf[strip] < 0 || labels.isEmpty()) {
      return null;
    }
    return score(strip) <= 0
        ? labels.get(labels.size() - 1)
        : labels.get(fits.get(strip).to()[rowOf[strip]]);
  }

  RowFit fit(int strip) {
    return fits.get(strip);
  }

  /** How well the whole document fits this form. */
  public double total() {
    return total;
  }

  /**
   * Whether the place of a strip whose label does not speak for itself follows from its neighbours:
   * as many strips with values as rows lie between the nearest ones that are sure.
   */
  public boolean followsFromNeighbours(int strip) {
    int before = strip - 1;
    while (before >= 0 && score(before) < RowLabel.FIRM) {
      before--;
    }
    int after = strip + 1;
    while (after < strips.size() && score(after) < RowLabel.FIRM) {
      after++;
    }
    int rowBefore = before < 0 ? -1 : rowOf[before];
    int rowAfter = after < strips.size() ? rowOf[after] : table.rows().size();
    int between = 0;
    for (int s = before + 1; s < after; s++) {
      if (strips.get(s).hasValues() && !isGroup(strips.get(s))) {
        between++;
      }
    }
    return between == rowAfter - rowBefore - 1;
  }
}
