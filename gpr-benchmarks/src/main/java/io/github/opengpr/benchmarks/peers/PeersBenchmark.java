package io.github.opengpr.benchmarks.peers;

import io.github.opengpr.benchmarks.SumRules;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.testkit.Reports;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sums of tables three and four of one sound report, by gpr, by hand and by its peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class PeersBenchmark {

  private final AnnualReport report = Reports.sound(Form.FORM_2021, 1, 1_000);
  private final Sheet sheet = Sheet.of(report);
  private final List<Object> lines = sheet.lines();
  private final JsonNode json = json(report);

  private final SumRules gpr = new SumRules();
  private final BeanValidation hibernateValidator = new BeanValidation();
  private final DroolsSums drools = new DroolsSums();
  private final JsonSchema jsonSchema = new JsonSchema();

  /** All must say the same of a sound report and of one with four broken sums. */
  @Setup
  public void agree() throws IOException {
    AnnualReport faulty = report;
    for (String address :
        List.of("T3.received.natural", "T3.granted.legal", "T4.directLitigation.total")) {
      faulty = faulty.with(faulty.form().cell(address), BigDecimal.valueOf(999_999));
    }
    agree(report, 0);
    agree(faulty, gpr.brokenByHand(faulty));
    // What JSON Schema can tell: a value of another type. Of sums it knows nothing.
    require("json-schema-validator, broken sums", jsonSchema.wrong(json(faulty)), 0);
    require(
        "json-schema-validator, a count that is none",
        jsonSchema.wrong(
            JsonMapper.shared()
                .readTree(text(report).replaceFirst("\"natural\":\\d+", "\"natural\":1.5"))),
        1);
  }

  private void agree(AnnualReport of, int broken) {
    require("by hand", gpr.brokenByHand(of), broken);
    require("gpr", gpr.broken(of), broken);
    require("Hibernate Validator", hibernateValidator.broken(Sheet.of(of)), broken);
    require("Drools", drools.broken(Sheet.of(of).lines()), broken);
  }

  private static void require(String who, int found, int expected) {
    if (found != expected) {
      throw new IllegalStateException(who + " finds " + found + " instead of " + expected);
    }
  }

  private static JsonNode json(AnnualReport report) {
    return JsonMapper.shared().readTree(text(report));
  }

  private static String text(AnnualReport report) {
    try {
      return GprJson.mapper().writeValueAsString(report);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By gpr, with findings that name cells, rule and basis. */
  @Benchmark
  public int gpr() {
    return gpr.broken(report);
  }

  /** By hand. */
  @Benchmark
  public int byHand() {
    return gpr.brokenByHand(report);
  }

  /** By Hibernate Validator, on beans that are there already. */
  @Benchmark
  public int hibernateValidator() {
    return hibernateValidator.broken(sheet);
  }

  /** By Drools, on beans that are there already. */
  @Benchmark
  public int drools() {
    return drools.broken(lines);
  }

  /**
   * Types and ranges only, by networknt's json-schema-validator, on a tree that is there already.
   */
  @Benchmark
  public int jsonSchemaValidator() {
    return jsonSchema.wrong(json);
  }
}
