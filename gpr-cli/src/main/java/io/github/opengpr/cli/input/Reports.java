package io.github.opengpr.cli.input;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.PicturedFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.input.Failures;
import io.github.opengpr.read.input.JsonReport;
import io.github.opengpr.read.office.OfficeFormats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents of every format, and reports written as JSON. Thread-safe. */
public final class Reports {

  /** Reading a page from its picture takes seconds. */
  private static final Duration SCANS = Duration.ofMinutes(20);

  private final ReportReader reader;
  private final ReadLimits limits;
  private final boolean scans;
  private final List<DocumentFormat> pictures;
  private final InputStream standardInput;

  /** A reader that takes standard input from the given stream. */
  public Reports(InputStream standardInput) {
    this(standardInput, null);
  }

  /**
   * A reader that reads pictures too.
   *
   * @param scans what reads them, asked first; null if they are not to be read
   */
  public Reports(InputStream standardInput, @Nullable List<DocumentFormat> scans) {
    this.standardInput = standardInput;
    this.scans = scans != null;
    this.pictures = scans == null ? List.of() : List.copyOf(scans);
    List<DocumentFormat> formats = new ArrayList<>();
    if (scans != null) {
      formats.addAll(scans);
    }
    formats.addAll(OfficeFormats.all());
    this.limits = scans == null ? ReadLimits.standard() : ReadLimits.standard().withTime(SCANS);
    this.reader = ReportReader.of(formats).withLimits(limits);
  }

  /**
   * Reads a report.
   *
   * @throws UnreadableException if there is no report to be read, for whatever reason
   */
  public ReadReport read(Input input) throws UnreadableException {
    return read(open(input));
  }

  /**
   * Takes the bytes of a document.
   *
   * @throws UnreadableException if they cannot be had
   */
  public Contents open(Input input) throws UnreadableException {
    try {
      return new Contents(input, bytes(input));
    } catch (IOException | RuntimeException e) {
      throw failure(input, e);
    }
  }

  /**
   * Reads a report from its bytes.
   *
   * @throws UnreadableException if there is no report to be read, for whatever reason
   */
  public ReadReport read(Contents contents) throws UnreadableException {
    Input input = contents.input();
    byte[] bytes = contents.bytes();
    try {
      Work work = limits.work();
      if (JsonReport.is(bytes, input.name())) {
        return new ReadReport(
            input.name(), JsonReport.read(bytes), null, work, Pieces.NONE, contents);
      }
      if (!scans && Picture.is(bytes)) {
        throw ReportReadException.of(Reason.SCANNED, Picture.ZH, Picture.EN);
      }
      String fileName = input.isStandardInput() ? "" : input.name();
      Filing filing = reader.read(bytes, fileName, work);
      Pieces pieces = pieces(bytes, fileName);
      return new ReadReport(
          input.name(), filing.report(), filing.printed(), work, pieces, contents);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw failure(input, e);
    }
  }

  private UnreadableException failure(Input input, Throwable e) {
    Message why = Failures.of(e);
    // Who wants scans read all the same needs to know how.
    boolean option =
        !scans && e instanceof ReportReadException refused && refused.reason() == Reason.SCANNED;
    Message told =
        option ? new Message(why.zh() + Picture.OPTION_ZH, why.en() + Picture.OPTION_EN) : why;
    return UnreadableException.of(input.name(), told, e);
  }

  /** Of the format that took the document, if its pages are pictures. */
  private Pieces pieces(byte[] bytes, String fileName) {
    for (DocumentFormat format : pictures) {
      if (format.accepts(bytes, fileName)) {
        return format instanceof PicturedFormat pictured
            ? places -> pictured.pieces(bytes, places, limits)
            : Pieces.NONE;
      }
    }
    return Pieces.NONE;
  }

  private byte[] bytes(Input input) throws IOException {
    Path path = input.path();
    int limit = (int) Math.min(Integer.MAX_VALUE - 8, ReadLimits.standard().bytes() + 1);
    if (input.entry() != null) {
      return input.entry().read(limit);
    }
    if (path == null) {
      return standardInput.readNBytes(limit);
    }
    if (Pipes.is(path)) {
      return Pipes.bytes(path, limit);
    }
    long size = Files.size(path);
    if (size > 0 && size < limit) {
      return Files.readAllBytes(path);
    }
    // One byte above the limit is enough for the reader to refuse the file.
    try (InputStream bytes = Files.newInputStream(path)) {
      return bytes.readNBytes(limit);
    }
  }
}
