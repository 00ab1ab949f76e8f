package io.github.opengpr.read.recognise.layout.bar;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.layout.head.RunningNumbers;
import io.github.opengpr.read.recognise.layout.line.PageNumbers;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.Bars;
import io.github.opengpr.read.recognise.token.Markup;
import io.github.opengpr.read.recognise.token.NumberReading;
import io.github.opengpr.read.recognise.token.Places;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cells that bars part wherever the lines end: a cell a line closed or opened by a bar, several
 * bars for empty cells, a whole table in a line. Where every row has as many bars, the rows are cut
 * by counting them.
 */
public final class BarStream {

  /** Fewer rows with a label and values may have so many bars by chance. */
  private static final int ROWS = 3;

  /** No table has more columns, bars that open and close a row counted. */
  private static final int WIDEST = 24;

  /** Table four has so many columns; only its values stand in a row without a label. */
  private static final int DISPUTES = 15;

  /** The head of table four has three rows. */
  private static final int DISPUTES_ROWS = 4;

  /** Of a table that breaks off so many rows must show how many cells each has. */
  private static final int SURE_ROWS = 5;

  /** Fewer strokes are no rule. */
  private static final int SHORTEST_RULE = 3;

  /** More than one width would do. */
  private static final int SEVERAL = -1;

  /** No row of tables two and three has more values. */
  private static final int MOST_VALUES = 7;

  private final List<Token> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private final List<PrintedLine> dropped;
  private final RowWords words;
  private Place begun;

  /** Whether a number stood before: no rule is drawn below them. */
  private boolean values;

  private BarStream(SourceLine first, List<PrintedLine> dropped, RowWords words) {
    this.begun = first.place();
    this.words = words;
    this.dropped = dropped;
  }

  /**
   * Whether bars part cells and not rows: most lines with bars hold one number or nothing, or one
   * holds several rows.
   */
  public static boolean is(List<SourceLine> pieces, Predicate<String> isRow) {
    if (areEven(pieces)) {
      return false;
    }
    int single = 0;
    int labels = 0;
    int rows = 0;
    RunningNumbers.Count numbers = new RunningNumbers.Count();
    for (SourceLine piece : pieces) {
      if (!Bars.hasBar(piece.text()) || Bars.isRule(piece.text())) {
        continue;
      }
      int values = 0;
      int words = 0;
      int wordsBefore = 0;
      Token first = Token.of("", piece.place());
      for (Token token : Bars.cells(piece.text(), piece.place(), true, true)) {
        // A number alone before a label may be that of the row.
        if (token.isLabel() && values > 0 && isRow.test(token.folded())) {
          if (values > 1 || wordsBefore > 0 || !(numbers.hasLast(first) || numbers.takes(first))) {
            return true;
          }
        }
        if (token.isValue() && values == 0) {
          wordsBefore = words;
          first = token;
        }
        values += token.isValue() ? 1 : 0;
        words += token.isLabel() ? 1 : 0;
      }
      single += words == 0 && (values == 1 || Bars.isLoneBar(piece.text())) ? 1 : 0;
      labels += words == 1 && values == 0 && !Bars.hasCells(piece.text(), 1) ? 1 : 0;
      rows += values > 1 ? 1 : 0;
    }
    if (numbers.isChance()) {
      return true;
    }
    return single >= ROWS && single > rows
        || single >= 2 && labels >= ROWS && single + labels > 2 * rows;
  }

  /** Whether every line has the same bars, as many as no cell has that they part. */
  private static boolean areEven(List<SourceLine> pieces) {
    int width = 0;
    int lines = 0;
    for (SourceLine piece : pieces) {
      int bars = (int) piece.text().chars().filter(c -> Bars.isBar((char) c)).count();
      if (bars > 0 && bars != (lines == 0 ? bars : width)) {
        return false;
      }
      width = bars == 0 ? width : bars;
      lines += bars > 0 ? 1 : 0;
    }
    return width > MOST_VALUES + 2 && lines >= DISPUTES_ROWS;
  }

