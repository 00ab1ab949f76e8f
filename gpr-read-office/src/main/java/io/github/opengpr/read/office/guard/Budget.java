package io.github.opengpr.read.office.guard;

import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException.Reason;

/**
 * What is left of the {@link ReadLimits} for one file; each method refuses the file once its limit
 * is passed. Not thread-safe: one file, one budget, one thread.
 */
public final class Budget {

  /** XML elements of a Word file, or characters and strokes drawn on the pages of a PDF. */
  private static final int ELEMENTS = 1_500_000;

  /** Pages; the longest reports seen have about fifty. */
  private static final int PAGES = 1_000;

  private final ReadLimits limits;
  private final long begin = System.nanoTime();
  private long expanded;
  private int elements;
  private int cells;
  private int ticks;

  /** The budget of a file of the given size. */
  public Budget(ReadLimits limits, long fileBytes) {
    this.limits = limits;
    if (fileBytes > limits.bytes()) {
      throw over("文件大小", megabytes(limits.bytes()), "the file is larger than", "");
    }
  }

  /** Bytes were unpacked. */
  public void expand(long bytes) {
    expanded += bytes;
    if (expanded > limits.expandedBytes()) {
      throw over(
          "文件解压后的大小", megabytes(limits.expandedBytes()), "unpacked, the file is larger than", "");
    }
  }

  /** An element or a drawn thing was met. */
  public void element() {
    if (++elements > ELEMENTS) {
      throw over("文件内的元素", Integer.toString(ELEMENTS), "the file has more than", " elements");
    }
    tick();
  }

  /** A line or a table cell was made. */
  public void cell() {
    if (++cells > limits.cells()) {
      throw over(
          "文件内的单元格和段落",
          Integer.toString(limits.cells()),
          "the file has more than",
          " cells and lines");
    }
    tick();
  }

  /** The document has this many pages. */
  public void pages(int count) {
    if (count > PAGES) {
      throw over("文件的页数", Integer.toString(PAGES), "the file has more than", " pages");
    }
  }

  /** Elements, tables or forms are nested this deep. */
  public void depth(int depth) {
    if (depth > limits.depth()) {
      throw over(
          "文件的嵌套层数", Integer.toString(limits.depth()), "the file nests deeper than", " levels");
    }
  }

  /** Some work was done; looks at the clock now and then. */
  public void tick() {
    if ((++ticks & 0xff) == 0) {
      checkTime();
    }
  }

  /** Looks at the clock. */
  public void checkTime() {
    if (System.nanoTime() - begin > limits.time().toNanos()) {
      String seconds = limits.time().toMillis() / 1000.0 + " s";
      throw over("读取用时", seconds, "reading the file takes longer than", "");
    }
  }

  private static Refusal over(String what, String limit, String whatEn, String unitEn) {
    return new Refusal(
        Reason.TOO_LARGE,
        what + "超过上限（" + limit + "），不予读取；请核对是否选错了文件",
        whatEn + " the limit of " + limit + unitEn + "; is it the right file?");
  }

  private static String megabytes(long bytes) {
    return bytes < 1 << 20 ? bytes + " B" : (bytes >> 20) + " MB";
  }
}
