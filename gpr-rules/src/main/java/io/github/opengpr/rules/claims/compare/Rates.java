package io.github.opengpr.rules.claims.compare;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.section.WordedSection;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges shares and rates by their part and whole: cells, or other numbers of the text. */
final class Rates {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Message NO_WHOLE =
      new Message("看不出是什么的百分比", "it is not clear what it is a share of");

  private final Subject subject;
  private final WordedSection section;

  Rates(Subject subject, WordedSection section) {
    this.subject = subject;
    this.section = section;
  }

  Judged judge(Mention mention) {
    Quantity percent = Objects.requireNonNull(mention.quantity());
    if (mention.concept() == Concept.RATE) {
      return rate(mention, percent, Total.of(subject, Measure.HANDLED));
    }
    if (!mention.seldom().isEmpty()) {
      Judged first = null;
      for (Measure part : mention.seldom()) {
        Judged judged = rate(mention, percent, Total.of(subject, part));
        if (judged.verdict() == Verdict.AGREES) {
          return judged;
        }
        first = first == null ? judged : first;
      }
      return Objects.requireNonNull(first);
    }
    return share(mention, percent);
  }

  private Judged rate(Mention mention, Quantity percent, Total part) {
    Judged blank = null;
    for (Measure measure : mention.usages()) {
      Total whole = Total.of(subject, measure);
      if (!part.isKnown() || !whole.isKnown()) {
        blank =
            new Judged(
                mention,
                section,
                Verdict.UNCLEAR,
                both(part, whole),
                null,
                false,
                false,
                true,
                part.unsure() || whole.unsure() ? Judge.UNSURE : Judge.BLANK);
      } else if (isShare(percent, part.value(), whole.value())) {
        return of(mention, Verdict.AGREES, both(part, whole), percent.value());
      }
    }
    if (mention.weight() == Mention.Weight.WEAK) {
      return Judged.plain(mention, section, Verdict.OUTSIDE);
    }
    if (blank != null) {
      return blank;
    }
    Total whole = Total.of(subject, mention.usages().get(0));
    if (whole.value() == null || whole.value().signum() == 0) {
      return Judged.plain(mention, section, Verdict.UNCLEAR);
    }
    if (!stated(percent).isDecidable(part.value(), whole.value())) {
      return Judged.plain(mention, section, Verdict.UNCLEAR);
    }
    boolean certain = mention.weight() == Mention.Weight.CERTAIN;
    int shown = mention.concept() == Concept.RATE ? mention.usages().size() - 1 : 0;
    return new Judged(
        mention,
        section,
        certain ? Verdict.CONTRADICTS : Verdict.UNCLEAR,
        both(part, Total.of(subject, mention.usages().get(shown))),
        percentage(percent, part.value(), whole.value()),
        false,
        !certain,
        false,
        certain ? null : Judge.OTHERWISE);
  }

  private Judged share(Mention mention, Quantity percent) {
    Mention part = mention.part();
    Quantity counted = part == null ? null : part.quantity();
    if (part == null || counted == null) {
      return Judged.plain(mention, section, Verdict.OUTSIDE);
    }
    Total cells = part.kind() == Mention.Kind.TABLE ? cellsOf(part, counted) : null;
    if (cells != null && cells.isKnown()) {
      for (Measure measure : mention.usages()) {
        Total whole = Total.of(subject, measure);
        if (whole.isKnown() && isShare(percent, cells.value(), whole.value())) {
          return of(mention, Verdict.AGREES, both(cells, whole), percent.value());
        }
      }
    }
    Mention list = mention.whole();
    if (cells != null
        && list != null
        && list.kind() == Mention.Kind.TABLE
        && list.quantity() != null) {
      Total all = cellsOf(list, list.quantity());
      for (Measure measure : mention.usages()) {
        Total whole = Total.of(subject, measure);
        if (isOther(all, whole) && isShare(percent, all.value(), whole.value())) {
          return of(mention, Verdict.AGREES, both(all, whole), percent.value());
        }
      }
    }
    return ofText(mention, part, percent, cells);
  }

