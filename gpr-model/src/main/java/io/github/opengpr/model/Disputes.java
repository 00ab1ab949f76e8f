package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Table four, 政府信息公开行政复议、行政诉讼情况. Immutable and thread-safe.
 *
 * @param reconsideration 行政复议
 * @param directLitigation 行政诉讼/未经复议直接起诉
 * @param postReconsiderationLitigation 行政诉讼/复议后起诉
 */
@Value.Builder
public record Disputes(
    @JsonProperty(required = true) DisputeOutcomes reconsideration,
    @JsonProperty(required = true) DisputeOutcomes directLitigation,
    @JsonProperty(required = true) DisputeOutcomes postReconsiderationLitigation)
    implements WithDisputes {

  /** Refuses a missing part. */
  public Disputes {
    Objects.requireNonNull(reconsideration, "reconsideration");
    Objects.requireNonNull(directLitigation, "directLitigation");
    Objects.requireNonNull(postReconsiderationLitigation, "postReconsiderationLitigation");
  }

  /** {@return a builder; every part must be given} */
  public static DisputesBuilder builder() {
    return new DisputesBuilder();
  }

  void writeTo(FigureSink sink) {
    reconsideration.writeTo(sink);
    directLitigation.writeTo(sink);
    postReconsiderationLitigation.writeTo(sink);
  }

  static Disputes readFrom(FigureSource source) {
    return new Disputes(
        DisputeOutcomes.readFrom(source),
        DisputeOutcomes.readFrom(source),
        DisputeOutcomes.readFrom(source));
  }
}
