package io.github.opengpr.rules.claims.request;

import static io.github.opengpr.rules.claims.measure.Measure.CARRIED_IN;
import static io.github.opengpr.rules.claims.measure.Measure.CARRIED_OUT;
import static io.github.opengpr.rules.claims.measure.Measure.HANDLED;
import static io.github.opengpr.rules.claims.measure.Measure.RECEIVED;
import static io.github.opengpr.rules.claims.measure.Measure.TO_DO;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.mention.TopicClause;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a number of applications: 5件予以公开, 12件尚在办理. */
final class WordsBehind {

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final Lists lists;
  private final Handling handling;
  private final CarryOver carryOver;
  private final Applicants applicants;
  private final Outcomes outcomes;

  WordsBehind(
      List<Token> tokens,
      String text,
      Context context,
      Lists lists,
      Handling handling,
      CarryOver carryOver,
      Applicants applicants,
      Outcomes outcomes) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.lists = lists;
    this.handling = handling;
    this.carryOver = carryOver;
    this.applicants = applicants;
    this.outcomes = outcomes;
  }

  boolean read(Frame frame, Mention mention, int tailIndex, boolean loose) {
    if (carryOver.isOfOtherYear(frame, mention)) {
      return true;
    }
    boolean gap = false;
    for (int i = tailIndex; i >= 0 && i < frame.next(); i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      if (token.isForeign() && token.sense() != Sense.NO_WORD) {
        gap = true;
      }
      if (sense == null) {
        continue;
      }
      if (isRequestNoun(sense) && verbIn(frame) == null && isToldOfThem(frame, i)) {
        continue;
      }
      boolean read = tail(frame, mention, sense, i);
      if (read) {
        if (gap || loose) {
          mention.weigh(Weight.LIKELY);
        }
        return true;
      }
    }
    return frame.near(tokens) == null && !gap && bare(frame, mention);
  }

  private boolean tail(Frame frame, Mention mention, Sense sense, int index) {
    if (sense.isOutcome()) {
      Mention last = lists.last();
      boolean listed = // 公开54件，其余5件均为其他处理
          last != null && last.concept == Concept.OUTCOME && last.sentence.equals(mention.sentence);
      boolean all = !listed && Frame.has(tokens, frame.number() + 1, index, Sense.ALL);
      outcomes.forwards(mention, index, frame.next());
      outcomes.between(mention, frame.number() + 1, index);
      outcomes.more(mention, index, frame.next());
      if (all) {
        mention.usages = with(List.of(HANDLED, RECEIVED, TO_DO), mention.usages);
        mention.concept = Concept.HANDLED;
        mention.about = TableThree.DONE;
      }
      return true;
    }
    if (sense == Sense.CHANNEL) {
      return Requests.channel(mention, frame);
    }
    if (sense.isApplicant()) {
      return applicants.read(mention, sense, frame);
    }
    if (sense == Sense.CARRY) {
      return carryOver.carriedByYear(frame, mention);
    }
    if (sense == Sense.CARRY_OUT && carryOver.isFromBefore(frame)) {
      mention.counts(Concept.CARRIED_IN, TableThree.FROM_LAST_YEAR, CARRIED_IN);
      return true;
    }
    if (sense == Sense.CARRY_OUT || sense == Sense.PENDING) {
      mention.counts(Concept.CARRIED_OUT, TableThree.TO_NEXT_YEAR, CARRIED_OUT);
      mention.word = Sense.CARRY_OUT;
      return true;
    }
    if (sense == Sense.CARRY_IN) {
      mention.counts(Concept.CARRIED_IN, TableThree.FROM_LAST_YEAR, CARRIED_IN);
      return true;
    }
    if (sense.isGoing() && answer(frame, mention, index)) {
      return true;
    }
    if (sense.isGoing()) {
      if (Frame.has(tokens, frame.number() + 1, index, Sense.ALL)) {
        mention.counts(Concept.REQUESTS, TableThree.ALL_IN_ALL, HANDLED, RECEIVED, TO_DO);
      } else {
        mention.counts(Concept.HANDLED, TableThree.DONE, HANDLED);
      }
      mention.word = sense;
      return true;
    }
    if (sense == Sense.NEW) {
      mention.counts(Concept.RECEIVED, TableThree.NEW, RECEIVED);
      mention.word = sense;
      return true;
    }
    if (outcomes.isPublished(tokens.get(index)) && isAsked(index - 1)) {
      return Requests.channel(mention, frame); // 33件要求公开征地批文
    }
    if (outcomes.isPublished(tokens.get(index)) && index == frame.tailIndex(tokens)) {
      outcomes.forwards(mention, index, frame.next());
      mention.weigh(Weight.LIKELY);
      return true;
    }
    if (sense == Sense.NEG && context.is(tokens.get(index), "不存在")) {
      return outcomes.notThere(mention);
    }
    if (sense == Sense.REQUEST || sense == Sense.PLAIN_REQUEST) {
      Sense verb = verbIn(frame);
      return verb == null
          ? bare(frame, mention)
          : handling.read(frame, mention, verb, frame.number());
    }
    return false;
  }

  /** 2件答复不掌握: what they were answered. */
  private boolean answer(Frame frame, Mention mention, int verb) {
    int next = verb + 1;
    while (next < frame.next() && tokens.get(next).is(Sense.FILLER)) {
      next++;
    }
    Sense outcome = next < frame.next() ? tokens.get(next).sense() : null;
    return outcome != null
        && outcome.isOutcome()
        && !Frame.has(tokens, frame.number() + 1, verb, Sense.ALL)
        && outcomes.forwards(mention, next, frame.next());
  }

  /** 12月28日收到的3件结转下年: what became of them stands behind. */
  boolean isToldOf(Frame frame, Token near, int nearIndex) {
    int tail = frame.tailIndex(tokens);
    return tail >= 0
        && near.sense() != null
        && near.sense().isComing()
        && nearIndex + 2 == frame.number()
        && context.is(tokens.get(nearIndex + 1), "的")
        && (tokens.get(tail).is(Sense.CARRY_OUT) || tokens.get(tail).is(Sense.CARRY));
  }

  private boolean isAsked(int index) {
    String words = context.words(tokens.get(index));
    return words.equals("要求") || words.equals("申请") || words.equals("请求");
  }

  private static boolean isRequestNoun(Sense sense) {
    return sense == Sense.REQUEST || sense == Sense.PLAIN_REQUEST;
  }

  /** 物业管理（5件）: what the bracket counts stands before it. */
  private boolean isOfUnknownThing(Frame frame) {
    return frame.mark() == '（'
        && frame.from() == frame.number()
        && frame.number() > 1
        && tokens.get(frame.number() - 2).isForeign();
  }

  /** 19件申请尚在办理中: what became of them stands behind the noun. */
  private boolean isToldOfThem(Frame frame, int noun) {
    for (int i = noun + 1; i < frame.next(); i++) {
      Sense sense = tokens.get(i).sense();
      if (tokens.get(i).isForeign() || tokens.get(i).is(Sense.ALL)) {
        return false;
      }
      boolean told = sense != null && (sense.isOutcome() || sense.isGoing());
      boolean asked = sense != null && sense.isApplicant() && !applicants.isAnybody(frame);
      if (told || asked || sense == Sense.CARRY_OUT) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Sense verbIn(Frame frame) {
    for (int i = frame.number() - 1; i >= frame.lead(); i--) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && Handling.isVerb(sense)) {
        return sense;
      }
    }
    return null;
  }

  /** A number of applications of which nothing is said. */
  private boolean bare(Frame frame, Mention mention) {
    Parts open = lists.open();
    if (open != null && !open.isEmpty()
        || isOfUnknownThing(frame)
        || TopicClause.isBefore(tokens, text, lists, frame)) {
      return false;
    }
    mention.counts(Concept.REQUESTS, TableThree.ALL_IN_ALL, RECEIVED, HANDLED, TO_DO);
    int behind = frame.number() + 1;
    boolean ofThem = behind < frame.next() && context.is(tokens.get(behind), "中");
    boolean ofYear =
        frame.leadHas(tokens, Sense.THIS_YEAR) && frame.number() + 1 == frame.to() && open == null;
    mention.weigh(ofThem || ofYear ? Weight.LIKELY : Weight.WEAK);
    return frame.next() == frame.to();
  }

  /** Whether a word behind a number can say what it counts. */
  static boolean isTelling(@Nullable Sense sense) {
    return sense != null
        && (sense.isOutcome()
            || sense.isApplicant()
            || Handling.isVerb(sense)
            || sense == Sense.CHANNEL
            || sense == Sense.PENDING
            || sense == Sense.REQUEST);
  }

  private static List<Measure> with(List<Measure> some, List<Measure> more) {
    List<Measure> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
