package io.github.opengpr.spark.document;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.input.Failures;
import io.github.opengpr.read.input.JsonReport;
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
      return Reading.failed(path, "", Failures.NO_SUCH_FILE);
    } catch (IOException | IllegalArgumentException e) {
      return Reading.failed(path, "", Failures.unreadable(e));
    }
  }

  private Reading read(String path, byte[] content) {
    String format = "";
    Work work = ReadLimits.standard().work();
    try {
      if (JsonReport.is(content, path)) {
        format = "JSON";
        return new Reading(path, format, JsonReport.read(content), null, work, null);
      }
      format = format(content, path);
      Filing filing = reader.read(content, path, work);
      return new Reading(path, format, filing.report(), filing.printed(), work, null);
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      return Reading.failed(path, format, Failures.of(e));
    }
  }

  private String format(byte[] content, String path) {
    for (DocumentFormat format : formats) {
      if (format.accepts(content, path)) {
        return format.name();
      }
    }
    int first = JsonReport.firstNonBlank(content);
    String name = path.toLowerCase(Locale.ROOT);
    boolean page = first < content.length && content[first] == '<';
    return page || name.endsWith(".htm") || name.endsWith(".html") ? "HTML" : "text";
  }
}
