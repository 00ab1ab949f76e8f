package io.github.opengpr.read.recognise.row;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.model.printed.PrintedTable;
import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What a table prints besides its values: the labels of its rows, and rows the form does not have.
 */
public final class RowNames {

  private final TableLabels table;
  private final RowAlignment alignment;
  private final LabelSorter sorter;
  private final List<PrintedLabel> rows = new ArrayList<>();
  private final List<PrintedTable.GroupValues> groupValues = new ArrayList<>();

  public RowNames(TableLabels table, RowAlignment alignment) {
    this.table = table;
    this.alignment = alignment;
    this.sorter = new LabelSorter(table);
  }

  /** Takes the labels of a strip that was placed on a row. */
  public void placed(int s, CandidateRow strip) {
    List<Token> labels = strip.labels();
    if (labels.isEmpty()) {
      return;
    }
    RowLabel row = table.rows().get(alignment.row(s));
    RowFit fit = alignment.fit(s);
    int r = alignment.row(s);
    boolean scored = alignment.score(s) > 0;
    int from = scored ? fit.from()[r] : labels.size() - 1;
    int to = scored ? fit.to()[r] : labels.size() - 1;
    sorter.sort(labels.subList(0, from), row);
    rows.add(
        new PrintedLabel(
            row.row().key(),
            row.row().label(),
            text(labels.subList(from, to + 1), row),
            labels.get(from).place()));
  }

  /** The label as printed, without pieces of its group's label that a converter put between. */
  private static String text(List<Token> pieces, RowLabel row) {
    if (pieces.size() == 1) {
      return pieces.get(0).oneLine();
    }
    StringBuilder own = new StringBuilder();
    StringBuilder folded = new StringBuilder();
    boolean mixed = false;
    for (Token piece : pieces) {
      if (row.own().startsWith(piece.folded(), folded.length())) {
        own.append(piece.oneLine());
        folded.append(piece.folded());
      } else if (row.groups().stream().anyMatch(g -> Fold.of(g).contains(piece.folded()))) {
        mixed = true;
      } else {
        return joined(pieces);
      }
    }
    return mixed && 2 * folded.length() > row.own().length() ? own.toString() : joined(pieces);
  }

  private static String joined(List<Token> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.oneLine()));
    return text.toString();
  }

  /**
   * Takes a strip that was placed on no row: words of the head, a group with values, a foreign row.
   */
  public void unplaced(CandidateRow strip) {
    List<Token> labels = strip.labels();
    if (!strip.hasValues() || labels.isEmpty()) {
      sorter.sort(labels, null);
      leaveValues(strip.cells());
      return;
    }
    Token last = labels.get(labels.size() - 1);
    List<Token> after = strip.after(last);
    sorter.sort(labels.subList(0, labels.size() - 1), null);
    String group = table.groups().get(last.folded());
    if (group != null) {
      List<String> raw = after.stream().map(token -> token.text().strip()).toList();
      groupValues.add(new PrintedTable.GroupValues(sorter.group(last, group), raw));
      sorter.sort(List.of(last), null);
      return;
    }
    if (strip.values() >= table.rows().get(0).capacity() || table.number() == 2) {
      rows.add(new PrintedLabel(null, null, last.oneLine(), last.place()));
    } else {
      sorter.sort(List.of(last), null);
    }
    leaveValues(after);
  }

  private void leaveValues(List<Token> cells) {
    cells.stream()
        .filter(Token::isValue)
        .forEach(token -> sorter.leftovers().add(LabelSorter.line(token)));
  }

  public LabelSorter sorter() {
    return sorter;
  }

  public List<PrintedLabel> rows() {
    return rows;
  }

  public List<PrintedTable.GroupValues> groupValues() {
    return groupValues;
  }
}
