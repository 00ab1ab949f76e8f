package io.github.opengpr.rules.claims.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of the form, or the sum of several, by their addresses; an address ending in {@code .*}
 * stands for the total column of all rows of a group of table three. Immutable.
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

  private static final String TOTAL = ".total";

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

  private static boolean takesIn(String one, String part) {
    boolean rows = one.endsWith(".*");
    boolean total = one.endsWith(TOTAL);
    return one.equals(part)
        || (rows && part.startsWith(one.substring(0, one.length() - 1)))
        || (total && part.startsWith(one.substring(0, one.length() - TOTAL.length() + 1)))
        || (one.equals(HANDLED.addresses.get(0)) && isOutcome(part));
  }

  private static boolean isOutcome(String address) {
    return OUTCOMES.stream().anyMatch(address::startsWith);
  }
}
