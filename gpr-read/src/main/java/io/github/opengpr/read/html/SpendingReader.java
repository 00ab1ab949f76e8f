package io.github.opengpr.read.html;

import io.github.opengpr.model.work.Work;
import java.io.IOException;
import java.io.StringReader;

/** A page given to the parser piece by piece, so that parsing ends when its time is over. */
final class SpendingReader extends StringReader {

  /** Less than this is given at a time: what a piece costs to parse is not known beforehand. */
  private static final int PIECE = 1 << 11;

  private final Work work;

  SpendingReader(String page, Work work) {
    super(page);
    this.work = work;
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    work.checkTime();
    int read = super.read(buffer, from, Math.min(length, PIECE));
    work.steps(Math.max(0, read));
    return read;
  }
}