  /**
   * The rows, or all cells one after the other if it is not known where rows end.
   *
   * @param dropped takes page numbers
   * @param words the labels of the table
   * @param end whether the document ends with these pieces: then the last row may lack cells
   */
  public static List<TokenLine> read(
      List<SourceLine> pieces, List<PrintedLine> dropped, RowWords words, boolean end) {
    BarStream stream = new BarStream(pieces.get(0), dropped, words);
    for (SourceLine piece : pieces) {
      stream.line(piece);
    }
    if (stream.cell.length() > 0) {
      stream.close(stream.begun);
    }
    return stream.rows(end);
  }

  private void line(SourceLine piece) {
    String s = piece.text();
    boolean bars = Bars.hasBar(s);
    if (bars && Bars.isRule(s) && !isBars(s) && !isMark(s) || isRuleOfHead(s)) {
      return;
    }
    if (!bars && PageNumbers.is(s)) {
      dropped.add(piece.printed());
      return;
    }
    int from = 0;
    for (int i = 0; i <= s.length(); i++) {
      boolean bar = i < s.length() && Bars.isBar(s.charAt(i));
      if (bar || i == s.length()) {
        text(s.substring(from, i), Places.at(piece.place(), from));
        from = i + 1;
      }
      if (bar) {
        close(Places.at(piece.place(), i));
      }
    }
  }

  private static boolean isBars(String s) {
    return s.chars().allMatch(c -> Bars.isBar((char) c) || Character.isWhitespace(c));
  }

  /** Whether it is what Markdown draws below the first row of a table of one column. */
  private boolean isRuleOfHead(String s) {
    String line = s.strip();
    return !values && line.length() >= SHORTEST_RULE && line.chars().allMatch(c -> c == '-');
  }

  /** Whether strokes before or after a bar are the mark of a cell without a value: {@code —— |}. */
  private static boolean isMark(String s) {
    StringBuilder strokes = new StringBuilder();
    s.chars().filter(c -> !Bars.isBar((char) c)).forEach(c -> strokes.append((char) c));
    return s.length() - strokes.length() == 1
        && (Bars.isAtEnd(s, true) || Bars.isAtEnd(s, false))
        && NumberReading.of(strokes.toString().strip()).isValue();
  }

  private void text(String more, Place place) {
    if (more.isBlank()) {
      return;
    }
    if (isNext(cell, more)) {
      close(place);
    }
    if (cell.length() == 0) {
      begun = Places.at(place, more.indexOf(more.strip()));
    } else {
      cell.append('\n');
    }
    cell.append(more.strip());
  }

  private void close(Place at) {
    String text = cell.toString();
    if (text.indexOf('<') >= 0 || text.indexOf('*') >= 0 || text.indexOf('\\') >= 0) {
      text = Markup.plain(text);
    }
    Token token = Token.of(text, text.isEmpty() ? at : begun);
    values |= token.isValue();
    cells.add(token);
    cell.setLength(0);
  }

  /**
   * Whether the cell is the last of a row, which no bar ends: a number before a word, or after, or
   * a whole label before another.
   */
  private boolean isNext(CharSequence cell, String next) {
    if (cell.length() == 0) {
      return false;
    }
    boolean value = NumberReading.of(cell.toString()).isValue();
    boolean other = NumberReading.of(next.strip()).isValue();
    return value != other
        || !value && words.isWhole(Fold.of(cell.toString())) && words.isWhole(Fold.of(next));
  }

