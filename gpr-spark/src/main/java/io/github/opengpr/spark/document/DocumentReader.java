package io.github.opengpr.spark.document;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.spark.row.Columns;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/**
 * Reads one document after the other, of every format, and reports written as JSON. A document
 * costs its own budget and nothing else: whatever is wrong with it is what became of it. Used by
 * one task.
 */
public final class DocumentReader {

  private static final int LINE = 300;

  /** What is said of a document that needs more memory than there is. */
  public static final Message EXHAUSTED =
      new Message(
          "内存不足，这份文件未能处理；可增大 spark.executor.memory",
          "out of memory, so this document was not done; a larger spark.executor.memory helps");

  private final List<DocumentFormat> formats = OfficeFormats.all();
  private final ReportReader reader = ReportReader.of(formats);
  private final Configuration hadoop;

  /**
   * A reader of documents.
   *
   * @param hadoop how files are reached
   */
  public DocumentReader(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * {@return what became of a document}
   *
   * @param document path and content; without content it is opened at its path
   */
  public Reading read(Row document) {
    String path = document.getAs(Columns.PATH);
    try {
      byte[] content = document.getAs(Columns.CONTENT);
      return read(path, content == null ? Bytes.at(path, hadoop) : content);
    } catch (FileNotFoundException e) {
      return Reading.failed(path, "", new Message("没有这个文件或文件夹", "no such file or folder"));
    } catch (IOException | IllegalArgumentException e) {
      return Reading.failed(
          path, "", new Message("读取失败：" + e.getMessage(), "cannot be read: " + e.getMessage()));
    }
  }

  private Reading read(String path, byte[] content) {
    String format = "";
    Work work = ReadLimits.standard().work();
    try {
      if (isJson(path, content)) {
        format = "JSON";
        return new Reading(path, format, json(content), null, work, null);
      }
      format = format(content, path);
      Filing filing = reader.read(content, path, work);
      return new Reading(path, format, filing.report(), filing.printed(), work, null);
    } catch (ReportReadException e) {
      return Reading.failed(path, format, e.explanation());
    } catch (ReportJsonException e) {
      return Reading.failed(
          path,
          format,
          new Message(
              "不是年度报告的 JSON：" + brief(e.explanation().zh()),
              "not the JSON of a report: " + brief(e.explanation().en())));
    } catch (IOException e) {
      return Reading.failed(
          path, format, new Message("读取失败：" + e.getMessage(), "cannot be read: " + e.getMessage()));
    } catch (WorkLimitException e) {
      return Reading.failed(path, format, e.explanation());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return Reading.failed(path, format, internal(e));
    }
  }

  /**
   * {@return what is said of a document that trips the program}
   *
   * @param e what happened
   */
  public static Message internal(Throwable e) {
    return new Message(
        "程序内部错误，请附上原文件反馈：" + e, "internal error, please report it with the file: " + e);
  }

  private String format(byte[] content, String path) {
    for (DocumentFormat format : formats) {
      if (format.accepts(content, path)) {
        return format.name();
      }
    }
    int first = next(content, startsWithMark(content) ? 3 : 0);
    String name = path.toLowerCase(Locale.ROOT);
    boolean page = first < content.length && content[first] == '<';
    return page || name.endsWith(".htm") || name.endsWith(".html") ? "HTML" : "text";
  }

  /** By the content: whatever the name says, a document does not begin like an object of JSON. */
  private static boolean isJson(String path, byte[] bytes) {
    int first = next(bytes, startsWithMark(bytes) ? 3 : 0);
    if (first < bytes.length && bytes[first] == '{') {
      int second = next(bytes, first + 1);
      return second >= bytes.length || bytes[second] == '"' || bytes[second] == '}';
    }
    return path.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static int next(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && Character.isWhitespace(bytes[at])) {
      at++;
    }
    return at;
  }

  private static AnnualReport json(byte[] bytes) throws IOException {
    if (bytes.length > ReadLimits.standard().bytes()) {
      throw ReportReadException.of(
          ReportReadException.Reason.TOO_LARGE, "文件过大", "the file is too large");
    }
    return GprJson.read(bytes);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static String brief(String message) {
    return message.length() <= LINE ? message : message.substring(0, LINE) + "…";
  }
}
