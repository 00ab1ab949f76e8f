package io.github.opengpr.benchmarks;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Printed;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Checking a sound report: every rule, the arithmetic alone, and the same sums in a loop by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CheckBenchmark {

  private final RuleSet everyRule = RuleSet.standard();
  private final SumRules sums = new SumRules();
  private final AnnualReport report = Reports.sound(Form.FORM_2021, 1, 1_000);
  private Filing document = new Filing(report, Printed.nothing(report.form()));

  /** Reads the report back from its text, to have what a document prints. */
  @Setup
  public void print() throws ReportReadException {
    String text = TextRenderer.render(report, Style.TSV);
    document = ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "report.txt");
    if (!everyRule.check(report).findings().isEmpty()
        || !everyRule.check(document).findings().isEmpty()
        || sums.brokenByHand(report) != 0) {
      throw new IllegalStateException("the report is not sound");
    }
  }

  /** Every rule of the catalogue, with the diagnosis that a sound report does not need. */
  @Benchmark
  public CheckResult everyRule() {
    return everyRule.check(report);
  }

  /** Every rule of a report with what its document printed: structure, labels, form of cells. */
  @Benchmark
  public CheckResult everyRuleOfADocument() {
    return everyRule.check(document);
  }

  /** The sums of tables three and four. */
  @Benchmark
  public CheckResult arithmetic() {
    return sums.check(report);
  }

  /** The same sums, by hand. */
  @Benchmark
  public int byHand() {
    return sums.brokenByHand(report);
  }
}