  private List<TokenLine> rows(boolean end) {
    int width = width(end);
    if (width == 0) {
      return List.of(TokenLine.ofText(withoutGaps(end), false));
    }
    int first = isEmpty(width, 0) ? 1 : 0;
    int last = width > DISPUTES && isEmpty(width, width - 1) ? width - 1 : width;
    List<TokenLine> rows = new ArrayList<>();
    for (int from = 0; from < cells.size(); from += width) {
      int to = Math.min(from + last, cells.size());
      if (from + first < to) {
        boolean whole = from + width < cells.size() || !end && from + width == cells.size();
        rows.add(TokenLine.ofText(List.copyOf(cells.subList(from + first, to)), whole));
      }
    }
    return rows;
  }

  /** Without the empty cells before the values of table four, which may be those of its head. */
  private List<Token> withoutGaps(boolean end) {
    List<Token> kept = new ArrayList<>();
    int i = 0;
    while (i < cells.size()) {
      int to = i;
      while (to < cells.size() && !cells.get(to).isLabel()) {
        to++;
      }
      int from = i;
      boolean gap = to - i > (end ? MOST_VALUES : DISPUTES);
      while (gap && from < to && cells.get(from).isEmpty()) {
        from++;
      }
      kept.addAll(cells.subList(from == to ? i : from, to));
      if (to < cells.size()) {
        kept.add(cells.get(to));
      }
      i = to + 1;
    }
    return kept;
  }

  /** How many cells a row has; 0 if that is not known. */
  private int width(boolean end) {
    int open = 0;
    for (int width = 2; width <= WIDEST; width++) {
      if (isWidth(width)) {
        if (cells.size() % width == 0) {
          return width;
        }
        if (cells.size() > SURE_ROWS * width && beginsAlike(width)) {
          open = open == 0 ? width : SEVERAL;
        }
      }
    }
    return end && open != SEVERAL ? open : 0;
  }

  /** Whether all rows with words begin with them in the same column. */
  private boolean beginsAlike(int width) {
    int first = -1;
    for (int from = 0; from < cells.size(); from += width) {
      int at = from;
      int to = Math.min(from + width, cells.size());
      while (at < to && cells.get(at).isEmpty()) {
        at++;
      }
      if (at < to && cells.get(at).isLabel()) {
        if (first >= 0 && first != at - from) {
          return false;
        }
        first = at - from;
      }
    }
    return first >= 0;
  }

  /** Whether in rows of so many cells values stand after labels, and no label after a value. */
  private boolean isWidth(int width) {
    int rows = 0;
    boolean disputes = width >= DISPUTES && cells.size() == DISPUTES_ROWS * width;
    RunningNumbers.Count numbers = new RunningNumbers.Count();
    int numbered = 0;
    for (int from = 0; from < cells.size(); from += width) {
      boolean label = false;
      boolean value = false;
      List<Token> row = cells.subList(from, Math.min(from + width, cells.size()));
      boolean several = row.stream().filter(Token::isValue).count() >= ROWS;
      if (rows == 0 && several && RunningNumbers.isCount(row)) {
        continue; // the columns are numbered
      }
      boolean number = isNumbered(row, numbers);
      numbered += number ? 1 : 0;
      for (Token token : number ? row.subList(1, row.size()) : row) {
        if (token.isLabel() && value || token.isValue() && !label && !disputes) {
          return false;
        }
        label |= token.isLabel();
        value |= token.isValue();
      }
      rows += label && value ? 1 : value ? ROWS : 0;
    }
    return rows >= ROWS && (numbered == 0 || numbered == rows);
  }

  /** Whether a row begins with its number, one more than that before, and its label. */
  private static boolean isNumbered(List<Token> row, RunningNumbers.Count numbers) {
    return row.size() > 2
        && row.get(0).isValue()
        && !row.get(1).isValue()
        && row.stream().anyMatch(Token::isLabel)
        && numbers.takes(row.get(0));
  }

  /** Whether a column holds nothing, so that it is a bar that opens or closes the rows. */
  private boolean isEmpty(int width, int column) {
    for (int i = column; i < cells.size(); i += width) {
      if (!cells.get(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
