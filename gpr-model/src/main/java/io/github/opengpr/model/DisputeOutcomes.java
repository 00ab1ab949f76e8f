package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One procedure of table four: how many cases (件) ended how.
 *
 * <p>{@code total} is kept as filed and never recomputed. A null count is a blank cell. Immutable
 * and thread-safe.
 *
 * @param upheld 结果维持
 * @param corrected 结果纠正
 * @param otherOutcome 其他结果
 * @param pending 尚未审结
 * @param total 总计
 */
@Value.Builder
public record DisputeOutcomes(
    @JsonProperty(required = true) @Nullable Long upheld,
    @JsonProperty(required = true) @Nullable Long corrected,
    @JsonProperty(required = true) @Nullable Long otherOutcome,
    @JsonProperty(required = true) @Nullable Long pending,
    @JsonProperty(required = true) @Nullable Long total)
    implements WithDisputeOutcomes {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count has more than 18 digits
   */
  public DisputeOutcomes {
    Amounts.checkCounts(upheld, corrected, otherOutcome, pending, total);
  }

  /** {@return a builder; a cell that is not given is blank} */
  public static DisputeOutcomesBuilder builder() {
    return new DisputeOutcomesBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.counts(upheld, corrected, otherOutcome, pending, total);
  }

  static DisputeOutcomes readFrom(FigureSource source) {
    return new DisputeOutcomes(
        source.count(), source.count(), source.count(), source.count(), source.count());
  }
}
