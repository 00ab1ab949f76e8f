package io.github.opengpr.rules.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.search.table.EditRule;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.EquationSystem;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import io.github.opengpr.testkit.Slip;
import io.github.opengpr.testkit.SlippedTable;
import io.github.opengpr.testkit.SoundTables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds for every table. */
class DiagnosisLawsTest {

  /** A slipped table and the layout of its form. */
  record Sample(Layout layout, SlippedTable table) {
    Diagnosis diagnosis() {
      return Diagnoser.of(Tables.system(layout), layout).diagnose(Tables.entries(table));
    }

    @Override
    public String toString() {
      return layout.rows() + " rows: " + Tables.entries(table);
    }
  }

  @Provide
  static Arbitrary<Sample> samples() {
    return Combinators.combine(
            Arbitraries.of(Tables.LAYOUT_2021, Tables.LAYOUT_2019),
            Arbitraries.of(0, 2, 9, 40, 150, 1000, 14000),
            Arbitraries.integers().between(0, 4),
            Arbitraries.longs())
        .as(DiagnosisLawsTest::sample);
  }

  private static Sample sample(Layout layout, int size, int slips, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    long[] truth = SoundTables.next(Tables.form(layout.rows()), size, random);
    List<Slip> all = List.of(Slip.values());
    Slip slip = all.get(random.nextInt(all.size()));
    SlippedTable cells = Slip.cells(truth, slips, random);
    return new Sample(layout, slips == 4 ? slip.on(truth, random).orElse(cells) : cells);
  }

  @Property
  void reportedIfAndOnlyIfASumFails(@ForAll("samples") Sample sample) {
    Assume.that(sample.table().blanks().isEmpty());
    boolean sound = Tables.isSound(sample.layout(), Tables.entries(sample.table()));
    assertThat(sample.diagnosis().equals(Diagnosis.SOUND)).isEqualTo(sound);
  }

  @Property
  void everyRepairMendsTheTableForGood(@ForAll("samples") Sample sample) {
    Entries entries = Tables.entries(sample.table());
    for (Repair repair : sample.diagnosis().repairs()) {
      Entries repaired = Tables.repaired(entries, repair);
      assertThat(Tables.isSound(sample.layout(), repaired)).isTrue();
      assertThat(
              Diagnoser.of(Tables.system(sample.layout()), sample.layout())
                  .diagnose(repaired)
                  .repairs())
          .isEmpty();
    }
  }

  @Property
  void noRepairIsSmallerThanProvenAndNoChangeIsIdle(@ForAll("samples") Sample sample) {
    Diagnosis diagnosis = sample.diagnosis();
    assertThat(diagnosis.atLeast()).isLessThanOrEqualTo(sample.table().touched().size());
    for (Repair repair : diagnosis.repairs()) {
      assertThat(repair.changes()).hasSizeGreaterThanOrEqualTo(diagnosis.atLeast());
      assertThat(repair.changes())
          .allMatch(change -> change.from() != null && change.from() != change.to());
      assertThat(repair.steps().stream().flatMap(step -> step.cells().stream()).sorted())
          .containsExactlyElementsOf(repair.changes().stream().map(Change::cell).toList());
    }
  }

  @Property
  void whatMovesAnAmountIsNeverUnique(@ForAll("samples") Sample sample) {
    Diagnosis diagnosis = sample.diagnosis();
    if (diagnosis.localisation() == Localisation.UNIQUE_SET) {
      assertThat(diagnosis.repairs().get(0).movesAmount()).isFalse();
    }
  }

  @Property
  void certainChangesAreInEveryRepair(@ForAll("samples") Sample sample) {
    Diagnosis diagnosis = sample.diagnosis();
    for (Repair repair : diagnosis.repairs()) {
      assertThat(repair.changes()).containsAll(diagnosis.certain());
    }
  }

