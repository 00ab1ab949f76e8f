package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;

/**
 * Lists that do not add up to their whole, and alone or with the numbers right before them in the
 * sentence make up another one told before: 立案241件，审结219件。按案由：处罚133件、征收47件、工伤61件. They are parts of
 * that one.
 */
final class Widened {

  private static final int MOST_BESIDE = 3;
  private static final int MOST_WHOLES = 12;

  private final List<Mention> mentions;

  private Widened(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Looks at the lists of a section once they are known. */
  static void look(List<Mention> mentions) {
    Widened widened = new Widened(mentions);
    for (int i = 0; i < mentions.size(); i++) {
      for (Parts parts : mentions.get(i).parts) {
        if (parts.isContradiction() || parts.isShort()) {
          parts.ofOther = widened.isOfOther(parts, i);
        }
      }
    }
  }

  private boolean isOfOther(Parts parts, int whole) {
    Mention first = parts.items().get(0);
    int at = whole + 1;
    while (at < mentions.size() && !mentions.get(at).equals(first)) {
      at++;
    }
    BigDecimal sum = parts.sum();
    if (isTold(sum, whole, first)) {
      return true;
    }
    for (int i = at - 1; i > whole && i >= at - MOST_BESIDE; i--) {
      Mention beside = mentions.get(i);
      if (!beside.sentence.equals(first.sentence) || !isAlike(beside, first)) {
        return false;
      }
      sum = sum.add(beside.value());
      if (isTold(sum, i, first)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTold(BigDecimal sum, int before, Mention part) {
    for (int i = before - 1; i >= 0 && i >= before - MOST_WHOLES; i--) {
      if (isAlike(mentions.get(i), part) && mentions.get(i).value().compareTo(sum) == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(Mention one, Mention other) {
    Quantity first = one.quantity;
    Quantity second = other.quantity;
    return first != null && second != null && first.unit().isSame(second.unit());
  }
}