  private Judged ofText(Mention mention, Mention part, Quantity percent, @Nullable Total cells) {
    Quantity counted = Objects.requireNonNull(part.quantity());
    Mention whole = mention.whole();
    Quantity all = whole == null ? null : whole.quantity();
    Total wholeCells =
        all == null || whole == null || whole.kind() != Mention.Kind.TABLE
            ? null
            : cellsOf(whole, all);
    if (cells != null
        && all != null
        && wholeCells != null
        && cells.is(counted.value())
        && wholeCells.is(all.value())
        && isOther(cells, wholeCells)
        && isShare(percent, cells.value(), wholeCells.value())) {
      return of(mention, Verdict.AGREES, both(cells, wholeCells), percent.value());
    }
    if (all != null
        && (isShare(percent, counted.value(), all.value())
            || isShareOfCells(percent, counted, whole))) {
      return Judged.plain(mention, section, Verdict.BREAKDOWN);
    }
    if (cells != null && !cells.is(counted.value()) && isShareOfCells(percent, counted, mention)) {
      return Judged.plain(mention, section, Verdict.BREAKDOWN); // 分局受理89件，占51.4%
    }
    boolean sure = part.weight() == Mention.Weight.CERTAIN;
    if (!sure && cells != null && !cells.is(counted.value())) {
      // What the part counts is not known for sure: its own number alone tells nothing.
      return Judged.plain(mention, section, Verdict.BREAKDOWN);
    }
    boolean table = cells != null && cells.isKnown() && !mention.usages().isEmpty();
    if (!table && all == null && part.kind() == Mention.Kind.PART) {
      return Judged.plain(mention, section, Verdict.BREAKDOWN);
    }
    if (!table && all == null) {
      return new Judged(
          mention, section, Verdict.OUTSIDE, List.of(), null, false, false, false, NO_WHOLE);
    }
    boolean exact =
        (percent.isExact() || table)
            && counted.isExact()
            && (all == null || all.isExact())
            && (all == null || isAlike(counted, all));
    if (!exact) {
      return Judged.plain(mention, section, Verdict.BREAKDOWN);
    }
    Total filed = table && cells != null ? whole(mention, cells) : null;
    BigDecimal some = table && cells != null ? cells.value() : counted.value();
    BigDecimal of = filed != null ? filed.value() : all == null ? null : all.value();
    if (of == null || of.signum() == 0) {
      return Judged.plain(mention, section, Verdict.UNCLEAR);
    }
    if (!stated(percent).isDecidable(some, of)) {
      return Judged.plain(mention, section, Verdict.BREAKDOWN);
    }
    return Judged.sure(
        mention,
        section,
        Verdict.CONTRADICTS,
        filed == null || cells == null ? List.of() : both(cells, filed),
        percentage(percent, some, of));
  }

  /** What a share is of: the first that is not the part itself, nor less. */
  private Total whole(Mention mention, Total part) {
    for (Measure measure : mention.usages()) {
      Total whole = Total.of(subject, measure);
      if (isOther(part, whole) && isNoMore(part.value(), whole.value())) {
        return whole;
      }
    }
    return Total.of(subject, mention.usages().get(0));
  }

  private static boolean isNoMore(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    return part != null && whole != null && part.compareTo(whole) <= 0;
  }

  /** The whole may be told wrongly and the share be right. */
  private boolean isShareOfCells(Quantity percent, Quantity counted, @Nullable Mention whole) {
    if (whole == null
        || whole.kind() == Mention.Kind.PART
        || whole.kind() == Mention.Kind.OUTSIDE) {
      return false;
    }
    for (Measure measure : whole.usages()) {
      Total total = Total.of(subject, measure);
      if (total.isKnown() && isShare(percent, counted.value(), total.value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOther(Total one, Total other) {
    return one.isKnown() && other.isKnown() && !one.cells().equals(other.cells());
  }

  private static boolean isAlike(Quantity one, Quantity other) {
    return one.unit().isSame(other.unit()) || one.unit().counts() && other.unit().counts();
  }

  /** The cells the part speaks of: those that say its number, else the first. */
  private Total cellsOf(Mention part, Quantity counted) {
    Total first = null;
    for (Measure measure : part.usages()) {
      Total total = Total.of(subject, measure);
      if (total.is(counted.value())) {
        return total;
      }
      first = first == null ? total : first;
    }
    for (Measure measure : part.seldom()) {
      Total total = Total.of(subject, measure);
      if (total.is(counted.value())) {
        return total; // 同意公开9件，即全部公开6件、部分公开3件
      }
    }
    return Objects.requireNonNull(first);
  }

  private Judged of(Mention mention, Verdict verdict, List<Cell> cells, BigDecimal expected) {
    return Judged.sure(mention, section, verdict, cells, expected);
  }

  private static List<Cell> both(Total part, Total whole) {
    Set<Cell> cells = new LinkedHashSet<>(part.cells());
    cells.addAll(whole.cells());
    return new ArrayList<>(cells);
  }

  private boolean isShare(Quantity percent, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
    return stated(percent).isShare(part, whole);
  }

  private Stated stated(Quantity percent) {
    return Stated.of(percent, section.narrative().passage().text());
  }

  static BigDecimal percentage(
      Quantity percent, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
    if (part == null || whole == null || whole.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return part.multiply(HUNDRED)
        .divide(whole, Math.max(1, percent.value().scale()), RoundingMode.HALF_UP);
  }
}
