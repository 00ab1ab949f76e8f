package io.github.opengpr.read.recognise;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedTable;
import io.github.opengpr.read.document.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table whose rows have labels: tables two and three, and table four where it is laid out
 * so.
 */
@SuppressWarnings(
    "ReferenceEquality") // the very piece of the document or the very constant is meant
final class TableReading {

  private final TableLabels table;
  private final List<Strip> strips;
  private final Map<Integer, Grid> grids;
  private final boolean endsDocument;
  private final RowAlignment alignment;
  private final LabelSorter sorter;
  private final CellFill[] cells;
  private final RowPatterns patterns = new RowPatterns();
  private final StreamPattern stream = new StreamPattern();
  private final @Nullable AlignedColumns aligned;
  private final List<PrintedLabel> rows = new ArrayList<>();
  private final List<PrintedTable.GroupValues> groupValues = new ArrayList<>();
  private final Map<Integer, GridHead> heads = new HashMap<>();

  /**
   * A reading of strips as a table.
   *
   * @param grids the tables of the document by number
   * @param endsDocument whether the document ends with these strips
   */
  TableReading(
      TableLabels table, List<Strip> strips, Map<Integer, Grid> grids, boolean endsDocument) {
    this.table = table;
    this.strips = strips;
    this.grids = grids;
    this.endsDocument = endsDocument;
    this.alignment = new RowAlignment(table, strips);
    this.sorter = new LabelSorter(table);
    this.cells = new CellFill[table.form().table(table.number()).cells().size()];
    Arrays.fill(cells, CellFill.missing());
    this.aligned = table.number() == 3 ? new AlignedColumns(table.rows().get(0).capacity()) : null;
  }

  /** How well the strips fit this form, words of the head included. */
  double score() {
    double score = alignment.total();
    for (Strip strip : strips) {
      for (Token label : strip.labels()) {
        if (table.columns().containsKey(label.folded())) {
          score += 0.3;
        }
      }
    }
    return score;
  }

  /** How many rows were found by their labels. */
  int rowsFound() {
    int found = 0;
    for (int s = 0; s < strips.size(); s++) {
      if (alignment.score(s) >= RowAlignment.FIRM) {
        found++;
      }
    }
    return found;
  }

  TableLabels table() {
    return table;
  }

  /** Reads all rows. */
  void read() {
    learn();
    for (int s = 0; s < strips.size(); s++) {
      if (alignment.row(s) >= 0) {
        row(s);
      } else {
        unplaced(s);
      }
    }
    if (valuesBeforeLabels()) {
      doubtAll(Notes.ORDER);
    }
  }

  private void learn() {
    for (int s = 0; s < strips.size(); s++) {
      Token label = label(s);
      if (label != null) {
        RowLabel row = table.rows().get(alignment.row(s));
        patterns.learn(strips.get(s), label, row.capacity());
        stream.learn(strips.get(s), label, row.capacity(), spans(s));
        if (aligned != null && !strips.get(s).isRow()) {
          aligned.learn(strips.get(s).after(label));
        }
      }
    }
    if (table.number() != 3) {
      return;
    }
    learnHead();
    GridHead last = null;
    for (int s = 0; s < strips.size(); s++) {
      Strip strip = strips.get(s);
      Grid grid = grids.get(strip.grid());
      if (grid == null
          || !strip.isExact()
          || heads.containsKey(strip.grid())
          || alignment.row(s) < 0) {
        continue;
      }
      GridHead head = GridHead.of(grid, strip.gridRow(), table.rows().get(0).block().columns());
      last = head == null ? last : head;
      if (last != null) {
        heads.put(strip.grid(), last);
      }
    }
  }

  /** Finds the cell of the first value in lines as long as those of the head. */
  private void learnHead() {
    List<Column> columns = table.rows().get(0).block().columns();
    for (Strip strip : strips) {
      for (List<Token> line : strip.headLines()) {
        for (int i = 0; i < line.size(); i++) {
          for (int c = 0; c < columns.size(); c++) {
            if (line.get(i).folded().equals(Fold.of(columns.get(c).label())) && i >= c) {
              patterns.learnHead(line.size(), i - c);
            }
          }
        }
      }
    }
  }

  /**
   * How many groups that were printed before reach into the next row, each leaving an empty cell.
   */
  private int spans(int s) {
    if (s + 1 >= strips.size() || alignment.row(s + 1) < 0) {
      return 0;
    }
    int depth = table.rows().get(alignment.row(s + 1)).row().labels().size();
    return Math.max(0, depth - strips.get(s + 1).labels().size());
  }

  /** The last word of the label of a placed strip; null if the strip has no label or no place. */
  private @Nullable Token label(int s) {
    if (alignment.row(s) < 0) {
      return null;
    }
    List<Token> labels = strips.get(s).labels();
    if (labels.isEmpty()) {
      return null;
    }
    if (alignment.score(s) <= 0) {
      return labels.get(labels.size() - 1);
    }
    return labels.get(alignment.fit(s).to()[alignment.row(s)]);
  }

  private void row(int s) {
    Strip strip = strips.get(s);
    RowLabel row = table.rows().get(alignment.row(s));
    Token label = label(s);
    boolean end = endsDocument && isLastWithContent(s);
    Token anchor = label == null ? NO_LABEL : label;
    boolean total = table.number() != 2;
    CellFill[] fills =
        new RowReading(patterns, stream, aligned, total)
            .read(
                strip,
                anchor,
                row.capacity(),
                heads.get(strip.grid()),
                end,
                blanksDropped(s),
                spans(s));
    Message doubt = doubt(s, label);
    for (int c = 0; c < fills.length; c++) {
      CellFill fill = fills[c];
      if (doubt == Notes.BY_SEQUENCE) {
        fill = fill.noted(doubt);
      } else if (doubt != null) {
        fill = fill.doubted(doubt);
      } else if (fill.token() == null && fill.trust() == CellFill.Trust.SURE && hasStrayValues()) {
        fill = CellFill.doubtful(null, Notes.ORDER);
      }
      cells[index(row, c)] = fill;
    }
    names(s, row, label);
  }

