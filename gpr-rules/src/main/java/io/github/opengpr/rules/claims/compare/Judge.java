package io.github.opengpr.rules.claims.compare;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.section.WordedSection;
import io.github.opengpr.rules.text.number.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the mentions of a section by the cells of the report. */
public final class Judge {

  static final Message BLANK = new Message("有关单元格空白，无法核对", "a cell is blank");
  static final Message UNSURE = new Message("有关单元格读取不确定", "a cell was not read for sure");
  public static final Message OTHERWISE =
      new Message(
          "与表格数不同，统计口径可能不同", "the tables have another number; the two may count different things");

  private static final Measure OTHERWISE_HANDLED = Measure.of("T3.otherHandling.*");

  private static final int FAR = 5;
  private static final BigDecimal MANY = BigDecimal.valueOf(30);
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final Subject subject;
  private final WordedSection section;
  private final Rates rates;
  private final Growth growth;

  public Judge(Subject subject, WordedSection section) {
    this.subject = subject;
    this.section = section;
    this.rates = new Rates(subject, section);
    this.growth = new Growth(subject, section);
  }

  public Judged judge(Mention mention) {
    Mention.Kind kind = mention.kind();
    if (kind == Mention.Kind.TABLE) {
      return table(mention);
    }
    if (kind == Mention.Kind.SHARE) {
      return rates.judge(mention);
    }
    if (kind == Mention.Kind.CHANGE) {
      return growth.judge(mention);
    }
    if (kind == Mention.Kind.UNCLEAR) {
      return unclear(mention);
    }
    boolean part = kind == Mention.Kind.PART && !isLone(mention);
    Verdict other = kind == Mention.Kind.OTHER_YEAR ? Verdict.OTHER_YEAR : Verdict.OUTSIDE;
    return Judged.plain(mention, section, part ? Verdict.BREAKDOWN : other);
  }

  /** 全系统新收49件: what takes in more than the agency is its own where no cell says otherwise. */
  private Judged unclear(Mention mention) {
    Quantity quantity = mention.quantity();
    if (quantity != null && quantity.value().signum() > 0 && !mention.usages().isEmpty()) {
      Total total = Total.of(subject, mention.usages().get(0));
      if (fits(mention, quantity, total)) {
        return agrees(mention, total, false);
      }
    }
    return Judged.plain(mention, section, Verdict.UNCLEAR);
  }

  private static boolean isLone(Mention part) {
    Mention whole = part.whole();
    return whole != null && whole.parts().stream().anyMatch(parts -> parts.isLone(part));
  }

  private Judged table(Mention mention) {
    if (mention.isNone()) {
      return none(mention);
    }
    Mention whole = mention.whole();
    Quantity quantity = mention.isAll() && whole != null ? whole.quantity() : mention.quantity();
    if (quantity == null) {
      return isSome(mention) ? some(mention) : Judged.plain(mention, section, Verdict.UNCLEAR);
    }
    List<Total> totals = new ArrayList<>();
    for (Measure measure : mention.usages()) {
      Total total = Total.of(subject, measure);
      if (fits(mention, quantity, total)) {
        return agrees(mention, total, false);
      }
      totals.add(total);
    }
    for (Measure measure : mention.seldom()) {
      Total total = Total.of(subject, measure);
      if (fits(mention, quantity, total)) {
        return isOutcomeOf(measure, mention)
            ? otherwise(mention, quantity, totals).doubted()
            : agrees(mention, total, !mention.isAll());
      }
    }
    Total answered = answered(mention, quantity);
    return answered == null
        ? otherwise(mention, quantity, totals)
        : agrees(mention, answered, false);
  }

  /** 因国家秘密不予公开1件, where one was refused for something else. */
  private static boolean isOutcomeOf(Measure outcome, Mention reason) {
    return reason.concept() == Concept.OUTCOME
        && reason.word() != Sense.GRANTED
        && outcome.takesIn(reason.usages().get(0));
  }

  /** What was answered, if that is all but what was handled otherwise: 撤回 and the like. */
  private @Nullable Total answered(Mention mention, Quantity quantity) {
    if (mention.concept() != Concept.HANDLED || mention.isAll()) {
      return null;
    }
    Total handled = Total.of(subject, Measure.HANDLED);
    Total otherwise = Total.of(subject, OTHERWISE_HANDLED);
    BigDecimal rest = otherwise.value();
    return rest != null && rest.signum() > 0 && handled.is(quantity.value().add(rest))
        ? Total.of(subject, Measure.ANSWERED)
        : null;
  }

  private Judged agrees(Mention mention, Total total, boolean unusual) {
    return new Judged(
        mention,
        section,
        total.unsure() ? Verdict.UNCLEAR : Verdict.AGREES,
        total.cells(),
        total.value(),
        unusual,
        false,
        total.unsure(),
        total.unsure() ? UNSURE : null);
  }

