package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * 第二十条第（八）项 of the 2021 form: administrative fees collected in the year. A null amount is a blank
 * cell. Immutable and thread-safe.
 *
 * @param amount 本年收费金额, in 万元 (10 000 yuan), exact
 */
@Value.Builder
public record FeeIncome(@JsonProperty(required = true) @Nullable BigDecimal amount)
    implements WithFeeIncome {

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if the amount has more than 18 digits before or after the
   *     point
   */
  public FeeIncome {
    amount = Amounts.checkedOrNull(amount);
  }

  /** {@return a builder; a cell that is not given is blank} */
  public static FeeIncomeBuilder builder() {
    return new FeeIncomeBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.amount(amount);
  }

  static FeeIncome readFrom(FigureSource source) {
    return new FeeIncome(source.amount());
  }
}