  private static final Token NO_LABEL = Token.of("", new Place.InText(1, 1));

  private int index(RowLabel row, int column) {
    int first = table.form().table(table.number()).cells().get(0).index();
    return row.block().cell(row.rowInBlock(), column).index() - first;
  }

  private @Nullable Message doubt(int s, @Nullable Token label) {
    if (alignment.score(s) >= RowAlignment.FIRM) {
      return null;
    }
    if (label == null) {
      return Notes.LABEL_LOST;
    }
    return alignment.score(s) >= 0.25 && alignment.followsFromNeighbours(s)
        ? Notes.BY_SEQUENCE
        : Notes.LABEL_LOST;
  }

  private void names(int s, RowLabel row, @Nullable Token label) {
    List<Token> labels = strips.get(s).labels();
    if (label == null) {
      return;
    }
    RowFit fit = alignment.fit(s);
    int r = alignment.row(s);
    boolean scored = alignment.score(s) > 0;
    int from = scored ? fit.from()[r] : labels.size() - 1;
    int to = scored ? fit.to()[r] : labels.size() - 1;
    sorter.sort(labels.subList(0, from), row);
    StringBuilder text = new StringBuilder();
    labels.subList(from, to + 1).forEach(piece -> text.append(piece.oneLine()));
    rows.add(
        new PrintedLabel(
            row.row().key(), row.row().label(), text.toString(), labels.get(from).place()));
  }

  private void unplaced(int s) {
    Strip strip = strips.get(s);
    List<Token> labels = strip.labels();
    if (!strip.hasValues() || labels.isEmpty()) {
      sorter.sort(labels, null);
      strip.cells().stream()
          .filter(Token::isValue)
          .forEach(token -> sorter.leftovers().add(LabelSorter.line(token)));
      return;
    }
    Token last = labels.get(labels.size() - 1);
    sorter.sort(labels.subList(0, labels.size() - 1), null);
    String group = table.groups().get(last.folded());
    List<String> raw = strip.after(last).stream().map(token -> token.text().strip()).toList();
    if (group != null) {
      PrintedLabel label = sorter.group(last, group);
      groupValues.add(new PrintedTable.GroupValues(label, raw));
      sorter.sort(List.of(last), null);
    } else if (strip.values() >= table.rows().get(0).capacity() || table.number() == 2) {
      rows.add(new PrintedLabel(null, null, last.oneLine(), last.place()));
      strip.after(last).stream()
          .filter(Token::isValue)
          .forEach(token -> sorter.leftovers().add(LabelSorter.line(token)));
    } else {
      sorter.sort(List.of(last), null);
      strip.after(last).stream()
          .filter(Token::isValue)
          .forEach(token -> sorter.leftovers().add(LabelSorter.line(token)));
    }
  }

  /**
   * Whether another row of the table has fewer values than cells, so that blank cells were left
   * out.
   */
  private boolean blanksDropped(int except) {
    for (int s = 0; s < strips.size(); s++) {
      int row = alignment.row(s);
      if (s == except || row < 0 || strips.get(s).isRow()) {
        continue;
      }
      int values = strips.get(s).values();
      if (values < table.rows().get(row).capacity()) {
        return true;
      }
    }
    return false;
  }

  /** Whether numbers stand in the table that no row can hold: then an empty row proves nothing. */
  private boolean hasStrayValues() {
    for (int s = 0; s < strips.size(); s++) {
      int row = alignment.row(s);
      int capacity = row < 0 ? 0 : table.rows().get(row).capacity();
      int values = strips.get(s).values();
      boolean stray = row < 0 && values > 1 && !alignment.isGroup(strips.get(s));
      if (stray || row >= 0 && values > capacity + 1) {
        return true;
      }
    }
    return false;
  }

  private boolean isLastWithContent(int s) {
    for (int next = s + 1; next < strips.size(); next++) {
      if (strips.get(next).cells().stream().anyMatch(token -> !token.isEmpty())) {
        return false;
      }
    }
    return true;
  }

  /** Whether each row of values seems to stand before its label instead of after it. */
  private boolean valuesBeforeLabels() {
    int last = table.rows().size() - 1;
    boolean lastEmpty = false;
    boolean strayBefore = false;
    boolean placed = false;
    for (int s = 0; s < strips.size(); s++) {
      Strip strip = strips.get(s);
      int row = alignment.row(s);
      if (row == last && !strip.hasValues()) {
        lastEmpty = true;
      }
      if (!placed
          && (row < 0 || alignment.score(s) < RowAlignment.FIRM)
          && strip.values() == table.rows().get(0).capacity()) {
        strayBefore = true;
      }
      placed |= row >= 0 && alignment.score(s) >= RowAlignment.FIRM;
    }
    return lastEmpty && strayBefore;
  }

  private void doubtAll(Message why) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].doubted(why);
    }
  }

  /** What goes into the cells of the table, in the order of the form. */
  CellFill[] cells() {
    return cells;
  }

  List<PrintedLine> leftovers() {
    return sorter.leftovers();
  }

  PrintedTable printed(@Nullable Place place) {
    return new PrintedTable(
        table.number(),
        table.form(),
        place,
        sorter.corner(),
        rows,
        sorter.columns(),
        sorter.groups(),
        groupValues);
  }
}