  @Property
  void theOrderOfTheSumsAndOfTheirCellsDoesNotMatter(
      @ForAll("samples") Sample sample, @ForAll Random random) {
    EquationSystem declared = Tables.system(sample.layout());
    List<EditRule> equations = new ArrayList<>();
    for (EditRule equation : declared.equations()) {
      equations.add(shuffled(equation, random));
    }
    Collections.shuffle(equations, random);
    Diagnosis there =
        Diagnoser.of(new EquationSystem(declared.cells(), equations), sample.layout())
            .diagnose(Tables.entries(sample.table()));
    Diagnosis here = sample.diagnosis();
    assertThat(there.localisation()).isEqualTo(here.localisation());
    assertThat(there.atLeast()).isEqualTo(here.atLeast());
    assertThat(there.certain()).isEqualTo(here.certain());
    assertThat(there.repairs())
        .extracting(Repair::changes)
        .isEqualTo(here.repairs().stream().map(Repair::changes).toList());
  }

  /** Cells in another order, and the sum read from the other side. */
  private static EditRule shuffled(EditRule equation, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < equation.size(); place++) {
      places.add(place);
    }
    Collections.shuffle(places, random);
    int side = random.nextBoolean() ? 1 : -1;
    return EditRule.of(
        equation.id(),
        places.stream().mapToInt(equation::cell).toArray(),
        places.stream().mapToInt(place -> side * equation.coefficient(place)).toArray());
  }

  @Property
  void permutingApplicantsAndOutcomesPermutesTheAnswers(
      @ForAll("samples") Sample sample, @ForAll Random random) {
    // Neighbours and shifts depend on the order of columns; the search for smallest sets does not.
    EquationSystem system = Tables.system(sample.layout());
    Diagnosis here = Diagnoser.of(system).diagnose(Tables.entries(sample.table()));
    Assume.that(here.exhaustive() && here.found() <= Diagnoser.LISTED);
    int[] to = permutation(sample.layout(), random);
    long[] filed = sample.table().filed();
    long[] moved = new long[filed.length];
    for (int cell = 0; cell < filed.length; cell++) {
      moved[to[cell]] = filed[cell];
    }
    Entries entries = Entries.of(moved);
    for (int cell : sample.table().blanks()) {
      entries = entries.withBlank(to[cell]);
    }
    Diagnosis there = Diagnoser.of(system).diagnose(entries);
    Assume.that(there.exhaustive());
    assertThat(there.localisation()).isEqualTo(here.localisation());
    assertThat(there.atLeast()).isEqualTo(here.atLeast());
    assertThat(changes(there, null)).isEqualTo(changes(here, to));
  }

  private static int[] permutation(Layout layout, Random random) {
    List<Integer> rows = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    for (int row = 0; row < layout.rows(); row++) {
      rows.add(row);
    }
    for (int column = 0; column < layout.columns(); column++) {
      columns.add(column);
    }
    Collections.shuffle(rows.subList(2, layout.handled()), random);
    Collections.shuffle(columns.subList(0, layout.total()), random);
    int[] to = new int[layout.cells()];
    for (int cell = 0; cell < to.length; cell++) {
      to[cell] = layout.cell(rows.get(layout.row(cell)), columns.get(layout.column(cell)));
    }
    return to;
  }

  private static Set<Set<Change>> changes(Diagnosis diagnosis, int @Nullable [] to) {
    Set<Set<Change>> answers = new HashSet<>();
    for (Repair repair : diagnosis.repairs()) {
      Set<Change> changes = new HashSet<>();
      for (Change change : repair.changes()) {
        changes.add(
            to == null ? change : new Change(to[change.cell()], change.from(), change.to()));
      }
      answers.add(changes);
    }
    return answers;
  }

  @Property
  void anyNumbersAtAllEndInADiagnosis(@ForAll("samples") Sample sample, @ForAll long[] noise) {
    long[] filed = sample.table().filed();
    for (int i = 0; i < noise.length && i < filed.length; i++) {
      filed[i * 37 % filed.length] = noise[i];
    }
    Diagnosis diagnosis =
        Diagnoser.of(Tables.system(sample.layout()), sample.layout()).diagnose(Entries.of(filed));
    for (Repair repair : diagnosis.repairs()) {
      assertThat(Tables.isSound(sample.layout(), Tables.repaired(Entries.of(filed), repair)))
          .isTrue();
    }
  }
}
