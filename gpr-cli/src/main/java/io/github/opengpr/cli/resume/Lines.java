package io.github.opengpr.cli.resume;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a file as bytes, with their places. A last line that has no end is none. */
final class Lines {

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[CHUNK];
  private int filled;
  private int start;
  private int end;
  private long offset;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false if there is none. */
  boolean next() throws IOException {
    offset += end - start;
    start = end;
    int at = start;
    while (true) {
      for (; at < filled; at++) {
        if (buffer[at] == '\n') {
          end = at + 1;
          return true;
        }
      }
      if (start > 0) {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        at -= start;
        start = 0;
      } else if (filled == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * filled);
      }
      int read = in.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        end = start;
        return false;
      }
      filled += read;
    }
  }

  /** Where the line begins; after the last line, where what is no line begins. */
  long offset() {
    return offset;
  }

  /** How many bytes it has, with its end. */
  int length() {
    return end - start;
  }

  /** The bytes without the line's end. */
  byte[] bytes() {
    return Arrays.copyOfRange(buffer, start, end - 1);
  }
}
