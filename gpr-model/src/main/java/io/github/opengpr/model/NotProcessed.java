package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * （五）不予处理 of table three: applications not processed, by reason. Immutable and thread-safe.
 *
 * @param petition 1.信访举报投诉类申请
 * @param duplicate 2.重复申请
 * @param publication 3.要求提供公开出版物
 * @param excessive 4.无正当理由大量反复申请
 * @param reissue 5.要求行政机关确认或重新出具已获取信息
 */
@Value.Builder
public record NotProcessed(
    @JsonProperty(required = true) Tally petition,
    @JsonProperty(required = true) Tally duplicate,
    @JsonProperty(required = true) Tally publication,
    @JsonProperty(required = true) Tally excessive,
    @JsonProperty(required = true) Tally reissue)
    implements WithNotProcessed {

  /** Refuses a missing part. */
  public NotProcessed {
    Objects.requireNonNull(petition, "petition");
    Objects.requireNonNull(duplicate, "duplicate");
    Objects.requireNonNull(publication, "publication");
    Objects.requireNonNull(excessive, "excessive");
    Objects.requireNonNull(reissue, "reissue");
  }

  /** {@return a builder; every part must be given} */
  public static NotProcessedBuilder builder() {
    return new NotProcessedBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.rows(petition, duplicate, publication, excessive, reissue);
  }

  static NotProcessed readFrom(FigureSource source) {
    return new NotProcessed(
        Tally.readFrom(source),
        Tally.readFrom(source),
        Tally.readFrom(source),
        Tally.readFrom(source),
        Tally.readFrom(source));
  }
}
