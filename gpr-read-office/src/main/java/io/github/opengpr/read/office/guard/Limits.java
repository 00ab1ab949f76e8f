package io.github.opengpr.read.office.guard;

import java.time.Duration;

/**
 * How much one file may cost. A report of a city is a few hundred kilobytes, a dozen pages and about 500 cells; the standard limits leave two orders of magnitude above that.
 *
 * @param fileBytes the size of the file
 * @param expandedBytes the size of all parts that are read, unpacked
 * @param expansion how many times its packed size a part may have unpacked, once it is larger than a megabyte
 * @param elements the XML elements of a part, or the paths drawn on a page
 * @param depth how deep elements, tables or pages' forms may be nested
 * @param cells the cells of all tables
 * @param characters the characters of the text
 * @param pages the pages
 * @param time the time for one file
 */
public record Limits(
    long fileBytes,
    long expandedBytes,
    int expansion,
    int elements,
    int depth,
    int cells,
    int characters,
    int pages,
    Duration time) {

  private static final Limits STANDARD =
      new Limits(64L << 20, 128L << 20, 200, 2_000_000, 128, 50_000, 4_000_000, 500, Duration.ofSeconds(30));

  /** The limits that hold unless others are given. */
  public static Limits standard() {
    return STANDARD;
  }
}
