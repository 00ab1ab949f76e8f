package io.github.opengpr.rules.claims.request;

import static io.github.opengpr.rules.claims.measure.Measure.CARRIED_IN;
import static io.github.opengpr.rules.claims.measure.Measure.CARRIED_OUT;
import static io.github.opengpr.rules.claims.measure.Measure.HANDLED;
import static io.github.opengpr.rules.claims.measure.Measure.RECEIVED;
import static io.github.opengpr.rules.claims.measure.Measure.TO_DO;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was done with applications: 新收, 受理, 办理, 答复, 办结. */
final class Handling {

  private final List<Token> tokens;
  private final Context context;
  private final Lists lists;
  private final CarryOver carryOver;
  private final Applicants applicants;
  private final Outcomes outcomes;

  Handling(
      List<Token> tokens,
      Context context,
      Lists lists,
      CarryOver carryOver,
      Applicants applicants,
      Outcomes outcomes) {
    this.tokens = tokens;
    this.context = context;
    this.lists = lists;
    this.carryOver = carryOver;
    this.applicants = applicants;
    this.outcomes = outcomes;
  }

  boolean read(Frame frame, Mention mention, Sense sense, int index) {
    if (isForeignBetween(frame, index) && !frame.leadHas(tokens, Sense.REQUEST)) {
      return false;
    }
    if ((sense == Sense.PROCESS || sense.isGoing())
        && Frame.has(tokens, frame.lead(), index, Sense.CARRY)
        && carryOver.carriedByYear(frame, mention)) {
      return true;
    }
    if (sense == Sense.PROCESS && isOfCarriedIn(frame, index)) {
      mention.counts(Concept.CARRIED_IN, TableThree.FROM_LAST_YEAR, CARRIED_IN);
      return true;
    }
    if (sense.isGoing() && isJoinedBefore(frame, index)) {
      mention.counts(Concept.REQUESTS, TableThree.ALL_IN_ALL, HANDLED, RECEIVED, TO_DO);
      mention.weigh(Weight.LIKELY);
      return true;
    }
    if (sense.isGoing() || sense == Sense.PROCESS) {
      for (int i = index - 1; i >= frame.lead(); i--) {
        Sense before = tokens.get(i).sense();
        if (before != null
            && before.isOutcome()
            && (sense.isGoing() && Rows.isGroup(before) || Frame.areBeside(tokens, i, index))) {
          return outcomes.before(frame, mention, i);
        }
      }
    }
    Sense asking = sense == Sense.RECEIVE && !isGetting(index) ? asking(frame, index) : null;
    if (asking != null && !applicants.isAnybody(frame)) {
      return applicants.read(mention, asking, frame);
    }
    int tail = frame.tailIndex(tokens);
    Sense behind = tail < 0 ? null : tokens.get(tail).sense();
    if (sense == Sense.RECEIVE
        && !isGetting(index)
        && behind != null
        && behind.isApplicant()
        && !Frame.has(tokens, frame.number(), tail, Sense.ALL)
        && !applicants.isAnybody(frame)) {
      return applicants.read(mention, behind, frame); // 提出申请的7件为自然人
    }
    mention.word = sense;
    boolean total = frame.leadHas(tokens, Sense.TOTAL);
    if (sense == Sense.CARRY) {
      return carryOver.carriedByYear(frame, mention);
    }
    if (sense == Sense.NEW && total && isAddedUp(frame, index)) {
      mention.counts(Concept.REQUESTS, TableThree.ALL_IN_ALL, TO_DO, RECEIVED, HANDLED);
      return true;
    }
    boolean comes = sense == Sense.RECEIVE || sense == Sense.PROCESS;
    if (comes && carryOver.isTakingOver(frame, index)) {
      mention.counts(
          Concept.CARRIED_IN, TableThree.FROM_LAST_YEAR, CARRIED_IN, RECEIVED, TO_DO, HANDLED);
      mention.weigh(Weight.LIKELY);
      return true;
    }
    if (sense == Sense.CARRY_OUT && carryOver.isFromBefore(frame)) {
      mention.counts(Concept.CARRIED_IN, TableThree.FROM_LAST_YEAR, CARRIED_IN);
      return true;
    }
    if (comes && context.begins(tokens.get(index), "应")) {
      mention.counts(Concept.REQUESTS, TableThree.ALL_IN_ALL, TO_DO, RECEIVED, HANDLED);
    } else if (comes || sense == Sense.ACCEPT && (total || context.verb == Sense.RECEIVE)) {
      mention.counts(Concept.REQUESTS, TableThree.ALL_IN_ALL, RECEIVED, TO_DO, HANDLED);
    } else if (sense == Sense.NEW || sense == Sense.ACCEPT) {
      mention.counts(Concept.RECEIVED, TableThree.NEW, RECEIVED);
      mention.seldom = sense == Sense.ACCEPT ? List.of(TO_DO) : mention.seldom;
    } else if (sense.isGoing()) {
      mention.counts(Concept.HANDLED, TableThree.DONE, HANDLED);
    } else if (sense == Sense.CARRY_IN) {
      mention.counts(Concept.CARRIED_IN, TableThree.FROM_LAST_YEAR, CARRIED_IN);
    } else if (sense == Sense.CARRY_OUT || sense == Sense.PENDING) {
      mention.counts(Concept.CARRIED_OUT, TableThree.TO_NEXT_YEAR, CARRIED_OUT);
    } else {
      return false;
    }
    if (comes || sense == Sense.NEW || sense.isGoing()) {
      carryOver.pass(sense);
    }
    narrow(frame, mention, sense, index);
    if (frame.leadHas(tokens, Sense.NAMELY)) {
      mention.weigh(Weight.WEAK);
    }
    return true;
  }

