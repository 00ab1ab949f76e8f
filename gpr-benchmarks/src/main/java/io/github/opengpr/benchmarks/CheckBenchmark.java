package io.github.opengpr.benchmarks;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.testkit.Reports;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Checking a sound report: every rule, the arithmetic alone, and the same sums in a loop by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CheckBenchmark {

  /** The rules whose sums {@link HandWrittenSums} adds up. */
  private static final Set<String> SUMS =
      Set.of("T3-ROW-SUM", "T3-COLUMN-SUM", "T3-BALANCE", "T4-SUM");

  private final RuleSet everyRule = RuleSet.standard();
  private final RuleSet arithmetic = everyRule.keeping(rule -> SUMS.contains(rule.id()));
  private final AnnualReport report = Reports.sound(Form.FORM_2021, 1, 1_000);
  private final HandWrittenSums byHand = new HandWrittenSums(Form.FORM_2021);

  /** Every rule of the catalogue, with the diagnosis that a sound report does not need. */
  @Benchmark
  public CheckResult everyRule() {
    return everyRule.check(report);
  }

  /** The sums of tables three and four. */
  @Benchmark
  public CheckResult arithmetic() {
    return arithmetic.check(report);
  }

  /** The same sums, by hand. */
  @Benchmark
  public int byHand() {
    return byHand.broken(report.figures());
  }
}
