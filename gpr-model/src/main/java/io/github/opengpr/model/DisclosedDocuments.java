package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * 第二十条第（一）项 of the trial form: documents of one kind, counted in 件. A null count is a blank cell.
 * Immutable and thread-safe.
 *
 * @param made 本年新制作数量
 * @param newlyDisclosed 本年新公开数量
 * @param totalDisclosed 对外公开总数量
 */
@Value.Builder
public record DisclosedDocuments(
    @JsonProperty(required = true) @Nullable Long made,
    @JsonProperty(required = true) @Nullable Long newlyDisclosed,
    @JsonProperty(required = true) @Nullable Long totalDisclosed)
    implements WithDisclosedDocuments {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count has more than 18 digits
   */
  public DisclosedDocuments {
    Amounts.checkCounts(made, newlyDisclosed, totalDisclosed);
  }

  /** {@return a builder; a cell that is not given is blank} */
  public static DisclosedDocumentsBuilder builder() {
    return new DisclosedDocumentsBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.counts(made, newlyDisclosed, totalDisclosed);
  }

  static DisclosedDocuments readFrom(FigureSource source) {
    return new DisclosedDocuments(source.count(), source.count(), source.count());
  }
}
