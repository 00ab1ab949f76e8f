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
    return other.addresses.stream()
        .allMatch(part -> addresses.stream().anyMatch(one -> takesIn(one, part)));
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
    boolean rows = one.endsWith(ROWS);
    boolean total = one.endsWith(TOTAL);
    return one.equals(part)
        || (rows && part.startsWith(one.substring(0, one.length() - 1)))
        || (total && part.startsWith(one.substring(0, one.length() - TOTAL.length() + 1)))
        || takesInOfApplicant(one, part)
        || (one.equals(HANDLED.addresses.get(0)) && isOutcome(part));
  }

  /** 自然人不予公开 takes in 自然人过程性信息, and 自然人办结 both of them. */
  private static boolean takesInOfApplicant(String one, String part) {
    String row = row(one);
    String column = one.substring(row.length());
    boolean handled = row.equals(row(HANDLED.addresses.get(0)));
    return part.endsWith(column)
        && (row.endsWith(ROWS) && part.startsWith(row.substring(0, row.length() - 1))
            || handled && isOutcome(part));
  }

  /** The row of an address: all before the column. */
  private static String row(String address) {
    return address.substring(0, address.lastIndexOf('.'));
  }

  private static boolean isOutcome(String address) {
    return OUTCOMES.stream().anyMatch(address::startsWith);
  }
}
