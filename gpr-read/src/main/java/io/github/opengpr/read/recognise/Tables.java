package io.github.opengpr.read.recognise;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedTable;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.recognise.column.ReadTable;
import io.github.opengpr.read.recognise.column.TableContext;
import io.github.opengpr.read.recognise.column.TableReading;
import io.github.opengpr.read.recognise.disputes.DisputesReading;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.RepeatedLines;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.layout.stack.StackedColumns;
import io.github.opengpr.read.recognise.outline.SectionSpan;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.row.LabelSorter;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.row.RowFits;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the three tables from the parts of a document and says which form they are on. */
@SuppressWarnings({
  "IdentityHashMapUsage",
  "ReferenceEquality"
}) // each part of the document is itself, whatever it says
public final class Tables {

  private final Map<SectionSpan, List<PrintedLine>> texts = new IdentityHashMap<>();
  private final Map<Integer, Grid> grids = new HashMap<>();
  private final List<PrintedTable> printed = new ArrayList<>();
  private final List<PrintedLine> leftovers = new ArrayList<>();
  private final List<SectionSpan> parts;
  private final Work work;
  private final RepeatedLines repeated = new RepeatedLines();

  /** Whether labels and numbers stood apart in a table so far. */
  private boolean apart;

  private final List<ReadPrinting> readings = new ArrayList<>();
  private final @Nullable Integer year;
  private final Form form;
  private final ChosenCells cells;

  /** The last that is printed, if the document ends with a table. */
  private @Nullable Token last;

  /**
   * Reads the tables.
   *
   * @param year the year reported on; its form is taken where the tables do not say theirs
   */
  Tables(List<SectionSpan> parts, @Nullable Integer year, Work work) {
    this.parts = parts;
    this.year = year;
    this.work = work;
    for (SectionSpan part : parts) {
      for (SourceLine piece : part.pieces()) {
        Grid grid = piece.grid();
        if (grid != null) {
          grids.putIfAbsent(piece.gridNumber(), grid);
        }
      }
    }
    int end = SectionSpan.secondReport(parts);
    parts.subList(0, end).stream()
        .filter(p -> p.table() == 2 || p.table() == 3)
        .forEach(p -> repeated.add(p.pieces()));
    for (SectionSpan part : parts.subList(0, end)) {
      if (part.table() > 0) {
        read(part);
      }
    }
    for (SectionSpan part : parts.subList(end, parts.size())) {
      if (part.table() > 0) {
        part.pieces().stream().filter(p -> !p.isBlank()).forEach(p -> leftovers.add(p.printed()));
      }
    }
    List<ReadTable> all = readings.stream().map(ReadPrinting::reading).toList();
    if (all.stream().anyMatch(ReadTable::hasTooFew)
        && all.stream().anyMatch(ReadTable::hasTooMany)) {
      all.forEach(ReadTable::doubtCounts);
    }
    if (mayHaveMoved(all)) {
      all.forEach(ReadTable::doubtMoved);
    }
    Form byYear = year == null ? Form.FORM_2021 : Form.forYear(year);
    // Those of another year or of a part come last, and those that are struck out.
    List<ReadPrinting> believed =
        readings.stream().sorted(Comparator.comparing(ReadPrinting::isPassedOver)).toList();
    Form second = decided(believed, 2, decided(believed, 3, byYear));
    form = Form.combining(second, decided(believed, 3, second));
    for (ReadPrinting reading : readings) {
      printed.add(reading.reading().printed(reading.place()));
      leftovers.addAll(reading.reading().leftovers());
    }
    cells = new ChosenCells(believed);
    doubtLast();
  }

  /** The form that a table is on for certain; another where none is. */
  private static Form decided(List<ReadPrinting> believed, int table, Form other) {
    return believed.stream()
        .filter(reading -> reading.certain() && reading.number() == table)
        .map(reading -> reading.reading().table().form())
        .findFirst()
        .orElse(other);
  }

  /** Whether blank cells may have been left out: table three says so, table two without it. */
  private static boolean mayHaveMoved(List<ReadTable> all) {
    boolean third = all.stream().anyMatch(reading -> reading.table().number() == 3);
    return all.stream()
        .anyMatch(reading -> reading.mayHaveMoved() && reading.table().number() == (third ? 3 : 2));
  }

  /**
   * Doubts the last number of a document that ends with it, without as much as the end of a line:
   * it may have had more digits.
   */
  private void doubtLast() {
    Token token = last;
    if (token != null && !isEnded(parts.get(parts.size() - 1))) {
      cells.doubt(token, CellDoubt.DOCUMENT_ENDS);
    }
  }

