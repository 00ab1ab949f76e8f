package io.github.opengpr.read;

import io.github.opengpr.model.work.Work;
import java.time.Duration;

/**
 * How much a document may ask for before it is refused, so that a hostile or broken file costs
 * little. Who wants none of a limit sets it as high as the type goes. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.standard().withBytes(4 << 20).withTime(Duration.ofSeconds(10));
 * ReportReader reader = ReportReader.of(OfficeFormats.all()).withLimits(limits);
 * }</pre>
 *
 * @param bytes the size of the file, in bytes
 * @param expandedBytes what an archive may expand to, in bytes
 * @param characters the text of the document, in characters
 * @param cells the number of cells and lines of the document
 * @param depth how deep elements may be nested
 * @param time how long reading one document may take, from its bytes to the report, where nothing
 *     else runs; {@link Work} reckons it in steps, so that a busy machine refuses no more than an
 *     idle one
 */
public record ReadLimits(
    long bytes, long expandedBytes, long characters, int cells, int depth, Duration time) {

  private static final ReadLimits STANDARD =
      new ReadLimits(32L << 20, 256L << 20, 4L << 20, 400_000, 512, Duration.ofSeconds(20));

  /** Refuses limits that would refuse everything. */
  public ReadLimits {
    if (bytes <= 0
        || expandedBytes <= 0
        || characters <= 0
        || cells <= 0
        || depth <= 0
        || time.isNegative()
        || time.isZero()) {
      throw new IllegalArgumentException("各项上限都应大于 0 / every limit must be above 0");
    }
  }

  /**
   * 32 MiB, expanded 256 MiB, 4 Mi characters, 400 000 cells, depth 512, 20 seconds: far above any
   * real report, and read in 512 MB of memory.
   *
   * @return the limits a reader has if none are given
   */
  public static ReadLimits standard() {
    return STANDARD;
  }

  /**
   * {@return the same limits with another size of the file, in bytes}
   *
   * @param limit bytes, more than 0
   */
  public ReadLimits withBytes(long limit) {
    return new ReadLimits(limit, expandedBytes, characters, cells, depth, time);
  }

  /**
   * {@return the same limits with another size of what an archive expands to, in bytes}
   *
   * @param limit bytes, more than 0
   */
  public ReadLimits withExpandedBytes(long limit) {
    return new ReadLimits(bytes, limit, characters, cells, depth, time);
  }

  /**
   * {@return the same limits with another length of the text, in characters}
   *
   * @param limit characters, more than 0
   */
  public ReadLimits withCharacters(long limit) {
    return new ReadLimits(bytes, expandedBytes, limit, cells, depth, time);
  }

  /**
   * {@return the same limits with another number of cells and lines}
   *
   * @param limit how many, more than 0
   */
  public ReadLimits withCells(int limit) {
    return new ReadLimits(bytes, expandedBytes, characters, limit, depth, time);
  }

  /**
   * {@return the same limits with another depth of nesting}
   *
   * @param limit how deep, more than 0
   */
  public ReadLimits withDepth(int limit) {
    return new ReadLimits(bytes, expandedBytes, characters, cells, limit, time);
  }

  /**
   * {@return the same limits with another time for one document}
   *
   * @param limit how long, more than zero
   */
  public ReadLimits withTime(Duration limit) {
    return new ReadLimits(bytes, expandedBytes, characters, cells, depth, limit);
  }

  /** {@return a budget of work for one document, that begins now} */
  public Work work() {
    return Work.of(time, characters, cells);
  }
}
