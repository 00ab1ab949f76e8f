package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.Checks.found;
import static io.github.opengpr.rules.Checks.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in a cell: good and bad texts side by side. */
class CellRulesTest {

  private static final List<String> OF_THE_TEXT =
      List.of(
          "FM-NUMBER",
          "FM-INTEGER",
          "FM-NEGATIVE",
          "FM-BLANK",
          "FM-TWO-NUMBERS",
          "FM-UNIT-IN-CELL",
          "FM-WIDTH",
          "FM-SPLIT-NUMBER",
          "FM-NOTATION",
          "FM-IMPLAUSIBLE");

  private final Filing filing = sound(FORM_2021);

  // The raw text, status and value of T2.penalties.decisions, and the rules that speak up, each
  // with its severity.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "15           | OK         | 15     | -",
        "1,113        | OK         | 1113   | -",
        "+19          | OK         | 19     | -",
        "1，113        | OK         | 1113   | INFO FM-WIDTH",
        "１５          | OK         | 15     | INFO FM-WIDTH",
        "'\u3000 15'  | OK         | 15     | INFO FM-WIDTH",
        "'15\u200b'   | OK         | 15     | INFO FM-WIDTH",
        "'\u3000'     | BLANK      | -      | WARNING FM-BLANK",
        "/            | BLANK      | -      | WARNING FM-BLANK",
        "无           | BLANK      | -      | WARNING FM-BLANK",
        "甲           | UNREADABLE | -      | ERROR FM-NUMBER",
        "#REF!        | UNREADABLE | -      | ERROR FM-NUMBER",
        "1O           | UNREADABLE | -      | ERROR FM-NUMBER",
        "1.7          | UNREADABLE | -      | ERROR FM-INTEGER",
        "3.0          | OK         | 3      | -",
        "-5           | OK         | -5     | ERROR FM-NEGATIVE",
        "−5           | UNREADABLE | -      | ERROR FM-NEGATIVE",
        "8⏎8          | UNSURE     | 8      | WARNING FM-TWO-NUMBERS",
        "0⏎⏎0         | OK         | 0      | WARNING FM-TWO-NUMBERS",
        "8⏎9          | UNSURE     | 8      | ERROR FM-TWO-NUMBERS",
        "1 0          | OK         | 10     | INFO FM-SPLIT-NUMBER",
        "1 0          | UNSURE     | 10     | ERROR FM-TWO-NUMBERS",
        "1 351        | UNSURE     | 1351   | WARNING FM-TWO-NUMBERS",
        "l26          | UNSURE     | 126    | WARNING FM-NUMBER",
        "3件           | OK         | 3      | WARNING FM-UNIT-IN-CELL",
        "22（其中修订16件） | UNSURE     | 22     | WARNING FM-UNIT-IN-CELL",
        "5%           | UNREADABLE | -      | WARNING FM-NOTATION",
        "1e3          | UNREADABLE | -      | WARNING FM-NOTATION",
        "九            | UNREADABLE | -      | WARNING FM-NOTATION",
        "1000000000   | OK         | 1000000000 | -",
        "1000000001   | OK         | 1000000001 | WARNING FM-IMPLAUSIBLE"
      })
  void aCellHoldsOnePlainNumber(String raw, CellStatus status, String value, String expected) {
    Filing changed =
        Documents.with(
            filing,
            "T2.penalties.decisions",
            status,
            raw.replace("⏎", "\n"),
            value,
            value == null ? "0" : value);

    List<String> told =
        RuleSet.standard()
            .keeping(rule -> OF_THE_TEXT.contains(rule.id()))
            .check(changed)
            .findings()
            .stream()
            .peek(finding -> assertThat(finding.address()).isEqualTo("T2.penalties.decisions"))
            .map(finding -> finding.severity() + " " + finding.ruleId())
            .toList();

    assertThat(told)
        .isEqualTo(expected == null ? List.of() : Arrays.asList(expected.split(", ", -1)));
  }

  @Test
  void theChangeOfTheTrialFormMayBeNegative() {
    Filing trial =
        Documents.with(sound(FORM_2019), "T2.licensing.change", CellStatus.OK, "-3", "-3");

    assertThat(found("FM-NEGATIVE", trial)).isEmpty();
  }

  @Test
  void blanksAreToldOnceForEachRow() {
    Filing two = Documents.with(filing, "T3.granted.natural", CellStatus.BLANK, "—", null);
    two = Documents.with(two, "T3.granted.legal", CellStatus.BLANK, "—", null);

    assertThat(found("FM-BLANK", filing)).isEmpty();
    assertThat(found("FM-BLANK", two)).containsExactly("WARNING T3.granted");
    assertThat(found("FM-BLANK", filing.report().with(FORM_2021.cell("T3.granted.legal"), null)))
        .containsExactly("WARNING T3.granted.legal");
    assertThat(
            found(
                "FM-BLANK",
                Documents.with(filing, "T3.granted.legal", CellStatus.MISSING, null, null)))
        .isEmpty();
  }

  @Test
  void aTableThatIsWhollyBlankIsToldAsOne() {
    AnnualReport blank = blank(filing.report(), "T4.");

    assertThat(found("FM-TABLE-BLANK", filing)).isEmpty();
    assertThat(found("FM-TABLE-BLANK", blank)).containsExactly("ERROR T4");
    assertThat(found("FM-TABLE-BLANK", Documents.of(blank))).containsExactly("ERROR T4");
    assertThat(found("FM-BLANK", blank)).isEmpty();
    assertThat(found("FM-TOTALS-ONLY", blank)).isEmpty();
  }

  @Test
  void aTotalWithoutDetailsIsTold() {
    AnnualReport details =
        blank(filing.report(), "T3.granted.")
            .with(FORM_2021.cell("T3.granted.total"), BigDecimal.ONE);

    assertThat(found("FM-TOTALS-ONLY", filing)).isEmpty();
    assertThat(found("FM-TOTALS-ONLY", details)).containsExactly("WARNING T3.granted.total");
    assertThat(found("FM-BLANK", details)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.123456, 0", "12.50, 0", "0.1234567, 1", "0.1230000, 0"})
  void aFeeIsExactToTheFen(String fee, int findings) {
    AnnualReport report =
        filing.report().with(FORM_2021.cell("T2.fees.amount"), new BigDecimal(fee));

    assertThat(found("FM-FEE-DECIMALS", report)).hasSize(findings);
  }

  @Test
  void aFeeAboveAHundredMillionIsImplausible() {
    Cell fee = FORM_2021.cell("T2.fees.amount");

    assertThat(found("FM-IMPLAUSIBLE", filing.report().with(fee, new BigDecimal("100000000"))))
        .isEmpty();
    assertThat(found("FM-IMPLAUSIBLE", filing.report().with(fee, new BigDecimal("100000000.01"))))
        .containsExactly("WARNING T2.fees.amount");
  }

  @Test
  void aTablePaddedAlikeIsToldOnce() {
    Filing padded = Documents.with(filing, "T2.penalties.decisions", CellStatus.OK, "\u30000", "0");
    padded = Documents.with(padded, "T2.coercion.decisions", CellStatus.OK, "\u30000", "0");

    assertThat(found("FM-WIDTH", padded)).containsExactly("INFO T2");
    Filing invisible =
        Documents.with(padded, "T2.licensing.decisions", CellStatus.OK, "\u200b１２６", "126");
    assertThat(RuleSet.standard().check(invisible).findings())
        .filteredOn(finding -> finding.ruleId().equals("FM-WIDTH"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message().zh()).isEqualTo("表二有3个单元格用了全角数字、全角空格、不可见字符");
              assertThat(finding.message().en())
                  .isEqualTo(
                      "table 2: 3 cells have wide digits, wide spaces, invisible characters");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b3", "3\u00ad", "\u200f3", "\ufeff3", "\u20603"})
  void charactersNobodySeesAreToldWhicheverTheyAre(String text) {
    Filing unseen = Documents.with(filing, "T2.penalties.decisions", CellStatus.OK, text, "3");
    assertThat(found("FM-WIDTH", unseen)).containsExactly("INFO T2.penalties.decisions");
  }

  private static AnnualReport blank(AnnualReport report, String prefix) {
    AnnualReport changed = report;
    Form form = report.form();
    for (Cell cell : form.cells()) {
      if (cell.address().startsWith(prefix)) {
        changed = changed.with(cell, null);
      }
    }
    return changed;
  }
}
