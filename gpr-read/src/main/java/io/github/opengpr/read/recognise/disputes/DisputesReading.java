package io.github.opengpr.read.recognise.disputes;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedTable;
import io.github.opengpr.read.recognise.column.ReadTable;
import io.github.opengpr.read.recognise.column.RowPatterns;
import io.github.opengpr.read.recognise.column.RowReading;
import io.github.opengpr.read.recognise.column.StreamPattern;
import io.github.opengpr.read.recognise.column.TableContext;
import io.github.opengpr.read.recognise.disputes.DisputesSegments.Segment;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.row.LabelSorter;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.sum.MergedDigits;
import io.github.opengpr.read.recognise.sum.ReadingProof;
import io.github.opengpr.read.recognise.sum.RowSums;
import io.github.opengpr.read.recognise.token.Notes;
import io.github.opengpr.read.recognise.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads table four, which real reports print as one row of fifteen values, as three rows of five,
 * as five rows of three, or as two or three tables.
 */
@SuppressWarnings(
    "ReferenceEquality") // the very piece of the document or the very constant is meant
public final class DisputesReading implements ReadTable {

  private static final int PROCEDURES = 3;
  static final int OUTCOMES = 5;
  static final int CELLS = PROCEDURES * OUTCOMES;

  private final TableLabels table;
  private final boolean endsDocument;
  private final boolean dropsBlanks;
  private final boolean blanksAreCells;

  /** Whether the numbers of the document stand apart from their labels. */
  private final boolean apart;

  private final Placement[] cells = new Placement[CELLS];
  private final List<Segment> segments;
  private final List<Token> allWords;
  private final List<PrintedLine> leftovers = new ArrayList<>();
  private final boolean emptyRow;
  private final boolean wordsOverCells;

  public DisputesReading(TableLabels table, List<TokenLine> lines, TableContext context) {
    this.table = table;
    this.endsDocument = context.ends();
    this.dropsBlanks = context.dropsBlanks();
    this.blanksAreCells = context.blanksAreCells();
    this.apart = context.apart();
    Arrays.fill(cells, Placement.missing());
    DisputesSegments split = new DisputesSegments(lines, table);
    this.segments = split.segments();
    this.allWords = split.words();
    this.emptyRow = split.hasEmptyRow();
    this.wordsOverCells = split.hasWordsOverCells();
    read();
  }

  private void read() {
    int total = segments.stream().mapToInt(segment -> segment.values().size()).sum();
    if (segments.isEmpty()) {
      if (wordsOverCells) {
        Arrays.fill(cells, Placement.doubtful(null, CellDoubt.COLUMN_UNKNOWN));
      } else if (emptyRow && !endsDocument) {
        Arrays.fill(cells, Placement.sure(null, null));
      }
      return;
    }
    if (isTransposed()) {
      transposed();
    } else if (segments.size() == PROCEDURES
        && segments.stream().allMatch(s -> fits(s, OUTCOMES))) {
      procedures();
    } else if (total == CELLS
        && segments.stream().allMatch(s -> s.values().size() % OUTCOMES == 0)) {
      inOrder();
    } else if (segments.size() == 1) {
      single(segments.get(0));
    } else if (endsDocument
        && !dropsBlanks
        && segments.stream()
            .limit(segments.size() - 1)
            .allMatch(s -> s.values().size() % OUTCOMES == 0)) {
      inOrder();
    } else {
      procedures();
    }
    for (int from = 0; from < CELLS; from += OUTCOMES) {
      ReadingProof.ofRow(cells, from, from + OUTCOMES);
    }
    Segment first = segments.get(0);
    if (apart && first.words().isEmpty() && !first.row() && !addsUp()) {
      // A number in pieces makes up for a blank one, and no word says what stands where.
      Arrays.setAll(cells, i -> cells[i].doubted(CellDoubt.COLUMN_UNKNOWN));
    }
  }

  /** Whether the sums of all procedures hold, and some number is there to add. */
  private boolean addsUp() {
    boolean any = false;
    for (int from = 0; from < CELLS; from += OUTCOMES) {
      boolean proved = RowSums.prove(cells, from, from + OUTCOMES);
      if (!proved && !RowSums.isNothing(cells, from, from + OUTCOMES)) {
        return false;
      }
      any |= proved;
    }
    return any;
  }

