package io.github.opengpr.rules.claims.compare;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.section.WordedSection;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.number.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges changes by last year's number, where the text or last year's report tells it. */
final class Growth {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Subject subject;
  private final WordedSection section;

  Growth(Subject subject, WordedSection section) {
    this.subject = subject;
    this.section = section;
  }

  Judged judge(Mention mention) {
    Quantity change = Objects.requireNonNull(mention.quantity());
    Mention current = mention.part();
    if (current == null && mention.by() != null) {
      return formerly(mention, mention.by());
    }
    Quantity now = current == null ? null : current.quantity();
    BigDecimal then = former(mention, current);
    boolean percent = change.unit().measure() == Unit.Measure.PERCENT;
    boolean times = isTimes(change);
    if (then == null && current != null && now != null && percent) {
      then = by(mention, now.value());
    }
    if (current == null
        || now == null
        || then == null
        || !now.isExact()
        || !change.isExact()
        || (!percent && !times && !change.unit().isSame(now.unit()))) {
      return Judged.plain(mention, section, Verdict.OTHER_YEAR);
    }
    BigDecimal told = percent ? by(mention, now.value()) : null;
    if ((percent || times) && then.signum() == 0
        || fits(mention, now.value(), then)
        || told != null && fits(mention, now.value(), told)) {
      return Judged.plain(mention, section, Verdict.OTHER_YEAR);
    }
    if (current.kind() == Mention.Kind.TABLE) {
      for (Measure measure : current.usages()) {
        BigDecimal filed = Total.of(subject, measure).value();
        BigDecimal before = filed != null && percent ? by(mention, filed) : null;
        if (filed != null
            && (fits(mention, filed, then) || before != null && fits(mention, filed, before))) {
          return Judged.plain(mention, section, Verdict.OTHER_YEAR);
        }
      }
    }
    return isOfOthers(mention, then)
        ? Judged.plain(mention, section, Verdict.OTHER_YEAR)
        : contradicts(mention, current, amount(change, now.value(), then));
  }

  /** 新收4件，其中企业1件，较上年减少1件: the change may be that of any number of the sentence. */
  private static boolean isOfOthers(Mention mention, BigDecimal then) {
    for (Mention now : mention.others()) {
      Quantity number = now.quantity();
      if (now.kind() == Mention.Kind.OTHER_YEAR || number == null) {
        continue;
      }
      if (fits(mention, number.value(), then)) {
        return true;
      }
      for (Mention before : mention.others()) {
        Quantity former = before.kind() == Mention.Kind.OTHER_YEAR ? before.quantity() : null;
        if (former != null
            && former.value().signum() > 0
            && fits(mention, number.value(), former.value())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean fits(Mention mention, BigDecimal now, BigDecimal then) {
    Quantity change = Objects.requireNonNull(mention.quantity());
    BigDecimal apart = now.subtract(then);
    boolean times = isTimes(change);
    if (!times && (mention.isUp() ? apart.signum() < 0 : apart.signum() > 0)) {
      return false;
    }
    boolean percent = change.unit().measure() == Unit.Measure.PERCENT;
    BigDecimal step =
        percent || times
            ? BigDecimal.ONE.movePointLeft(Math.max(0, change.value().scale()))
            : BigDecimal.ZERO;
    BigDecimal off = amount(change, now, then).subtract(change.value()).abs();
    return off.signum() == 0 || off.compareTo(step) < 0;
  }

  /** By how much the numbers differ, in the unit of the change. */
  private static BigDecimal amount(Quantity change, BigDecimal now, BigDecimal then) {
    if (isTimes(change)) {
      return now.divide(then, Math.max(0, change.value().scale()) + 2, RoundingMode.HALF_UP);
    }
    BigDecimal apart = now.subtract(then).abs();
    return change.unit().measure() == Unit.Measure.PERCENT
        ? apart
            .multiply(HUNDRED)
            .divide(then, Math.max(0, change.value().scale()) + 2, RoundingMode.HALF_UP)
        : apart;
  }

  private static boolean isTimes(Quantity change) {
    return change.unit().printed().equals("倍");
  }

  /** 增加9件，增长12%（上年为75件）: last year's number against both changes, where they agree. */
  private Judged formerly(Mention mention, Mention change) {
    Quantity told = Objects.requireNonNull(mention.quantity());
    Quantity now = change.part() == null ? null : change.part().quantity();
    BigDecimal then = now == null || !now.isExact() ? null : by(change, now.value());
    boolean agreed = now != null && then != null && fits(change, now.value(), then);
    return agreed && told.isExact() && told.value().compareTo(then) != 0
        ? Judged.sure(mention, section, Verdict.CONTRADICTS, List.of(), then)
        : Judged.plain(mention, section, Verdict.OTHER_YEAR);
  }

  /** 增加9件，增长12%: what was before the change in numbers; null if none was told. */
  private static @Nullable BigDecimal by(Mention mention, BigDecimal now) {
    Mention by = mention.by();
    if (by == null
        || by.quantity() == null
        || !by.quantity().isExact()
        || !by.quantity().isCount()
        || by.whole() != null) {
      return null;
    }
    BigDecimal amount = by.quantity().value();
    BigDecimal then = by.isUp() ? now.subtract(amount) : now.add(amount);
    return then.signum() > 0 ? then : null;
  }

  /** Last year's number: of the text, else of last year's report. */
  private @Nullable BigDecimal former(Mention mention, @Nullable Mention current) {
    Mention told = mention.whole();
    if (told != null && told.quantity() != null && told.quantity().isExact()) {
      return told.quantity().value();
    }
    AnnualReport previous = subject.context().previous().orElse(null);
    if (previous == null
        || current == null
        || current.quantity() == null
        || current.kind() != Mention.Kind.TABLE
        || !Objects.equals(previous.year(), before(subject.report().year()))) {
      return null;
    }
    for (Measure measure : current.usages()) {
      Total total = Total.of(subject, measure);
      if (total.is(current.quantity().value())) {
        return sum(previous, total.cells());
      }
    }
    return null;
  }

  private static @Nullable Integer before(@Nullable Integer year) {
    return year == null ? null : year - 1;
  }

  private static @Nullable BigDecimal sum(AnnualReport report, List<Cell> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cell cell : cells) {
      Cell same = report.form().find(cell.address()).orElse(null);
      BigDecimal value = same == null ? null : report.figures().get(same);
      if (value == null) {
        return null;
      }
      sum = sum.add(value);
    }
    return sum;
  }

  private Judged contradicts(Mention mention, Mention current, BigDecimal expected) {
    List<Cell> cells =
        current.kind() == Mention.Kind.TABLE
            ? Total.of(subject, current.usages().get(0)).cells()
            : List.of();
    return Judged.sure(mention, section, Verdict.CONTRADICTS, cells, expected);
  }
}
