package io.github.opengpr.rules.diagnosis.search;

import io.github.opengpr.rules.diagnosis.Verdict;
import io.github.opengpr.testkit.Slip;
import io.github.opengpr.testkit.SlippedTable;
import io.github.opengpr.testkit.SoundTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * How often the diagnosis finds the truth, by size of the town and kind of slip. Arguments: seed,
 * samples.
 */
final class IdentificationBench {
  private static final int[] SIZES = {2, 9, 40, 150, 1000, 14000};

  private final Layout layout;
  private final Diagnoser diagnoser;
  private final RandomGenerator random;
  private final int samples;
  private final Map<String, List<Long>> times = new LinkedHashMap<>();

  private IdentificationBench(Layout layout, long seed, int samples) {
    this.layout = layout;
    this.diagnoser = Diagnoser.of(Tables.system(layout), layout);
    this.random = new SplittableRandom(seed);
    this.samples = samples;
  }

  public static void main(String[] args) {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    int samples = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
    Layout layout =
        args.length > 2 && args[2].equals("2019") ? Tables.LAYOUT_2019 : Tables.LAYOUT_2021;
    new IdentificationBench(layout, seed, Math.min(samples, 500)).all(false);
    new IdentificationBench(layout, seed, samples).all(true);
  }

  private static final class Score {
    int n;
    int listed;
    int unique;
    int uniqueWrong;
    int first;
    int three;
    int five;
    int certainWrong;
    int unresolved;
    int partial;

    void add(SlippedTable c, Diagnosis d) {
      n++;
      int rank = rank(c, d);
      boolean one = d.verdict() == Verdict.UNIQUE_CELL || d.verdict() == Verdict.UNIQUE_SET;
      listed += rank > 0 ? 1 : 0;
      first += rank == 1 ? 1 : 0;
      three += rank > 0 && rank <= 3 ? 1 : 0;
      five += rank > 0 && rank <= 5 ? 1 : 0;
      unique += one ? 1 : 0;
      uniqueWrong += one && rank != 1 ? 1 : 0;
      unresolved += d.verdict() == Verdict.UNRESOLVED ? 1 : 0;
      partial += d.exhaustive() ? 0 : 1;
      certainWrong += d.certain().stream().allMatch(x -> c.truth()[x.cell()] == x.to()) ? 0 : 1;
    }

    String line(String name, int size) {
      return String.format(
          "%-32s %6d %6d | %6.2f %6.2f %6.2f %6.2f %6.2f | uw %.2f cw %.2f unres %.2f partial %.2f",
          name,
          size,
          n,
          pc(listed),
          pc(first),
          pc(three),
          pc(five),
          pc(unique),
          pc(uniqueWrong),
          pc(certainWrong),
          pc(unresolved),
          pc(partial));
    }

    private double pc(int count) {
      return 100.0 * count / Math.max(1, n);
    }
  }

  /** The place of the truth in the list, 0 if it is not there. */
  static int rank(SlippedTable c, Diagnosis d) {
    for (int i = 0; i < d.repairs().size(); i++) {
      long[] mended = c.filed().clone();
      List<Integer> filled = new ArrayList<>();
      for (Change change : d.repairs().get(i).changes()) {
        mended[change.cell()] = change.to();
      }
      for (Change change : d.repairs().get(i).computed()) {
        mended[change.cell()] = change.to();
        filled.add(change.cell());
      }
      if (filled.equals(c.blanks()) && Arrays.equals(mended, c.truth())) {
        return i + 1;
      }
    }
    return 0;
  }

  private Diagnosis timed(SlippedTable c, String kind) {
    Entries entries = Tables.entries(c);
    long start = System.nanoTime();
    Diagnosis diagnosis = diagnoser.diagnose(entries);
    times.computeIfAbsent(kind, k -> new ArrayList<>()).add(System.nanoTime() - start);
    return diagnosis;
  }

