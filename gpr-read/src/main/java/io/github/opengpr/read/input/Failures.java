package io.github.opengpr.read.input;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.ReportReadException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, in one line each. */
public final class Failures {

  /** There is no such file. */
  public static final Message NO_SUCH_FILE = new Message("没有这个文件或文件夹", "no such file or folder");

  private static final int LINE = 300;

  private Failures() {}

  /**
   * {@return what stands in the way, in words}
   *
   * @param e what reading the file ended with
   */
  public static Message of(Throwable e) {
    if (e instanceof ReportReadException refused) {
      return refused.explanation();
    }
    if (e instanceof ReportJsonException json) {
      return new Message(
          "不是年度报告的 JSON：" + brief(json.explanation().zh()),
          "not the JSON of a report: " + brief(json.explanation().en()));
    }
    if (e instanceof NoSuchFileException) {
      return NO_SUCH_FILE;
    }
    if (e instanceof AccessDeniedException) {
      return new Message("没有读取权限", "no permission to read it");
    }
    if (e instanceof IOException) {
      return unreadable(e);
    }
    return e instanceof WorkLimitException limit ? limit.explanation() : internal(e);
  }

  /**
   * {@return that a file cannot be opened or read to its end}
   *
   * @param e what happened
   */
  public static Message unreadable(Throwable e) {
    return new Message("读取失败：" + e.getMessage(), "cannot be read: " + e.getMessage());
  }

  /**
   * {@return what is said of a file that trips the program}
   *
   * @param e what happened
   */
  public static Message internal(Throwable e) {
    return new Message(
        "程序内部错误，请附上原文件反馈：" + e, "internal error, please report it with the file: " + e);
  }

  private static String brief(String message) {
    return message.length() <= LINE ? message : message.substring(0, LINE) + "…";
  }
}
