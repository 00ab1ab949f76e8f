package io.github.opengpr.read.recognise;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.TableLines;
import io.github.opengpr.read.recognise.layout.TableText;
import io.github.opengpr.read.recognise.layout.blank.BlankDisputes;
import io.github.opengpr.read.recognise.layout.head.ColumnNumbers;
import io.github.opengpr.read.recognise.layout.head.HeadOrder;
import io.github.opengpr.read.recognise.layout.head.HeadParts;
import io.github.opengpr.read.recognise.layout.head.RowNumbers;
import io.github.opengpr.read.recognise.layout.head.RunningNumbers;
import io.github.opengpr.read.recognise.layout.head.TurnedTables;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.layout.stack.BrokenRows;
import io.github.opengpr.read.recognise.layout.stack.StackedColumns;
import io.github.opengpr.read.recognise.layout.stack.ValuesFirst;
import io.github.opengpr.read.recognise.layout.told.CellRecords;
import io.github.opengpr.read.recognise.layout.told.HeadedValues;
import io.github.opengpr.read.recognise.layout.told.ToldRows;
import io.github.opengpr.read.recognise.outline.SectionSpan;
import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.row.CandidateRows;
import io.github.opengpr.read.recognise.row.EnteredWords;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of the document that holds a table, as lines of cells: each layout in its turn is made
 * into what the form prints.
 *
 * @param labels the table on each form that it may be on
 * @param text the lines of the part outside its table
 * @param above how many of them stand before it
 * @param dropped lines within it that belong to no table
 * @param lines the lines of cells
 * @param isRow whether a folded text is the label of a row
 * @param valuesFirst whether the values of a row stand before its label
 * @param order whether labels and numbers stood apart
 */
record PartLines(
    List<TableLabels> labels,
    List<PrintedLine> text,
    int above,
    List<PrintedLine> dropped,
    List<TokenLine> lines,
    RowWords isRow,
    boolean valuesFirst,
    StackedColumns.Order order) {

  private static final TableLabels DISPUTES = TableLabels.of(Form.FORM_2021, 4);

  /**
   * The lines of a part.
   *
   * @param ends whether the document ends with this part
   * @param broken whether it ends within a line
   */
  static PartLines of(SectionSpan part, boolean ends, boolean broken) {
    int number = part.table();
    List<TableLabels> labels =
        number == 4
            ? List.of(DISPUTES)
            : List.of(
                TableLabels.of(Form.FORM_2021, number), TableLabels.of(Form.FORM_2019, number));
    ToldRows told = new ToldRows(labels);
    TableText split = TableText.of(part.pieces(), labels, told);
    RowWords isRow = new RowWords(labels);
    List<PrintedLine> dropped = new ArrayList<>();
    List<TokenLine> lines = TableLines.of(split.table(), dropped, isRow, told, ends);
    if (broken) {
      lines = withoutLastEmpty(lines);
    }
    lines = HeadParts.parted(lines, labels);
    List<TokenLine> uncounted = ColumnNumbers.removed(lines, isRow);
    lines = RunningNumbers.removed(uncounted, uncounted.size() < lines.size());
    lines = HeadOrder.restored(RowNumbers.removed(lines, labels), labels);
    lines = BrokenRows.joined(lines, labels.get(0), ends);
    if (number == 4) {
      lines = BlankDisputes.placed(lines, part.pieces(), DISPUTES.cells().size(), ends);
    }
    lines = TurnedTables.turned(lines, isRow, number);
    lines = CellRecords.joined(ValuesFirst.turned(lines, isRow), labels);
    lines = HeadedValues.joined(lines, labels, ends);
    boolean valuesFirst = ValuesFirst.stand(lines, isRow);
    StackedColumns.Result stacked = StackedColumns.matched(lines, labels, ends);
    return new PartLines(
        labels,
        split.text(),
        split.above(),
        dropped,
        EnteredWords.marked(stacked.lines(), isRow),
        isRow,
        valuesFirst,
        stacked.order());
  }

  /** Without a cell of which the document has the beginning and not the text. */
  private static List<TokenLine> withoutLastEmpty(List<TokenLine> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    TokenLine last = lines.get(lines.size() - 1);
    int n = last.tokens().size();
    if (n == 0 || !last.tokens().get(n - 1).isEmpty()) {
      return lines;
    }
    List<TokenLine> kept = new ArrayList<>(lines.subList(0, lines.size() - 1));
    kept.add(
        new TokenLine(
            last.tokens().subList(0, n - 1),
            last.row(),
            last.exact(),
            last.grid(),
            last.gridRow()));
    return kept;
  }

  /** The lines as a label each and the values after it. */
  List<CandidateRow> rows() {
    return CandidateRows.of(lines, isRow);
  }

  /** Where the table begins; null if it holds nothing. */
  @Nullable Place place() {
    return printed().findFirst().map(Token::place).orElse(null);
  }

  /** The last that is printed in it; null if it holds nothing. */
  @Nullable Token last() {
    return printed().reduce((before, after) -> after).orElse(null);
  }

  private Stream<Token> printed() {
    return lines.stream()
        .flatMap(line -> line.tokens().stream())
        .filter(token -> !token.text().isEmpty());
  }
}
