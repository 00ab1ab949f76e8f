package io.github.opengpr.rules.text;

import java.math.BigDecimal;
import java.util.List;

/**
 * A total and the parts it is said to be made of: 共 100 条，其中网站 60 条、微信 40 条.
 *
 * @param total the total
 * @param parts at least two parts, in order, of the same unit
 * @param complete whether the words say that the parts are all (分别, 分为, 其余); after a mere 其中 there
 *     may be more that are not named
 * @param alike whether the parts are of one sort, all channels or all kinds of applicants; parts of
 *     different sorts may overlap
 * @param span from the total to the last part
 */
public record Breakdown(
    Quantity total, List<Quantity> parts, boolean complete, boolean alike, Span span) {

  /** Copies the parts. */
  public Breakdown {
    parts = List.copyOf(parts);
  }

  /** What the parts add up to. */
  public BigDecimal sum() {
    return parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether the parts add up to the total. */
  public boolean adds() {
    return sum().compareTo(total.value()) == 0;
  }

  /**
   * Whether the text surely contradicts itself: parts of one sort are more than the total, or parts
   * said to be all are not the total.
   */
  public boolean isContradiction() {
    return alike && (complete ? !adds() : sum().compareTo(total.value()) > 0);
  }
}
