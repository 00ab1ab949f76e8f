package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.request.TableThree;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.number.Unit;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads changes against last year: 较上年减少13件, 下降41.9%, 比上年多38件. */
final class Changes {

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final Compared told = new Compared();

  /** The change told last, and what was told before it. */
  private @Nullable Mention changed;

  private boolean changedPlainly;
  private @Nullable Mention lastBefore;

  private final Comparisons comparisons;

  Changes(List<Token> tokens, String text, Context context) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.comparisons = new Comparisons(tokens, text, context);
  }

  /** Reads a number as a change, or as one of last year that is only compared with. */
  boolean read(Frame frame, Mention mention) {
    int index = frame.nearIndex(tokens);
    Token near = index < 0 ? null : tokens.get(index);
    if (comparisons.has(frame, near)) {
      mention.kind = Kind.OTHER_YEAR;
      mention.lastYear = true;
      told.rememberFormer(mention, frame.leadHas(tokens, Sense.COMPARE));
      ofBeginning(frame, mention);
      return true;
    }
    if (isFormerOf(frame, mention) || isTimes(mention)) {
      return true;
    }
    boolean up = near != null && near.is(Sense.UP);
    boolean down = near != null && near.is(Sense.DOWN);
    if (near == null || (!up && !down)) {
      return pointsOrCompared(frame, mention, near);
    }
    String word = text.substring(near.start(), near.end());
    boolean by = word.contains("幅") || word.contains("率"); // 增幅为33.3%
    if (!by && (word.endsWith("至") || word.endsWith("到") || word.endsWith("为"))) {
      context.time = Context.Time.OWN;
      return false;
    }
    if (comparisons.isAgainstSomethingElse(frame)) {
      return true;
    }
    boolean compared =
        context.compared
            || frame.frameHas(tokens, Sense.COMPARE)
            || frame.frameHas(tokens, Sense.LAST_YEAR);
    boolean withinYear = !compared && context.isRequest() && frame.leadHas(tokens, Sense.THIS_YEAR);
    if (word.length() == 1 && !compared || withinYear && comparisons.isWithin(frame)) {
      return false;
    }
    mention.kind = Kind.CHANGE;
    mention.concept = Concept.CHANGE;
    mention.up = up;
    mention.part = subject(frame, mention.sentence);
    mention.whole = mention.part == null ? null : told.former(mention.part, mention.sentence);
    if (mention.whole == null && mention.part != null) {
      mention.whole = comparedWith(mention);
    }
    better(mention);
    mention.others = others(mention);
    boolean plain = comparisons.isPlain(frame);
    mention.by = plain ? sameChange(mention) : null;
    changedPlainly = plain;
    changed = mention;
    lastBefore = told.last();
    return true;
  }

  /** 同比上升20%（2020年为35件）: the former number stands in a bracket behind the change. */
  private boolean isFormerOf(Frame frame, Mention mention) {
    Mention change = changed;
    if (frame.mark() != '（'
        || change == null
        || change.whole != null
        || change.part == null
        || context.time != Context.Time.LAST_YEAR
        || !change.sentence.equals(mention.sentence)
        || mention.clause.start() - change.clause.end() > 1
        || frame.from() != frame.lead()
        || !isSameUnit(mention, change)) {
      return false;
    }
    mention.kind = change.by == null ? Kind.OTHER_YEAR : Kind.CHANGE;
    mention.by = change.by == null ? null : change; // 增加9件，增长12%（上年为75件）
    mention.lastYear = true;
    change.whole = mention;
    return true;
  }

  /** 增加9件，增长12%: the same change, told in numbers directly before. */
  private @Nullable Mention sameChange(Mention mention) {
    Mention before = changed;
    boolean same =
        before != null
            && changedPlainly
            && before.part != null
            && before.part == mention.part
            && before.up == mention.up
            && (before.clause.equals(mention.clause)
                || mention.clause.start() - before.clause.end() <= 1);
    return same ? before : null;
  }

  /** 是2020年40件的1.5倍. */
  private boolean isTimes(Mention mention) {
    Mention then = told.last();
    int start = mention.span.start();
    if (mention.quantity == null
        || !mention.quantity.unit().printed().equals("倍")
        || start == 0
        || text.charAt(start - 1) != '的'
        || then == null
        || !then.lastYear
        || !then.sentence.equals(mention.sentence)) {
      return false;
    }
    mention.kind = Kind.CHANGE;
    mention.concept = Concept.CHANGE;
    mention.part = told.current(mention.sentence);
    mention.whole = mention.part != null && isSameUnit(then, mention) ? then : null;
    return true;
  }

  /** What the change is of: what is named before it, else what the change before was of. */
  private @Nullable Mention subject(Frame frame, Span sentence) {
    Concept named = named(frame);
    if (named == null) {
      boolean again = changed != null && changed.sentence.equals(sentence) && isAgain(sentence);
      return again && changed != null ? changed.part : told.current(sentence);
    }
    for (Mention one : told.of(sentence)) {
      if (one.kind == Kind.TABLE && isNamed(one, named)) {
        return one;
      }
    }
    return named == Concept.REQUESTS ? told.before(sentence) : told.current(sentence);
  }

  /** Whether nothing was told since the last change of a sentence: 减少14件，下降23%. */
  private boolean isAgain(Span sentence) {
    Mention last = told.last();
    return last == null || !last.sentence.equals(sentence) || last == lastBefore;
  }

  private static boolean isNamed(Mention one, Concept named) {
    return one.concept == named
        || named == Concept.REQUESTS && one.concept == Concept.RECEIVED
        || named == Concept.RECEIVED && one.concept == Concept.REQUESTS;
  }

  /** 申请量同比减少14件: applications; null if nothing is named. */
  private @Nullable Concept named(Frame frame) {
    for (int i = frame.number() - 1; i >= frame.lead(); i--) {
      Sense sense = tokens.get(i).sense();
      if (sense == Sense.REQUEST || sense == Sense.PLAIN_REQUEST) {
        return frame.leadHas(tokens, Sense.ANSWER) || frame.leadHas(tokens, Sense.CLOSE)
            ? Concept.HANDLED
            : Concept.REQUESTS;
      }
      if (sense != null && sense.isGoing()) {
        return Concept.HANDLED;
      }
      if (sense == Sense.NEW || sense == Sense.RECEIVE || sense == Sense.ACCEPT) {
        return Concept.REQUESTS;
      }
    }
    return null;
  }

  private boolean pointsOrCompared(Frame frame, Mention mention, @Nullable Token near) {
    boolean points =
        mention.quantity != null && mention.quantity.unit().measure() == Unit.Measure.POINTS;
    boolean compared = near != null && near.is(Sense.COMPARE);
    if (!points && !compared) {
      return false;
    }
    mention.kind = Kind.CHANGE;
    mention.concept = Concept.CHANGE;
    mention.up = frame.frameHas(tokens, Sense.UP);
    return true;
  }

  /** 比去年的16件减少5件: last year's number stands in the comparison itself. */
  private @Nullable Mention comparedWith(Mention change) {
    Mention last = told.last();
    return last != null
            && last.kind == Kind.OTHER_YEAR
            && last.lastYear
            && last.clause.equals(change.clause)
            && isSameUnit(last, change)
        ? last
        : null;
  }

  private List<Mention> others(Mention change) {
    List<Mention> others = new ArrayList<>();
    for (Mention one : told.of(change.sentence)) {
      if (isSameUnit(one, change)) {
        others.add(one);
      }
    }
    return List.copyOf(others);
  }

  /** Keeps a number that a change may be told of later. */
  void remember(Mention mention) {
    told.remember(mention);
  }

  /** 申请8件，自然人6件、企业2件，比上一年的5件多3件: the number that the change fits. */
  private void better(Mention change) {
    if (change.whole == null || change.part == null || fits(change, change.part)) {
      return;
    }
    for (Mention one : told.of(change.sentence)) {
      if (one.kind != Kind.OTHER_YEAR && isSameUnit(one, change) && fits(change, one)) {
        change.part = one;
        return;
      }
    }
  }

  private static boolean fits(Mention change, Mention now) {
    Mention then = change.whole;
    if (then == null || then.quantity == null || now.quantity == null || change.quantity == null) {
      return false;
    }
    BigDecimal apart = now.quantity.value().subtract(then.quantity.value());
    BigDecimal by = change.up ? change.quantity.value() : change.quantity.value().negate();
    return apart.compareTo(by) == 0;
  }

  private static boolean isSameUnit(Mention one, Mention change) {
    return one.quantity != null
        && change.part != null
        && change.part.quantity != null
        && one.quantity.unit().isSame(change.part.quantity.unit());
  }

  /** 结转下年23件，较年初的19件多4件: what the year began with was carried in. */
  private void ofBeginning(Frame frame, Mention mention) {
    String lead =
        text.substring(tokens.get(frame.lead()).start(), tokens.get(frame.number()).start());
    boolean beginning = lead.contains("年初") || lead.contains("期初");
    List<Mention> before = beginning ? told.of(frame.sentence()) : List.of();
    if (before.size() > 1 && before.get(1).concept == Concept.CARRIED_OUT) {
      mention.counts(Concept.CARRIED_IN, TableThree.FROM_LAST_YEAR, Measure.CARRIED_IN);
      mention.weigh(Weight.LIKELY);
    }
  }
}
