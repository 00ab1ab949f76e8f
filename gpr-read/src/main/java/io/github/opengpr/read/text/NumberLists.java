package io.github.opengpr.read.text;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.document.Recognition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a text whose rows are a label and a list of numbers with one mark between
 * them, such as {@code 规章：0，1，3}. The label may hold the same mark.
 */
final class NumberLists {

  /** So many numbers in one line are no enumeration in a sentence. */
  private static final int ROW = 6;

  /** So many such lines make a document of this kind. */
  private static final int ROWS = 5;

  /** A row of the table has at least so many numbers. */
  private static final int FEWEST = 2;

  /** No number of a table is longer. */
  private static final int LONGEST = 16;

  /** A longer line with a number at its end is a sentence. */
  private static final int LONGEST_PAIR = 30;

  /** No unit is longer. */
  private static final int UNIT = 3;

  private static final String BETWEEN_WORDS = " / ";

  private static final char[] MARKS = {'，', '、', ',', '/'};

  /** Where commas may stand within numbers, nothing tells which column a number stands in. */
  private static final Recognition UNKNOWN =
      Recognition.doubtful(CellDoubt.COLUMN_UNKNOWN, List.of());

  private final char mark;

  /** Whether a number shows that thousands have no comma. */
  private boolean plain;

  private NumberLists(char mark) {
    this.mark = mark;
  }

  /** The lines, those of such tables as tables; null if there are none. */
  static @Nullable List<Block> of(List<Line> lines) {
    for (char mark : MARKS) {
      if (!Marks.areInLines(lines, mark, ROW - 1, ROWS)) {
        continue;
      }
      NumberLists lists = new NumberLists(mark);
      int rows = 0;
      int numbers = 0;
      int parted = 0;
      for (Line line : lines) {
        int count = lists.numbers(line.text());
        if (count >= ROW) {
          rows++;
          numbers += count;
          parted += lists.parted(line.text());
        }
      }
      if (rows >= ROWS && 2 * parted < numbers) {
        return lists.blocks(lines);
      }
    }
    return null;
  }

