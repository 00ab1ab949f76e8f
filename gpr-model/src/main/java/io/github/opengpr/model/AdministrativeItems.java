package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * 第二十条第（五）项 and 第（六）项 of the trial form: items of one kind and the decisions on them. A null count
 * is a blank cell. Immutable and thread-safe.
 *
 * @param previousItems 上一年项目数量
 * @param change 本年增/减, of either sign
 * @param decisions 处理决定数量
 */
@Value.Builder
public record AdministrativeItems(
    @JsonProperty(required = true) @Nullable Long previousItems,
    @JsonProperty(required = true) @Nullable Long change,
    @JsonProperty(required = true) @Nullable Long decisions)
    implements WithAdministrativeItems {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count has more than 18 digits
   */
  public AdministrativeItems {
    Amounts.checkCounts(previousItems, change, decisions);
  }

  /** {@return a builder; a cell that is not given is blank} */
  public static AdministrativeItemsBuilder builder() {
    return new AdministrativeItemsBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.counts(previousItems, change, decisions);
  }

  static AdministrativeItems readFrom(FigureSource source) {
    return new AdministrativeItems(source.count(), source.count(), source.count());
  }
}
