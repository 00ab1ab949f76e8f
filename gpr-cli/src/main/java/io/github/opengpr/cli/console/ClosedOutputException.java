package io.github.opengpr.cli.console;

import java.io.IOException;
import java.util.Locale;

/** Results cannot be written any more: the reader of a pipe went away, or a disk is full. */
public final class ClosedOutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final boolean pipe;

  ClosedOutputException(IOException cause) {
    super(cause);
    this.reason = String.valueOf(cause.getMessage());
    String message = reason.toLowerCase(Locale.ROOT);
    this.pipe = message.contains("pipe") || message.contains("管道");
  }

  /** What the system says. */
  public String reason() {
    return reason;
  }

  /** Whether the reader of a pipe has seen enough, as {@code head} does: no mistake of anybody. */
  public boolean isPipe() {
    return pipe;
  }
}
