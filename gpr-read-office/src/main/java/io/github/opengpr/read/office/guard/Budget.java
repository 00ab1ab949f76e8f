package io.github.opengpr.read.office.guard;

import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException.Reason;

/**
 * What is left of the {@link ReadLimits} for one file, beside the {@link Work} that every document
 * is read with: what only packed and painted files have. Each method refuses the file once its
 * limit is passed. Not thread-safe: one file, one budget, one thread.
 */
public final class Budget {

  /** XML elements of a Word file, or characters and strokes drawn on the pages of a PDF. */
  private static final int ELEMENTS = 1_500_000;

  /** Operators of the pages of a PDF: moves, fonts, colours and what is drawn. */
  private static final int OPERATORS = 3_000_000;

  /** Text packs to a tenth, a table of zeros to a hundredth; more is no document. */
  private static final int MOST_EXPANSION = 400;

  /** Forms that are painted, one inside the other or one after the other. */
  private static final int FORMS = 100_000;

  /** Codes that the fonts map to characters; a large font has some thirty thousand. */
  private static final int CODES = 3_000_000;

  /** No part takes more of the unpacked file: it is held in memory. */
  private static final int PARTS = 4;

  /** What is smaller than this may grow as it likes. */
  private static final long SMALL = 1 << 20;

  /** What an element or a drawn thing costs, in steps: it is much more than one character. */
  private static final int STEPS = 4;

  /** Pages; the longest reports seen have about fifty. */
  private static final int PAGES = 1_000;

  private final ReadLimits limits;
  private final Work work;
  private long expanded;
  private int elements;
  private int operators;
  private int forms;
  private long codes;
  private boolean pictures;

  /** The budget of a file of the given size; lines, cells and time are taken from the work. */
  public Budget(ReadLimits limits, Work work, long fileBytes) {
    this.limits = limits;
    this.work = work;
    if (fileBytes > limits.bytes()) {
      throw over("文件大小", megabytes(limits.bytes()), "the file is larger than", "");
    }
  }

  /** What the file may ask for. */
  public ReadLimits limits() {
    return limits;
  }

  /** Bytes were unpacked. */
  public void expand(long bytes) {
    expanded += bytes;
    if (expanded > limits.expandedBytes()) {
      throw over(
          "文件解压后的大小", megabytes(limits.expandedBytes()), "unpacked, the file is larger than", "");
    }
  }

  /** Pictures are unpacked too: they are the pages. */
  public void unpackPictures() {
    pictures = true;
  }

  /** Whether pictures are unpacked. */
  public boolean unpacksPictures() {
    return pictures;
  }

  /**
   * A picture unpacks to so many bytes. It is held only while its page is read, and bare paper
   * packs to nothing: what counts is its size alone.
   */
  public void picture(long unpacked) {
    refuseLargePart(unpacked);
  }

  private void refuseLargePart(long unpacked) {
    long most = limits.expandedBytes() / PARTS;
    if (unpacked > most) {
      throw over(
          "文件内单个部分解压后的大小", megabytes(most), "unpacked, a part of the file is larger than", "");
    }
  }

  /** A part of the file has so far grown from one number of bytes to another. */
  public void expansion(long packed, long unpacked) {
    refuseLargePart(unpacked);
    if (unpacked > SMALL && unpacked > packed * MOST_EXPANSION) {
      throw new Refusal(
          Reason.TOO_LARGE,
          "文件内容解压后膨胀超过 " + MOST_EXPANSION + " 倍，疑为恶意文件，不予读取",
          "a part of the file grows more than " + MOST_EXPANSION + " times; not a document");
    }
  }

  /** An operator of a page was met. */
  public void operator() {
    if (++operators > OPERATORS) {
      throw over("页面内的绘图指令", Integer.toString(OPERATORS), "the pages have more than", " operators");
    }
    tick();
  }

  /** A form is painted. */
  public void form() {
    if (++forms > FORMS) {
      throw over("页面内的图形对象", Integer.toString(FORMS), "the pages paint more than", " forms");
    }
    tick();
  }

  /** A font maps so many codes to characters; a negative number counts as none. */
  public void codes(long count) {
    codes += Math.max(0, count);
    if (codes > CODES) {
      throw over("字体的字符编码", Integer.toString(CODES), "the fonts map more than", " codes");
    }
    tick();
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
    work.cell();
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
      throw tooDeep(limits);
    }
  }

  /** The file nests deeper than can be followed. */
  public static Refusal tooDeep(ReadLimits limits) {
    return over(
        "文件的嵌套层数", Integer.toString(limits.depth()), "the file nests deeper than", " levels");
  }

  /** Some work was done; looks at the clock now and then. */
  public void tick() {
    work.steps(STEPS);
  }

  /** Looks at the clock. */
  public void checkTime() {
    work.checkTime();
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