  private Judged otherwise(Mention mention, Quantity quantity, List<Total> totals) {
    if (totals.get(0).cells().isEmpty()) {
      return Judged.plain(mention, section, Verdict.OUTSIDE);
    }
    if (mention.weight() == Mention.Weight.WEAK && !isTooMany(mention, quantity)
        || mention.weight() == Mention.Weight.LIKELY && isFarOff(mention, quantity, totals)) {
      return Judged.plain(mention, section, Verdict.OUTSIDE);
    }
    boolean certain = mention.weight() == Mention.Weight.CERTAIN && quantity.isExact();
    return against(mention, totals, quantity.isExact(), certain);
  }

  private Judged against(Mention mention, List<Total> totals, boolean exact, boolean certain) {
    Total first = totals.get(0);
    List<Cell> cells = first.cells();
    for (Total total : totals) {
      if (!total.isKnown() && isNeeded(mention, totals, total)) {
        return new Judged(
            mention,
            section,
            Verdict.UNCLEAR,
            cells,
            null,
            false,
            false,
            true,
            total.value() == null ? BLANK : UNSURE);
      }
    }
    return new Judged(
        mention,
        section,
        certain ? Verdict.CONTRADICTS : Verdict.UNCLEAR,
        mention.isAll() ? Opposed.with(subject, mention, cells) : cells,
        first.value(),
        false,
        !certain && exact,
        false,
        certain ? null : OTHERWISE);
  }

  /** 申请人撤回3件: those withdrawn are among those handled otherwise, and cannot be more. */
  private boolean isTooMany(Mention mention, Quantity quantity) {
    Total otherwise = Total.of(subject, OTHERWISE_HANDLED);
    return mention.word() == Sense.WITHDRAWN
        && mention.concept() == Concept.OUTCOME
        && otherwise.value() != null
        && quantity.value().compareTo(otherwise.value()) > 0;
  }

  /** A number of another size than those of the tables counts something else. */
  private static boolean isFarOff(Mention mention, Quantity quantity, List<Total> totals) {
    BigDecimal most = BigDecimal.ZERO;
    for (Total total : totals) {
      most = most.max(total.filled());
    }
    boolean cases =
        mention.isOfRequests()
            || mention.concept() == Concept.RECONSIDERATION
            || mention.concept() == Concept.LITIGATION;
    return cases
        && quantity.value().compareTo(most.multiply(BigDecimal.valueOf(FAR)).add(MANY)) > 0;
  }

  /** Of the usages of a word all must be known; of a row with its rarer readings the first. */
  private static boolean isNeeded(Mention mention, List<Total> totals, Total total) {
    return mention.concept() == Concept.REQUESTS || totals.get(0).equals(total);
  }

  /** 法院撤销了答复: a result of disputes, of how many is not told. */
  private static boolean isSome(Mention mention) {
    Sense word = mention.word();
    return mention.isAll() && mention.whole() == null && word != null && word.isResult();
  }

  /** One is enough to agree; without any disputes it may be a case of another year. */
  private Judged some(Mention mention) {
    Total total = Total.of(subject, mention.usages().get(0));
    if (total.filled().signum() > 0) {
      return agrees(mention, total, false);
    }
    boolean any = Total.of(subject, mention.seldom().get(0)).filled().signum() > 0;
    boolean named = mention.weight() == Mention.Weight.CERTAIN;
    return any || named
        ? against(mention, List.of(total), true, any && named)
        : Judged.plain(mention, section, Verdict.OUTSIDE);
  }

  /** One cell above 0 is enough to contradict, whatever is blank beside it. */
  private Judged none(Mention mention) {
    Total total = Total.of(subject, mention.usages().get(0));
    if (total.cells().isEmpty()) {
      return Judged.plain(mention, section, Verdict.OUTSIDE);
    }
    if (total.unsure() || total.filled().signum() == 0 && total.value() == null) {
      return new Judged(
          mention,
          section,
          Verdict.UNCLEAR,
          total.cells(),
          null,
          false,
          false,
          true,
          total.unsure() ? UNSURE : BLANK);
    }
    boolean some = total.filled().signum() > 0;
    if (some && mention.weight() == Mention.Weight.WEAK) {
      return Judged.plain(mention, section, Verdict.OUTSIDE);
    }
    boolean likely = some && mention.weight() == Mention.Weight.LIKELY;
    return new Judged(
        mention,
        section,
        likely ? Verdict.UNCLEAR : some ? Verdict.CONTRADICTS : Verdict.AGREES,
        total.cells(),
        total.filled(),
        false,
        likely,
        false,
        likely ? OTHERWISE : null);
  }

  private boolean fits(Mention mention, Quantity quantity, Total total) {
    BigDecimal filed = total.value();
    if (filed == null) {
      return false;
    }
    if (mention.concept() == Concept.ADMINISTRATIVE_FEES) {
      String printed = section.narrative().passage().excerpt(quantity.span()).text();
      return Money.isSame(quantity.value(), printed, filed);
    }
    return quantity.isExact() || !quantity.number().approximate()
        ? filed.compareTo(quantity.value()) == 0
        : isAbout(quantity.value(), filed);
  }

  /** 300余件 for 312: within a tenth. */
  private static boolean isAbout(@Nullable BigDecimal stated, BigDecimal filed) {
    return stated != null
        && stated.subtract(filed).abs().compareTo(filed.max(stated).multiply(TENTH)) <= 0;
  }
}
