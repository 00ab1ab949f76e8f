package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Table two of the 2021 form, 主动公开政府信息情况. Immutable and thread-safe.
 *
 * @param regulations 规章
 * @param normativeDocuments 行政规范性文件
 * @param licensing 行政许可
 * @param penalties 行政处罚
 * @param coercion 行政强制
 * @param fees 行政事业性收费
 */
@Value.Builder
public record Disclosure2021(
    @JsonProperty(required = true) IssuedDocuments regulations,
    @JsonProperty(required = true) IssuedDocuments normativeDocuments,
    @JsonProperty(required = true) Decisions licensing,
    @JsonProperty(required = true) Decisions penalties,
    @JsonProperty(required = true) Decisions coercion,
    @JsonProperty(required = true) FeeIncome fees)
    implements Disclosure, WithDisclosure2021 {

  /** Refuses a missing part. */
  public Disclosure2021 {
    Objects.requireNonNull(regulations, "regulations");
    Objects.requireNonNull(normativeDocuments, "normativeDocuments");
    Objects.requireNonNull(licensing, "licensing");
    Objects.requireNonNull(penalties, "penalties");
    Objects.requireNonNull(coercion, "coercion");
    Objects.requireNonNull(fees, "fees");
  }

  /** {@return a builder; every part must be given} */
  public static Disclosure2021Builder builder() {
    return new Disclosure2021Builder();
  }

  void writeTo(FigureSink sink) {
    regulations.writeTo(sink);
    normativeDocuments.writeTo(sink);
    licensing.writeTo(sink);
    penalties.writeTo(sink);
    coercion.writeTo(sink);
    fees.writeTo(sink);
  }

  static Disclosure2021 readFrom(FigureSource source) {
    return new Disclosure2021(
        IssuedDocuments.readFrom(source),
        IssuedDocuments.readFrom(source),
        Decisions.readFrom(source),
        Decisions.readFrom(source),
        Decisions.readFrom(source),
        FeeIncome.readFrom(source));
  }
}
