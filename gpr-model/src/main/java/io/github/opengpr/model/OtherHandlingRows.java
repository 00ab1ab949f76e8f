package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * （六）其他处理 of the 2021 form: three rows. Immutable and thread-safe.
 *
 * @param notSupplemented 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
 * @param feeUnpaid 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
 * @param misc 3.其他
 */
@Value.Builder
public record OtherHandlingRows(
    @JsonProperty(required = true) Tally notSupplemented,
    @JsonProperty(required = true) Tally feeUnpaid,
    @JsonProperty(required = true) Tally misc)
    implements OtherHandling, WithOtherHandlingRows {

  /** Refuses a missing part. */
  public OtherHandlingRows {
    Objects.requireNonNull(notSupplemented, "notSupplemented");
    Objects.requireNonNull(feeUnpaid, "feeUnpaid");
    Objects.requireNonNull(misc, "misc");
  }

  /** {@return a builder; every part must be given} */
  public static OtherHandlingRowsBuilder builder() {
    return new OtherHandlingRowsBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.rows(notSupplemented, feeUnpaid, misc);
  }

  static OtherHandlingRows readFrom(FigureSource source) {
    return new OtherHandlingRows(
        Tally.readFrom(source), Tally.readFrom(source), Tally.readFrom(source));
  }
}
