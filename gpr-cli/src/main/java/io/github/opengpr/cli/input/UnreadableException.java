package io.github.opengpr.cli.input;

import io.github.opengpr.model.Message;

/** A document that cannot be read: what is wrong and what would be right, for one line. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient Message explanation;

  UnreadableException(String name, String zh, String en, Throwable cause) {
    super(name + ": " + zh + " / " + en, cause);
    this.name = name;
    this.explanation = new Message(zh, en);
  }

  /** The document, as the user named it. */
  public String name() {
    return name;
  }

  /** What is wrong. */
  public Message explanation() {
    return explanation;
  }
}
