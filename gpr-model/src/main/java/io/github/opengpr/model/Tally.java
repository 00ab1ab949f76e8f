package io.github.opengpr.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One row of table three: how many applications (件) each kind of applicant accounts for.
 *
 * <p>{@code total} is kept as filed and never recomputed, so a row that does not add up can still
 * be held, shown and judged. A null count is a blank cell. Immutable and thread-safe.
 *
 * @param natural 自然人
 * @param business 法人或其他组织/商业企业
 * @param research 法人或其他组织/科研机构
 * @param welfare 法人或其他组织/社会公益组织
 * @param legal 法人或其他组织/法律服务机构
 * @param other 法人或其他组织/其他
 * @param total 总计
 */
@Value.Builder
public record Tally(
    @JsonProperty(required = true) @Nullable Long natural,
    @JsonProperty(required = true) @Nullable Long business,
    @JsonProperty(required = true) @Nullable Long research,
    @JsonProperty(required = true) @Nullable Long welfare,
    @JsonProperty(required = true) @Nullable Long legal,
    @JsonProperty(required = true) @Nullable Long other,
    @JsonProperty(required = true) @Nullable Long total)
    implements OtherHandling, WithTally {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count has more than 18 digits
   */
  public Tally {
    Amounts.checkCounts(natural, business, research, welfare, legal, other, total);
  }

  /** {@return a builder; a cell that is not given is blank} */
  public static TallyBuilder builder() {
    return new TallyBuilder();
  }

  /** {@return a row of blanks} */
  public static Tally blank() {
    return new Tally(null, null, null, null, null, null, null);
  }

  /** {@return a row of zeros} */
  public static Tally zero() {
    return new Tally(0L, 0L, 0L, 0L, 0L, 0L, 0L);
  }

  void writeTo(FigureSink sink) {
    sink.counts(natural, business, research, welfare, legal, other, total);
  }

  static Tally readFrom(FigureSource source) {
    return new Tally(
        source.count(),
        source.count(),
        source.count(),
        source.count(),
        source.count(),
        source.count(),
        source.count());
  }
}
