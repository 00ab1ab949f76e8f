package io.github.opengpr.rules.claims.compare;

import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A percentage as the text puts it: 85.4%, 超过九成, 近八成, 七成以上. */
public final class Stated {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TENTH = BigDecimal.TEN;
  private static final BigDecimal HALF_A_TENTH = BigDecimal.valueOf(5);

  private static final List<String> MORE =
      List.of("超过", "超", "逾", "突破", "高于", "大于", "多于", "不低于", "不少于", "至少", "过");
  private static final List<String> MORE_BEHIND = List.of("以上", "多", "强", "有余");
  private static final List<String> LESS = List.of("近", "接近", "不足", "不到", "低于", "未达");

  private static final List<String> ABOUT = List.of("约占", "约为", "大约占", "大致占");

  private enum Bound {
    NONE,
    LEAST,
    MOST
  }

  private final Quantity percent;
  private final boolean exact;
  private final Bound bound;

  private Stated(Quantity percent, boolean exact, Bound bound) {
    this.percent = percent;
    this.exact = exact;
    this.bound = bound;
  }

  public static Stated of(Quantity percent, String text) {
    boolean exact = percent.isExact() && !endsWith(text, percent.span(), ABOUT);
    return new Stated(percent, exact, exact ? Bound.NONE : bound(percent.span(), text));
  }

  private static Bound bound(Span span, String text) {
    for (String one : MORE_BEHIND) {
      if (text.startsWith(one, span.end())) {
        return Bound.LEAST;
      }
    }
    if (endsWith(text, span, MORE)) {
      return Bound.LEAST;
    }
    return endsWith(text, span, LESS) ? Bound.MOST : Bound.NONE;
  }

  /** The word may stand before the number, or be read as part of it. */
  private static boolean endsWith(String text, Span span, List<String> words) {
    for (String one : words) {
      if (text.startsWith(one, span.start() - one.length()) || text.startsWith(one, span.start())) {
        return true;
      }
    }
    return false;
  }

  /** Equal to the last digit printed, rounded or cut off; within a tenth if it is a bound. */
  public boolean isShare(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    if (part == null || whole == null) {
      return false;
    }
    if (whole.signum() == 0) {
      return part.signum() == 0 && percent.value().signum() == 0;
    }
    int digits = Math.max(0, percent.value().scale());
    BigDecimal share = part.multiply(HUNDRED).divide(whole, digits + 4, RoundingMode.HALF_UP);
    BigDecimal off = share.subtract(percent.value());
    if (bound == Bound.NONE) {
      return isNear(off.abs(), digits);
    }
    BigDecimal beyond = bound == Bound.LEAST ? off : off.negate();
    return beyond.signum() >= 0 && beyond.compareTo(TENTH) < 0;
  }

  private boolean isNear(BigDecimal apart, int digits) {
    if (percent.value().compareTo(HUNDRED) == 0) {
      return apart.signum() == 0;
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
    return apart.compareTo(exact ? step : HALF_A_TENTH) < 0;
  }

  /**
   * Whether it can be told that a share is another one: it is exact, or a least that is not met.
   */
  boolean isDecidable(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    if (exact) {
      return true;
    }
    return bound == Bound.LEAST
        && part != null
        && whole != null
        && part.multiply(HUNDRED).compareTo(percent.value().multiply(whole)) < 0;
  }
}