  /** Whether the last line of the document is ended. */
  private static boolean isEnded(SectionSpan last) {
    List<SourceLine> pieces = last.pieces();
    return pieces.isEmpty()
        || pieces.get(pieces.size() - 1).isBlank()
            && !pieces.get(pieces.size() - 1).isRow()
            && pieces.get(pieces.size() - 1).text().indexOf('\t') < 0;
  }

  private void read(SectionSpan part) {
    work.checkTime();
    boolean isLast = part == parts.get(parts.size() - 1);
    boolean ended = isLast && isEnded(part);
    boolean ends = endsDocument(part);
    PartLines lines = PartLines.of(part, ends, isLast && !ended);
    texts.put(part, lines.text());
    leftovers.addAll(lines.dropped());
    apart |= lines.order() != StackedColumns.Order.AS_PRINTED;
    last = isLast ? lines.last() : last;
    TableContext context =
        new TableContext(
            grids,
            ends,
            ended,
            dropsBlanks(),
            readings.stream().anyMatch(reading -> reading.reading().blanksAreCells()),
            lines.valuesFirst(),
            repeated.areLeftOut(),
            lines.order(),
            apart);
    List<CandidateRow> rows = lines.rows();
    TableLabels labels = lines.labels().get(0);
    CaptionsAbove captions = new CaptionsAbove(part, lines, year);
    if (labels.number() != 4 || isRowByRow(rows, labels)) {
      labelled(lines.labels(), rows, lines.place(), captions, context);
      return;
    }
    for (List<TokenLine> once : Printings.ofDisputes(lines.lines(), labels.cells().size())) {
      DisputesReading reading = new DisputesReading(labels, once, context);
      if (reading.found()) {
        TableCaption caption = captions.ofLines(once);
        readings.add(new ReadPrinting(reading, lines.place(), caption, false));
      }
    }
  }

  /** Whether table four is printed as rows with labels, at most five values in each. */
  private static boolean isRowByRow(List<CandidateRow> strips, TableLabels disputes) {
    RowFits fits = new RowFits(disputes);
    int rows = 0;
    for (CandidateRow strip : strips) {
      if (strip.values() > disputes.rows().get(0).capacity()) {
        return false;
      }
      if (strip.hasValues() && fits.fit(strip).best() > 0.9) {
        rows++;
      }
    }
    return rows >= 2;
  }

  private void labelled(
      List<TableLabels> candidates,
      List<CandidateRow> strips,
      @Nullable Place place,
      CaptionsAbove captions,
      TableContext context) {
    List<List<CandidateRow>> printings = Printings.of(strips, candidates.get(0));
    for (List<CandidateRow> once : printings) {
      FormChoice choice = FormChoice.of(candidates, once, context);
      TableReading reading = choice.reading();
      if (reading.rowsFound() == 0) {
        once.forEach(
            strip ->
                strip.cells().stream()
                    .filter(token -> !token.isEmpty())
                    .forEach(token -> leftovers.add(LabelSorter.line(token))));
        continue;
      }
      reading.read();
      TableCaption caption = captions.ofRows(once);
      // A further one begins with the label of its first row.
      boolean first = once == printings.get(0);
      @Nullable Place begins = first ? place : once.get(0).labels().get(0).place();
      readings.add(new ReadPrinting(reading, begins, caption, choice.certain()));
    }
  }

  /** Whether a table read before leaves out blank cells. */
  private boolean dropsBlanks() {
    return readings.stream().anyMatch(reading -> reading.reading().hasTooFew());
  }

  /**
   * Whether nothing but blank lines follows the part, and not even those if the last line is not
   * ended.
   */
  private boolean endsDocument(SectionSpan part) {
    for (int i = parts.indexOf(part) + 1; i < parts.size(); i++) {
      if (parts.get(i).heading() != null || !parts.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether any table was found. */
  boolean found() {
    return !readings.isEmpty();
  }

  List<PrintedLine> text(SectionSpan part) {
    return texts.getOrDefault(part, List.of());
  }

  /** The tables in printed order. Table four is the same on both forms and follows the others. */
  List<PrintedTable> printed() {
    Form origin = form.requestsOrigin();
    return printed.stream()
        .map(
            table ->
                table.number() != 4
                    ? table
                    : new PrintedTable(
                        4,
                        origin,
                        table.place(),
                        table.corner(),
                        table.rows(),
                        table.columns(),
                        table.groups(),
                        table.groupValues()))
        .toList();
  }

  List<PrintedLine> leftovers() {
    return leftovers;
  }

  /** The form of tables two and three. */
  Form form() {
    return form;
  }

  Placement fill(Cell cell) {
    return cells.fill(cell);
  }
}