  private static boolean fits(Segment segment, int capacity) {
    return segment.values().size() == capacity || segment.cells().size() == capacity;
  }

  private static List<Token> tokens(Segment segment, int capacity) {
    return segment.values().size() == capacity ? segment.values() : segment.cells();
  }

  private void inOrder() {
    int at = 0;
    for (Segment segment : segments) {
      for (Token value : segment.values()) {
        if (at < CELLS) {
          cells[at++] = Placement.sure(value);
        }
      }
    }
  }

  private void single(Segment segment) {
    List<List<@Nullable Token>> ways = ways(segment.values());
    if (!ways.isEmpty() && !endsDocument) {
      Arrays.setAll(cells, i -> agreed(ways, i));
      return;
    }
    List<Column> outcomes = table.rows().get(0).block().columns();
    List<@Nullable Token> placed =
        fits(segment, CELLS) || segment.row()
            ? null
            : OutcomeColumns.place(allWords, segment.values(), outcomes, PROCEDURES);
    if (placed != null && !endsDocument) {
      fill(0, placed, null);
    } else if (fits(segment, CELLS)) {
      fill(0, tokens(segment, CELLS), null);
    } else if (fits(segment, OUTCOMES) && procedure(segment) >= 0 && namesOneProcedure()) {
      fill(procedure(segment) * OUTCOMES, tokens(segment, OUTCOMES), null);
    } else if (endsDocument
        && !dropsBlanks
        && segment.values().size() < CELLS
        && segment.values().size() == segment.cells().size()) {
      fill(0, segment.values(), null);
    } else {
      boolean blanksLost = !segment.row() || segment.cells().size() == segment.values().size();
      Placement[] guess = OutcomeSums.placed(segment.values(), blanksLost, PROCEDURES, OUTCOMES);
      System.arraycopy(guess, 0, cells, 0, CELLS);
    }
  }

  /** The ways to read numbers that lost the blanks between them; none if they did not. */
  private List<List<@Nullable Token>> ways(List<Token> values) {
    if (values.size() >= CELLS) {
      return List.of();
    }
    List<List<@Nullable Token>> ways =
        blanksAreCells
            ? MergedDigits.besideBlanks(values, PROCEDURES, OUTCOMES)
            : MergedDigits.groups(values, PROCEDURES, OUTCOMES);
    return ways == null ? List.of() : ways;
  }

