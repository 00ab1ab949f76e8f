package io.github.opengpr.read;

import io.github.opengpr.model.Message;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a report: says what is wrong, where, and what would be right.
 *
 * <p>This is the only exception reading throws for what is in a file. A report with mistakes is no
 * reason for it: those are findings, not exceptions.
 */
public final class ReportReadException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why a file cannot be read. */
  public enum Reason {
    /** There is no such file. */
    NO_SUCH_FILE,
    /** The file is there and cannot be opened. */
    NOT_ACCESSIBLE,
    /** The file has no content. */
    EMPTY,
    /** The document asks for more than {@link ReadLimits} allow. */
    TOO_LARGE,
    /** The file is of a format that this reader does not know. */
    UNKNOWN_FORMAT,
    /** The file is damaged or not what its beginning says. */
    BROKEN,
    /** The file can only be read with a password. */
    ENCRYPTED,
    /** The document has pictures of text but no text. */
    SCANNED,
    /** The document can be read and is no annual report. */
    NOT_A_REPORT
  }

  /** What kind of reason it is. */
  private final Reason reason;

  /** The name of the file; empty if unknown. */
  private final String file;

  private final transient Message explanation;

  private ReportReadException(
      Reason reason, String file, Message explanation, @Nullable Throwable cause) {
    super(text(file, explanation), cause);
    this.reason = reason;
    this.file = file;
    this.explanation = explanation;
  }

  /**
   * {@return an exception whose file the reader will add}
   *
   * @param reason what kind of reason it is
   * @param zh what is wrong and what would be right, in Chinese
   * @param en the same in English
   */
  public static ReportReadException of(Reason reason, String zh, String en) {
    return new ReportReadException(reason, "", new Message(zh, en), null);
  }

  /**
   * {@return the same with a cause}
   *
   * @param reason what kind of reason it is
   * @param zh the reason in Chinese, without a full stop
   * @param en the reason in English, without a full stop
   * @param cause what happened underneath
   */
  public static ReportReadException of(Reason reason, String zh, String en, Throwable cause) {
    return new ReportReadException(reason, "", new Message(zh, en), cause);
  }

  /** The same exception, with the file's name, unless it has one. */
  ReportReadException in(String name) {
    if (!file.isEmpty() || name.isEmpty()) {
      return this;
    }
    ReportReadException named = new ReportReadException(reason, name, explanation, getCause());
    named.setStackTrace(getStackTrace());
    return named;
  }

  /**
   * Why the file cannot be read.
   *
   * @return the kind of reason
   */
  public Reason reason() {
    return reason;
  }

  /** {@return the file's name as given; empty if unknown} */
  public String file() {
    return file;
  }

  /**
   * {@return what is wrong and what would be right, in Chinese and English, without the file's
   * name}
   */
  public Message explanation() {
    return explanation;
  }

  private static String text(String file, Message explanation) {
    return (file.isEmpty() ? "" : file + ": ") + explanation.zh() + " / " + explanation.en();
  }
}
