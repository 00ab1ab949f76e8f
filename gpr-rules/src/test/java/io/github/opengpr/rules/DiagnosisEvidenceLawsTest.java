package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.testkit.Reports;
import io.github.opengpr.testkit.SlippedTable;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of diagnosis where more is known than the sums: blanks, readings, last year's report.
 */
class DiagnosisEvidenceLawsTest {

  private static final List<Long> SIZES = List.of(2L, 9L, 40L, 150L, 1000L, 14_000L);

  @Provide
  static Arbitrary<SlippedReport> oneCell() {
    return Combinators.combine(
            Arbitraries.of(Form.class),
            Arbitraries.longs(),
            Arbitraries.of(SIZES),
            Arbitraries.just(1))
        .as(SlippedReport::of);
  }

  @Property(tries = 300)
  void upToThreeBlanksAreComputedWithTheirTrueValues(
      @ForAll Form form, @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int blanks) {
    SplittableRandom random = new SplittableRandom(seed);
    AnnualReport truth = Reports.sound(form, seed, SIZES.get(random.nextInt(SIZES.size())));
    long[] right = SlippedReport.requests(truth);
    BitSet blank = new BitSet();
    while (blank.cardinality() < blanks) {
      blank.set(random.nextInt(right.length));
    }
    SlippedReport report = new SlippedReport(truth, SlippedTable.of(right, right, blank));
    TableDiagnosis diagnosis = report.diagnosis();
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.BALANCED);
    assertThat(diagnosis.repairs()).isEmpty();
    assertThat(diagnosis.computed())
        .hasSize(blanks)
        .allMatch(change -> change.from() == null && report.isTrue(change));
  }

  @Property(tries = 300)
  void oneWrongCellIsFoundBesideOneBlank(@ForAll("oneCell") SlippedReport slip, @ForAll long seed) {
    SlippedTable table = slip.table();
    int empty = new SplittableRandom(seed).nextInt(table.filed().length);
    Assume.that(!table.touched().contains(empty));
    BitSet blank = new BitSet();
    blank.set(empty);
    SlippedReport report =
        new SlippedReport(slip.truth(), SlippedTable.of(table.truth(), table.filed(), blank));
    TableDiagnosis diagnosis = report.diagnosis();
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
    assertThat(report.rank(diagnosis)).isEqualTo(1);
    assertThat(diagnosis.computed()).hasSize(1).allMatch(report::isTrue);
  }

  @Property(tries = 200)
  void aCellThatCanBeReadOtherwiseIsNoSlip(@ForAll("oneCell") SlippedReport slip) {
    int touched = slip.table().touched().get(0);
    long filed = slip.table().filed()[touched];
    Assume.that(filed >= 0);
    Cell cell = slip.truth().form().requests().cells().get(touched);
    String right = String.valueOf(slip.table().truth()[touched]);
    String wrong = String.valueOf(filed);
    CheckResult result =
        RuleSet.standard()
            .check(
                Documents.with(
                    Documents.of(slip.filed()),
                    cell.address(),
                    CellStatus.UNSURE,
                    wrong + "\n" + right,
                    wrong,
                    wrong,
                    right));
    TableDiagnosis diagnosis = SlippedReport.only(result.diagnosis());
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
    assertThat(diagnosis.certain()).hasSize(1).allMatch(slip::isTrue);
    assertThat(diagnosis.repairs().get(0).operations()).containsExactly(Operation.OTHER_READING);
  }

  @Property(tries = 200)
  void lastYearsReportNeverMakesOneWrongCellLessCertain(@ForAll("oneCell") SlippedReport slip) {
    CheckContext context = CheckContext.builder().previous(lastYear(slip.truth())).build();
    TableDiagnosis diagnosis =
        SlippedReport.only(RuleSet.standard().check(slip.filed(), context).diagnosis());
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
    assertThat(diagnosis.certain()).hasSize(1).allMatch(slip::isTrue);
    assertThat(RuleSet.standard().check(slip.truth(), context).diagnosis()).isEmpty();
  }

  @Property(tries = 200)
  void whatWasCarriedInAndLeftZeroIsKnownFromLastYear(
      @ForAll Form form, @ForAll long seed, @ForAll @IntRange(min = 40, max = 14_000) int size) {
    AnnualReport truth = Reports.sound(form, seed, size);
    Assume.that(truth.figures().count(form.cell("T3.carriedIn.total").index()) > 0);
    Figures.Builder figures = truth.figures().toBuilder();
    carriedIn(form).forEach(cell -> figures.put(cell, 0));
    CheckContext context = CheckContext.builder().previous(lastYear(truth)).build();
    TableDiagnosis diagnosis =
        SlippedReport.only(
            RuleSet.standard().check(truth.withFigures(figures.build()), context).diagnosis());
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_SET);
    assertThat(
            SlippedReport.repaired(truth.withFigures(figures.build()), diagnosis.repairs().get(0)))
        .isEqualTo(truth);
  }

  /** Last year's report, on the same form; only what it carried out matters. */
  private static AnnualReport lastYear(AnnualReport report) {
    Form form = report.form();
    Figures.Builder figures = Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, 0));
    for (Cell cell : carriedIn(form)) {
      BigDecimal carried = report.get(cell);
      String column = cell.column().key();
      figures.put(form.cell("T3.carriedOut." + column), carried);
      figures.put(form.cell("T3.received." + column), carried);
    }
    Integer year = report.year();
    return AnnualReport.of(figures.build())
        .withAgency(report.agency())
        .withYear(year == null ? null : year - 1);
  }

  private static List<Cell> carriedIn(Form form) {
    return form.requests().cells().stream()
        .filter(cell -> cell.row().key().equals("carriedIn"))
        .toList();
  }
}
