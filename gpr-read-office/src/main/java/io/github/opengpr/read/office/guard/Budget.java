package io.github.opengpr.read.office.guard;

/** What is left of the {@link Limits} for one file; each method refuses the file once its limit is passed. Not thread-safe: one file, one budget, one thread. */
public final class Budget {

  private final Limits limits;
  private final long deadline;
  private long expanded;
  private int elements;
  private int cells;
  private long characters;
  private int ticks;

  private Budget(Limits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.time().toNanos();
  }

  /** The budget of a file of the given size. */
  public static Budget of(Limits limits, long fileBytes) {
    if (fileBytes > limits.fileBytes()) {
      throw over("文件", megabytes(fileBytes), megabytes(limits.fileBytes()), "the file has", "");
    }
    return new Budget(limits);
  }

  /** The limits this budget was made from. */
  public Limits limits() {
    return limits;
  }

  /** Bytes were unpacked. */
  public void expand(long bytes) {
    expanded += bytes;
    if (expanded > limits.expandedBytes()) {
      throw over("解压后", "", megabytes(limits.expandedBytes()), "unpacked, the file has", "");
    }
  }

  /** An XML element or a drawn path was met. */
  public void element() {
    if (++elements > limits.elements()) {
      throw over("文件的元素", "", Integer.toString(limits.elements()), "the file has", " elements");
    }
    tick();
  }

  /** A table cell was met. */
  public void cell() {
    if (++cells > limits.cells()) {
      throw over("文件的表格单元格", "", Integer.toString(limits.cells()), "the file has", " table cells");
    }
    tick();
  }

  /** Text was met. */
  public void characters(int count) {
    characters += count;
    if (characters > limits.characters()) {
      throw over("文件的文字", "", Integer.toString(limits.characters()), "the file has", " characters");
    }
    tick();
  }

  /** The document has this many pages. */
  public void pages(int count) {
    if (count > limits.pages()) {
      throw over("文件的页数", Integer.toString(count), Integer.toString(limits.pages()), "the file has", " pages");
    }
  }

  /** Elements, tables or forms are nested this deep. */
  public void depth(int depth) {
    if (depth > limits.depth()) {
      throw over("文件的嵌套层数", "", Integer.toString(limits.depth()), "the file nests", " levels");
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
    if (System.nanoTime() - deadline > 0) {
      long seconds = limits.time().toSeconds();
      throw new Refusal(
          "读取该文件已超过 " + seconds + " 秒的上限，已停止", "reading the file took more than the limit of " + seconds + " s; stopped");
    }
  }

  private static Refusal over(String what, String found, String limit, String whatEn, String unitEn) {
    return new Refusal(
        what + (found.isEmpty() ? "" : "为 " + found + "，") + "超过上限 " + limit + "，不予读取；请检查是否选错了文件",
        whatEn + " " + (found.isEmpty() ? "" : found + unitEn + ", ") + "more than the limit of " + limit + unitEn
            + "; not read; is it the right file?");
  }

  private static String megabytes(long bytes) {
    return (bytes + (1 << 20) - 1 >> 20) + " MB";
  }
}
