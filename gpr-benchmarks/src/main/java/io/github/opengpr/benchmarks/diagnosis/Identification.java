package io.github.opengpr.benchmarks.diagnosis;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.testkit.Slip;
import io.github.opengpr.testkit.SlippedTable;
import io.github.opengpr.testkit.SoundTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * How often the truth is found, by kind of slip and by number of applications, as Markdown.
 *
 * <p>Arguments: the seed (1), the tables of each kind and size (2000), the form (2021).
 */
public final class Identification {

  private static final int[] SIZES = {2, 9, 40, 150, 1000, 14_000};
  private static final int COLUMNS = 7;

  private final Form form;
  private final int samples;
  private final RandomGenerator random;
  private final RuleSet sums = RuleSet.standard().keeping(Rule::isEquation);
  private final Figures empty;
  private final Map<String, Score[]> scores = new LinkedHashMap<>();

  private Identification(Form form, long seed, int samples) {
    this.form = form;
    this.samples = samples;
    this.random = new SplittableRandom(seed);
    Figures.Builder zeros = Figures.builder(form);
    form.cells().forEach(cell -> zeros.put(cell, 0));
    this.empty = zeros.build();
  }

  /** Prints the tables. */
  public static void main(String[] args) {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    int samples = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
    Form form = args.length > 2 && args[2].equals("2019") ? Form.FORM_2019 : Form.FORM_2021;
    System.out.print(new Identification(form, seed, samples).tables());
  }

  private String tables() {
    for (int i = 0; i < SIZES.length; i++) {
      everyCell(SIZES[i], score("one wrong cell", i));
      for (int wrong = 2; wrong <= 3; wrong++) {
        several(SIZES[i], wrong, score(wrong + " wrong cells", i));
      }
      for (Slip slip : Slip.values()) {
        if (!slip.isOneCell()) {
          slips(SIZES[i], slip, score(name(slip), i));
        }
      }
    }
    StringBuilder text = new StringBuilder();
    summary(text);
    bySize(text, "first answer right", Score::firstRight);
    bySize(text, "right within the first three", Score::withinThree);
    blanks(text);
    return text.toString();
  }

  private static String name(Slip slip) {
    return slip.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Score score(String kind, int size) {
    Score[] all = scores.computeIfAbsent(kind, unused -> new Score[SIZES.length]);
    all[size] = new Score();
    return all[size];
  }

  /** Every cell with every slip that touches one cell. */
  private void everyCell(int size, Score score) {
    for (int table = 0; table < Math.max(1, samples / 400); table++) {
      long[] truth = SoundTables.next(form, size, random);
      for (int cell = 0; cell < truth.length; cell++) {
        for (Slip slip : Slip.values()) {
          long wrong = slip.isOneCell() ? slip.inCell(truth[cell], random) : truth[cell];
          if (wrong != truth[cell]) {
            long[] filed = truth.clone();
            filed[cell] = wrong;
            diagnose(SlippedTable.of(truth, filed), score);
          }
        }
      }
    }
  }

  private void several(int size, int wrong, Score score) {
    for (int i = 0; i < samples; i++) {
      diagnose(Slip.cells(SoundTables.next(form, size, random), wrong, random), score);
    }
  }

  private void slips(int size, Slip slip, Score score) {
    for (int i = 0; i < samples; i++) {
      slip.on(SoundTables.next(form, size, random), random)
          .ifPresent(table -> diagnose(table, score));
    }
  }

  private void diagnose(SlippedTable table, Score score) {
    Figures filed = table.filedIn(empty);
    TableDiagnosis diagnosis = sums.check(AnnualReport.of(filed)).diagnosis().get(0);
    score.add(table.truthIn(empty), filed, diagnosis);
  }

  private void summary(StringBuilder text) {
    text.append(
        """
        | slip | tables | truth listed | unique | unique but wrong | certain but wrong | ended by the budget |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: |
        """);
    scores.forEach(
        (kind, bySize) -> {
          Score all = new Score();
          Arrays.stream(bySize).forEach(all::add);
          text.append("| %s | %d | %s |%n".formatted(kind, all.tables(), all.summary()));
        });
  }

  private void bySize(StringBuilder text, String what, Function<Score, String> figure) {
    List<String> sizes = new ArrayList<>();
    Arrays.stream(SIZES).forEach(size -> sizes.add(String.valueOf(size)));
    text.append("%n| %s, by applications | %s |%n".formatted(what, String.join(" | ", sizes)));
    text.append("| --- |").append(" ---: |".repeat(SIZES.length)).append('\n');
    scores.forEach(
        (kind, bySize) ->
            text.append(
                "| %s | %s |%n"
                    .formatted(
                        kind, String.join(" | ", Arrays.stream(bySize).map(figure).toList()))));
  }

  private void blanks(StringBuilder text) {
    text.append("\n| blank cells | tables | all computed right |\n| --- | ---: | ---: |\n");
    for (int count = 1; count <= 3; count++) {
      int blanks = count;
      blanks(text, String.valueOf(count), cells -> someBlank(cells, blanks));
    }
    blanks(text, "a whole row and a whole column", this::rowAndColumnBlank);
  }

  private void blanks(StringBuilder text, String kind, Function<Integer, BitSet> choice) {
    int right = 0;
    for (int i = 0; i < samples; i++) {
      long[] truth = SoundTables.next(form, SIZES[i % SIZES.length], random);
      SlippedTable table = SlippedTable.of(truth, truth, choice.apply(truth.length));
      TableDiagnosis diagnosis =
          sums.check(AnnualReport.of(table.filedIn(empty))).diagnosis().get(0);
      Figures.Builder filled = table.filedIn(empty).toBuilder();
      diagnosis.computed().forEach(blank -> filled.put(form.cell(blank.address()), blank.to()));
      right += filled.build().equals(table.truthIn(empty)) ? 1 : 0;
    }
    String percent = String.format(Locale.ROOT, "%.2f", 100.0 * right / samples);
    text.append("| %s | %d | %s |%n".formatted(kind, samples, right == samples ? 100 : percent));
  }

  private BitSet someBlank(int cells, int count) {
    BitSet blank = new BitSet();
    while (blank.cardinality() < count) {
      blank.set(random.nextInt(cells));
    }
    return blank;
  }

  private BitSet rowAndColumnBlank(int cells) {
    int row = random.nextInt(cells / COLUMNS);
    int column = random.nextInt(COLUMNS);
    BitSet blank = new BitSet();
    for (int cell = 0; cell < cells; cell++) {
      blank.set(cell, cell / COLUMNS == row || cell % COLUMNS == column);
    }
    return blank;
  }
}
