package io.github.opengpr.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the reading of claims makes of the labelled reports. The shares are what it reached; they
 * may rise and must not fall.
 */
class LabelledCorpusScoreTest {

  private static final double TOLD = 0.92;
  private static final double RIGHT = 0.96;
  private static final int WRONGLY_DECIDED = 6;

  private static final Map<String, LabelledReport> ALL = LabelledReport.all();
  private static final RuleSet TEXT =
      RuleSet.standard().keeping(rule -> rule.id().matches("(NR|XS)-.*"));
  private static final Set<String> DECIDED = Set.of("agrees", "contradicts");

  static List<LabelledReport> sound() {
    return ALL.values().stream().filter(LabelledReport::isSound).toList();
  }

  @ParameterizedTest
  @MethodSource("sound")
  void aSoundTextRaisesNoAlarm(LabelledReport report) {
    assertThat(TEXT.check(report.report()).findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
  }

  @Test
  void whatWasPlantedIsTold() {
    List<LabelledReport> planted =
        ALL.values().stream().filter(report -> !report.isSound()).toList();
    long told =
        planted.stream()
            .filter(report -> !keys(report).equals(keys(ALL.get(report.base()))))
            .count();
    assertThat((double) told / planted.size()).isGreaterThanOrEqualTo(TOLD);
  }

  private static Set<String> keys(LabelledReport report) {
    return TEXT.check(report.report()).findings().stream()
        .map(Finding::key)
        .collect(Collectors.toSet());
  }

  @Test
  void numbersAreTakenForWhatTheyAre() {
    int all = 0;
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (LabelledReport report : ALL.values()) {
      CheckResult result = TEXT.check(report.report());
      List<Claim> claims = result.claims();
      int from = 0;
      for (LabelledNumber number : report.numbers()) {
        all++;
        int at = find(claims, from, number);
        if (at < 0) {
          continue;
        }
        from = at + 1;
        Claim claim = claims.get(at);
        String verdict = word(claim.verdict());
        boolean held = number.verdicts().contains(verdict) && isOfItsCells(report, number, claim);
        right += held ? 1 : 0;
        if (!number.verdicts().contains(verdict)
            && !number.verdict().equals("undecidable")
            && DECIDED.contains(verdict)) {
          wrong.add(report + ": " + number.text() + " " + number.verdicts() + " " + verdict);
        }
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(WRONGLY_DECIDED);
    assertThat((double) right / all).isGreaterThanOrEqualTo(RIGHT);
  }

  private static String word(Verdict verdict) {
    return verdict == Verdict.UNCLEAR ? "undecidable" : verdict.id();
  }

  /**
   * The next claim of the same section, value and words; statements without a numeral are passed
   * over.
   */
  private static int find(List<Claim> claims, int from, LabelledNumber number) {
    String section = number.section().equals("other") ? "otherMatters" : number.section();
    for (int i = from; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.section().equals(section)
          && claim.value() != null
          && claim.value().compareTo(number.value()) == 0
          && (bare(claim.text()).contains(bare(number.text()))
              || bare(number.text()).contains(bare(claim.text())))) {
        return i;
      }
    }
    return -1;
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static boolean isOfItsCells(LabelledReport report, LabelledNumber number, Claim claim) {
    if (!DECIDED.contains(word(claim.verdict())) || number.cells().get(0).isEmpty()) {
      return true;
    }
    Set<String> cells = claim.cells().stream().map(CellRef::address).collect(Collectors.toSet());
    Set<String> counted = counted(report, cells);
    return number.cells().stream()
        .anyMatch(
            own ->
                counted.equals(counted(report, own))
                    && (!counted.isEmpty() || own.stream().anyMatch(cells::contains)));
  }

  private static Set<String> counted(LabelledReport report, Iterable<String> cells) {
    Set<String> counted = new HashSet<>();
    cells.forEach(
        cell -> {
          if (report.cell(cell).signum() != 0) {
            counted.add(cell);
          }
        });
    return counted;
  }
}
