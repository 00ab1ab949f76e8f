package io.github.opengpr.rules.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A percentage stated beside its two counts: 收到 9 件，其中网上 6 件，占 66.7%.
 *
 * @param part the counted part
 * @param whole what it is a part of
 * @param percent the stated percentage
 * @param span from the first of the three to the last
 */
public record PercentClaim(Quantity part, Quantity whole, Quantity percent, Span span) {

  private static final int FARTHEST = 300;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Whether the percentage is right when rounded, or cut off, at its last printed digit; an
   * approximate one may be a whole point off.
   */
  public boolean agrees() {
    if (whole.value().signum() == 0) {
      return true;
    }
    BigDecimal exact = part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL64);
    BigDecimal step =
        percent.isExact()
            ? BigDecimal.ONE.movePointLeft(Math.max(0, percent.value().scale()))
            : BigDecimal.ONE;
    return exact.subtract(percent.value()).abs().compareTo(step) < 0;
  }

  /**
   * Reads 占 after a part that follows its total in the same sentence, and 办结率 after what was
   * received and closed.
   */
  static List<PercentClaim> read(Narrative narrative) {
    List<PercentClaim> claims = new ArrayList<>();
    List<Quantity> quantities = narrative.quantities();
    String text = narrative.passage().text();
    for (int i = 1; i < quantities.size(); i++) {
      Quantity percent = quantities.get(i);
      if (!percent.isPercent() || percent.number().broken()) {
        continue;
      }
      Quantity part = quantities.get(i - 1);
      String between =
          text.substring(
              Math.min(part.span().end(), percent.span().start()), percent.span().start());
      Quantity whole =
          isShare(between)
              ? total(narrative, i - 1)
              : isRate(between) && i >= 2 && isClosing(text, quantities.get(i - 2), part)
                  ? quantities.get(i - 2)
                  : null;
      if (whole != null
          && part.isCount()
          && part.isExact()
          && whole.isExact()
          && whole.unit().isSame(part.unit())
          && sameSentence(narrative, whole, percent)) {
        claims.add(
            new PercentClaim(
                part, whole, percent, new Span(whole.span().start(), percent.span().end())));
      }
    }
    return List.copyOf(claims);
  }

  /**
   * The only count before the list of parts, so that there is no doubt of what a part is a share.
   */
  private static @Nullable Quantity total(Narrative narrative, int part) {
    String text = narrative.passage().text();
    Quantity last = narrative.quantities().get(part);
    Span sentence = narrative.sentenceOf(last.span());
    int from = Math.max(sentence.start(), last.span().start() - FARTHEST);
    String before = text.substring(from, last.span().start());
    int found = before.lastIndexOf("其中");
    if (found < 0 || before.indexOf('；', found) >= 0) {
      return null;
    }
    int among = from + found;
    Quantity total = null;
    for (int i = part - 1; i >= 0 && narrative.quantities().get(i).span().start() >= from; i--) {
      Quantity quantity = narrative.quantities().get(i);
      if (quantity.span().end() <= among && quantity.isCount()) {
        if (total != null) {
          return null;
        }
        total = quantity;
      }
    }
    return total;
  }

  private static boolean isShare(String between) {
    return between.length() <= 12
        && (between.startsWith("，占")
            || between.startsWith("、占")
            || between.startsWith("（占")
            || between.startsWith("占"))
        && !between.contains("同");
  }

  private static boolean isRate(String between) {
    return between.equals("，办结率")
        || between.equals("，办结率为")
        || between.equals("，办结率达")
        || between.equals("，办结率达到");
  }

  private static boolean isClosing(String text, Quantity whole, Quantity part) {
    String lead =
        text.substring(Math.min(whole.span().end(), part.span().start()), part.span().start());
    return lead.length() <= 6 && lead.contains("办结") && !lead.contains("按");
  }

  private static boolean sameSentence(Narrative narrative, Quantity one, Quantity other) {
    return narrative.sentenceOf(one.span()).equals(narrative.sentenceOf(other.span()));
  }
}