  /** 上年结转至本年度办理的申请7件: what is dealt with is what was carried in. */
  private boolean isOfCarriedIn(Frame frame, int verb) {
    int next = verb + 1;
    boolean noun =
        next < frame.number()
            && (context.begins(tokens.get(next), "的")
                || tokens.get(next).is(Sense.PLAIN_REQUEST)
                || tokens.get(next).is(Sense.REQUEST));
    int i = verb - 1;
    while (i >= frame.lead()
        && (tokens.get(i).is(Sense.THIS_YEAR) || tokens.get(i).is(Sense.FILLER))) {
      i--;
    }
    return noun && i >= frame.lead() && tokens.get(i).is(Sense.CARRY_IN);
  }

  /** 受理并办结8件: two verbs share the number. */
  private boolean isJoinedBefore(Frame frame, int index) {
    boolean joint = false;
    for (int i = index - 1; i >= frame.lead(); i--) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isComing()) {
        return joint;
      }
      joint |= sense == Sense.JOINT;
      if (!tokens.get(i).isTransparent()) {
        return false;
      }
    }
    return false;
  }

  /** Parts of what the verb takes in: 网上受理5件, 其中当年办结30件. */
  private void narrow(Frame frame, Mention mention, Sense sense, int index) {
    if (sense == Sense.CARRY_IN || sense == Sense.CARRY_OUT) {
      return;
    }
    if (isByChannel(frame)) {
      mention.kind = Kind.PART;
      return;
    }
    if (sense.isGoing() && isInDays(frame) || sense == Sense.RECEIVE && isAmongReceived(frame)) {
      mention.kind = Kind.PART;
      return;
    }
    boolean noun = frame.leadHas(tokens, Sense.REQUEST);
    if (!noun && isForeignBefore(frame, index)) {
      mention.weigh(Weight.LIKELY);
    }
    boolean applicant = false;
    boolean got = isGetting(index);
    for (int i = got ? index : frame.lead(); i < frame.number(); i++) {
      Sense one = tokens.get(i).sense();
      applicant |= one != null && one.isApplicant() && one != Sense.ORGANISATION;
    }
    if (applicant && !sense.isGoing()) {
      mention.weigh(Weight.WEAK);
    }
    if (sense.isGoing() && isOfThisYearOnly(frame)) {
      mention.weigh(Weight.LIKELY);
    }
    Parts open = lists.open();
    if (sense.isGoing()
        && open != null
        && open.isOfParts()
        && !frame.leadHas(tokens, Sense.TOTAL)
        && open.hasRoom(mention)) {
      mention.kind = Kind.PART; // 提前答复2次、按期答复3次
      return;
    }
    if (sense.isGoing()
        && (frame.leadHas(tokens, Sense.IN_TIME)
            || context.words(tokens.get(index)).contains("按"))) {
      mention.weigh(lists.open() == null ? Weight.LIKELY : Weight.WEAK);
    }
    if (frame.leadHas(tokens, Sense.AMONG) && sense != Sense.NEW && lists.bracketed() == null) {
      mention.weigh(Weight.LIKELY);
    }
  }

  /** 在10个工作日内答复的39件: those answered within so many days. */
  private boolean isInDays(Frame frame) {
    int before = frame.lead() - 1;
    if (before < frame.from() || !tokens.get(before).isNumber()) {
      return false;
    }
    for (int i = before; i < frame.number(); i++) {
      String words = context.words(tokens.get(i));
      if (words.endsWith("工作日") || words.endsWith("天")) {
        return true;
      }
    }
    return false;
  }

  /** 新收228件，其中本局直接收到176件: some of those received. */
  private boolean isAmongReceived(Frame frame) {
    return frame.leadHas(tokens, Sense.AMONG)
        && lists.bracketed() == null
        && lists.isOfRequests(frame.sentence());
  }

  private boolean isGetting(int verb) {
    return "收接受新".indexOf(context.words(tokens.get(verb)).charAt(0)) >= 0;
  }

  /** 遗留3件，与新收件合计28件: what came in is added to what was carried in. */
  private boolean isAddedUp(Frame frame, int index) {
    Mention last = lists.last();
    return last != null
        && last.sentence.equals(frame.sentence())
        && Frame.has(tokens, index, frame.number(), Sense.TOTAL)
        && Frame.has(tokens, frame.lead(), index, Sense.JOINT)
        && !Frame.has(tokens, frame.lead(), index, Sense.THIS_YEAR);
  }

  /** 网上收到5件; but not 收到书面和网络申请31件, which are all ways there are. */
  boolean isByChannel(Frame frame) {
    int ways = 0;
    int first = -1;
    for (int i = frame.lead(); i < frame.number(); i++) {
      if (tokens.get(i).is(Sense.CHANNEL)) {
        ways++;
        first = first < 0 ? i : first;
      }
    }
    return ways > 0
        && !(ways == 1 && isInWriting(frame, first))
        && !(ways > 1 && isReceivedBefore(frame, first));
  }

  private boolean isReceivedBefore(Frame frame, int way) {
    Token last = tokens.get(frame.number() - 1);
    return Frame.has(tokens, frame.lead(), way, Sense.RECEIVE)
        && (last.is(Sense.REQUEST) || last.is(Sense.PLAIN_REQUEST));
  }

  /** 收到书面申请6件: all are in writing, it is no channel beside others. */
  private boolean isInWriting(Frame frame, int channel) {
    if (!context.is(tokens.get(channel), "书面")) {
      return false;
    }
    boolean received = frame.leadHas(tokens, Sense.RECEIVE) || frame.leadHas(tokens, Sense.ACCEPT);
    return received
        && (frame.leadHas(tokens, Sense.REQUEST) || frame.leadHas(tokens, Sense.PLAIN_REQUEST));
  }

  /** 律师事务所提出14件: who asked stands before the verb. */
  private @Nullable Sense asking(Frame frame, int verb) {
    for (int i = verb - 1; i >= frame.lead(); i--) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isApplicant()) {
        return sense;
      }
      if (tokens.get(i).isForeign()) {
        return null;
      }
    }
    return null;
  }

  /** 当年办结7件: without those carried in. */
  private boolean isOfThisYearOnly(Frame frame) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      if (tokens.get(i).is(Sense.THIS_YEAR) && context.is(tokens.get(i), "当年")) {
        return true;
      }
    }
    return false;
  }

  private boolean isForeignBetween(Frame frame, int index) {
    for (int i = index + 1; i < frame.number(); i++) {
      if (tokens.get(i).isForeign()) {
        return true;
      }
    }
    return false;
  }

  private boolean isForeignBefore(Frame frame, int index) {
    for (int i = frame.lead(); i < index; i++) {
      if (tokens.get(i).isForeign()) {
        return true;
      }
    }
    return false;
  }

  static boolean isVerb(Sense sense) {
    return sense.isComing()
        || sense.isGoing()
        || sense == Sense.CARRY_IN
        || sense == Sense.CARRY_OUT
        || sense == Sense.CARRY
        || sense == Sense.REST;
  }
}
