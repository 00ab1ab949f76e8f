package io.github.opengpr.read.recognise.row;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.token.LabelKey;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Scores the labels of strips against the rows of a table. */
public final class RowFits {

  private static final int LONGEST = 80;

  /** Labels as unlike as this only share the words that all labels share. */
  private static final double NOISE = 0.25;

  /** How many words may stand between a label and its values: an unreadable value, a remark. */
  private static final int SKIPPED = 4;

  /** What a label scores at most if another begins between it and the values. */
  private static final double BROKEN = 0.6;

  /** What a label scores that is followed by a remark in parentheses. */
  private static final double EXPLAINED = 0.97;

  /** Fewer characters may be any word. */
  private static final int BEGINNING = 4;

  /** How many pieces of a label may stand after its values. */
  private static final int TAIL = 3;

  private final TableLabels table;

  public RowFits(TableLabels table) {
    this.table = table;
  }

  public List<RowFit> fit(List<CandidateRow> strips) {
    List<RowFit> fits = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      RowFit fit = fit(strips.get(i));
      if (i + 1 < strips.size()
          && strips.get(i).hasValues()
          && !strips.get(i).isRow()
          && fit.best() < 0.99) {
        aroundValues(strips.get(i).labels(), strips.get(i + 1).labels(), fit);
      }
      fits.add(fit);
    }
    lastBreaksOff(strips, fits);
    return fits;
  }

  /** The label of the last row with values may have lost its end together with the document. */
  private void lastBreaksOff(List<CandidateRow> strips, List<RowFit> fits) {
    int last = strips.size() - 1;
    while (last >= 0 && !strips.get(last).hasValues()) {
      last--;
    }
    List<Token> labels = last < 0 ? List.of() : strips.get(last).labels();
    if (labels.isEmpty() || !isBroken(labels.get(labels.size() - 1))) {
      return;
    }
    String beginning = labels.get(labels.size() - 1).folded();
    for (int row = 0; row < table.rows().size(); row++) {
      boolean begins = table.rows().get(row).own().startsWith(beginning);
      if (begins && fits.get(last).scores()[row] < BROKEN) {
        put(fits.get(last), row, BROKEN, labels.size() - 1, labels.size() - 1);
      }
    }
  }

  public RowFit fit(CandidateRow strip) {
    int rows = table.rows().size();
    RowFit fit = new RowFit(new double[rows], new int[rows], new int[rows]);
    List<Token> labels = strip.labels();
    if (labels.isEmpty()) {
      return fit;
    }
    if (!exact(labels, fit)) {
      alike(labels, strip.hasValues(), fit);
    }
    return fit;
  }

  /** A label broken over lines whose values stand in the middle line: it goes on after them. */
  private void aroundValues(List<Token> labels, List<Token> next, RowFit fit) {
    String tail = "";
    for (int n = 0; n < Math.min(TAIL, next.size()); n++) {
      tail = tail + next.get(n).folded();
      String joined = "";
      for (int from = labels.size() - 1; from >= 0 && joined.length() < LONGEST; from--) {
        joined = labels.get(from).folded() + joined;
        String whole = joined + tail;
        LabelKey wholeName = LabelKey.of(whole);
        LabelKey joinedName = LabelKey.of(joined);
        LabelKey tailName = LabelKey.of(tail);
        for (int row = 0; row < table.rows().size(); row++) {
          RowLabel label = table.rows().get(row);
          double score = label.score(wholeName, wholeName, 0.85) - 0.02 * (n + 1);
          if (score > 0.85
              && score > fit.scores()[row]
              && !tail.contains(label.own())
              && (whole.contains(label.own()) || label.score(tailName, tailName) < score - 0.1)
              && label.score(joinedName, joinedName) < score) {
            put(fit, row, score, from, labels.size() - 1);
          }
        }
      }
    }
  }

  /** How many strips have exactly the label of a row: a hint which form a table is on. */
  public int exactly(List<CandidateRow> strips) {
    int found = 0;
    for (CandidateRow strip : strips) {
      List<Token> labels = strip.labels();
      if (!labels.isEmpty() && table.row(labels.get(labels.size() - 1).folded()) >= 0) {
        found++;
      }
    }
    return found;
  }

  private boolean exact(List<Token> labels, RowFit fit) {
    int last = labels.size() - 1;
    for (int to = last; to >= Math.max(0, last - SKIPPED); to--) {
      String joined = "";
      for (int from = to; from >= 0 && joined.length() < LONGEST; from--) {
        String word = labels.get(from).folded();
        joined = from == to ? word : word + joined;
        int row = table.row(joined);
        if (row >= 0) {
          if (to < last && isBroken(labels.get(to + 1))) {
            put(fit, row, BROKEN, from, to);
            return false;
          }
          put(fit, row, 1 - 0.01 * (last - to), from, to);
          return true;
        }
      }
      int explained = to == last ? table.explained(labels.get(to).text()) : -1;
      if (explained >= 0) {
        put(fit, explained, EXPLAINED, to, to);
        return true;
      }
    }
    return false;
  }

  private void alike(List<Token> labels, boolean hasValues, RowFit fit) {
    int to = labels.size() - 1;
    for (int end = to; end >= Math.max(0, to - 1); end--) {
      String joined = "";
      for (int from = end; from >= 0 && joined.length() < LONGEST; from--) {
        Token token = labels.get(from);
        String bare = Fold.of(RowLabel.bare(token.text())) + joined;
        joined = token.folded() + joined;
        if (!hasValues && table.columns().containsKey(joined)) {
          continue;
        }
        LabelKey text = LabelKey.of(joined);
        LabelKey textBare = bare.equals(joined) ? text : LabelKey.of(bare);
        for (int row = 0; row < table.rows().size(); row++) {
          RowLabel label = table.rows().get(row);
          if (from < end && joined.length() > 2 * label.own().length() + 12) {
            continue;
          }
          double least = hasValues ? Math.max(NOISE, fit.scores()[row]) : RowAlignment.NAMED;
          double score = label.score(text, textBare, least) - 0.1 * (to - end);
          score = end < to && isBroken(labels.get(to)) ? Math.min(score, BROKEN) : score;
          if (score > fit.scores()[row]) {
            put(fit, row, score, from, end);
          }
        }
      }
    }
  }

  /** Whether the word is the beginning of a label that a narrow column or the end cut off. */
  private boolean isBroken(Token word) {
    return word.folded().length() >= BEGINNING
        && (TableLabels.of(Form.FORM_2021, table.number()).isBeginningOfRow(word.folded())
            || TableLabels.of(Form.FORM_2019, table.number()).isBeginningOfRow(word.folded()));
  }

  private static void put(RowFit fit, int row, double score, int from, int to) {
    fit.scores()[row] = score;
    fit.from()[row] = from;
    fit.to()[row] = to;
  }
}
