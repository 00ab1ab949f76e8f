package io.github.opengpr.model.json;

import io.github.opengpr.model.Message;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A text that is not the JSON of a report: says which value is wrong, where it stands, and what
 * would be right.
 */
public final class ReportJsonException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Message problem;
  private final transient Message explanation;

  /** The JSON pointer of the value. */
  private final String pointer;

  /** The line, from 1; 0 if unknown. */
  private final int line;

  /** The column, from 1; 0 if unknown. */
  private final int column;

  ReportJsonException(
      Message problem, String pointer, int line, int column, @Nullable Throwable cause) {
    this(problem, located(problem, pointer, line, column), cause, pointer, line, column);
  }

  private ReportJsonException(
      Message problem,
      Message explanation,
      @Nullable Throwable cause,
      String pointer,
      int line,
      int column) {
    super(explanation.zh() + " / " + explanation.en(), cause);
    this.problem = problem;
    this.explanation = explanation;
    this.pointer = pointer;
    this.line = line;
    this.column = column;
  }

  private static Message located(Message problem, String pointer, int line, int column) {
    String zh = line == 0 ? "" : "第" + line + "行第" + column + "列";
    String en = line == 0 ? "" : "line " + line + ", column " + column;
    String gap = pointer.isEmpty() || line == 0 ? "" : " ";
    String colon = pointer.isEmpty() && line == 0 ? "" : "：";
    return new Message(
        zh + gap + pointer + colon + problem.zh(),
        en + gap + pointer + colon.replace("：", ": ") + problem.en());
  }

  /** What is wrong, without the place. */
  Message problem() {
    return problem;
  }

  /** {@return what is wrong, where, and what would be right, in either language; one line} */
  public Message explanation() {
    return explanation;
  }

  /**
   * {@return the JSON pointer of the value, such as {@code /T3/received/total}; empty for the
   * document as a whole}
   */
  public String pointer() {
    return pointer;
  }

  /** {@return the line, from 1; 0 if unknown} */
  public int line() {
    return line;
  }

  /** {@return the column, from 1; 0 if unknown} */
  public int column() {
    return column;
  }
}
