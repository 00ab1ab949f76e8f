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

  /**
   * A document that costs more than it may.
   *
   * @param why what it asks for, in words
   */
  public static UnreadableException of(String name, Message why, Throwable cause) {
    return new UnreadableException(name, why.zh(), why.en(), cause);
  }

  /** A document that trips the program: it must not take the others with it. */
  public static UnreadableException internal(String name, Throwable cause) {
    return new UnreadableException(
        name,
        "程序内部错误，请附上原文件反馈：" + cause,
        "internal error, please report it with the file: " + cause,
        cause);
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
