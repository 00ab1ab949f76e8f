package io.github.opengpr.read.recognise.layout.bar;

import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.Bars;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose cells are parted by bars. A cell that was too narrow for its text goes on in the lines
 * below it: the lines between two rules are one row where rules part all rows; where none do, the
 * lines after a row are of it that complete its label.
 */
public final class BarRows {

  /** Fewer rows between rules are a head. */
  private static final int RULED = 3;

  /** A rule without bars is longer than a mark for nothing. */
  private static final int SHORTEST_RULE = 5;

  /** So much like a label of the form, a text needs no more lines. */
  private static final double WHOLE = 0.98;

  /** What a label may lose if a line that is of no other row is joined to it. */
  private static final double SPOILT = 0.15;

  /** No label is broken into more lines. */
  private static final int MOST_LINES = 24;

  private final List<TokenLine> rows = new ArrayList<>();

  /** The rows before which a rule is drawn. */
  private final List<Integer> starts = new ArrayList<>();

  /**
   * Takes a line that is of such a table.
   *
   * @param before whether a bar at the beginning of a line is a frame and parts nothing
   * @param after whether a bar at its end is
   */
  public boolean takes(SourceLine piece, boolean before, boolean after) {
    String s = piece.text();
    if (s.isBlank() || Bars.isLoneBar(s)) {
      return false;
    }
    boolean drawn = Bars.isRule(s) && (Bars.hasBar(s) || s.strip().length() >= SHORTEST_RULE);
    if (drawn && (starts.isEmpty() || starts.get(starts.size() - 1) < rows.size())) {
      starts.add(rows.size());
    }
    if (drawn || !Bars.hasBar(s)) {
      return drawn;
    }
    rows.add(TokenLine.ofText(Bars.cells(s, piece.place(), before, after), true));
    return true;
  }

  /** The rows so far. */
  public List<TokenLine> close(RowWords words) {
    List<TokenLine> closed = isRuled() ? ruled() : unruled(words);
    rows.clear();
    starts.clear();
    return closed;
  }

  /** Whether rules part all rows: no two lines with numbers stand between the same rules. */
  private boolean isRuled() {
    if (starts.isEmpty()) {
      return false;
    }
    if (starts.get(0) > 0) {
      starts.add(0, 0);
    }
    for (int i = 0; i < starts.size(); i++) {
      if (between(i).stream().filter(TokenLine::hasValue).count() > 1) {
        return false;
      }
    }
    return starts.size() > RULED;
  }

  private List<TokenLine> between(int rule) {
    return rows.subList(
        starts.get(rule), rule + 1 < starts.size() ? starts.get(rule + 1) : rows.size());
  }

  private List<TokenLine> ruled() {
    List<TokenLine> joined = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      List<TokenLine> lines = between(i);
      int width = lines.isEmpty() ? 0 : lines.get(0).tokens().size();
      if (lines.stream().allMatch(line -> line.tokens().size() == width)) {
        join(lines, joined);
      } else {
        joined.addAll(lines);
      }
    }
    return joined;
  }

  private List<TokenLine> unruled(RowWords words) {
    int[] ends = new int[rows.size()];
    double joinedAfter = 0;
    double joinedBefore = 0;
    for (int i = 0; i < rows.size(); i++) {
      ends[i] = i + 1;
      int at = label(rows.get(i).tokens());
      if (at >= 0 && goOn(i, at, words) > i + 1) {
        ends[i] = endOfLabel(i, at, words);
        joinedAfter += words.likeness(text(i, ends[i], at));
        joinedBefore += words.likeness(text(begin(i, at), i + 1, at));
      }
    }
    List<TokenLine> joined = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      int end = joinedAfter > joinedBefore ? ends[i] : i + 1;
      join(rows.subList(i, end), joined);
      i = end;
    }
    return joined;
  }

  /**
   * After the last line that the label of the row needs to be whole: all lines up to the next row
   * unless they spoil the label.
   */
  private int endOfLabel(int row, int at, RowWords words) {
    int all = goOn(row, at, words);
    int end = row + 1;
    double alone = words.likeness(text(row, end, at));
    double best = alone;
    for (int to = row + 2; to <= all && alone < WHOLE; to++) {
      double likeness = words.likeness(text(row, to, at));
      if (likeness > best || to == all && likeness > Math.max(alone, best - SPOILT)) {
        best = likeness;
        end = to;
      }
    }
    return end;
  }

  /** After the last of the lines below a row that hold nothing but words of its labels. */
  private int goOn(int row, int at, RowWords words) {
    int to = row + 1;
    while (to < rows.size() && isMoreOf(row, to, at) && !beginsRow(to, at, words)) {
      to++;
    }
    return to;
  }

  /** Whether the line begins another row, all cells of which are blank. */
  private boolean beginsRow(int line, int at, RowWords words) {
    Token token = rows.get(line).tokens().get(at);
    return words.test(token.folded()) || Ordinal.of(token.text()).text() != null;
  }

  /** The first of the lines above a row that hold nothing but words of its labels. */
  private int begin(int row, int at) {
    int from = row;
    while (from > 0 && isMoreOf(row, from - 1, at)) {
      from--;
    }
    return from;
  }

  private boolean isMoreOf(int row, int line, int at) {
    List<Token> more = rows.get(line).tokens();
    int width = rows.get(row).tokens().size();
    boolean breaksOff = line == rows.size() - 1 && more.size() < width && more.size() > at;
    if (more.size() != width && !breaksOff) {
      return false;
    }
    for (int c = 0; c < more.size(); c++) {
      if (more.get(c).isValue() || c > at && !more.get(c).isEmpty()) {
        return false;
      }
      // Words given again as a whole are the label of another number, not more of this one.
      String above = rows.get(row).tokens().get(c).folded();
      if (c < at && above.length() > 1 && above.equals(more.get(c).folded())) {
        return false;
      }
    }
    return Math.abs(line - row) < MOST_LINES;
  }

  /** What stands in a column of some lines, folded. */
  private String text(int from, int to, int at) {
    StringBuilder text = new StringBuilder();
    for (int line = from; line < to; line++) {
      text.append(rows.get(line).tokens().get(at).folded());
    }
    return text.toString();
  }

  /** The last word before the first number; -1 if there is no number or no word before it. */
  private static int label(List<Token> tokens) {
    int label = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isValue()) {
        return label;
      }
      label = tokens.get(i).isLabel() ? i : label;
    }
    return -1;
  }

  private static void join(List<TokenLine> lines, List<TokenLine> joined) {
    if (lines.size() < 2) {
      joined.addAll(lines);
      return;
    }
    List<Token> cells = new ArrayList<>();
    for (int c = 0; c < lines.get(0).tokens().size(); c++) {
      StringBuilder text = new StringBuilder();
      Place place = lines.get(0).tokens().get(c).place();
      for (TokenLine line : lines) {
        Token token = c < line.tokens().size() ? line.tokens().get(c) : null;
        if (token != null && !token.isEmpty()) {
          place = text.length() == 0 ? token.place() : place;
          text.append(text.length() == 0 ? "" : "\n").append(token.text());
        }
      }
      cells.add(Token.of(text.toString(), place));
    }
    joined.add(TokenLine.ofText(cells, true));
  }
}
