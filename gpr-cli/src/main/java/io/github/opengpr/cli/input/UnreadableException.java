package io.github.opengpr.cli.input;

import io.github.opengpr.model.Message;

/** A document that cannot be read: what is wrong and what would be right, for one line. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient Message explanation;

  private UnreadableException(String name, Message explanation, Throwable cause) {
    super(name + ": " + explanation, cause);
    this.name = name;
    this.explanation = explanation;
  }

  /**
   * A document that must not take the others with it.
   *
   * @param why what stands in the way, in words
   */
  public static UnreadableException of(String name, Message why, Throwable cause) {
    return new UnreadableException(name, why, cause);
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
