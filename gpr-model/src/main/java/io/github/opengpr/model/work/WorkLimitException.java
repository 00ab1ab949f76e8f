package io.github.opengpr.model.work;

import io.github.opengpr.model.Message;

/**
 * A document asks for more work than its {@link Work} allows. Unchecked, so that it passes through
 * every step and nothing runs on after it; readers turn it into their own refusal.
 */
public final class WorkLimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Message explanation;

  /**
   * Names the limit that was passed.
   *
   * @param zh which limit, and how high it is, in Chinese
   * @param en the same in English
   */
  public WorkLimitException(String zh, String en) {
    super(zh + " / " + en);
    this.explanation = new Message(zh, en);
  }

  /** {@return which limit was passed and how high it is, in either language} */
  public Message explanation() {
    return explanation;
  }
}
