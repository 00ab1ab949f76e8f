package io.github.opengpr.rules.claims.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of the form, or the sum of several, by their addresses; an address ending in {@code .*}
 * stands for the total column of all rows of a group of table three, one ending in {@code
 * .*.natural} for that of an applicant. Immutable.
 *
 * @param addresses the addresses, not empty
 */
public record Measure(List<String> addresses) {

  /** Applications received. */
  public static final Measure RECEIVED = of("T3.received.total");

  /** Applications carried in. */
  public static final Measure CARRIED_IN = of("T3.carriedIn.total");

  /** What was received and what was carried in, together. */
  public static final Measure TO_DO = RECEIVED.and(CARRIED_IN);

  /** Applications handled. */
  public static final Measure HANDLED = of("T3.handled.total");

  /** Applications carried over. */
  public static final Measure CARRIED_OUT = of("T3.carriedOut.total");

  /** Handled but for what was handled otherwise: what was answered. */
  public static final Measure ANSWERED =
      of(
          "T3.granted.total",
          "T3.partiallyGranted.total",
          "T3.refused.*",
          "T3.unavailable.*",
          "T3.notProcessed.*");

  /** Administrative fees, in 万元. */
  public static final Measure FEES = of("T2.fees.amount");

  private static final String TABLE_THREE = "T3.";
  private static final String HANDLED_ROW = "T3.handled.";
  private static final String TOTAL = ".total";
  private static final String ROWS = ".*";

  private static final List<String> OUTCOMES =
      List.of(
          "T3.granted.",
          "T3.partiallyGranted.",
          "T3.refused.",
          "T3.unavailable.",
          "T3.notProcessed.",
          "T3.otherHandling.");

  /** Keeps a copy. */
  public Measure {
    addresses = List.copyOf(addresses);
  }

  /** The sum of some cells. */
  public static Measure of(String... addresses) {
    return new Measure(List.of(addresses));
  }

  /** This and another one. */
  public Measure and(Measure other) {
    List<String> both = new ArrayList<>(addresses.size() + other.addresses.size());
    both.addAll(addresses);
    for (String one : other.addresses) {
      if (!both.contains(one)) {
        both.add(one);
      }
    }
    return new Measure(both);
  }

  /** Whether it takes in all that another one counts: 不予公开 its reasons, a total its columns. */
  public boolean takesIn(Measure other) {
    for (String part : other.addresses) {
      if (!hasAll(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasAll(String part) {
    for (String one : addresses) {
      if (takesIn(one, part)) {
        return true;
      }
    }
    return false;
  }

  /** The same rows of table three in other columns: what of them is of some applicants. */
  Measure in(List<String> columns) {
    List<String> cells = new ArrayList<>(addresses.size() * columns.size());
    for (String address : addresses) {
      String row = address.endsWith(ROWS) ? address : row(address);
      for (String column : columns) {
        boolean rows = row.endsWith(ROWS) && ('.' + column).equals(TOTAL);
        String cell = rows ? row : row + '.' + column;
        if (!cells.contains(cell)) {
          cells.add(cell);
        }
      }
    }
    return new Measure(cells);
  }

  /** The columns: one for each kind of applicants, or the total. */
  List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (String address : addresses) {
      String column =
          address.endsWith(ROWS)
              ? TOTAL.substring(1)
              : address.substring(row(address).length() + 1);
      if (!columns.contains(column)) {
        columns.add(column);
      }
    }
    return columns;
  }

  boolean isOfTableThree() {
    return addresses.get(0).startsWith(TABLE_THREE);
  }

  private static boolean takesIn(String one, String part) {
    if (one.equals(part)) {
      return true;
    }
    boolean handled = one.startsWith(HANDLED_ROW);
    int column = one.lastIndexOf('.');
    if (one.endsWith(ROWS) || one.endsWith(TOTAL)) {
      return part.regionMatches(0, one, 0, column + 1) || handled && isOutcome(part);
    }
    // 自然人不予公开 takes in 自然人过程性信息, and 自然人办结 both of them
    int end = one.length() - column;
    boolean rows = one.startsWith(ROWS, column - ROWS.length());
    return part.regionMatches(part.length() - end, one, column, end)
        && (rows && part.regionMatches(0, one, 0, column - 1) || handled && isOutcome(part));
  }

  /** The row of an address: all before the column. */
  private static String row(String address) {
    return address.substring(0, address.lastIndexOf('.'));
  }

  private static boolean isOutcome(String address) {
    for (String outcome : OUTCOMES) {
      if (address.startsWith(outcome)) {
        return true;
      }
    }
    return false;
  }
}
