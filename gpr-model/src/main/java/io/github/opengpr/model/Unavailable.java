package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * （四）无法提供 of table three: applications that could not be met, by reason. Immutable and thread-safe.
 *
 * @param notHeld 1.本机关不掌握相关政府信息
 * @param needsCreation 2.没有现成信息需要另行制作
 * @param unclear 3.补正后申请内容仍不明确
 */
@Value.Builder
public record Unavailable(
    @JsonProperty(required = true) Tally notHeld,
    @JsonProperty(required = true) Tally needsCreation,
    @JsonProperty(required = true) Tally unclear)
    implements WithUnavailable {

  /** Refuses a missing part. */
  public Unavailable {
    Objects.requireNonNull(notHeld, "notHeld");
    Objects.requireNonNull(needsCreation, "needsCreation");
    Objects.requireNonNull(unclear, "unclear");
  }

  /** {@return a builder; every part must be given} */
  public static UnavailableBuilder builder() {
    return new UnavailableBuilder();
  }

  void writeTo(FigureSink sink) {
    sink.rows(notHeld, needsCreation, unclear);
  }

  static Unavailable readFrom(FigureSource source) {
    return new Unavailable(Tally.readFrom(source), Tally.readFrom(source), Tally.readFrom(source));
  }
}