  private void all(boolean print) {
    StringBuilder out = new StringBuilder();
    out.append(
        "slip                               size      n | listed  first  three   five unique\n");
    for (int size : SIZES) {
      out.append(everyCell(size).line("one cell, all cells and slips", size)).append('\n');
    }
    for (int wrong = 2; wrong <= 3; wrong++) {
      for (int size : SIZES) {
        out.append(several(size, wrong).line(wrong + " random slips", size)).append('\n');
      }
    }
    for (Slip slip : Slip.values()) {
      for (int size : SIZES) {
        if (!slip.isOneCell()) {
          out.append(slips(size, slip).line(slip.name(), size)).append('\n');
        }
      }
    }
    blanks(out);
    times(out);
    if (print) {
      System.out.print(out);
    }
  }

  private Score everyCell(int size) {
    Score score = new Score();
    for (int table = 0; table < Math.max(1, samples / 500); table++) {
      long[] truth = SoundTables.next(Tables.form(layout.rows()), size, random);
      for (int cell = 0; cell < truth.length; cell++) {
        for (Slip slip : Slip.values()) {
          if (slip.isOneCell()) {
            long[] filed = truth.clone();
            filed[cell] = slip.inCell(truth[cell], random);
            if (filed[cell] != truth[cell]) {
              SlippedTable c = SlippedTable.of(truth, filed);
              score.add(c, timed(c, "1 wrong"));
            }
          }
        }
      }
    }
    return score;
  }

  private Score several(int size, int wrong) {
    Score score = new Score();
    while (score.n < samples) {
      SlippedTable c =
          Slip.cells(SoundTables.next(Tables.form(layout.rows()), size, random), wrong, random);
      score.add(c, timed(c, wrong + " wrong"));
    }
    return score;
  }

  private Score slips(int size, Slip slip) {
    Score score = new Score();
    for (int i = 0; i < samples; i++) {
      slip.on(SoundTables.next(Tables.form(layout.rows()), size, random), random)
          .ifPresent(c -> score.add(c, timed(c, slip.name())));
    }
    return score;
  }

  private void blanks(StringBuilder out) {
    for (int kind = 1; kind <= 4; kind++) {
      int filled = 0;
      for (int i = 0; i < samples; i++) {
        long[] truth =
            SoundTables.next(Tables.form(layout.rows()), SIZES[i % SIZES.length], random);
        BitSet blank = new BitSet();
        while (kind < 4 && blank.cardinality() < kind) {
          blank.set(random.nextInt(truth.length));
        }
        if (kind == 4) {
          int row = random.nextInt(layout.rows());
          int column = random.nextInt(layout.columns());
          for (int cell = 0; cell < truth.length; cell++) {
            blank.set(cell, layout.row(cell) == row || layout.column(cell) == column);
          }
        }
        SlippedTable c = SlippedTable.of(truth, truth, blank);
        Diagnosis d = timed(c, "blanks");
        filled +=
            d.verdict() == Verdict.BALANCED
                    && d.computed().size() == blank.cardinality()
                    && d.computed().stream().allMatch(x -> truth[x.cell()] == x.to())
                ? 1
                : 0;
      }
      out.append(
          String.format(
              "blanks %-25s %6s %6d | filled %.2f%n",
              kind == 4 ? "row + column" : kind, "", samples, 100.0 * filled / samples));
    }
  }

  private void times(StringBuilder out) {
    times(out, "all", times.values().stream().flatMap(List::stream));
    times.forEach((kind, nanos) -> times(out, kind, nanos.stream()));
  }

  private static void times(StringBuilder out, String kind, Stream<Long> nanos) {
    double[] micros = nanos.mapToDouble(time -> time / 1e3).sorted().toArray();
    out.append(
        String.format(
            "time %-34s %6d | median %.1f us, 99%% %.1f us, 99.9%% %.1f us, worst %.1f us%n",
            kind,
            micros.length,
            micros[micros.length / 2],
            micros[(int) (micros.length * 0.99)],
            micros[(int) (micros.length * 0.999)],
            micros[micros.length - 1]));
  }
}
