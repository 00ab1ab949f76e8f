package io.github.opengpr.benchmarks.diagnosis;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.diagnosis.report.TableSearch;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.testkit.Reports;
import io.github.opengpr.testkit.Slip;
import io.github.opengpr.testkit.SlippedTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * How long diagnosing takes, table by table, as Markdown: the search alone, checking the whole
 * report, and checking it with its diagnosis.
 *
 * <p>Every table is diagnosed several times and the shortest time counts, so that what else the
 * machine does is not measured; median, 99th percentile and worst are taken over the tables.
 *
 * <p>Arguments: the seed (1), the tables of each kind (2000), the runs of each table (7).
 */
public final class DiagnosisTime {

  private static final long[] SIZES = {2, 9, 40, 150, 1000, 14_000};

  private final RandomGenerator random;
  private final int samples;
  private final int runs;
  private final Form form = Form.FORM_2021;
  private final RuleSet rules = RuleSet.standard();
  private final TableSearch search = TableSearch.of(form, 3, rules.equations(form));
  private long sink;

  private DiagnosisTime(long seed, int samples, int runs) {
    this.random = new SplittableRandom(seed);
    this.samples = samples;
    this.runs = runs;
  }

  /** Prints the table. */
  public static void main(String[] args) {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    int samples = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
    int runs = args.length > 2 ? Integer.parseInt(args[2]) : 7;
    // Once to let the compiler see every kind, once to measure.
    new DiagnosisTime(seed + 1, Math.min(samples, 500), 2).table();
    System.out.print(new DiagnosisTime(seed, samples, runs).table());
  }

  private String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        | microseconds | search: median | 99 % | worst | check: median | check and diagnosis: median | 99 % | worst |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        """);
    measure("sound", truth -> SlippedTable.of(truth, truth), text);
    measure("one wrong cell", truth -> Slip.cells(truth, 1, random), text);
    measure("two wrong cells", truth -> Slip.cells(truth, 2, random), text);
    measure("three wrong cells", truth -> Slip.cells(truth, 3, random), text);
    measure("one slip of any kind", this::anySlip, text);
    measure("10 wrong cells", truth -> Slip.cells(truth, 10, random), text);
    measure("20 wrong or blank cells in one column", this::column, text);
    measure("a third wrong, a third blank", this::thirds, text);
    measure("every cell wrong", this::noise, text);
    return text.toString();
  }

  private void measure(String kind, Function<long[], SlippedTable> spoiling, StringBuilder text) {
    double[] searches = new double[samples];
    double[] checks = new double[samples];
    double[] wholes = new double[samples];
    for (int i = 0; i < samples; i++) {
      AnnualReport truth = Reports.sound(form, random.nextLong(), SIZES[i % SIZES.length]);
      long[] right =
          form.requests().cells().stream()
              .mapToLong(cell -> truth.figures().count(cell.index()))
              .toArray();
      SlippedTable table = spoiling.apply(right);
      Entries entries = entries(table);
      AnnualReport filed = truth.withFigures(table.filedIn(truth.figures()));
      searches[i] = shortest(() -> search.diagnoser().diagnose(entries));
      checks[i] = shortest(() -> rules.check(filed));
      wholes[i] = shortest(() -> rules.check(filed).diagnosis());
    }
    Arrays.sort(checks);
    text.append(
        "| %s | %s | %s | %s |%n"
            .formatted(kind, spread(searches), figure(checks[samples / 2]), spread(wholes)));
  }

  private double shortest(Supplier<?> work) {
    long shortest = Long.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      Object result = work.get();
      shortest = Math.min(shortest, System.nanoTime() - start);
      sink += result.hashCode() == 0 ? 1 : 0;
    }
    return shortest / 1e3;
  }

  private static String spread(double[] micros) {
    Arrays.sort(micros);
    return String.join(
        " | ",
        figure(micros[micros.length / 2]),
        figure(micros[micros.length * 99 / 100]),
        figure(micros[micros.length - 1]));
  }

  private static String figure(double micros) {
    return String.format(Locale.ROOT, micros < 10 ? "%.1f" : "%.0f", micros);
  }

  private static Entries entries(SlippedTable table) {
    Entries entries = Entries.of(table.filed());
    for (int cell : table.blanks()) {
      entries = entries.withBlank(cell);
    }
    return entries;
  }

  private SlippedTable anySlip(long[] truth) {
    Slip[] all = Slip.values();
    Slip slip = all[random.nextInt(all.length)];
    return slip.on(truth, random).orElseGet(() -> Slip.cells(truth, 1, random));
  }

  private SlippedTable column(long[] truth) {
    long[] filed = truth.clone();
    BitSet blank = new BitSet();
    int column = random.nextInt(7);
    for (int i = 0; i < 20; i++) {
      int cell = random.nextInt(truth.length / 7) * 7 + column;
      if (random.nextBoolean()) {
        blank.set(cell);
      } else {
        filed[cell] += 1 + random.nextInt(20);
      }
    }
    return SlippedTable.of(truth, filed, blank);
  }

  private SlippedTable thirds(long[] truth) {
    long[] filed = truth.clone();
    BitSet blank = new BitSet();
    for (int cell = 0; cell < truth.length; cell++) {
      switch (random.nextInt(3)) {
        case 0 -> blank.set(cell);
        case 1 -> filed[cell] = random.nextInt(1000);
        default -> {}
      }
    }
    return SlippedTable.of(truth, filed, blank);
  }

  private SlippedTable noise(long[] truth) {
    return SlippedTable.of(truth, random.longs(truth.length, 1, 100_000).toArray());
  }
}
