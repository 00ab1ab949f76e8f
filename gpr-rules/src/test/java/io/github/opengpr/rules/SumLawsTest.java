package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The laws of the sums: what holds for every report. */
class SumLawsTest {

  private static final RuleSet SUMS = RuleSet.standard().keeping(Rule::isEquation);
  private static final List<String> APPLICANTS =
      List.of("natural", "business", "research", "welfare", "legal", "other");

  @Property(tries = 200)
  void aSoundReportOfAnySizeRaisesNoError(
      @ForAll Form form, @ForAll long seed, @ForAll @IntRange(max = 5000) int size) {
    AnnualReport report = SoundReports.of(form, seed, size);
    CheckResult result =
        RuleSet.standard()
            // The text of these documents knows nothing of their tables.
            .keeping(
                rule -> !rule.id().equals("ST-FORM-MIXED") && rule.scope() != Scope.TEXT_AND_TABLES)
            .check(Documents.of(report));

    assertThat(result.findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
  }

  @Property(tries = 500)
  void changingAnyOneCellOfTableThreeIsNoticed(
      @ForAll Form form,
      @ForAll long seed,
      @ForAll @IntRange(max = 300) int size,
      @ForAll @IntRange(max = 174) int which,
      @ForAll @LongRange(min = 1, max = 999_999_999_999_999_999L) long to) {
    AnnualReport report = SoundReports.of(form, seed, size);
    List<Cell> cells = form.requests().cells();
    Cell cell = cells.get(which % cells.size());
    BigDecimal other = BigDecimal.valueOf(to);
    if (other.compareTo(report.get(cell)) == 0) {
      other = other.add(BigDecimal.ONE);
    }

    CheckResult result = SUMS.check(report.with(cell, other));

    assertThat(result.hasErrors()).isTrue();
    assertThat(result.errors())
        .allSatisfy(
            finding ->
                assertThat(finding.cells()).extracting(CellRef::address).contains(cell.address()));
  }

  @Property(tries = 100)
  void whatIsBrokenFollowsTheApplicants(@ForAll long seed, @ForAll Random random) {
    Form form = Form.FORM_2021;
    AnnualReport report = broken(SoundReports.of(form, seed, 200), random);
    List<String> shuffled = new ArrayList<>(APPLICANTS);
    Collections.shuffle(shuffled, random);
    Figures figures = report.figures();
    Figures.Builder moved = figures.toBuilder();
    for (Cell cell : form.requests().cells()) {
      int applicant = APPLICANTS.indexOf(cell.column().key());
      if (applicant >= 0) {
        Cell to = form.cell("T3." + cell.row().key() + "." + shuffled.get(applicant));
        moved.put(to, figures.get(cell));
      }
    }

    Set<String> before =
        SUMS.check(report).findings().stream()
            .map(finding -> finding.ruleId() + " " + renamed(finding.address(), shuffled))
            .collect(Collectors.toSet());
    Set<String> after =
        SUMS.check(report.withFigures(moved.build())).findings().stream()
            .map(finding -> finding.ruleId() + " " + finding.address())
            .collect(Collectors.toSet());

    assertThat(after).isEqualTo(before);
  }

  @Property(tries = 100)
  void aBlankCellNeverBreaksASum(@ForAll Form form, @ForAll long seed, @ForAll Random random) {
    AnnualReport report = SoundReports.of(form, seed, 100);
    List<Cell> cells = form.cells();
    for (int i = 0; i < 20; i++) {
      report = report.with(cells.get(random.nextInt(cells.size())), null);
    }

    CheckResult result = SUMS.check(report);

    assertThat(result.findings()).isEmpty();
    assertThat(result.skipped()).isNotEmpty();
  }

  private static AnnualReport broken(AnnualReport report, Random random) {
    AnnualReport changed = report;
    List<Cell> cells = report.form().requests().cells();
    for (int i = 0; i < 3; i++) {
      changed =
          changed.with(
              cells.get(random.nextInt(cells.size())), BigDecimal.valueOf(random.nextInt(50)));
    }
    return changed;
  }

  private static String renamed(String address, List<String> shuffled) {
    int dot = address.lastIndexOf('.');
    int applicant = APPLICANTS.indexOf(address.substring(dot + 1));
    return applicant < 0 ? address : address.substring(0, dot + 1) + shuffled.get(applicant);
  }
}
