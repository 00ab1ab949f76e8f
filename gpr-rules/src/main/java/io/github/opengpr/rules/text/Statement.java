package io.github.opengpr.rules.text;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence says about a number of the form. A rule compares only {@linkplain #isCertain()
 * certain} statements; the others are at most worth an info. Immutable.
 *
 * @param kind what it is about
 * @param result for disputes, which result; {@code null} for their total and for everything else
 * @param number the number: things, or yuan; {@code null} for a statement without one (未收到申请, 全部办结)
 * @param unit the unit as printed, {@link Unit#NONE} where there is none
 * @param span the words that carry it: the number with its unit, or the denial
 * @param sentence the whole sentence
 * @param doubts why it may not be comparable; empty if it is
 */
public record Statement(
    StatementKind kind,
    @Nullable DisputeResult result,
    @Nullable BigDecimal number,
    Unit unit,
    Span span,
    Span sentence,
    Set<Doubt> doubts) {

  /** Copies the doubts, in order. */
  public Statement {
    doubts = doubts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(doubts));
  }

  /** Whether it speaks, exactly and without restriction, of the agency's own year. */
  public boolean isCertain() {
    return doubts.isEmpty();
  }

  /** Whether the number is not exact. */
  public boolean isApproximate() {
    return doubts.contains(Doubt.APPROXIMATE) || doubts.contains(Doubt.BROKEN_NUMBER);
  }

  Statement as(StatementKind other) {
    return new Statement(other, result, number, unit, span, sentence, doubts);
  }
}
