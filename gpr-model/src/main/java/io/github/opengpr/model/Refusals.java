package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * （三）不予公开 of table three: applications refused, by ground. Immutable and thread-safe.
 *
 * @param stateSecret 1.属于国家秘密 (条例 art. 14)
 * @param otherLaw 2.其他法律行政法规禁止公开 (条例 art. 14)
 * @param threeSecuritiesOneStability 3.危及“三安全一稳定” (条例 art. 14)
 * @param thirdParty 4.保护第三方合法权益 (条例 art. 15)
 * @param internalAffairs 5.属于三类内部事务信息 (条例 art. 16)
 * @param process 6.属于四类过程性信息 (条例 art. 16)
 * @param enforcementFile 7.属于行政执法案卷 (条例 art. 16)
 * @param adminQuery 8.属于行政查询事项
 */
@Value.Builder
public record Refusals(
    @JsonProperty(required = true) Tally stateSecret,
    @JsonProperty(required = true) Tally otherLaw,
    @JsonProperty(required = true) Tally threeSecuritiesOneStability,
    @JsonProperty(required = true) Tally thirdParty,
    @JsonProperty(required = true) Tally internalAffairs,
    @JsonProperty(required = true) Tally process,
    @JsonProperty(required = true) Tally enforcementFile,
    @JsonProperty(required = true) Tally adminQuery)
    implements WithRefusals {

  /** Refuses a missing part. */
  public Refusals {
    Objects.requireNonNull(stateSecret, "stateSecret");
    Objects.requireNonNull(otherLaw, "otherLaw");
    Objects.requireNonNull(threeSecuritiesOneStability, "threeSecuritiesOneStability");
    Objects.requireNonNull(thirdParty, "thirdParty");
    Objects.requireNonNull(internalAffairs, "internalAffairs");
    Objects.requireNonNull(process, "process");
    Objects.requireNonNull(enforcementFile, "enforcementFile");
    Objects.requireNonNull(adminQuery, "adminQuery");
  }

  /** {@return a builder; every part must be given} */
  public static RefusalsBuilder builder() {
    return new RefusalsBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.rows(
        stateSecret,
        otherLaw,
        threeSecuritiesOneStability,
        thirdParty,
        internalAffairs,
        process,
        enforcementFile,
        adminQuery);
  }

  static Refusals readFrom(FigureSource source) {
    return new Refusals(
        Tally.readFrom(source),
        Tally.readFrom(source),
        Tally.readFrom(source),
        Tally.readFrom(source),
        Tally.readFrom(source),
        Tally.readFrom(source),
        Tally.readFrom(source),
        Tally.readFrom(source));
  }
}
