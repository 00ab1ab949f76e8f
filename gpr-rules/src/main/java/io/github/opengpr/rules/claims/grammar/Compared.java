package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.text.number.Unit;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers told last, that a change may be of: this year's and last year's. */
final class Compared {

  private static final int REMEMBERED = 24;

  private final Deque<Mention> told = new ArrayDeque<>();

  /** The number of last year that stands in a comparison. */
  private @Nullable Mention inComparison;

  /** Keeps a number that a change may be told of later. */
  void remember(Mention mention) {
    if (mention.quantity == null
        || (!mention.quantity.isCount()
            && mention.quantity.unit().measure() != Unit.Measure.NONE
            && mention.quantity.unit().measure() != Unit.Measure.YUAN)
        || mention.kind == Kind.PART) {
      return;
    }
    told.addLast(mention);
    if (told.size() > REMEMBERED) {
      told.removeFirst();
    }
  }

  /** Keeps a number of last year; within a comparison it is not what changes. */
  void rememberFormer(Mention mention, boolean comparison) {
    remember(mention);
    inComparison = comparison ? mention : null;
  }

  /** The number told last; null if none was. */
  @Nullable Mention last() {
    return told.peekLast();
  }

  /** The numbers of a sentence, the last of them first. */
  List<Mention> of(Span sentence) {
    List<Mention> some = new ArrayList<>();
    for (Iterator<Mention> i = told.descendingIterator(); i.hasNext(); ) {
      Mention one = i.next();
      if (one.sentence.equals(sentence)) {
        some.add(one);
      }
    }
    return some;
  }

  /** The number of this year told last in the sentence. */
  @Nullable Mention current(Span sentence) {
    Mention last = told.peekLast();
    if (last != null && last.kind == Kind.OTHER_YEAR && last.lastYear) {
      Mention earlier = earlier();
      last = inComparison == last || isContrasted(earlier, last) ? earlier : last;
    }
    return last != null && last.kind != Kind.OTHER_YEAR && last.sentence.equals(sentence)
        ? last
        : null;
  }

  /** The number before the last one; what was carried is not compared with all of last year. */
  private @Nullable Mention earlier() {
    Iterator<Mention> before = told.descendingIterator();
    before.next();
    Mention earlier = before.hasNext() ? before.next() : null;
    boolean carried =
        earlier != null
            && (earlier.concept == Concept.CARRIED_IN || earlier.concept == Concept.CARRIED_OUT);
    return carried && before.hasNext() ? before.next() : earlier;
  }

  /** 本年58件，上年47件: both numbers of one thing. */
  private static boolean isContrasted(@Nullable Mention now, Mention then) {
    return now != null
        && now.kind != Kind.OTHER_YEAR
        && now.sentence.equals(then.sentence)
        && now.quantity != null
        && then.quantity != null
        && now.quantity.unit().isSame(then.quantity.unit());
  }

  /** 新收20件。新收数同比增加4件: the number of the sentence before. */
  @Nullable Mention before(Span sentence) {
    for (Iterator<Mention> i = told.descendingIterator(); i.hasNext(); ) {
      Mention one = i.next();
      if (one.sentence.end() != sentence.start()) {
        return null;
      }
      if (one.kind == Kind.TABLE && one.concept == Concept.RECEIVED) {
        return one;
      }
    }
    return null;
  }

  /** The number of last year that the text tells of the same thing, if it tells just one. */
  @Nullable Mention former(Mention current, Span sentence) {
    Mention found = null;
    for (Mention one : told) {
      if (one.kind == Kind.OTHER_YEAR
          && one.lastYear
          && isSame(one, current, sentence)
          && (one.concept != Concept.OTHER || isBeside(one, current))) {
        if (found != null) {
          return null;
        }
        found = one;
      }
    }
    return found;
  }

  private static boolean isSame(Mention one, Mention current, Span sentence) {
    if (one.quantity == null
        || current.quantity == null
        || !one.quantity.unit().isSame(current.quantity.unit())) {
      return false;
    }
    boolean nameless =
        one.usages.isEmpty() && one.sentence.equals(sentence) && one.concept == Concept.OTHER;
    return current.kind == Kind.TABLE
        ? one.concept == current.concept && one.usages.equals(current.usages) || nameless
        : one.concept == Concept.OTHER && one.sentence.equals(sentence);
  }

  /**
   * 新收58件，上年47件: a number of last year without a name is that of what stands before it, or directly
   * behind where nothing stands before: 制发8件，上年11件；废止3件 says nothing of last year's repealed.
   */
  private boolean isBeside(Mention one, Mention current) {
    boolean behind = false;
    Mention former = null;
    Mention before = null;
    for (Mention each : told) {
      if (each.equals(one) && behind
          || each.equals(current) && one.equals(before) && !isContrasted(former, one)) {
        return true;
      }
      behind |= each.equals(current);
      former = before;
      before = each;
    }
    return false;
  }
}
