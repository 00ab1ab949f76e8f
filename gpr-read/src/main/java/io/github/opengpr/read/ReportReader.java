package io.github.opengpr.read;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.html.HtmlFormat;
import io.github.opengpr.read.html.TextWithTables;
import io.github.opengpr.read.recognise.Recogniser;
import io.github.opengpr.read.text.TextFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads annual reports: a file goes in, out comes the report as it was filed, with what the
 * document printed and how sure the reading of each cell is. Immutable and thread-safe.
 *
 * <pre>{@code
 * Filing filing = ReportReader.standard().read(path);
 * Filing fromWord = ReportReader.of(OfficeFormats.all()).read(path);
 * Filing small = ReportReader.standard().withLimits(limits).read(in, "upload.txt");
 * }</pre>
 *
 * <p>Text, Markdown and web pages are known without more; other formats are given to {@link
 * #of(List)}. A partial or faulty report is read as far as it goes, cells that are not there are
 * {@link io.github.opengpr.model.printed.CellStatus#MISSING missing}; only a file that is no report
 * at all is refused.
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/reading.md">The guide:
 *     reading</a>
 */
public final class ReportReader {

  private static final ReportReader STANDARD = new ReportReader(List.of(), ReadLimits.standard());

  private final List<DocumentFormat> formats;
  private final List<DocumentFormat> additional;
  private final ReadLimits limits;

  private ReportReader(List<? extends DocumentFormat> additional, ReadLimits limits) {
    this.additional = List.copyOf(additional);
    this.limits = limits;
    List<DocumentFormat> all = new ArrayList<>(additional);
    all.add(new HtmlFormat());
    all.add(new TextWithTables());
    all.add(new TextFormat());
    this.formats = List.copyOf(all);
  }

  /** {@return a reader of text, Markdown and web pages with the standard limits} */
  public static ReportReader standard() {
    return STANDARD;
  }

  /**
   * {@return a reader that knows more formats}. They are asked before text and web pages, in the
   * order given.
   *
   * @param formats such as those of gpr-read-office
   */
  public static ReportReader of(List<? extends DocumentFormat> formats) {
    return new ReportReader(formats, ReadLimits.standard());
  }

  /**
   * {@return a reader that knows more formats}. They are asked before text and web pages, in the
   * order given.
   *
   * @param formats such as a format of one's own
   */
  public static ReportReader of(DocumentFormat... formats) {
    return of(List.of(formats));
  }

  /**
   * {@return the same reader with other limits}
   *
   * @param other what is refused
   */
  public ReportReader withLimits(ReadLimits other) {
    return new ReportReader(additional, other);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return the report as filed and what the document printed
   * @throws ReportReadException if it cannot be read as a report; the message says why
   */
  public Filing read(Path file) throws ReportReadException {
    String name = file.toString();
    return read(bytes(file, name), name);
  }

  /**
   * Reads the content of a file.
   *
   * @param content all bytes of the file; not kept
   * @param name the file's name, for its extension and for messages; may be empty
   * @return the report as filed and what the document printed
   * @throws ReportReadException if it cannot be read as a report; the message says why
   */
  public Filing read(byte[] content, String name) throws ReportReadException {
    return read(content, name, limits.work());
  }

  /**
   * Reads the content of a file at the expense of a budget that goes on afterwards, such as that of
   * reading and checking together.
   *
   * @param content all bytes of the file; not kept
   * @param name the file's name, for its extension and for messages; may be empty
   * @param work what the document may still cost; takes the place of time, characters and cells of
   *     the reader's limits
   * @return the report as filed and what the document printed
   * @throws ReportReadException if it cannot be read as a report, or the budget is spent; the
   *     message says why
   */
  public Filing read(byte[] content, String name, Work work) throws ReportReadException {
    try {
      return recognised(parsed(content, name, work), work);
    } catch (WorkLimitException e) {
      throw tooMuch(e).in(name);
    } catch (StackOverflowError e) {
      // Where the limit of depth is set beyond what the stack of the thread can follow.
      throw ReportReadException.of(
              Reason.TOO_LARGE,
              "文件嵌套过深，无法读取；请核对是否选错了文件",
              "the file nests deeper than can be followed; is it the right file?",
              e)
          .in(name);
    } catch (ReportReadException e) {
      throw e.in(name);
    }
  }

  /**
   * Reads a stream to its end, or until it is too large.
   *
   * @param in the bytes of a file; whoever opened it closes it
   * @param name the file's name, for its extension and for messages; may be empty
   * @return the report as filed and what the document printed
   * @throws ReportReadException if the stream fails or cannot be read as a report; the message says
   *     why
   */
  public Filing read(InputStream in, String name) throws ReportReadException {
    try {
      return read(in.readNBytes(most()), name);
    } catch (ReportReadException e) {
      throw e;
    } catch (IOException e) {
      throw failed(e).in(name);
    }
  }

  /**
   * Reads a document that a format has made.
   *
   * @param document the blocks of a document
   * @return the report as filed and what the document printed
   * @throws ReportReadException if it is no report
   */
  public Filing read(Document document) throws ReportReadException {
    try {
      Work work = limits.work();
      charge(document, work);
      return recognised(document, work);
    } catch (WorkLimitException e) {
      throw tooMuch(e);
    }
  }

  private static Filing recognised(Document document, Work work) throws ReportReadException {
    return Recogniser.recognise(document, work)
        .orElseThrow(
            () ->
                ReportReadException.of(
                    Reason.NOT_A_REPORT,
                    "不是政府信息公开工作年度报告：没有找到报告的章节标题，也没有找到报告的表格",
                    "not an annual report on government information disclosure: it has neither its"
                        + " headings nor its tables"));
  }

  /**
   * {@return the blocks of a file, without looking for a report in them}
   *
   * @param content all bytes of the file; not kept
   * @param name the file's name; may be empty
   * @throws ReportReadException if the file is empty, too large, broken or of an unknown format
   */
  public Document document(byte[] content, String name) throws ReportReadException {
    try {
      return parsed(content, name, limits.work());
    } catch (WorkLimitException e) {
      throw tooMuch(e);
    }
  }

  private Document parsed(byte[] content, String name, Work work) throws ReportReadException {
    if (content.length > limits.bytes()) {
      throw tooLarge(content.length);
    }
    if (isEmpty(content)) {
      throw ReportReadException.of(Reason.EMPTY, "文件是空的", "the file is empty");
    }
    byte[] bytes = Wrapping.is(content) ? Wrapping.unwrap(content, limits) : content;
    for (DocumentFormat format : formats) {
      if (format.accepts(bytes, name)) {
        refuseOthers(format, bytes);
        Document document = format.parse(bytes, name, limits, work);
        charge(document, work);
        return document;
      }
    }
    throw new IllegalStateException("the text format accepts everything");
  }

  private byte[] bytes(Path file, String name) throws ReportReadException {
    try {
      if (Files.isDirectory(file)) {
        throw ReportReadException.of(
                Reason.NOT_ACCESSIBLE, "这是文件夹，不是文件", "this is a folder, not a file")
            .in(name);
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(most());
        if (bytes.length > limits.bytes()) {
          throw tooLarge(Files.size(file)).in(name);
        }
        return bytes;
      }
    } catch (NoSuchFileException e) {
      throw ReportReadException.of(Reason.NO_SUCH_FILE, "没有这个文件", "no such file", e).in(name);
    } catch (AccessDeniedException e) {
      throw ReportReadException.of(
              Reason.NOT_ACCESSIBLE, "没有读取这个文件的权限", "no permission to read the file", e)
          .in(name);
    } catch (ReportReadException e) {
      throw e;
    } catch (IOException e) {
      throw failed(e).in(name);
    }
  }

  /** How many bytes are read: one above the limit is enough to refuse the file. */
  private int most() {
    return (int) Math.min(Integer.MAX_VALUE - 16, limits.bytes()) + 1;
  }

  private static ReportReadException failed(IOException e) {
    return ReportReadException.of(
        Reason.NOT_ACCESSIBLE,
        "文件无法读取：" + e.getMessage(),
        "the file cannot be read: " + e.getMessage(),
        e);
  }

  /** Spends the text of the document, whichever format made it. */
  private static void charge(Document document, Work work) {
    for (Block block : document.blocks()) {
      if (block instanceof Line line) {
        work.characters(line.text().length() + 1L);
      } else if (block instanceof Grid grid) {
        for (GridRow row : grid.rows()) {
          for (GridCell cell : row.cells()) {
            work.characters(cell.text().length() + 1L);
          }
        }
      }
    }
  }

  /** {@return the names of the formats it knows, on one line} */
  @Override
  public String toString() {
    return formats.stream()
        .map(DocumentFormat::name)
        .distinct()
        .collect(Collectors.joining(", ", "reader of ", ""));
  }

  private static ReportReadException tooMuch(WorkLimitException e) {
    return ReportReadException.of(Reason.TOO_LARGE, e.explanation().zh(), e.explanation().en(), e);
  }

  private ReportReadException tooLarge(long size) {
    return ReportReadException.of(
        Reason.TOO_LARGE,
        "文件有 " + size + " 字节，超过上限 " + limits.bytes() + " 字节",
        "the file has " + size + " bytes, more than the limit of " + limits.bytes());
  }

  private static boolean isEmpty(byte[] content) {
    for (byte b : content) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static void refuseOthers(DocumentFormat format, byte[] content)
      throws ReportReadException {
    ReportReadException refusal =
        format instanceof TextFormat
                || format instanceof TextWithTables
                || format instanceof HtmlFormat
            ? OtherFiles.refusal(content)
            : null;
    if (refusal != null) {
      throw refusal;
    }
  }
}
