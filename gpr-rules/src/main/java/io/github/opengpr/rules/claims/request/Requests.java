package io.github.opengpr.rules.claims.request;

import static io.github.opengpr.rules.claims.measure.Measure.CARRIED_IN;
import static io.github.opengpr.rules.claims.measure.Measure.CARRIED_OUT;
import static io.github.opengpr.rules.claims.measure.Measure.HANDLED;
import static io.github.opengpr.rules.claims.measure.Measure.RECEIVED;
import static io.github.opengpr.rules.claims.measure.Measure.TO_DO;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.context.Setting;
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

/** Reads numbers of applications: table three. */
public final class Requests {

  private final List<Token> tokens;
  private final Setting setting;
  private final Context context;
  private final Lists lists;
  private final Outcomes outcomes;
  private final Applicants applicants;
  private final OfApplicants ofApplicants;
  private final Citizens citizens;
  private final CarryOver carryOver;
  private final Handling handling;
  private final WordsBehind wordsBehind;
  private final Organs organs;
  private final Sifted sifted;
  private final Astray astray;
  private final Bounds bounds;
  private final ClosingTotal closingTotal;

  public Requests(List<Token> tokens, String text, Setting setting, Context context, Lists lists) {
    this.tokens = tokens;
    this.setting = setting;
    this.context = context;
    this.lists = lists;
    this.organs = new Organs(tokens, text, setting, context);
    this.bounds = new Bounds(tokens, context);
    this.closingTotal = new ClosingTotal(tokens, text, lists);
    this.sifted = new Sifted(tokens, text, context);
    this.outcomes = new Outcomes(tokens, text);
    this.astray = new Astray(tokens, context, lists, outcomes);
    this.applicants = new Applicants(tokens, text, lists);
    this.ofApplicants = new OfApplicants(tokens, text, lists);
    this.citizens = new Citizens(tokens, context);
    this.carryOver = new CarryOver(tokens, setting, context, lists);
    this.handling = new Handling(tokens, context, lists, carryOver, applicants, outcomes);
    this.wordsBehind =
        new WordsBehind(tokens, text, context, lists, handling, carryOver, applicants, outcomes);
  }

  public boolean read(Frame frame, Mention mention) {
    if (context.remark(frame.sentence()).leavesOut(frame.clause())) {
      return false;
    }
    if (bounds.isOfShare(frame)) {
      return false;
    }
    if (outcomes.reasonInShort(frame, mention, lists.open())) {
      return true;
    }
    if (sifted.isIndeed(frame)) {
      context.restore(List.of(Sense.REQUEST), context.weak);
    }
    boolean strayed = !context.isRequest();
    if (strayed && !astray.isRequestBehind(frame) && !astray.isOutcome(frame)) {
      return false;
    }
    if (organs.isOfOne(frame, mention) || bounds.isBehind(frame)) {
      return channel(mention, frame);
    }
    int nearIndex = frame.nearIndex(tokens);
    Token near = nearIndex < 0 ? null : tokens.get(nearIndex);
    if (near == null && isWholeOfNext(frame)) {
      TableThree.inAll(mention);
      mention.weigh(Weight.WEAK);
      return true;
    }
    boolean read =
        near == null
            ? closingTotal.read(frame, mention)
                || isOthersBehind(frame) && others(frame, mention)
                || wordsBehind.read(frame, mention, frame.tailIndex(tokens), false)
            : before(frame, mention, near, nearIndex);
    if (read && (mention.concept == Concept.RECEIVED || mention.concept == Concept.REQUESTS)) {
      organs.received(mention);
    }
    if (read && strayed && context.topic() == Sense.OTHER_THING) {
      mention.weigh(mention.concept == Concept.HANDLED ? Weight.WEAK : Weight.LIKELY);
    }
    if (read) {
      ofApplicants.narrow(frame, mention);
    }
    if (read) {
      sifted.told(frame, mention);
    }
    if (read && context.weak && !frame.leadHas(tokens, Sense.REQUEST)) {
      mention.weigh(Weight.LIKELY);
    }
    return read;
  }

  /** 其余均由自然人提出，计74件: how many those asked for of whom the clause before told. */
  public boolean ofAll(Frame frame, Mention mention) {
    return context.isRequest() && applicants.ofAll(frame, mention);
  }

  private boolean isBehindPartly(Frame frame) {
    Mention last = lists.last();
    return last != null
        && last.word == Sense.PARTIALLY_GRANTED
        && last.sentence.equals(frame.sentence());
  }