  /** What stands in a cell if one of the ways is right. */
  private static Placement agreed(List<List<@Nullable Token>> ways, int cell) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (List<@Nullable Token> way : ways) {
      Token token = way.get(cell);
      numbers.add(token == null ? BigDecimal.ZERO : token.reading().readings().get(0));
    }
    Token first = ways.get(0).get(cell);
    return numbers.stream().distinct().count() == 1
        ? Placement.sure(first, Notes.BY_SUM)
        : Placement.doubtful(first, CellDoubt.COLUMN_UNKNOWN).withOthers(numbers);
  }

  private boolean namesOneProcedure() {
    long named =
        table.rows().stream()
            .filter(row -> allWords.stream().anyMatch(word -> word.folded().equals(row.own())))
            .count();
    String outcome = Fold.of(table.rows().get(0).block().columns().get(0).label());
    return named == 1
        && allWords.stream().filter(word -> word.folded().equals(outcome)).count() <= 1;
  }

  private void procedures() {
    boolean[] used = new boolean[PROCEDURES];
    int next = 0;
    boolean whole =
        segments.size() == PROCEDURES && segments.stream().allMatch(s -> fits(s, OUTCOMES));
    for (Segment segment : segments) {
      int procedure = procedure(segment);
      boolean named = procedure >= 0 && !used[procedure];
      int place = named ? procedure : next;
      if (place >= PROCEDURES || used[place]) {
        segment.values().forEach(value -> leftovers.add(LabelSorter.line(value)));
        continue;
      }
      used[place] = true;
      next = place + 1;
      boolean end = endsDocument && !dropsBlanks && segment == segments.get(segments.size() - 1);
      if (fits(segment, OUTCOMES)) {
        fill(
            place * OUTCOMES,
            tokens(segment, OUTCOMES),
            whole || named && isNamedAlone(segment) ? null : CellDoubt.ORDER_UNKNOWN);
      } else if (end
          && segment.values().size() < OUTCOMES
          && segment.values().size() == segment.cells().size()) {
        fill(place * OUTCOMES, segment.values(), named ? null : CellDoubt.ORDER_UNKNOWN);
      } else {
        Placement[] guess =
            new RowReading(new RowPatterns(), new StreamPattern(), null, true)
                .doubtful(segment.values(), OUTCOMES, CellDoubt.COLUMN_UNKNOWN, false);
        System.arraycopy(guess, 0, cells, place * OUTCOMES, OUTCOMES);
      }
    }
  }

  /**
   * The procedure that the words before the values name last; -1 if they name none. Words in the
   * row itself are asked: those above may be of a row without values.
   */
  private int procedure(Segment segment) {
    List<Token> words = segment.own().isEmpty() ? segment.words() : segment.own();
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(word.folded()));
    String text = joined.toString();
    int best = -1;
    int at = -1;
    for (int r = 0; r < PROCEDURES; r++) {
      int found = text.lastIndexOf(table.rows().get(r).own());
      if (found > at) {
        at = found;
        best = r;
      }
    }
    return best;
  }

  /** Whether words in the row name its procedure, or those above name one alone. */
  private boolean isNamedAlone(Segment segment) {
    return !segment.own().isEmpty()
        || table.rows().stream()
                .filter(
                    row -> segment.words().stream().anyMatch(w -> w.folded().contains(row.own())))
                .count()
            == 1;
  }

  private boolean isTransposed() {
    if (segments.size() != OUTCOMES || !segments.stream().allMatch(s -> fits(s, PROCEDURES))) {
      return false;
    }
    Block block = table.rows().get(0).block();
    for (int i = 0; i < OUTCOMES; i++) {
      List<Token> words = segments.get(i).words();
      if (words.isEmpty()
          || !words
              .get(words.size() - 1)
              .folded()
              .endsWith(Fold.of(block.columns().get(i).label()))) {
        return false;
      }
    }
    return true;
  }

  private void transposed() {
    for (int outcome = 0; outcome < OUTCOMES; outcome++) {
      List<Token> values = tokens(segments.get(outcome), PROCEDURES);
      for (int procedure = 0; procedure < PROCEDURES; procedure++) {
        cells[procedure * OUTCOMES + outcome] = Placement.sure(values.get(procedure));
      }
    }
  }

  private void fill(int from, List<? extends @Nullable Token> tokens, @Nullable CellDoubt doubt) {
    for (int i = 0; i < tokens.size() && from + i < CELLS; i++) {
      cells[from + i] =
          doubt == null
              ? Placement.sure(tokens.get(i), null)
              : Placement.doubtful(tokens.get(i), doubt);
    }
  }

  @Override
  public TableLabels table() {
    return table;
  }

  @Override
  public boolean hasTooFew() {
    return !isRow() && segments.stream().mapToInt(segment -> segment.values().size()).sum() < CELLS;
  }

  @Override
  public boolean hasTooMany() {
    return !isRow() && segments.stream().mapToInt(segment -> segment.values().size()).sum() > CELLS;
  }

  private boolean isRow() {
    return segments.stream().allMatch(Segment::row);
  }

  @Override
  public void doubtCounts() {
    for (int from = 0; from < CELLS && !isRow(); from += OUTCOMES) {
      if (!RowSums.prove(cells, from, from + OUTCOMES)) {
        for (int i = from; i < from + OUTCOMES; i++) {
          cells[i] = cells[i].doubted(CellDoubt.COLUMN_UNKNOWN);
        }
      }
    }
  }

  @Override
  public boolean mayHaveMoved() {
    return false;
  }

  @Override
  public void doubtMoved() {
    int values = segments.stream().mapToInt(segment -> segment.values().size()).sum();
    if (isRow() && values > 0 && values < CELLS) {
      Arrays.setAll(cells, i -> cells[i].doubted(CellDoubt.COLUMN_UNKNOWN));
    }
  }

  @Override
  public Placement[] cells() {
    return cells;
  }

  @Override
  public List<PrintedLine> leftovers() {
    return leftovers;
  }

  /** Whether any word or value of the table was found. */
  public boolean found() {
    return !segments.isEmpty()
        || allWords.stream().anyMatch(word -> table.columns().containsKey(word.folded()));
  }

  @Override
  public PrintedTable printed(@Nullable Place place) {
    return new DisputesLabels(table, allWords).printed(place, leftovers);
  }
}
