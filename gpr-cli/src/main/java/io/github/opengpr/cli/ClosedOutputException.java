package io.github.opengpr.cli;

import java.io.IOException;
import java.util.Locale;

/** Results cannot be written any more: the reader of a pipe went away, or a disk is full. */
final class ClosedOutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean pipe;

  ClosedOutputException(IOException cause) {
    super(cause);
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    this.pipe = message.contains("pipe") || message.contains("管道");
  }

  /** Whether the reader of a pipe has seen enough, as {@code head} does: no mistake of anybody. */
  boolean isPipe() {
    return pipe;
  }
}