  private boolean before(Frame frame, Mention mention, Token near, int nearIndex) {
    if (isAmongThem(frame)
        && frame.tailIndex(tokens) >= 0
        && wordsBehind.read(frame, mention, frame.tailIndex(tokens), false)) {
      return true;
    }
    if (near.is(Sense.SHARE) && nearIndex > frame.lead()) {
      Frame before =
          new Frame(
              frame.from(),
              frame.lead(),
              nearIndex,
              frame.next(),
              frame.to(),
              frame.clause(),
              frame.sentence(),
              frame.mark());
      int index = before.nearIndex(tokens);
      if (index >= 0) {
        return before(frame, mention, tokens.get(index), index); // 无法提供的占10件
      }
    }
    if (wordsBehind.isToldOf(frame, near, nearIndex)) {
      return wordsBehind.read(frame, mention, frame.tailIndex(tokens), false);
    }
    if (near.isForeign()) {
      // 经审查5件不予公开: what matters may stand behind.
      int tail = frame.tailIndex(tokens);
      return tail >= 0
              && WordsBehind.isTelling(tokens.get(tail).sense())
              && wordsBehind.read(frame, mention, tail, true)
          || lists.open() != null && frame.leadHas(tokens, Sense.CHANNEL) && channel(mention, frame)
          || outcomes.beforeGap(frame, mention, nearIndex)
          || outcomes.ofInformation(frame, mention, nearIndex);
    }
    Sense sense = near.sense();
    if ((near.is(Sense.CARRY) || near.is(Sense.CARRY_IN))
        && (Frame.has(tokens, nearIndex, frame.number(), Sense.TOTAL)
            || carryOver.isTakenIn(nearIndex, frame.number()))) {
      mention.counts(Concept.REQUESTS, TableThree.ALL_IN_ALL, TO_DO, RECEIVED, HANDLED);
      return true; // 连同结转在内共30件
    }
    if (near.is(Sense.LAST_YEAR) && CarryOver.isCarriedBehind(tokens, frame)) {
      mention.counts(Concept.CARRIED_IN, TableThree.FROM_LAST_YEAR, CARRIED_IN);
      return true;
    }
    if (near.kind() == Token.Kind.YEAR) {
      return carryOver.carriedByYear(frame, mention) || ofYear(frame, mention, near);
    }
    if (sense == null) {
      return false;
    }
    if (sense == Sense.REQUEST || sense == Sense.PLAIN_REQUEST) {
      return noun(frame, mention, nearIndex);
    }
    if (sense == Sense.CHANNEL || sense == Sense.NARROW) {
      return channel(mention, frame);
    }
    if (sense.isApplicant()) {
      return citizens.read(frame, mention, nearIndex) || applicants.read(mention, sense, frame);
    }
    if (sense.isOutcome() && bounds.isOfKinds(frame)) {
      return false;
    }
    if (sense.isOutcome()) {
      boolean read = outcomes.before(frame, mention, nearIndex);
      if (isAskedAbout(nearIndex)) {
        mention.weigh(Weight.WEAK);
      }
      return read;
    }
    if (sense == Sense.OTHERS) {
      return others(frame, mention);
    }
    if (sense == Sense.DECIDED && context.is(near, "作出处理")) {
      return handling.read(frame, mention, Sense.CLOSE, nearIndex);
    }
    if (sense == Sense.DECIDED && nearIndex > frame.lead()) {
      Sense before = tokens.get(nearIndex - 1).sense();
      return before != null && before.isOutcome() && outcomes.before(frame, mention, nearIndex - 1);
    }
    if (outcomes.isPublished(near) && nearIndex == firstCore(frame)) {
      boolean read = outcomes.before(frame, mention, nearIndex);
      if (frame.leadHas(tokens, Sense.TOTAL) && isBehindPartly(frame)) {
        mention.usages = mention.seldom; // 予以公开47件、部分公开26件，合计公开73件
        mention.seldom = List.of();
      }
      mention.weigh(Weight.LIKELY);
      return read;
    }
    if (sense == Sense.UP || sense == Sense.DOWN) {
      if (context.verb != null && context.verb.isGoing()) {
        mention.counts(Concept.HANDLED, TableThree.DONE, HANDLED);
      } else {
        TableThree.inAll(mention);
      }
      mention.weigh(Weight.LIKELY);
      return true;
    }
    if (sense == Sense.NEG && context.is(near, "不存在")) {
      return outcomes.notThere(mention);
    }
    boolean others = nearIndex > frame.lead() && tokens.get(nearIndex - 1).is(Sense.OTHERS);
    if (others && sense == Sense.RECEIVE && others(frame, mention)) {
      return true; // 自然人提出8件，其他提出2件
    }
    int tail = frame.tailIndex(tokens);
    if (carryOver.isExcepted(frame, nearIndex)) {
      return carryOver.leftOut(frame, mention) || channel(mention, frame); // 除1件外均予公开
    }
    if (sense == Sense.REST && carryOver.isOfOtherYear(frame, mention)) {
      return true; // 尚余1件在2022年答复
    }
    if (sense == Sense.REST && frame.tailHas(tokens, Sense.NEXT_YEAR)) {
      mention.counts(Concept.CARRIED_OUT, TableThree.TO_NEXT_YEAR, CARRIED_OUT);
      mention.weigh(Weight.LIKELY);
      return true; // 剩下1件到期日在次年1月
    }
    if (sense == Sense.REST || sense == Sense.NOT_INCLUDING || sense == Sense.EXCEPT) {
      return tail >= 0
              && !outcomes.isOfSeveral(frame)
              && wordsBehind.read(frame, mention, tail, false)
          || carryOver.rest(frame, mention);
    }
    return handling.read(frame, mention, sense, nearIndex);
  }

