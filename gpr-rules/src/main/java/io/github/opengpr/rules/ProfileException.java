package io.github.opengpr.rules;

import io.github.opengpr.model.Message;

/**
 * A profile or baseline that cannot be understood: which line, what is wrong with it, what would be
 * right.
 */
public final class ProfileException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The file or other source. */
  private final String source;

  /** The line, from 1. */
  private final int line;

  /** What is wrong, in Chinese. */
  private final String zh;

  /** What is wrong, in English. */
  private final String en;

  ProfileException(String source, int line, String zh, String en) {
    super(source + "第" + line + "行：" + zh + " / " + source + ", line " + line + ": " + en);
    this.source = source;
    this.line = line;
    this.zh = source + "第" + line + "行：" + zh;
    this.en = source + ", line " + line + ": " + en;
  }

  /** {@return the file or other source, as named by the caller} */
  public String source() {
    return source;
  }

  /** {@return the line, from 1} */
  public int line() {
    return line;
  }

  /** {@return the whole complaint in both languages, source and line included} */
  public Message toMessage() {
    return new Message(zh, en);
  }
}
