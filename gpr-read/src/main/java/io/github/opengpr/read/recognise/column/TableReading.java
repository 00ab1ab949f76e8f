package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedTable;
import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.stack.StackedColumns;
import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.row.LabelSorter;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.row.RowAlignment;
import io.github.opengpr.read.recognise.row.RowNames;
import io.github.opengpr.read.recognise.row.RowOrder;
import io.github.opengpr.read.recognise.sum.MergedDigits;
import io.github.opengpr.read.recognise.sum.NumberStream;
import io.github.opengpr.read.recognise.sum.ReadingProof;
import io.github.opengpr.read.recognise.sum.RowSums;
import io.github.opengpr.read.recognise.sum.SumInference;
import io.github.opengpr.read.recognise.sum.TableSums;
import io.github.opengpr.read.recognise.token.Notes;
import io.github.opengpr.read.recognise.token.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table whose rows have labels: tables two and three, and table four where it is laid out
 * so.
 */
@SuppressWarnings("ReferenceEquality") // the very piece of the document is meant
public final class TableReading implements ReadTable {

  private static final Token NO_LABEL = Token.of("", new Place.InText(1, 1));

  /** A longer word of a head is several, parted by single blanks. */
  private static final int LONGEST_COLUMN = 12;

  private final TableLabels table;
  private final List<CandidateRow> strips;
  private final Set<CandidateRow> outOfOrder;
  private final TableContext context;
  private final RowAlignment alignment;
  private final RowNames names;
  private final Placement[] cells;

  /** Whether blank cells may have been left out of rows that are filled up at their ends. */
  private boolean moved;

  /** Whether the order of all numbers told their cells. */
  private boolean told;

  /** Whether blanks stand for blank cells, and numbers of neighbouring cells have none between. */
  private boolean blanksAreCells;

  /** The rows found by their labels, and the values of those whose cells are not known. */
  private final Set<Integer> placed = new HashSet<>();

  private final Map<Integer, List<Token>> lost = new HashMap<>();

  /** Whether some rows lack numbers, and others stand where no row can hold them. */
  private boolean scattered;

  public TableReading(TableLabels table, List<CandidateRow> strips, TableContext context) {
    this.table = table;
    this.strips = context.mayBeReordered() ? RowOrder.ofForm(strips, table) : strips;
    this.outOfOrder = this.strips.equals(strips) ? Set.of() : RowOrder.outOfOrder(strips, table);
    this.context = context;
    this.alignment = new RowAlignment(table, this.strips);
    this.names = new RowNames(table, alignment);
    this.cells = new Placement[table.cells().size()];
    Arrays.fill(cells, Placement.missing());
  }

  /** How well the strips fit this form, words of the head included. */
  public double score() {
    return alignment.total() + head(table, strips);
  }

  /** Whether every row of the form is there as it should be, and no other: no form fits better. */
  public boolean isExact() {
    return alignment.isExact();
  }

  /** How well the words of the head fit a form. */
  public static double head(TableLabels table, List<CandidateRow> strips) {
    double score = 0;
    for (CandidateRow strip : strips) {
      for (Token label : strip.labels()) {
        if (table.columns().containsKey(label.folded())) {
          score += 0.3;
        } else if (table.number() == 2 && label.folded().length() > LONGEST_COLUMN) {
          score += 0.3 * table.columnsIn(label.folded());
        }
      }
    }
    return score;
  }

  /** How many rows were found by their labels. */
  public int rowsFound() {
    int found = 0;
    for (int s = 0; s < strips.size(); s++) {
      if (alignment.score(s) >= RowLabel.FIRM) {
        found++;
      }
    }
    return found;
  }

  @Override
  public TableLabels table() {
    return table;
  }