  /** 收到19件，其中涉及执法案卷的4件: what those received are about, not what became of them. */
  private boolean isAskedAbout(int near) {
    Parts open = lists.open();
    Mention of = open == null ? lists.last() : open.whole();
    return near > 0
        && tokens.get(near - 1).is(Sense.NARROW)
        && context.ends(tokens.get(near - 1), "涉及")
        && of != null
        && (of.concept == Concept.REQUESTS || of.concept == Concept.RECEIVED);
  }

  /** 申请受理。2021年12件: nothing but the year beside the number. */
  private boolean ofYear(Frame frame, Mention mention, Token year) {
    Integer report = setting.year();
    int last = frame.number() - 1;
    if (report == null
        || year.value() != report
        || !context.isRequest()
        || lists.open() != null
        || !tokens.get(last).equals(year)
        || frame.number() + 1 != frame.to()) {
      return false;
    }
    TableThree.inAll(mention);
    mention.weigh(Weight.WEAK);
    return true;
  }

  /** 办结件中34件公开: the words before the number name the whole. */
  private boolean isAmongThem(Frame frame) {
    if (frame.number() == frame.lead()) {
      return false;
    }
    Token before = tokens.get(frame.number() - 1);
    return before.end() == tokens.get(frame.number()).start()
        && (before.is(Sense.FILLER) && context.ends(before, "中") || context.is(before, "当中"));
  }

  /** The first word of a piece that is not transparent. */
  private int firstCore(Frame frame) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      if (!tokens.get(i).isTransparent()) {
        return i;
      }
    }
    return -1;
  }

  private boolean noun(Frame frame, Mention mention, int nearIndex) {
    boolean with = frame.leadHas(tokens, Sense.NEW) && frame.leadHas(tokens, Sense.JOINT);
    if (with && frame.leadHas(tokens, Sense.CARRY)) {
      mention.counts(Concept.REQUESTS, TableThree.ALL_IN_ALL, TO_DO);
      return true; // 新收与结转申请合计
    }
    for (int i = nearIndex - 1; i >= frame.lead(); i--) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      if (sense == null) {
        continue;
      }
      if (sense.isOutcome() && sense != Sense.WITHDRAWN) {
        return outcomes.asked(frame, mention, i, context.anchor == Sense.REQUEST);
      }
      if (citizens.read(frame, mention, i)) {
        return true;
      }
      if (sense.isApplicant() && !applicants.isAnybody(frame)
          || (sense == Sense.CHANNEL && !isPlace(i) && handling.isByChannel(frame))) {
        return sense == Sense.CHANNEL
            ? channel(mention, frame)
            : applicants.read(mention, sense, frame);
      }
      if (Handling.isVerb(sense) && handling.read(frame, mention, sense, i)) {
        return true;
      }
    }
    int tail = frame.tailIndex(tokens);
    if (tail >= 0 && WordsBehind.isTelling(tokens.get(tail).sense()) && !isAll(frame, tail)) {
      if (wordsBehind.read(frame, mention, tail, false)) {
        return true;
      }
    }
    TableThree.inAll(mention);
    if (context.verb == null || !context.verb.isComing()) {
      mention.weigh(Weight.LIKELY);
    }
    return true;
  }

  /** 依申请公开平台收到…: the channel takes in all. */
  private boolean isPlace(int index) {
    return index > 0 && tokens.get(index - 1).is(Sense.ALL);
  }

  private boolean isAll(Frame frame, int tail) {
    return Frame.has(tokens, frame.number() + 1, tail, Sense.ALL);
  }

  /** 17件中企业12件: what follows are parts of the number. */
  private boolean isWholeOfNext(Frame frame) {
    int next = frame.number() + 1;
    return next < frame.next()
        && frame.next() < frame.to()
        && (context.is(tokens.get(next), "中") || context.is(tokens.get(next), "当中"));
  }

  /** 自然人8件，2件系其他: the word stands behind its number. */
  private boolean isOthersBehind(Frame frame) {
    int tail = frame.tailIndex(tokens);
    return tail >= 0 && tail + 1 == frame.next() && tokens.get(tail).is(Sense.OTHERS);
  }

  /** 其他3件 after other outcomes, or other applicants. */
  private boolean others(Frame frame, Mention mention) {
    Mention last = lists.last();
    if (last == null || !last.sentence.equals(mention.sentence)) {
      return false;
    }
    if (applicants.others(frame, mention, last)) {
      return true;
    }
    if (last.concept != Concept.OUTCOME) {
      return false;
    }
    mention.counts(
        Concept.OUTCOME,
        new Message("其他", "applications handled otherwise"),
        Rows.outcome(Sense.MISC),
        Rows.outcome(Sense.OTHERWISE_HANDLED));
    mention.word = Sense.MISC;
    mention.weigh(Weight.LIKELY);
    return true;
  }

  static boolean channel(Mention mention, Frame frame) {
    mention.kind = Kind.PART;
    return frame.number() >= 0;
  }
}
