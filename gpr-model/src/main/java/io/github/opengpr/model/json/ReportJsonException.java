package io.github.opengpr.model.json;

import java.io.IOException;

/**
 * JSON that is not a report: says which value is wrong, where it stands, and what would be right.
 */
public final class ReportJsonException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final int line;
  private final int column;

  ReportJsonException(String message, String pointer, int line, int column, Throwable cause) {
    super(message, cause);
    this.pointer = pointer;
    this.line = line;
    this.column = column;
  }

  /**
   * The JSON pointer of the value, such as {@code /T3/received/total}; empty for the document as a
   * whole.
   */
  public String pointer() {
    return pointer;
  }

  /** The line, from 1; 0 if unknown. */
  public int line() {
    return line;
  }

  /** The column, from 1; 0 if unknown. */
  public int column() {
    return column;
  }
}
