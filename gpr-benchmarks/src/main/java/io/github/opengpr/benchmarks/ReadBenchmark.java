package io.github.opengpr.benchmarks;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.testkit.Reports;
import java.nio.charset.StandardCharsets;
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

/** Reading one text report of each style, and reading and checking it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {

  /** The layout of the text. */
  @Param({"BOX", "MARKDOWN", "TSV"})
  public Style style = Style.TSV;

  private final RuleSet rules = RuleSet.standard();
  private byte[] text = {};

  /** Prints the report that is read. */
  @Setup
  public void print() {
    text =
        TextRenderer.render(Reports.sound(Form.FORM_2021, 20211231, 1_000), style)
            .getBytes(StandardCharsets.UTF_8);
  }

  /** Bytes to values. */
  @Benchmark
  public Filing read() throws ReportReadException {
    return ReportReader.standard().read(text, "report.txt");
  }

  /** Bytes to findings. */
  @Benchmark
  public CheckResult readAndCheck() throws ReportReadException {
    return rules.check(ReportReader.standard().read(text, "report.txt"));
  }
}
