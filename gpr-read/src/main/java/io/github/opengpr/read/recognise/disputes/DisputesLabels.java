package io.github.opengpr.read.recognise.disputes;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedTable;
import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.row.LabelSorter;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The labels that table four prints around its values. */
final class DisputesLabels {

  /** The label of a row may be broken into so many words. */
  private static final int MOST_WORDS = 8;

  private final TableLabels table;
  private final List<Token> words;

  DisputesLabels(TableLabels table, List<Token> words) {
    this.table = table;
    this.words = words;
  }

  /**
   * The table as printed.
   *
   * @param leftovers takes words that are none of the form
   */
  PrintedTable printed(@Nullable Place place, List<PrintedLine> leftovers) {
    LabelSorter sorter = new LabelSorter(table);
    List<PrintedLabel> rows = new ArrayList<>();
    List<Token> others = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int taken = rowLabel(i, rows);
      if (taken == 0) {
        others.add(words.get(i));
        taken = 1;
      }
      i += taken;
    }
    sorter.sort(others, null);
    leftovers.addAll(sorter.leftovers());
    return new PrintedTable(
        4,
        table.form(),
        place,
        sorter.corner(),
        rows,
        sorter.columns(),
        sorter.groups(),
        List.of());
  }

  private int rowLabel(int at, List<PrintedLabel> rows) {
    String joined = "";
    for (int n = 0; n < MOST_WORDS && at + n < words.size() && table.isStartOfRow(joined); n++) {
      String next = words.get(at + n).folded();
      joined = n == 0 ? next : joined + next;
      int row = table.row(joined);
      if (row >= 0) {
        RowLabel label = table.rows().get(row);
        if (rows.stream().noneMatch(found -> label.row().key().equals(found.key()))) {
          StringBuilder text = new StringBuilder();
          words.subList(at, at + n + 1).forEach(word -> text.append(word.oneLine()));
          rows.add(
              new PrintedLabel(
                  label.row().key(), label.row().label(), text.toString(), words.get(at).place()));
        }
        return n + 1;
      }
    }
    return 0;
  }
}
