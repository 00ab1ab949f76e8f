package io.github.opengpr.benchmarks.diagnosis;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.testkit.Reports;
import java.math.BigDecimal;
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
 * What asking for the diagnosis costs, of a sound report and of one with a wrong cell. The sums
 * alone are checked, so that a difference is not lost beside the rules on text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class DiagnosisBenchmark {

  private final RuleSet sums =
      RuleSet.standard().keeping(rule -> rule.isEquation() && !rule.id().startsWith("T2-"));
  private final AnnualReport sound = Reports.sound(Form.FORM_2021, 1, 1_000);
  private final AnnualReport wrong =
      sound.with(Form.FORM_2021.cell("T3.handled.total"), BigDecimal.valueOf(7));

  /** A sound report, its diagnosis not asked for. */
  @Benchmark
  public Object sound() {
    return sums.check(sound);
  }

  /** A sound report and its diagnosis, which is empty. */
  @Benchmark
  public Object soundDiagnosed() {
    return sums.check(sound).diagnosis();
  }

  /** A report with a wrong cell, its diagnosis not asked for. */
  @Benchmark
  public Object oneWrongCell() {
    return sums.check(wrong);
  }

  /** A report with a wrong cell and its diagnosis. */
  @Benchmark
  public Object oneWrongCellDiagnosed() {
    return sums.check(wrong).diagnosis();
  }
}
