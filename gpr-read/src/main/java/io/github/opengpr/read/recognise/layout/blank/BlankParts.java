package io.github.opengpr.read.recognise.layout.blank;

import io.github.opengpr.model.chinese.DisplayWidth;
import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.token.NumberReading;
import io.github.opengpr.read.recognise.token.Places;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a line that has neither tabs nor bars: words parted by blanks. Numbers at the end of
 * the line are values, one each; what stands before them is a label, parted where the gap is wide.
 */
public final class BlankParts {

  /** A label after other words is looked for in so many words. */
  private static final int LABEL_WORDS = 4;

  /**
   * So many digits, some of them zeros or after a piece of a label, are the numbers of a row
   * without the blanks between.
   */
  private static final int MERGED = 7;

  private final String line;
  private final Place place;
  private final RowWords isRow;
  private final List<int[]> words = new ArrayList<>();
  private final List<NumberReading> readings = new ArrayList<>();

  /** The column each character begins in, once one was asked for. */
  private int[] columns = {};

  private BlankParts(String line, Place place, RowWords isRow) {
    this.line = line;
    this.place = place;
    this.isRow = isRow;
  }

  /**
   * The cells of a line.
   *
   * @param isRow the labels of rows: a single number after one counts
   */
  public static List<Token> cells(String line, Place place, RowWords isRow) {
    BlankParts text = new BlankParts(line, place, isRow);
    text.split();
    return text.tokens();
  }

  private void split() {
    boolean marks = BlankMarks.standIn(line);
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean blank =
          i == line.length()
              || line.charAt(i) <= ' '
              || line.charAt(i) == '…' // dots that lead from a label to its numbers
              || !marks && Character.isSpaceChar(line.charAt(i));
      if (blank && start >= 0) {
        add(start, i);
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
  }

  private void add(int start, int end) {
    int last = words.size() - 1;
    if (last >= 0 && readings.get(last).kind() == NumberReading.Kind.NUMBER) {
      String word = line.substring(start, end);
      char c = word.charAt(0);
      boolean remark =
          (c == '(' || c == '（') && Ordinal.of(word).text() == null
              || word.equals("件")
              || word.equals("项")
              || word.equals("元")
              || word.equals("万元");
      if (remark && start - words.get(last)[1] <= 1) {
        NumberReading joined = NumberReading.of(line.substring(words.get(last)[0], end));
        if (joined.kind() == NumberReading.Kind.NUMBER) {
          words.get(last)[1] = end;
          readings.set(last, joined);
          return;
        }
      }
    }
    int glued = glued(start, end);
    if (glued > start) {
      words.add(new int[] {start, glued});
      readings.add(NumberReading.TEXT);
    }
    words.add(new int[] {Math.max(start, glued), end});
    readings.add(NumberReading.of(line.substring(Math.max(start, glued), end)));
  }

  /** Where digits begin that a converter glued to the label of a row; -1 if there are none. */
  private int glued(int start, int end) {
    int digits = end;
    while (digits > start && Character.isDigit(line.charAt(digits - 1))) {
      digits--;
    }
    if (digits > start + 1 && digits < end && line.charAt(digits - 1) == '.') {
      digits--;
      while (digits > start && Character.isDigit(line.charAt(digits - 1))) {
        digits--;
      }
    }
    if (digits == end || digits == start) {
      return -1;
    }
    if (end - digits >= MERGED
        && end == line.length()
        && (line.indexOf("00", digits) >= 0
            || !isRow.isForeign(Fold.of(line.substring(start, digits))))) {
      return digits;
    }
    String folded = Fold.of(line.substring(start, digits));
    boolean endsLabel =
        !folded.isEmpty()
            && isRow.isEnd(folded)
            && line.substring(end).chars().allMatch(BlankParts::isOfNumbers);
    int last = words.size() - 1;
    int from = last < 0 || readings.get(last).isValue() ? start : words.get(0)[0];
    boolean row =
        endsLabel || isRow.test(folded) || isRow.test(Fold.of(line.substring(from, digits)));
    return row ? digits : -1;
  }

  private static boolean isOfNumbers(int c) {
    return Character.isDigit(c) || Character.isSpaceChar(c) || c <= ' ';
  }

  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    int n = words.size();
    int i = 0;
    int labelFrom = -1;
    while (i < n) {
      int j = i;
      while (j < n && readings.get(j).isValue()) {
        j++;
      }
      if (j == i) {
        labelFrom = labelFrom < 0 ? i : labelFrom;
        i++;
        continue;
      }
      if (isValues(i, j, labelFrom)) {
        if (labelFrom >= 0) {
          int row = rowLabel(labelFrom, i);
          if (row > labelFrom) {
            labels(labelFrom, row, tokens);
          }
          labels(Math.max(labelFrom, row), i, tokens);
          labelFrom = -1;
        }
        for (int k = i; k < j; k++) {
          tokens.add(token(words.get(k)[0], words.get(k)[1]));
        }
      } else if (labelFrom < 0) {
        labelFrom = i;
      }
      i = j;
    }
    if (labelFrom >= 0) {
      labels(labelFrom, n, tokens);
    }
    return tokens;
  }

  private boolean isValues(int from, int to, int labelFrom) {
    if (to == words.size() || to - from >= 2) {
      return true;
    }
    return labelFrom < 0 ? from == 0 && isRow(to, words.size()) : rowLabel(labelFrom, from) >= 0;
  }

  /** Where the label of a row begins that the words end with; -1 if they end with none. */
  private int rowLabel(int from, int to) {
    if (isRow(from, to)) {
      return from;
    }
    for (int word = to - 1; word > Math.max(from, to - 1 - LABEL_WORDS); word--) {
      if (isRow(word, to)) {
        return word;
      }
    }
    return -1;
  }

  /** Whether the words are the label of a row. */
  private boolean isRow(int from, int to) {
    return isRow.test(Fold.of(line.substring(words.get(from)[0], words.get(to - 1)[1])));
  }

  private void labels(int from, int to, List<Token> tokens) {
    int start = words.get(from)[0];
    for (int i = from + 1; i < to; i++) {
      int gap = words.get(i)[0] - words.get(i - 1)[1];
      if (gap >= 2 || line.charAt(words.get(i)[0] - 1) == '\t') {
        tokens.add(label(start, words.get(i - 1)[1]));
        start = words.get(i)[0];
      }
    }
    tokens.add(label(start, words.get(to - 1)[1]));
  }

  private Token token(int from, int to) {
    return Token.of(line.substring(from, to), Places.at(place, from))
        .across(column(from), column(to));
  }

  /** The column of the page that a character begins in. */
  private int column(int index) {
    if (columns.length == 0) {
      columns = new int[line.length() + 1];
      for (int i = 0; i < line.length(); i++) {
        columns[i + 1] = columns[i] + DisplayWidth.of(line.charAt(i));
      }
    }
    return columns[index];
  }

  private Token label(int from, int to) {
    Token token = token(from, to);
    return token.isLabel() ? token : token.asLabel();
  }
}
