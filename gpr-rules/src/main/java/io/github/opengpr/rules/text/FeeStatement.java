package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What section six says about 信息处理费. Sentences about 行政事业性收费 or about copying and mailing fees are
 * another matter and not read.
 *
 * @param mentioned whether 信息处理费 is named at all
 * @param charged whether any was charged: {@code true}, {@code false}, or {@code null} where the
 *     text does not say
 * @param notified whether it says that somebody got a fee notice
 * @param notices how many fee notices it reports, {@code null} if it reports none
 * @param demanded the sum of the notices in yuan, {@code null} if not given or without a unit
 * @param received the sum received in yuan, {@code null} if not given or without a unit
 * @param unitMissing whether an amount is given without a unit
 * @param exact whether the amounts are exact and speak of one year; rules compare only these
 * @param sentence the first sentence that names it, {@code null} if none does
 */
public record FeeStatement(
    boolean mentioned,
    @Nullable Boolean charged,
    boolean notified,
    @Nullable BigDecimal notices,
    @Nullable BigDecimal demanded,
    @Nullable BigDecimal received,
    boolean unitMissing,
    boolean exact,
    @Nullable Span sentence) {

  /** The statement of a text that says nothing. */
  static final FeeStatement NONE =
      new FeeStatement(false, null, false, null, null, null, false, true, null);

  /** Whether it tells whether any was charged, or how much. */
  public boolean says() {
    return charged != null || notices != null || demanded != null || received != null;
  }
}