  private List<Block> blocks(List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    List<GridRow> table = new ArrayList<>();
    for (Line line : lines) {
      plain |= ThousandsMarks.arePlain(line.text(), start(line.text()));
    }
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).text().isBlank()) {
      end--;
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (numbers(line.text()) >= FEWEST || isPair(line.text())) {
        table.add(row(line, i == end - 1));
      } else if (isHead(line.text())) {
        table.add(head(line));
      } else {
        close(table, blocks);
        blocks.add(line);
      }
    }
    close(table, blocks);
    return blocks;
  }

  private static void close(List<GridRow> table, List<Block> blocks) {
    if (!table.isEmpty()) {
      blocks.add(new Grid(table, false, table.get(0).cells().get(0).place()));
      table.clear();
    }
  }

  /** How many numbers the list has that ends the line; 0 if none does. */
  private int numbers(String text) {
    int start = start(text);
    int numbers = start < text.length() ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      numbers += text.charAt(i) == mark ? 1 : 0;
    }
    return numbers;
  }

  /** Whether slashes stand between words: they are no marks for nothing. */
  private boolean isHead(String text) {
    return mark == '/' && text.contains(BETWEEN_WORDS) && text.indexOf('。') < 0;
  }

  private static GridRow head(Line line) {
    int number = ((Place.InText) line.place()).line();
    List<GridCell> cells = new ArrayList<>();
    int from = 0;
    for (String word : line.text().split(BETWEEN_WORDS, -1)) {
      cells.add(new GridCell(word, cells.size(), 1, 1, new Place.InText(number, from + 1)));
      from += word.length() + BETWEEN_WORDS.length();
    }
    return new GridRow(cells);
  }

  /** Whether the mark stands between a label and a single number. */
  private boolean isPair(String text) {
    int start = start(text);
    return start > 0
        && start < text.length()
        && text.charAt(start - 1) == mark
        && text.length() <= LONGEST_PAIR
        && text.indexOf('。') < 0;
  }

  /**
   * How many times blanks part two numbers, not the mark, which stands within them or for nothing:
   * {@code 1,113 2,345} or {@code 3 / / 4}.
   */
  private int parted(String text) {
    int parted = 0;
    char before = 0;
    int blanks = 0;
    for (int i = start(text); i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blanks++;
        continue;
      }
      boolean digits = blanks > 0 && Character.isDigit(before) && Character.isDigit(c);
      boolean nothing = blanks == 1 && mark == '/' && before == mark && c == mark;
      parted += digits || nothing ? 1 : 0;
      before = c;
      blanks = 0;
    }
    return parted;
  }

  /** Where the list begins that ends the line; the length of the line if none does. */
  private int start(String text) {
    int end = text.length();
    if (text.indexOf(mark) < 0 || text.indexOf('\t') >= 0 || text.indexOf('|') >= 0) {
      return end;
    }
    int colon = Math.max(text.lastIndexOf('：'), text.lastIndexOf(':'));
    if (colon >= 0 && areNumbers(text.substring(colon + 1))) {
      return colon + 1;
    }
    int after = mark == ',' ? end : afterLabel(text);
    if (after < end) {
      return after;
    }
    int start = end;
    boolean digits = false;
    int i = end - 1;
    for (; i >= 0 && start - i <= LONGEST; i--) {
      char c = text.charAt(i);
      if (c == mark) {
        start = i;
      } else if (Character.isDigit(c)) {
        digits = true;
      } else if (isColon(c)) {
        return digits ? i + 1 : end;
      } else if (c == ',' && mark != ',') {
        digits = true; // thousands
      } else if (!isOfNumber(c)) {
        // Without a colon a blank parts the label from the first number.
        return digits ? blank(text, i, start) : end;
      }
    }
    return digits && i < 0 ? 0 : end;
  }

  /**
   * Where the list begins if the mark stands between the label and its first number too; the length
   * of the text if it does not.
   */
  private int afterLabel(String text) {
    int end = text.length();
    int to = end;
    boolean number = false;
    for (int at = text.lastIndexOf(mark); at >= 0; at = text.lastIndexOf(mark, at - 1)) {
      String field = text.substring(at + 1, to).strip();
      if (!field.isEmpty() && !isNumber(field)) {
        break;
      }
      number |= !field.isEmpty();
      to = at;
    }
    // The last word of the label is no number, which would be the first of the list.
    String label = text.substring(0, to).strip();
    if (number && to < end && isNumber(label)) {
      return 0;
    }
    int first = end;
    for (int i = label.length() - 1; i >= 0 && !isBlank(label.charAt(i)); i--) {
      first = i;
    }
    boolean words = !label.isEmpty() && !label.equals(text.strip());
    return number && words && !isNumber(label.substring(Math.min(first, label.length())))
        ? to + 1
        : end;
  }

  /** Whether a text is a number, perhaps with a unit or a remark, and no ordinal before a word. */
  private static boolean isNumber(String field) {
    int i = 0;
    while (i < field.length() && isAside(field.charAt(i))) {
      i++;
    }
    boolean number = i < field.length() && ThousandsMarks.digit(field.charAt(i)) >= 0;
    boolean point = false;
    while (i < field.length()) {
      char c = field.charAt(i);
      boolean digit = ThousandsMarks.digit(c) >= 0;
      if (!digit && !isAside(c) && c != ',' && c != '，') {
        break;
      }
      point = c == '.' || point && !digit;
      i++;
    }
    boolean remark = i < field.length() && (field.charAt(i) == '（' || field.charAt(i) == '(');
    return number && !point && field.length() <= LONGEST && (remark || field.length() - i <= UNIT);
  }

  /** Whether all fields are numbers, perhaps with a unit or a remark, or hold nothing. */
  private boolean areNumbers(String list) {
    int numbers = 0;
    int from = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i < list.length() && list.charAt(i) != mark) {
        continue;
      }
      int first = from;
      while (first < i && isAside(list.charAt(first))) {
        first++;
      }
      boolean number = first < i && ThousandsMarks.digit(list.charAt(first)) >= 0;
      if (!number && first < i || i - first > LONGEST) {
        return false;
      }
      numbers += number ? 1 : 0;
      from = i + 1;
    }
    return numbers > 0;
  }

  /** Blanks, signs of numbers, and what no eye sees. */
  private static boolean isAside(char c) {
    return isOfNumber(c) || Character.getType(c) == Character.FORMAT;
  }

  /**
   * After the first blank between two places, if a number follows; the length of the text if none
   * does.
   */
  private static int blank(String text, int from, int to) {
    int at = from;
    while (at < to && !isBlank(text.charAt(at))) {
      at++;
    }
    int first = at;
    while (first < to && !Character.isDigit(text.charAt(first))) {
      first++;
    }
    return first < to ? at : text.length();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isColon(char c) {
    return c == '：' || c == ':';
  }

  private static boolean isOfNumber(char c) {
    return c == '.' || c == '-' || c == '+' || c == '—' || isBlank(c);
  }

  private GridRow row(Line line, boolean last) {
    String text = line.text();
    int at = start(text);
    int number = ((Place.InText) line.place()).line();
    List<GridCell> cells = new ArrayList<>();
    boolean parted = at > 0 && (isColon(text.charAt(at - 1)) || text.charAt(at - 1) == mark);
    int label = parted ? at - 1 : at;
    if (!text.substring(0, label).isBlank()) {
      cells.add(new GridCell(text.substring(0, label), 0, 1, 1, line.place()));
    }
    int from = at;
    ThousandsMarks.Fields fields = ThousandsMarks.of(text, at, mark, plain, last);
    for (int to : fields.ends()) {
      Place place = new Place.InText(number, from + 1);
      GridCell cell = new GridCell(text.substring(from, to), cells.size(), 1, 1, place);
      cells.add(fields.sure() ? cell : cell.recognised(UNKNOWN));
      from = to + 1;
    }
    return new GridRow(cells);
  }
}
