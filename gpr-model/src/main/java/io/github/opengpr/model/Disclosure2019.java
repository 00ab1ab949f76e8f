package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Table two of the trial form of 2019, 主动公开政府信息情况. Immutable and thread-safe.
 *
 * @param regulations 规章
 * @param normativeDocuments 规范性文件
 * @param licensing 行政许可
 * @param otherServices 其他对外管理服务事项
 * @param penalties 行政处罚
 * @param coercion 行政强制
 * @param fees 行政事业性收费
 * @param procurement 政府集中采购
 */
@Value.Builder
public record Disclosure2019(
    @JsonProperty(required = true) DisclosedDocuments regulations,
    @JsonProperty(required = true) DisclosedDocuments normativeDocuments,
    @JsonProperty(required = true) AdministrativeItems licensing,
    @JsonProperty(required = true) AdministrativeItems otherServices,
    @JsonProperty(required = true) AdministrativeItems penalties,
    @JsonProperty(required = true) AdministrativeItems coercion,
    @JsonProperty(required = true) FeeItems fees,
    @JsonProperty(required = true) Procurement procurement)
    implements Disclosure, WithDisclosure2019 {

  /** Refuses a missing part. */
  public Disclosure2019 {
    Objects.requireNonNull(regulations, "regulations");
    Objects.requireNonNull(normativeDocuments, "normativeDocuments");
    Objects.requireNonNull(licensing, "licensing");
    Objects.requireNonNull(otherServices, "otherServices");
    Objects.requireNonNull(penalties, "penalties");
    Objects.requireNonNull(coercion, "coercion");
    Objects.requireNonNull(fees, "fees");
    Objects.requireNonNull(procurement, "procurement");
  }

  /** {@return a builder; every part must be given} */
  public static Disclosure2019Builder builder() {
    return new Disclosure2019Builder();
  }

  void writeTo(FigureSink sink) {
    regulations.writeTo(sink);
    normativeDocuments.writeTo(sink);
    licensing.writeTo(sink);
    otherServices.writeTo(sink);
    penalties.writeTo(sink);
    coercion.writeTo(sink);
    fees.writeTo(sink);
    procurement.writeTo(sink);
  }

  static Disclosure2019 readFrom(FigureSource source) {
    return new Disclosure2019(
        DisclosedDocuments.readFrom(source),
        DisclosedDocuments.readFrom(source),
        AdministrativeItems.readFrom(source),
        AdministrativeItems.readFrom(source),
        AdministrativeItems.readFrom(source),
        AdministrativeItems.readFrom(source),
        FeeItems.readFrom(source),
        Procurement.readFrom(source));
  }
}
