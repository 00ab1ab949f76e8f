package io.github.opengpr.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells the commas between the numbers of a list from those within a number: {@code 7,825} may be
 * one number or two. Where a comma may stand between thousands it parts no numbers, unless only so
 * the list is a row that adds up, or numbers of four digits stand elsewhere without a comma. What
 * is left joined is certain only if it has as many numbers as a row of the form.
 */
final class ThousandsMarks {

  /** Rows of tables three and four: groups of numbers, the last of each the sum of the others. */
  private static final int[][] ROWS = {{7, 7}, {15, 5}};

  /** Longer numbers are no counts. */
  private static final int DIGITS = 12;

  /** More doubtful commas are not tried out. */
  private static final int MOST = 12;

  /** So many numbers a row of table one, three or four has. */
  private static final Set<Integer> WHOLE = Set.of(3, 7, 15);

  /** A number of so many digits has a comma where commas part thousands. */
  private static final int PARTED = 4;

  /**
   * The numbers of a list.
   *
   * @param ends where each ends
   * @param sure whether no comma is in doubt
   */
  record Fields(List<Integer> ends, boolean sure) {}

  private final String text;
  private final int start;

  /** Where fields end. */
  private final List<Integer> ends = new ArrayList<>();

  private ThousandsMarks(String text, int start) {
    this.text = text;
    this.start = start;
  }

  /**
   * The numbers of a list that begins at the given place.
   *
   * @param plain whether the document prints thousands without a comma
   * @param last whether the document ends with the list
   */
  static Fields of(String text, int start, char mark, boolean plain, boolean last) {
    ThousandsMarks marks = new ThousandsMarks(text, start);
    List<Integer> doubtful = new ArrayList<>();
    for (int i = start; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == mark) {
        marks.ends.add(i);
        if (i < text.length() && mark != '、' && mark != '/' && isWithin(text, start, i)) {
          doubtful.add(i);
        }
      }
    }
    return doubtful.isEmpty() || plain ? new Fields(marks.ends, true) : marks.told(doubtful, last);
  }

  /** Whether a whole number of four digits stands in a list, with no comma in it. */
  static boolean arePlain(String text, int start) {
    int digits = 0;
    boolean decimals = false;
    for (int i = start; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isDigit(c)) {
        digits++;
        continue;
      }
      if (digits == PARTED && !decimals && c != '.') {
        return true;
      }
      decimals = c == '.';
      digits = 0;
    }
    return false;
  }

  /** Whether one to three digits stand before a comma, and three and no more after it. */
  private static boolean isWithin(String text, int start, int comma) {
    int before = comma;
    while (before > start && digit(text.charAt(before - 1)) >= 0) {
      before--;
    }
    int after = comma + 1;
    while (after < text.length() && digit(text.charAt(after)) >= 0) {
      after++;
    }
    return comma > before && comma - before <= 3 && after - comma == 4;
  }

  private Fields told(List<Integer> doubtful, boolean last) {
    List<Integer> joined = new ArrayList<>(ends);
    joined.removeAll(doubtful);
    List<Integer> found = null;
    for (int way = 0; doubtful.size() <= MOST && way < 1 << doubtful.size(); way++) {
      List<Integer> kept = new ArrayList<>(ends);
      for (int d = 0; d < doubtful.size(); d++) {
        if ((way >> d & 1) == 0) {
          kept.remove(doubtful.get(d));
        }
      }
      if (addsUp(kept)) {
        if (found != null) {
          return new Fields(joined, false);
        }
        found = kept;
      }
    }
    if (found != null) {
      return new Fields(found, true);
    }
    int size = joined.size();
    return new Fields(joined, WHOLE.contains(size) && (!last || size == ROWS[1][0]));
  }

  private boolean addsUp(List<Integer> way) {
    for (int[] row : ROWS) {
      if (way.size() == row[0]) {
        return addsUp(way, row[1]);
      }
    }
    return false;
  }

  private boolean addsUp(List<Integer> way, int group) {
    long sum = 0;
    int from = start;
    for (int i = 0; i < way.size(); i++) {
      long number = number(text.substring(from, way.get(i)));
      if (number < 0) {
        return false;
      }
      if (i % group == group - 1) {
        if (sum != number) {
          return false;
        }
        sum = 0;
      } else {
        sum += number;
      }
      from = way.get(i) + 1;
    }
    return true;
  }

  /** What a digit, or a letter taken for one, stands for; -1 if it is none. */
  static int digit(char c) {
    return switch (c) {
      case 'O', 'o' -> 0;
      case 'l', 'I' -> 1;
      default -> Character.digit(c, 10);
    };
  }

  /** The count that a field begins with; 0 if it holds none, -1 if it is too long. */
  private static long number(String field) {
    long number = 0;
    int digits = 0;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      int digit = digit(c);
      if (digit >= 0) {
        number = number * 10 + digit;
        digits++;
      } else if (digits > 0 && c != ',' && c != '，') {
        break;
      }
    }
    return digits > DIGITS ? -1 : number;
  }
}
