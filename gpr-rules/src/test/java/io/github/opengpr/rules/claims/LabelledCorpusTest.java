package io.github.opengpr.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.RuleSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the labelled reports themselves are right: the ruler is measured before it measures. */
class LabelledCorpusTest {

  private static final Map<String, LabelledReport> ALL = LabelledReport.all();
  private static final RuleSet SUMS =
      RuleSet.standard().keeping(rule -> rule.id().matches("T[234]-.*"));
  private static final Set<String> VERDICTS =
      Set.of("agrees", "contradicts", "breakdown", "outside", "other-year", "undecidable");

  static Collection<LabelledReport> all() {
    return ALL.values();
  }

  static List<LabelledReport> planted() {
    return ALL.values().stream().filter(report -> !report.isSound()).toList();
  }

  @Test
  void thereAreReportsOfEveryGroupAndEveryKindOfAgency() {
    assertThat(groups(true)).containsExactlyInAnyOrder("base", "decoy");
    assertThat(ALL.values()).extracting(LabelledReport::kind).contains("government", "department");
    assertThat(ALL.values()).extracting(LabelledReport::kind).contains("township", "other");
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(200);
  }

  private static Set<String> groups(boolean sound) {
    return ALL.values().stream()
        .filter(report -> report.isSound() == sound)
        .map(LabelledReport::group)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("all")
  void theTablesAddUp(LabelledReport report) {
    assertThat(report.cells().keySet()).allMatch(address -> Form.FORM_2021.cell(address) != null);
    assertThat(SUMS.check(report.report()).errors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyNumberIsLabelledInOrder(LabelledReport report) {
    report
        .sections()
        .forEach(
            (section, text) ->
                assertThat(PrintedNumbers.of(text))
                    .as(section)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(values(report, section)));
  }

  private static List<BigDecimal> values(LabelledReport report, String section) {
    return report.numbers().stream()
        .filter(number -> number.section().equals(section))
        .map(LabelledNumber::value)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsWordsStandInTheText(LabelledReport report) {
    String before = "";
    int from = 0;
    for (LabelledNumber number : report.numbers()) {
      from = number.section().equals(before) ? from : 0;
      before = number.section();
      String text = report.sections().get(before).replace("\n", "");
      int at = text.indexOf(number.text(), from);
      assertThat(at).as("%s", number).isNotNegative();
      from = at;
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatAgreesIsEqualAndWhatContradictsIsNot(LabelledReport report) {
    for (LabelledNumber number : report.numbers()) {
      assertThat(VERDICTS).as("%s", number).containsAll(number.verdicts());
      assertThat(number.why()).as("%s", number).isNotBlank();
      boolean compared = Set.of("agrees", "contradicts").contains(number.verdict());
      boolean agrees = number.verdict().equals("agrees");
      for (List<String> cells : number.cells()) {
        if (compared && !cells.isEmpty()) {
          assertThat(equal(report, number, cells)).as("%s %s", number, cells).isEqualTo(agrees);
        }
      }
      assertThat(number.cells().get(0).isEmpty() || compared).as("%s", number).isTrue();
      assertThat(agrees && number.cells().get(0).isEmpty()).as("%s", number).isFalse();
    }
  }

  private static boolean equal(LabelledReport report, LabelledNumber number, List<String> cells) {
    if (!number.isShare()) {
      BigDecimal sum = sum(report, cells);
      return number.isRough()
          ? sum.subtract(number.value()).abs().compareTo(sum.movePointLeft(1)) <= 0
          : sum.compareTo(number.value()) == 0;
    }
    for (int part = 1; part < cells.size(); part++) {
      BigDecimal whole = sum(report, cells.subList(part, cells.size()));
      BigDecimal some = sum(report, cells.subList(0, part));
      if (whole.signum() > 0 && some.compareTo(whole) <= 0) {
        BigDecimal exact = some.movePointRight(2).divide(whole, 12, RoundingMode.HALF_UP);
        BigDecimal half =
            BigDecimal.ONE
                .movePointLeft(number.decimals())
                .movePointLeft(1)
                .multiply(BigDecimal.valueOf(5));
        if (exact.subtract(number.value()).abs().compareTo(half) <= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static BigDecimal sum(LabelledReport report, List<String> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String cell : cells) {
      BigDecimal value = report.cell(cell);
      sum = sum.add(cell.equals("T2.fees.amount") ? value.movePointRight(4) : value);
    }
    return sum;
  }

  @ParameterizedTest
  @MethodSource("all")
  void onlyPlantedReportsContradictThemselves(LabelledReport report) {
    List<String> verdicts =
        report.numbers().stream().flatMap(number -> number.verdicts().stream()).toList();
    if (report.isSound()) {
      assertThat(verdicts).doesNotContain("contradicts");
    }
  }

  @ParameterizedTest
  @MethodSource("planted")
  void whatWasPlantedIsThere(LabelledReport report) {
    LabelledReport base = ALL.get(report.base());
    assertThat(base).isNotNull();
    assertThat(base.isSound()).isTrue();
    String words = report.planted().get("text").textValue();
    String whole = String.join("\n", report.sections().values()).replace("\n", "");
    assertThat(whole).contains(words);
    assertThat(report.planted().get("why").textValue()).isNotBlank();
    boolean inTable = report.planted().get("changed").textValue().equals("table");
    assertThat(report.cells().equals(base.cells())).isEqualTo(!inTable);
    assertThat(inTable || !report.sections().equals(base.sections())).isTrue();
    List<LabelledNumber> wrong = new ArrayList<>(report.numbers());
    wrong.removeIf(number -> !number.verdict().equals("contradicts"));
    if (report.planted().has("value")) {
      BigDecimal value = report.planted().get("value").decimalValue();
      assertThat(wrong).anySatisfy(one -> assertThat(one.value()).isEqualByComparingTo(value));
    }
  }
}