  /** Reads all rows. */
  public void read() {
    LayoutEvidence layout = new LayoutEvidence(table, strips, alignment, context);
    moved = layout.mayHaveMoved();
    StrayValues strays = new StrayValues(table, strips, alignment);
    boolean stray = strays.exist(1) || strays.areOutOfOrder();
    scattered = stray && hasTooFew();
    for (int s = 0; s < strips.size(); s++) {
      if (alignment.row(s) >= 0) {
        row(layout, s, stray, strays.mayBelongTo(s));
        names.placed(s, strips.get(s));
      } else {
        names.unplaced(strips.get(s));
      }
    }
    boolean whole = placed.size() == table.rows().size();
    if (table.number() == 3
        && (whole || !stray && areRowsKnown())
        && !context.ends()
        && !strays.exist(SumInference.SURPLUS)) {
      blanksAreCells = new SumInference(table.form().requests(), cells, lost).place(whole);
    }
    boolean apart =
        table.number() == 3
            && !context.ends()
            && (strays.exist(0) || values().stream().anyMatch(MergedDigits::areWords));
    told = apart && NumberStream.tells(values(), beside(), table.form().table(3), cells);
    if (told) {
      return;
    }
    if (context.dropsRepeated()) {
      Arrays.setAll(
          cells,
          i -> cells[i].token() == null ? cells[i].doubted(CellDoubt.COLUMN_UNKNOWN) : cells[i]);
    }
    if (table.number() == 3) {
      ReadingProof.ofTable(table.form().table(table.number()), cells);
    }
    HeadUnits.apply(strips, table.cells(), cells);
    boolean turned = context.valuesFirst() || ValuesBeforeLabels.seem(table, strips, alignment);
    if (turned || context.order() == StackedColumns.Order.UNKNOWN) {
      Arrays.setAll(cells, i -> cells[i].doubted(CellDoubt.ORDER_UNKNOWN));
    } else if (context.order() == StackedColumns.Order.MATCHED) {
      boolean adds =
          placed.size() == table.rows().size()
              && TableSums.hold(table.form().table(table.number()), cells);
      Arrays.setAll(
          cells,
          i ->
              adds ? cells[i].noted(Notes.BY_ORDER) : cells[i].doubted(CellDoubt.MATCHED_BY_ORDER));
    }
  }

  /**
   * Reads a row.
   *
   * @param stray whether numbers stand in the table that no row can hold
   * @param own whether they may be those of this row
   */
  private void row(LayoutEvidence layout, int s, boolean stray, boolean own) {
    RowLabel row = table.rows().get(alignment.row(s));
    Token label = alignment.label(s);
    CandidateRow strip = strips.get(s);
    // An ended line of text holds a whole row; a table of columns may end within one.
    boolean whole = strip.isRow() && !strip.isExact() && context.ended();
    boolean end = context.ends() && isLastWithContent(s) && !whole;
    Placement[] fills = layout.read(s, label == null ? NO_LABEL : label, end);
    boolean others =
        own || scattered && label != null && StrayValues.mayBeOfOthers(table, strip, label);
    CellDoubt doubt = others ? CellDoubt.ORDER_UNKNOWN : doubt(s, label);
    boolean bySequence = doubt == null && alignment.score(s) < RowLabel.FIRM;
    if (doubt == null && label != null) {
      if (!bySequence) {
        placed.add(alignment.row(s));
      }
      // A row without its last cell, where blanks leave a trace, is no matter for the sums.
      if (!anyDoubted(fills, CellDoubt.LAST_CELL_MISSING)
          && anyDoubted(fills, CellDoubt.COLUMN_UNKNOWN)) {
        lost.put(
            alignment.row(s), strips.get(s).after(label).stream().filter(Token::isValue).toList());
      }
    }
    for (int c = 0; c < fills.length; c++) {
      Placement fill = fills[c];
      if (bySequence) {
        fill = fill.noted(Notes.BY_SEQUENCE);
      } else if (doubt != null) {
        fill = fill.doubted(doubt);
      } else if (fill.token() == null && fill.trust() == Placement.Trust.SURE && stray) {
        fill = Placement.doubtful(null, CellDoubt.ORDER_UNKNOWN);
      } else if (fill.note() == null && outOfOrder.contains(strip)) {
        fill = fill.noted(Notes.OUT_OF_ORDER);
      }
      cells[index(row, c)] = fill;
    }
  }

  private List<Token> values() {
    return strips.stream().flatMap(s -> s.cells().stream()).filter(Token::isValue).toList();
  }

  /** The numbers that stand alone in the line of the label of a row, by the row. */
  private Map<Integer, Token> beside() {
    Map<Integer, Token> beside = new HashMap<>();
    for (int s = 0; s < strips.size(); s++) {
      Token label = alignment.label(s);
      if (label == null || doubt(s, label) != null) {
        continue;
      }
      List<Token> line =
          strips.get(s).after(label).stream()
              .filter(token -> token.isValue() && isOfLine(token, label))
              .toList();
      if (line.size() == 1) {
        beside.put(alignment.row(s), line.get(0));
      }
    }
    return beside;
  }

  private static boolean isOfLine(Token token, Token label) {
    return token.place() instanceof Place.InText own
        && label.place() instanceof Place.InText line
        && own.line().equals(line.line());
  }

