package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.opengpr.model.form.Form;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Table three, 收到和处理政府信息公开申请情况: what came in, what became of it, what was carried over. Immutable
 * and thread-safe.
 *
 * @param received 一、本年新收政府信息公开申请数量
 * @param carriedIn 二、上年结转政府信息公开申请数量
 * @param granted 三、本年度办理结果/（一）予以公开
 * @param partiallyGranted 三、本年度办理结果/（二）部分公开
 * @param refused 三、本年度办理结果/（三）不予公开
 * @param unavailable 三、本年度办理结果/（四）无法提供
 * @param notProcessed 三、本年度办理结果/（五）不予处理
 * @param otherHandling 三、本年度办理结果/（六）其他处理: three rows on the 2021 form, one row on the trial form
 * @param handled 三、本年度办理结果/（七）总计
 * @param carriedOut 四、结转下年度继续办理
 */
@Value.Builder
public record Requests(
    @JsonProperty(required = true) Tally received,
    @JsonProperty(required = true) Tally carriedIn,
    @JsonProperty(required = true) Tally granted,
    @JsonProperty(required = true) Tally partiallyGranted,
    @JsonProperty(required = true) Refusals refused,
    @JsonProperty(required = true) Unavailable unavailable,
    @JsonProperty(required = true) NotProcessed notProcessed,
    @JsonProperty(required = true) OtherHandling otherHandling,
    @JsonProperty(required = true) Tally handled,
    @JsonProperty(required = true) Tally carriedOut)
    implements WithRequests {

  /** Refuses a missing part. */
  public Requests {
    Objects.requireNonNull(received, "received");
    Objects.requireNonNull(carriedIn, "carriedIn");
    Objects.requireNonNull(granted, "granted");
    Objects.requireNonNull(partiallyGranted, "partiallyGranted");
    Objects.requireNonNull(refused, "refused");
    Objects.requireNonNull(unavailable, "unavailable");
    Objects.requireNonNull(notProcessed, "notProcessed");
    Objects.requireNonNull(otherHandling, "otherHandling");
    Objects.requireNonNull(handled, "handled");
    Objects.requireNonNull(carriedOut, "carriedOut");
  }

  /** {@return a builder; every part must be given} */
  public static RequestsBuilder builder() {
    return new RequestsBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.rows(received, carriedIn, granted, partiallyGranted);
    refused.writeTo(sink);
    unavailable.writeTo(sink);
    notProcessed.writeTo(sink);
    sink.otherHandling(otherHandling);
    sink.rows(handled, carriedOut);
  }

  static Requests readFrom(Form form, FigureSource source) {
    return new Requests(
        Tally.readFrom(source),
        Tally.readFrom(source),
        Tally.readFrom(source),
        Tally.readFrom(source),
        Refusals.readFrom(source),
        Unavailable.readFrom(source),
        NotProcessed.readFrom(source),
        source.otherHandling(form),
        Tally.readFrom(source),
        Tally.readFrom(source));
  }
}
