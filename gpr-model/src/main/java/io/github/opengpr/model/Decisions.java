package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * 第二十条第（五）项 and 第（六）项 of the 2021 form: decisions of one kind in the year. A null count is a blank
 * cell. Immutable and thread-safe.
 *
 * @param decisions 本年处理决定数量
 */
@Value.Builder
public record Decisions(@JsonProperty(required = true) @Nullable Long decisions)
    implements WithDecisions {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count has more than 18 digits
   */
  public Decisions {
    Amounts.checkCounts(decisions);
  }

  /** {@return a builder; a cell that is not given is blank} */
  public static DecisionsBuilder builder() {
    return new DecisionsBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.counts(decisions);
  }

  static Decisions readFrom(FigureSource source) {
    return new Decisions(source.count());
  }
}
