package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * 第二十条第（九）项 of the trial form: central procurement. A null value is a blank cell. Immutable and
 * thread-safe.
 *
 * @param projects 采购项目数量
 * @param amount 采购总金额, exact; the form prints no unit
 */
@Value.Builder
public record Procurement(
    @JsonProperty(required = true) @Nullable Long projects,
    @JsonProperty(required = true) @Nullable BigDecimal amount)
    implements WithProcurement {

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if the amount has more than 18 digits before or after the
   *     point
   */
  public Procurement {
    Amounts.checkCounts(projects);
    amount = Amounts.checkedOrNull(amount);
  }

  /** {@return a builder; a cell that is not given is blank} */
  public static ProcurementBuilder builder() {
    return new ProcurementBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.counts(projects);
    sink.amount(amount);
  }

  static Procurement readFrom(FigureSource source) {
    return new Procurement(source.count(), source.amount());
  }
}
