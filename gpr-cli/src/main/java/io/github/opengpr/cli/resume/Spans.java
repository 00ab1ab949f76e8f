package io.github.opengpr.cli.resume;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** Parts of a file one after the other; neighbours are one, so that an unchanged file is one. */
final class Spans {

  private final List<Span> spans = new ArrayList<>();

  private record Span(long offset, long length) {

    long end() {
      return offset + length;
    }
  }

  void add(long offset, long length) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).end() == offset) {
      spans.set(last, new Span(spans.get(last).offset(), spans.get(last).length() + length));
    } else {
      spans.add(new Span(offset, length));
    }
  }

  /** Whether they are a whole file of that size. */
  boolean isWhole(long size) {
    return spans.isEmpty()
        ? size == 0
        : spans.size() == 1 && spans.get(0).equals(new Span(0, size));
  }

  void copy(FileChannel from, FileChannel to) throws IOException {
    for (Span span : spans) {
      long at = span.offset();
      while (at < span.end()) {
        long copied = from.transferTo(at, span.end() - at, to);
        if (copied <= 0) {
          throw new EOFException("the results were cut off while they were put in order");
        }
        at += copied;
      }
    }
  }
}
