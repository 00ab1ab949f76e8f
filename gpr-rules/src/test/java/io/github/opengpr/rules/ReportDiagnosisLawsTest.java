package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.diagnosis.BrokenSum;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.TableRepair;
import io.github.opengpr.testkit.Reports;
import io.github.opengpr.testkit.Slip;
import io.github.opengpr.testkit.SlippedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws of diagnosis, of whole reports: what {@link CheckResult#diagnosis} says, always. */
class ReportDiagnosisLawsTest {

  private static final List<Long> SIZES = List.of(2L, 9L, 40L, 150L, 1000L, 14_000L);

  /** Reports with one to four wrong cells, or with any one slip. */
  @Provide
  static Arbitrary<SlippedReport> slipped() {
    return slipped(Arbitraries.integers().between(0, 4));
  }

  @Provide
  static Arbitrary<SlippedReport> twoCells() {
    return slipped(Arbitraries.just(2));
  }

  private static Arbitrary<SlippedReport> slipped(Arbitrary<Integer> cells) {
    return Combinators.combine(
            Arbitraries.of(Form.class), Arbitraries.longs(), Arbitraries.of(SIZES), cells)
        .as(SlippedReport::of);
  }

  private static List<TableDiagnosis> diagnoses(AnnualReport report) {
    return RuleSet.standard().check(report).diagnosis();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void anySlipInAnyCellIsFoundUniqueAndExact(Form form) {
    SplittableRandom random = new SplittableRandom(601);
    for (long size : SIZES) {
      AnnualReport truth = Reports.sound(form, random.nextLong(), size);
      long[] right = SlippedReport.requests(truth);
      for (int cell = 0; cell < right.length; cell++) {
        for (Slip slip : Slip.values()) {
          long wrong = slip.isOneCell() ? slip.inCell(right[cell], random) : right[cell];
          if (wrong != right[cell]) {
            long[] filed = right.clone();
            filed[cell] = wrong;
            isUnique(new SlippedReport(truth, SlippedTable.of(right, filed)));
          }
        }
      }
    }
  }

  private static void isUnique(SlippedReport report) {
    TableDiagnosis diagnosis = report.diagnosis();
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
    assertThat(diagnosis.atLeast()).isEqualTo(1);
    assertThat(diagnosis.exhaustive()).isTrue();
    assertThat(diagnosis.repairs()).hasSize(1);
    assertThat(diagnosis.certain()).hasSize(1).allMatch(report::isTrue);
    assertThat(report.rank(diagnosis)).isEqualTo(1);
  }

  @Property(tries = 300)
  void aSumThatFailsIsReportedAndDiagnosedAndNothingElseIs(@ForAll("slipped") SlippedReport slip) {
    Assume.that(slip.table().blanks().isEmpty());
    CheckResult result = RuleSet.standard().check(slip.filed());
    Set<String> sums =
        RuleSet.standard().equations(slip.truth().form()).stream()
            .filter(sum -> sum.line().table() > 2 && sum.isEquality())
            .filter(sum -> sum.sums().onlyIfBlank().isEmpty())
            .map(sum -> sum.ruleId() + "!" + sum.anchor().address())
            .collect(Collectors.toSet());
    Set<String> reported = new TreeSet<>();
    for (Finding finding : result.findings()) {
      if (sums.contains(finding.key())) {
        reported.add(finding.key());
        assertThat(result.diagnosis(finding)).isPresent();
      } else {
        assertThat(result.diagnosis(finding)).isEmpty();
      }
    }
    Set<String> diagnosed =
        result.diagnosis().stream()
            .flatMap(one -> one.broken().stream())
            .map(BrokenSum::key)
            .collect(Collectors.toSet());
    assertThat(diagnosed).isEqualTo(reported);
    boolean sound = slip.table().touched().isEmpty();
    boolean negative = Arrays.stream(slip.table().filed()).anyMatch(value -> value < 0);
    assertThat(result.diagnosis().isEmpty()).isEqualTo(reported.isEmpty() && !negative);
    assertThat(sound).isFalse();
  }

  @Property(tries = 300)
  void twoSlipsAreListedAndNeverUniqueAndWrong(@ForAll("twoCells") SlippedReport slip) {
    TableDiagnosis diagnosis = slip.diagnosis();
    int rank = slip.rank(diagnosis);
    assertThat(rank).isPositive();
    if (diagnosis.localisation() == Localisation.UNIQUE_CELL
        || diagnosis.localisation() == Localisation.UNIQUE_SET) {
      assertThat(rank).isEqualTo(1);
    }
    assertThat(diagnosis.certain()).allMatch(slip::isTrue);
  }

  @Property(tries = 300)
  void aRepairedReportHasNothingLeftToRepair(@ForAll("slipped") SlippedReport slip) {
    for (TableDiagnosis diagnosis : slip.diagnoses()) {
      for (TableRepair repair : diagnosis.repairs()) {
        assertThat(diagnoses(SlippedReport.repaired(slip.filed(), repair)))
            .allMatch(
                rest -> rest.localisation() == Localisation.BALANCED && rest.repairs().isEmpty());
      }
    }
  }

  @Property(tries = 300)
  void whatIsCertainIsInEveryAnswerAndNoAnswerIsSmallerThanProven(
      @ForAll("slipped") SlippedReport slip) {
    for (TableDiagnosis diagnosis : slip.diagnoses()) {
      assertThat(diagnosis.atLeast()).isLessThanOrEqualTo(slip.table().touched().size());
      for (TableRepair repair : diagnosis.repairs()) {
        assertThat(repair.changes()).containsAll(diagnosis.certain());
        assertThat(repair.changes()).hasSizeGreaterThanOrEqualTo(diagnosis.atLeast());
        assertThat(repair.changes())
            .allMatch(
                change -> change.to() >= 0 && !Long.valueOf(change.to()).equals(change.from()));
        assertThat(repair.closes()).isSubsetOf(diagnosis.broken());
      }
      assertThat(diagnosis.words())
          .allMatch(
              line -> !line.zh().isBlank() && !line.en().isBlank() && !line.en().contains("  "));
    }
  }

  @Property(tries = 200)
  void theOrderOfTheRulesDoesNotMatter(
      @ForAll("slipped") SlippedReport slip, @ForAll Random random) {
    List<Rule> rules = new ArrayList<>(RuleSet.standard().rules());
    Collections.shuffle(rules, random);
    List<TableDiagnosis> here = slip.diagnoses();
    List<TableDiagnosis> there = RuleSet.of(rules).check(slip.filed()).diagnosis();
    assertThat(there).hasSameSizeAs(here);
    for (int i = 0; i < here.size(); i++) {
      assertThat(there.get(i).localisation()).isEqualTo(here.get(i).localisation());
      assertThat(there.get(i).atLeast()).isEqualTo(here.get(i).atLeast());
      assertThat(there.get(i).certain()).isEqualTo(here.get(i).certain());
      assertThat(there.get(i).computed()).isEqualTo(here.get(i).computed());
      assertThat(there.get(i).repairs().stream().map(TableRepair::changes))
          .isEqualTo(here.get(i).repairs().stream().map(TableRepair::changes).toList());
    }
  }

  @Property(tries = 200)
  void permutingApplicantsAndOutcomesPermutesTheAnswers(
      @ForAll("slipped") SlippedReport slip, @ForAll Random random) {
    Assume.that(!slip.diagnoses().isEmpty());
    TableDiagnosis here = slip.diagnosis();
    // The order of the list and what is plausible depend on neighbours; the answers do not.
    Assume.that(here.exhaustive() && here.found() == here.repairs().size());
    Form form = slip.truth().form();
    int[] to = permutation(form, random);
    Figures.Builder moved = slip.filed().figures().toBuilder();
    List<Cell> cells = form.requests().cells();
    for (int cell = 0; cell < to.length; cell++) {
      moved.put(cells.get(to[cell]), slip.filed().get(cells.get(cell)));
    }
    TableDiagnosis there = SlippedReport.only(diagnoses(slip.filed().withFigures(moved.build())));
    assertThat(there.atLeast()).isEqualTo(here.atLeast());
    assertThat(there.exhaustive()).isTrue();
    assertThat(told(there.certain(), form, null)).isEqualTo(told(here.certain(), form, to));
    assertThat(there.repairs().stream().map(one -> told(one.changes(), form, null)).toList())
        .containsExactlyInAnyOrderElementsOf(
            here.repairs().stream().map(one -> told(one.changes(), form, to)).toList());
  }

  private static Set<String> told(List<CellChange> changes, Form form, int[] to) {
    List<Cell> cells = form.requests().cells();
    return changes.stream()
        .map(
            change -> {
              int cell = cells.indexOf(form.cell(change.address()));
              return (to == null ? cell : to[cell]) + ":" + change.from() + "→" + change.to();
            })
        .collect(Collectors.toSet());
  }

  private static int[] permutation(Form form, Random random) {
    int rows = form.requests().rows().size();
    List<Integer> row = new ArrayList<>();
    List<Integer> column = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
    for (int i = 0; i < rows; i++) {
      row.add(i);
    }
    Collections.shuffle(row.subList(2, rows - 2), random);
    Collections.shuffle(column.subList(0, 6), random);
    int[] to = new int[rows * 7];
    for (int cell = 0; cell < to.length; cell++) {
      to[cell] = row.get(cell / 7) * 7 + column.get(cell % 7);
    }
    return to;
  }

  @Property(tries = 200)
  void tableFourIsDetectedAndNeverLocated(
      @ForAll Form form, @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int slips) {
    AnnualReport truth = Reports.sound(form, seed, 500);
    SplittableRandom random = new SplittableRandom(seed);
    List<Cell> cells = form.cells().stream().filter(cell -> cell.table() == 4).toList();
    Figures.Builder figures = truth.figures().toBuilder();
    Set<String> lines = new TreeSet<>();
    for (int i = 0; i < slips; i++) {
      Cell cell = cells.get(random.nextInt(cells.size()));
      if (lines.add(cell.address().substring(0, cell.address().lastIndexOf('.')))) {
        figures.put(cell, truth.figures().count(cell.index()) + 1);
      }
    }
    List<TableDiagnosis> all = diagnoses(truth.withFigures(figures.build()));
    assertThat(all).hasSize(1);
    assertThat(all.get(0).table()).isEqualTo(4);
    assertThat(all.get(0).localisation()).isEqualTo(Localisation.DETECT_ONLY);
    assertThat(all.get(0).atLeast()).isEqualTo(lines.size());
    assertThat(all.get(0).repairs()).isEmpty();
    assertThat(all.get(0).certain()).isEmpty();
  }

  @Property(tries = 200)
  void aTableWrongThroughoutEndsWithABoundAndNoAnswer(@ForAll Form form, @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    AnnualReport truth = Reports.sound(form, seed, 100);
    long[] right = SlippedReport.requests(truth);
    long[] noise = random.longs(right.length, 1, 100_000).toArray();
    TableDiagnosis diagnosis = new SlippedReport(truth, SlippedTable.of(right, noise)).diagnosis();
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNRESOLVED);
    assertThat(diagnosis.exhaustive()).isFalse();
    assertThat(diagnosis.atLeast()).isGreaterThanOrEqualTo(20);
    assertThat(diagnosis.repairs()).isEmpty();
    assertThat(diagnosis.summary().zh()).contains("至少有" + diagnosis.atLeast() + "个单元格填错");
  }
}