  /** Whether all numbers stand in rows that are known: rows that were not found hold none. */
  private boolean areRowsKnown() {
    return IntStream.range(0, strips.size())
        .filter(s -> strips.get(s).hasValues())
        .allMatch(s -> alignment.row(s) >= 0 && doubt(s, alignment.label(s)) == null);
  }

  private static boolean anyDoubted(Placement[] fills, CellDoubt doubt) {
    return Arrays.stream(fills).anyMatch(fill -> fill.doubt() == doubt);
  }

  private int index(RowLabel row, int column) {
    int first = table.cells().get(0).index();
    return row.block().cell(row.rowInBlock(), column).index() - first;
  }

  /** Why the row of a strip is not certain; null if it is, by its label or by its neighbours. */
  private @Nullable CellDoubt doubt(int s, @Nullable Token label) {
    if (table.number() == 2 && label != null && isPartedByWords(strips.get(s), label)) {
      return CellDoubt.ROW_UNKNOWN;
    }
    if (alignment.score(s) >= RowLabel.FIRM) {
      return alignment.isAmbiguous(s) ? CellDoubt.ROW_UNKNOWN : null;
    }
    if (label == null || !alignment.followsFromNeighbours(s)) {
      return CellDoubt.ROW_UNKNOWN;
    }
    // In table three a word between two sure rows can only be the one label between theirs.
    boolean whole = table.number() == 3 && strips.get(s).values() == table.rows().get(0).capacity();
    return whole || alignment.score(s) >= 0.25 ? null : CellDoubt.ROW_UNKNOWN;
  }

  /** Whether other words stand between a label and its numbers: they may be of another row. */
  private static boolean isPartedByWords(CandidateRow strip, Token label) {
    List<Token> labels = strip.labels();
    boolean cells = strip.hasValues() || strip.isRow();
    return !strip.isExact() && cells && labels.get(labels.size() - 1) != label;
  }

  private boolean isLastWithContent(int s) {
    for (int next = s + 1; next < strips.size(); next++) {
      if (strips.get(next).cells().stream().anyMatch(token -> !token.isEmpty())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean hasTooFew() {
    return !told && hasRows(-1);
  }

  @Override
  public boolean hasTooMany() {
    return !told && hasRows(1);
  }

  private boolean hasRows(int sign) {
    for (int s = 0; s < strips.size(); s++) {
      int row = alignment.row(s);
      if (row >= 0 && !strips.get(s).isRow() && strips.get(s).hasValues()) {
        int difference = strips.get(s).values() - table.rows().get(row).capacity();
        if (Integer.signum(difference) == sign) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void doubtCounts() {
    if (told) {
      return;
    }
    for (int s = 0; s < strips.size(); s++) {
      if (alignment.row(s) < 0 || strips.get(s).isRow()) {
        continue;
      }
      RowLabel row = table.rows().get(alignment.row(s));
      int from = index(row, 0);
      if (table.number() == 2 || !RowSums.prove(cells, from, from + row.capacity())) {
        doubt(row, CellDoubt.COLUMN_UNKNOWN);
      }
    }
  }

  @Override
  public boolean blanksAreCells() {
    return blanksAreCells;
  }

  @Override
  public boolean mayHaveMoved() {
    return moved;
  }

  @Override
  public void doubtMoved() {
    for (int s = 0; s < strips.size(); s++) {
      if (alignment.row(s) < 0 || !strips.get(s).isRow() || strips.get(s).isExact()) {
        continue;
      }
      RowLabel row = table.rows().get(alignment.row(s));
      if (strips.get(s).hasValues() && strips.get(s).values() < row.capacity()) {
        doubt(row, CellDoubt.COLUMN_UNKNOWN);
      }
    }
  }

  private void doubt(RowLabel row, CellDoubt why) {
    for (int c = 0; c < row.capacity(); c++) {
      int at = index(row, c);
      cells[at] = cells[at].doubted(why);
    }
  }

  @Override
  public Placement[] cells() {
    return cells;
  }

  @Override
  public List<PrintedLine> leftovers() {
    return names.sorter().leftovers();
  }

  @Override
  public PrintedTable printed(@Nullable Place place) {
    LabelSorter sorter = names.sorter();
    return new PrintedTable(
        table.number(),
        table.form(),
        place,
        sorter.corner(),
        names.rows(),
        sorter.columns(),
        sorter.groups(),
        names.groupValues());
  }
}
