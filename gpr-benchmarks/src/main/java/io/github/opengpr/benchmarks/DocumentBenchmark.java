package io.github.opengpr.benchmarks;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading one document of the corpus, from bytes to values. Runs from the top folder of the
 * project, where the corpus is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DocumentBenchmark {

  private static final Path TEXT =
      Path.of("gpr-read/src/test/resources/io/github/opengpr/read/corpus");
  private static final Path OFFICE =
      Path.of("gpr-read-office/src/test/resources/io/github/opengpr/read/office/corpus");

  private final ReportReader reader = ReportReader.of(OfficeFormats.all());

  /** The document. */
  @Param({
    "cell-per-line.txt",
    "pdf-wrapped.txt",
    "aligned.txt",
    "blanks-dropped.txt",
    "page-wordy.html",
    "plain-2021.docx",
    "plain-2021.doc",
    "plain-2021.pdf"
  })
  public String document = "";

  private byte[] bytes = {};

  /** Loads the document. */
  @Setup
  public void load() throws IOException {
    Path text = TEXT.resolve(document);
    bytes = Files.readAllBytes(Files.exists(text) ? text : OFFICE.resolve(document));
  }

  /** Bytes to values. */
  @Benchmark
  public Filing read() throws ReportReadException {
    return reader.read(bytes, document);
  }
}
