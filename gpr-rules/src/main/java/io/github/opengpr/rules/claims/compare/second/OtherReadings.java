package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.compare.Total;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Before a number is told to contradict the cells, it is read once more: it agrees where it says
 * cells near those of the first reading exactly, and its words or neighbours speak for them.
 */
final class OtherReadings {

  private static final Pattern DIRECTION =
      Pattern.compile("[上去前往本今下次明来后翌][一个]?年|[0-9]{4}年|遗留|留待|尚|仍|余|剩");

  private final Subject subject;
  private final List<Judged> all;
  private final OtherDisputes disputes;
  private final OtherOutcomes outcomes;

  private OtherReadings(Subject subject, List<Judged> all) {
    this.subject = subject;
    this.all = all;
    this.disputes = new OtherDisputes(subject, all);
    this.outcomes = new OtherOutcomes(subject, all);
  }

  /** Looks at the numbers of a section that do not agree once more. */
  static void look(Subject subject, List<Judged> all) {
    OtherReadings readings = new OtherReadings(subject, all);
    for (int i = 0; i < all.size(); i++) {
      Judged one = all.get(i);
      BigDecimal value = value(one.mention());
      boolean wrong = one.verdict() == Verdict.CONTRADICTS || one.doubtful();
      if (wrong
          && value != null
          && value.signum() > 0
          && one.mention().kind() == Mention.Kind.TABLE
          && !one.mention().usages().isEmpty()) {
        Total total = readings.of(i, value);
        if (total != null) {
          all.set(i, agrees(one, total));
        } else if (OtherDisputes.isOf(one.mention()) && !one.mention().isAll()) {
          readings.narrow(i);
        }
      }
    }
  }

  private @Nullable Total of(int index, BigDecimal value) {
    Mention mention = all.get(index).mention();
    if (OtherDisputes.isOf(mention)) {
      return disputes.of(index, value);
    }
    if (OtherOutcomes.isOf(mention)) {
      return outcomes.of(index, value);
    }
    return carried(index, value);
  }

  /** 复议21件、诉讼9件；复议维持16件: what is named is compared, not both. */
  private void narrow(int index) {
    Judged one = all.get(index);
    Total total = disputes.named(one);
    if (total != null) {
      all.set(
          index,
          Judged.sure(
              one.mention(), one.section(), Verdict.CONTRADICTS, total.cells(), total.value()));
    }
  }

  /** 连同跨年的1件: carried, in words that do not say whence or whither. */
  private @Nullable Total carried(int index, BigDecimal value) {
    Concept concept = all.get(index).mention().concept();
    boolean in = concept == Concept.CARRIED_IN;
    if (!in && concept != Concept.CARRIED_OUT) {
      return null;
    }
    boolean told = DIRECTION.matcher(Wording.of(all.get(index)).text()).find();
    Total other = Total.of(subject, in ? Measure.CARRIED_OUT : Measure.CARRIED_IN);
    return !told && other.isKnown() && other.is(value) ? other : null;
  }

  /** The number; of a statement that says all, that of those it is said of. */
  private static @Nullable BigDecimal value(Mention mention) {
    Mention whole = mention.whole();
    Quantity quantity = mention.isAll() && whole != null ? whole.quantity() : mention.quantity();
    return quantity == null || !quantity.isExact() ? null : quantity.value();
  }

  private static Judged agrees(Judged one, Total total) {
    return Judged.sure(one.mention(), one.section(), Verdict.AGREES, total.cells(), total.value());
  }
}
