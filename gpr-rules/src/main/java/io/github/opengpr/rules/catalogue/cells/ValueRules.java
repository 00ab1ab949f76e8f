package io.github.opengpr.rules.catalogue.cells;

import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.basis.Structure;
import java.math.BigDecimal;

/**
 * What a single value may be. These rules need no document; {@link CellRules} look at the printed
 * text.
 */
public final class ValueRules {

  private static final BigDecimal LARGEST_COUNT = new BigDecimal("1000000000");
  private static final BigDecimal LARGEST_FEE = new BigDecimal("100000000");
  private static final int TO_THE_FEN = 6;

  public static final Rule NEGATIVE =
      Rule.check("FM-NEGATIVE", ERROR, ValueRules::negative)
          .basis(Evidence.LOGIC, Sources.FORM.at("“件数”“数量”“金额”各栏", "columns 件数, 数量, 金额"))
          .summary("数值不得为负（“本年增/减”除外）", "No value may be negative, 本年增/减 excepted")
          .build();

  public static final Rule FEE_DECIMALS =
      Rule.check("FM-FEE-DECIMALS", WARNING, ValueRules::feeDecimals)
          .on(Form.FORM_2021, Form.MIXED_2021_2019)
          .basis(Evidence.FORM, Sources.FEE_UNIT)
          .summary("以万元计的金额最多有六位小数（精确到分）", "An amount in 万元 has at most six decimals, to the fen")
          .build();

  public static final Rule IMPLAUSIBLE =
      Rule.check("FM-IMPLAUSIBLE", WARNING, ValueRules::implausible)
          .basis(Evidence.PLAUSIBILITY, Sources.FORM)
          .summary(
              "数量不大于10亿，收费金额不大于1亿万元（合理性）",
              "A count is at most 1e9 and a fee at most 1e8 万元 (plausibility)")
          .build();

  private ValueRules() {}

  /**
   * Whether the cell holds a count from 0 to the given one: nearly every cell of nearly every
   * report.
   */
  private static boolean isCountUpTo(long most, Subject subject, Cell cell) {
    if (cell.kind().isDecimal() || subject.figures().isBlank(cell)) {
      return false;
    }
    long count = subject.figures().count(cell.index());
    return count >= 0 && count <= most;
  }

  private static final MessageTemplate NEGATIVE_WORDS =
      Message.template("{table}“{cell}”：{value}为负数", "{table}, “{cell}”: {value} is negative");

  private static void negative(Subject subject, Findings findings) {
    for (Cell cell : subject.form().cells()) {
      if (cell.kind().isSigned() || isCountUpTo(Long.MAX_VALUE, subject, cell)) {
        continue;
      }
      BigDecimal value = subject.value(cell);
      if (value == null && subject.hasPrinted()) {
        value =
            CellText.ofNullable(subject.printed().cell(cell).raw())
                .flatMap(CellText::number)
                .orElse(null);
      }
      if (value != null && value.signum() < 0 && !isShownOtherwise(subject, cell)) {
        Structure.at(findings, cell).with("value", value).says(NEGATIVE_WORDS).add();
      }
    }
  }

  /** Whether a sheet shows another number than it stores: 3, say, for -3. That is told already. */
  private static boolean isShownOtherwise(Subject subject, Cell cell) {
    return subject.hasPrinted()
        && subject.printed().cell(cell).doubt() == CellDoubt.STORED_OTHERWISE;
  }

  private static final MessageTemplate FEE_DECIMALS_WORDS =
      Message.template(
          "{table}“{cell}”：{value}万元的小数超过六位，不足一分",
          "{table}, “{cell}”: {value} 万元 has more than six decimals: less than a fen");

  private static void feeDecimals(Subject subject, Findings findings) {
    for (Cell cell : subject.form().disclosure().cells()) {
      BigDecimal value = cell.kind() == ValueKind.TEN_THOUSAND_YUAN ? subject.value(cell) : null;
      if (value != null && value.stripTrailingZeros().scale() > TO_THE_FEN) {
        Structure.at(findings, cell).with("value", value).says(FEE_DECIMALS_WORDS).add();
      }
    }
  }

  private static final MessageTemplate IMPLAUSIBLE_WORDS =
      Message.template(
          "{table}“{cell}”：{value}大得不合常理", "{table}, “{cell}”: {value} is too large to be likely");

  private static void implausible(Subject subject, Findings findings) {
    for (Cell cell : subject.form().cells()) {
      if (isCountUpTo(LARGEST_COUNT.longValue(), subject, cell)) {
        continue;
      }
      BigDecimal value = subject.value(cell);
      BigDecimal limit =
          cell.kind() == ValueKind.TEN_THOUSAND_YUAN
              ? LARGEST_FEE
              // Yuan or 万元: its own rule looks at it.
              : cell.kind() == ValueKind.MONEY_WITHOUT_UNIT ? null : LARGEST_COUNT;
      if (value != null && limit != null && value.abs().compareTo(limit) > 0) {
        Structure.at(findings, cell).with("value", value).says(IMPLAUSIBLE_WORDS).add();
      }
    }
  }
}
