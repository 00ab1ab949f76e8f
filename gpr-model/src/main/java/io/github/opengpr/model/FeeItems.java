package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * 第二十条第（八）项 of the trial form: administrative fees, counted in items. A null count is a blank cell.
 * Immutable and thread-safe.
 *
 * @param previousItems 上一年项目数量
 * @param change 本年增/减, of either sign
 */
@Value.Builder
public record FeeItems(
    @JsonProperty(required = true) @Nullable Long previousItems,
    @JsonProperty(required = true) @Nullable Long change)
    implements WithFeeItems {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count has more than 18 digits
   */
  public FeeItems {
    Amounts.checkCounts(previousItems, change);
  }

  /** {@return a builder; a cell that is not given is blank} */
  public static FeeItemsBuilder builder() {
    return new FeeItemsBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.counts(previousItems, change);
  }

  static FeeItems readFrom(FigureSource source) {
    return new FeeItems(source.count(), source.count());
  }
}
