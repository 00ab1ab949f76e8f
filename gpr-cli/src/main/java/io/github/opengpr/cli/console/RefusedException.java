package io.github.opengpr.cli.console;

/** What the user asked for cannot be done: one line that says why and what would be right. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String line;

  public RefusedException(String zh, String en) {
    super(zh + " / " + en);
    this.line = zh + " / " + en;
  }

  /** The line for the user, in Chinese and English. */
  public String line() {
    return line;
  }
}
