package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * 第二十条第（一）项 of the 2021 form: documents of one kind, counted in 件. A null count is a blank cell.
 * Immutable and thread-safe.
 *
 * @param issued 本年制发件数
 * @param repealed 本年废止件数
 * @param inForce 现行有效件数
 */
@Value.Builder
public record IssuedDocuments(
    @JsonProperty(required = true) @Nullable Long issued,
    @JsonProperty(required = true) @Nullable Long repealed,
    @JsonProperty(required = true) @Nullable Long inForce)
    implements WithIssuedDocuments {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count has more than 18 digits
   */
  public IssuedDocuments {
    Amounts.checkCounts(issued, repealed, inForce);
  }

  /** {@return a builder; a cell that is not given is blank} */
  public static IssuedDocumentsBuilder builder() {
    return new IssuedDocumentsBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.counts(issued, repealed, inForce);
  }

  static IssuedDocuments readFrom(FigureSource source) {
    return new IssuedDocuments(source.count(), source.count(), source.count());
  }
}
