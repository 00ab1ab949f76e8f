package io.github.opengpr.read.office.guard;

import io.github.opengpr.model.Message;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A file is not read, and why. Unchecked, so that it passes through the visitors of the libraries;
 * the formats turn it into a {@link ReportReadException}.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient Message message;

  /** Refuses for the given reason, said in Chinese and English. */
  public Refusal(Reason reason, String zh, String en) {
    this(reason, zh, en, null);
  }

  /** The same, found out by the given exception. */
  public Refusal(Reason reason, String zh, String en, @Nullable Throwable cause) {
    super(en, cause);
    this.reason = reason;
    this.message = new Message(zh, en);
  }

  /** The exception that leaves the library. */
  public ReportReadException toException() {
    Throwable cause = getCause();
    return cause == null
        ? ReportReadException.of(reason, message.zh(), message.en())
        : ReportReadException.of(reason, message.zh(), message.en(), cause);
  }
}
