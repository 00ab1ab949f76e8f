package io.github.opengpr.read.office.guard;

import io.github.opengpr.model.Message;

/** A file is not read, and why: never a fault of the program, always something a person can act on. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  /** Refuses for the given reason. */
  public Refusal(String zh, String en) {
    this(zh, en, null);
  }

  /** Refuses for the given reason, found out by the given exception. */
  public Refusal(String zh, String en, @org.jspecify.annotations.Nullable Throwable cause) {
    super(en, cause);
    this.reason = new Message(zh, en);
  }

  /** Why, and what would be right. */
  public Message reason() {
    return reason;
  }
}
