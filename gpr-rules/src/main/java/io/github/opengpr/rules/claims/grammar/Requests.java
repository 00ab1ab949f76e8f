package io.github.opengpr.rules.claims.grammar;

import static io.github.opengpr.rules.claims.measure.Measure.CARRIED_IN;
import static io.github.opengpr.rules.claims.measure.Measure.CARRIED_OUT;
import static io.github.opengpr.rules.claims.measure.Measure.HANDLED;
import static io.github.opengpr.rules.claims.measure.Measure.RECEIVED;
import static io.github.opengpr.rules.claims.measure.Measure.TO_DO;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.grammar.Mention.Kind;
import io.github.opengpr.rules.claims.grammar.Mention.Weight;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers of applications: table three. */
final class Requests {

  static final Message NEW = new Message("新收（受理）政府信息公开申请", "new applications");
  static final Message FROM_LAST_YEAR = new Message("上年结转政府信息公开申请", "applications carried in");
  static final Message DONE = new Message("答复（办结）政府信息公开申请", "applications handled");
  static final Message TO_NEXT_YEAR = new Message("结转下年度政府信息公开申请", "applications carried over");
  static final Message ALL_IN_ALL =
      new Message("收到（办理）政府信息公开申请", "applications received or handled");

  private final List<Token> tokens;
  private final Setting setting;
  private final Context context;
  private final Lists lists;
  private final Outcomes outcomes;
  private boolean handledBefore;

  Requests(List<Token> tokens, String text, Setting setting, Context context, Lists lists) {
    this.tokens = tokens;
    this.setting = setting;
    this.context = context;
    this.lists = lists;
    this.outcomes = new Outcomes(tokens, text);
  }

  boolean read(Frame frame, Mention mention) {
    boolean strayed = !context.isRequest();
    if (strayed && !isRequestBehind(frame) && !isOutcome(frame)) {
      return false;
    }
    int nearIndex = frame.nearIndex(tokens);
    Token near = nearIndex < 0 ? null : tokens.get(nearIndex);
    if (near == null && isWholeOfNext(frame)) {
      inAll(mention);
      weigh(mention, Weight.WEAK);
      return true;
    }
    boolean read =
        near == null
            ? behind(frame, mention, frame.tailIndex(tokens), false)
            : before(frame, mention, near, nearIndex);
    if (read && strayed && context.topic() == Sense.OTHER_THING) {
      weigh(mention, mention.concept == Concept.HANDLED ? Weight.WEAK : Weight.LIKELY);
    }
    if (read && context.weak && !frame.leadHas(tokens, Sense.REQUEST)) {
      weigh(mention, Weight.LIKELY);
    }
    return read;
  }

  /** 属于信访投诉，不予处理3件: outcomes are those of applications where applications were the matter. */
  private boolean isOutcome(Frame frame) {
    Mention before = lists.last();
    Mention last = before != null && before.sentence.equals(frame.sentence()) ? before : null;
    boolean listed = last != null && last.concept == Concept.OUTCOME;
    boolean foreign = last != null && last.kind == Kind.OUTSIDE && last.concept == Concept.OTHER;
    if (context.anchor != Sense.REQUEST
        || context.topic() != null && context.topic() != Sense.OTHER_THING) {
      return false;
    }
    Token near = frame.near(tokens);
    int tail = frame.tailIndex(tokens);
    Sense sense = near != null ? near.sense() : tail >= 0 ? tokens.get(tail).sense() : null;
    return sense != null
        && (sense.isOutcome() && (listed || sense != Sense.WITHDRAWN && sense != Sense.MISC)
            || sense == Sense.REST
            || sense == Sense.CARRY_OUT
            || sense == Sense.CARRY_IN
            || sense.isGoing())
        && !(foreign && isCommon(sense));
  }

  /** Words that are said of complaints, petitions and other business as well. */
  private static boolean isCommon(Sense sense) {
    return sense.isGoing()
        || sense == Sense.NOT_PROCESSED
        || sense == Sense.REST
        || sense == Sense.CARRY_OUT
        || sense == Sense.CARRY_IN;
  }

  /** 新收8件政府信息公开申请: what is counted is named behind the number. */
  private boolean isRequestBehind(Frame frame) {
    int tail = frame.tailIndex(tokens);
    return tail >= 0
        && (tokens.get(tail).is(Sense.REQUEST) && adjacent(frame.number(), tail)
            || context.disclosure && tokens.get(tail).is(Sense.PLAIN_REQUEST));
  }

  private boolean adjacent(int number, int tail) {
    return tokens.get(tail).start() - tokens.get(number).end() <= 2;
  }

  private boolean before(Frame frame, Mention mention, Token near, int nearIndex) {
    if (isAmongThem(frame)
        && frame.tailIndex(tokens) >= 0
        && behind(frame, mention, frame.tailIndex(tokens), false)) {
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
    if (near.isForeign()) {
      // 经审查5件不予公开: what matters may stand behind.
      int tail = frame.tailIndex(tokens);
      return tail >= 0 && isTelling(tokens.get(tail).sense()) && behind(frame, mention, tail, true)
          || lists.open() != null
              && frame.leadHas(tokens, Sense.CHANNEL)
              && channel(mention, frame);
    }
    Sense sense = near.sense();
    if ((near.is(Sense.CARRY) || near.is(Sense.CARRY_IN))
        && Frame.has(tokens, nearIndex, frame.number(), Sense.TOTAL)) {
      usages(mention, Concept.REQUESTS, ALL_IN_ALL, TO_DO, RECEIVED, HANDLED);
      return true; // 连同结转在内共30件
    }
    if (near.is(Sense.LAST_YEAR) && isCarriedBehind(tokens, frame)) {
      usages(mention, Concept.CARRIED_IN, FROM_LAST_YEAR, CARRIED_IN);
      return true;
    }
    if (near.kind() == Token.Kind.YEAR) {
      return carriedByYear(frame, mention);
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
      return applicant(mention, sense, frame);
    }
    if (sense.isOutcome()) {
      return outcome(frame, mention, nearIndex);
    }
    if (sense == Sense.OTHERS) {
      return others(frame, mention);
    }
    if (sense == Sense.DECIDED && nearIndex > frame.lead()) {
      Sense before = tokens.get(nearIndex - 1).sense();
      return before != null && before.isOutcome() && outcome(frame, mention, nearIndex - 1);
    }
    if (outcomes.isPublished(near) && nearIndex == firstCore(frame)) {
      boolean read = outcome(frame, mention, nearIndex);
      weigh(mention, Weight.LIKELY);
      return read;
    }
    if (sense == Sense.UP || sense == Sense.DOWN) {
      if (context.verb != null && context.verb.isGoing()) {
        usages(mention, Concept.HANDLED, DONE, HANDLED);
      } else {
        inAll(mention);
      }
      weigh(mention, Weight.LIKELY);
      return true;
    }
    if (sense == Sense.NEG && context.words(near).equals("不存在")) {
      return notThere(mention);
    }
    int tail = frame.tailIndex(tokens);
    if (sense == Sense.REST && frame.tailHas(tokens, Sense.NEXT_YEAR)) {
      usages(mention, Concept.CARRIED_OUT, TO_NEXT_YEAR, CARRIED_OUT);
      weigh(mention, Weight.LIKELY);
      return true; // 剩下1件到期日在次年1月
    }
    if (sense == Sense.REST || sense == Sense.NOT_INCLUDING || sense == Sense.EXCEPT) {
      return tail >= 0 && !isOfSeveral(frame) && behind(frame, mention, tail, false)
          || rest(frame, mention);
    }
    return verb(frame, mention, sense, nearIndex);
  }

  /** 办结件中34件公开: the words before the number name the whole. */
  private boolean isAmongThem(Frame frame) {
    if (frame.number() == frame.lead()) {
      return false;
    }
    Token before = tokens.get(frame.number() - 1);
    String words = context.words(before);
    return before.end() == tokens.get(frame.number()).start()
        && (before.is(Sense.FILLER) && words.endsWith("中") || words.equals("当中"));
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
    for (int i = nearIndex - 1; i >= frame.lead(); i--) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      if (sense == null) {
        continue;
      }
      if (sense.isOutcome() && sense != Sense.WITHDRAWN) {
        return outcome(frame, mention, i);
      }
      if (sense.isApplicant() || (sense == Sense.CHANNEL && !isPlace(i))) {
        return sense == Sense.CHANNEL ? channel(mention, frame) : applicant(mention, sense, frame);
      }
      if (isVerb(sense) && verb(frame, mention, sense, i)) {
        return true;
      }
    }
    int tail = frame.tailIndex(tokens);
    if (tail >= 0 && isTelling(tokens.get(tail).sense()) && !isAll(frame, tail)) {
      if (behind(frame, mention, tail, false)) {
        return true;
      }
    }
    inAll(mention);
    if (context.verb == null || !context.verb.isComing()) {
      weigh(mention, Weight.LIKELY);
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

  private static boolean isVerb(Sense sense) {
    return sense.isComing()
        || sense.isGoing()
        || sense == Sense.CARRY_IN
        || sense == Sense.CARRY_OUT
        || sense == Sense.CARRY
        || sense == Sense.REST;
  }

  /** Whether a word behind a number can say what it counts. */
  private static boolean isTelling(@Nullable Sense sense) {
    return sense != null
        && (sense.isOutcome()
            || sense.isApplicant()
            || isVerb(sense)
            || sense == Sense.CHANNEL
            || sense == Sense.PENDING
            || sense == Sense.REQUEST);
  }

  private boolean behind(Frame frame, Mention mention, int tailIndex, boolean loose) {
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
          weigh(mention, Weight.LIKELY);
        }
        return true;
      }
    }
    return frame.near(tokens) == null && !gap && bare(frame, mention);
  }

  private boolean tail(Frame frame, Mention mention, Sense sense, int index) {
    if (sense.isOutcome()) {
      boolean all = Frame.has(tokens, frame.number() + 1, index, Sense.ALL);
      outcomes.forwards(mention, index, frame.next());
      if (all) {
        mention.usages = with(List.of(HANDLED, RECEIVED, TO_DO), mention.usages);
        mention.concept = Concept.HANDLED;
        mention.about = DONE;
      }
      return true;
    }
    if (sense == Sense.CHANNEL) {
      return channel(mention, frame);
    }
    if (sense.isApplicant()) {
      return applicant(mention, sense, frame);
    }
    if (sense == Sense.CARRY) {
      return carriedByYear(frame, mention);
    }
    if (sense == Sense.CARRY_OUT || sense == Sense.PENDING) {
      usages(mention, Concept.CARRIED_OUT, TO_NEXT_YEAR, CARRIED_OUT);
      mention.word = Sense.CARRY_OUT;
      return true;
    }
    if (sense == Sense.CARRY_IN) {
      usages(mention, Concept.CARRIED_IN, FROM_LAST_YEAR, CARRIED_IN);
      return true;
    }
    if (sense.isGoing()) {
      if (Frame.has(tokens, frame.number() + 1, index, Sense.ALL)) {
        usages(mention, Concept.REQUESTS, ALL_IN_ALL, RECEIVED, HANDLED, TO_DO);
      } else {
        usages(mention, Concept.HANDLED, DONE, HANDLED);
      }
      mention.word = sense;
      return true;
    }
    if (sense == Sense.NEW) {
      usages(mention, Concept.RECEIVED, NEW, RECEIVED);
      mention.word = sense;
      return true;
    }
    if (outcomes.isPublished(tokens.get(index)) && index == frame.tailIndex(tokens)) {
      outcomes.forwards(mention, index, frame.next());
      weigh(mention, Weight.LIKELY);
      return true;
    }
    if (sense == Sense.NEG && context.words(tokens.get(index)).equals("不存在")) {
      return notThere(mention);
    }
    if (sense == Sense.REQUEST || sense == Sense.PLAIN_REQUEST) {
      Sense verb = verbIn(frame);
      return verb == null ? bare(frame, mention) : verb(frame, mention, verb, frame.number());
    }
    return false;
  }

  /** 上年13件结转: the number stands between. */
  static boolean isCarriedBehind(List<Token> tokens, Frame frame) {
    int tail = frame.tailIndex(tokens);
    return tail >= 0 && (tokens.get(tail).is(Sense.CARRY) || tokens.get(tail).is(Sense.CARRY_IN));
  }

  /** 17件中企业12件: what follows are parts of the number. */
  private boolean isWholeOfNext(Frame frame) {
    int next = frame.number() + 1;
    return next < frame.next()
        && frame.next() < frame.to()
        && (context.words(tokens.get(next)).equals("中")
            || context.words(tokens.get(next)).equals("当中"));
  }

  private static boolean isRequestNoun(Sense sense) {
    return sense == Sense.REQUEST || sense == Sense.PLAIN_REQUEST;
  }

  /** 19件申请尚在办理中: what became of them stands behind the noun. */
  private boolean isToldOfThem(Frame frame, int noun) {
    for (int i = noun + 1; i < frame.next(); i++) {
      Sense sense = tokens.get(i).sense();
      if (tokens.get(i).isForeign() || tokens.get(i).is(Sense.ALL)) {
        return false;
      }
      if (sense != null && (sense.isOutcome() || sense.isGoing() || sense == Sense.CARRY_OUT)) {
        return true;
      }
    }
    return false;
  }

  /** 不存在2件. */
  private boolean notThere(Mention mention) {
    usages(
        mention,
        Concept.OUTCOME,
        new Message("无法提供", "unavailable"),
        Rows.outcome(Sense.UNAVAILABLE),
        Rows.outcome(Sense.NOT_HELD));
    mention.word = Sense.UNAVAILABLE;
    weigh(mention, Weight.LIKELY);
    return true;
  }

  private @Nullable Sense verbIn(Frame frame) {
    for (int i = frame.number() - 1; i >= frame.lead(); i--) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && isVerb(sense)) {
        return sense;
      }
    }
    return null;
  }

  /** A number of applications of which nothing is said. */
  private boolean bare(Frame frame, Mention mention) {
    Parts open = lists.open();
    if (open != null && !open.isEmpty()) {
      return false;
    }
    usages(mention, Concept.REQUESTS, ALL_IN_ALL, RECEIVED, HANDLED, TO_DO);
    int behind = frame.number() + 1;
    boolean ofThem = behind < frame.next() && context.words(tokens.get(behind)).equals("中");
    boolean ofYear =
        frame.leadHas(tokens, Sense.THIS_YEAR) && frame.number() + 1 == frame.to() && open == null;
    weigh(mention, ofThem || ofYear ? Weight.LIKELY : Weight.WEAK);
    return frame.next() == frame.to();
  }

  /** 其他3件 after other outcomes. */
  private boolean others(Frame frame, Mention mention) {
    Mention last = lists.last();
    if (last == null || !last.sentence.equals(mention.sentence)) {
      return false;
    }
    List<Sense> applicants = applicants(frame);
    if (last.concept == Concept.APPLICANTS || !applicants.isEmpty()) {
      applicants.add(Sense.OTHER_APPLICANT);
      List<Measure> usages = new ArrayList<>();
      usages.add(sum("received", applicants));
      usages.add(sum("handled", applicants));
      if (applicants.size() == 1) {
        usages.add(Rows.applicants("received", Sense.ORGANISATION));
      }
      mention.usages = usages;
      table(mention, Concept.APPLICANTS, applicantWords(Sense.OTHER_APPLICANT));
      mention.word = Sense.OTHER_APPLICANT;
      weigh(mention, applicants.size() == 1 ? Weight.WEAK : Weight.LIKELY);
      return true;
    }
    if (last.concept != Concept.OUTCOME) {
      return false;
    }
    usages(
        mention,
        Concept.OUTCOME,
        new Message("其他", "applications handled otherwise"),
        Rows.outcome(Sense.MISC),
        Rows.outcome(Sense.OTHERWISE_HANDLED));
    mention.word = Sense.MISC;
    weigh(mention, Weight.LIKELY);
    return true;
  }

  /** 其余5件属于不予公开、不予处理和撤回等情形. */
  private boolean isOfSeveral(Frame frame) {
    int outcomesTold = 0;
    for (int i = frame.number() + 1; i < frame.next(); i++) {
      Sense sense = tokens.get(i).sense();
      outcomesTold += sense != null && sense.isOutcome() ? 1 : 0;
    }
    return outcomesTold > 1;
  }

  private boolean rest(Frame frame, Mention mention) {
    Mention last = lists.last();
    if (last != null && last.concept == Concept.OUTCOME && last.sentence.equals(frame.sentence())) {
      mention.word = Sense.REST;
      return false; // what remains when the outcomes told are taken off
    }
    usages(mention, Concept.CARRIED_OUT, TO_NEXT_YEAR, CARRIED_OUT);
    boolean afterDone = last != null && last.concept == Concept.HANDLED;
    weigh(mention, afterDone ? Weight.LIKELY : Weight.WEAK);
    return true;
  }

  private boolean verb(Frame frame, Mention mention, Sense sense, int index) {
    if (isForeignBetween(frame, index) && !frame.leadHas(tokens, Sense.REQUEST)) {
      return false;
    }
    if ((sense == Sense.PROCESS || sense.isGoing())
        && Frame.has(tokens, frame.lead(), index, Sense.CARRY)
        && carriedByYear(frame, mention)) {
      return true;
    }
    if (sense.isGoing() && isJoinedBefore(frame, index)) {
      usages(mention, Concept.HANDLED, DONE, HANDLED, RECEIVED, TO_DO);
      weigh(mention, Weight.LIKELY);
      return true;
    }
    if (sense.isGoing() || sense == Sense.PROCESS) {
      for (int i = index - 1; i >= frame.lead(); i--) {
        Sense before = tokens.get(i).sense();
        if (before != null
            && before.isOutcome()
            && (sense.isGoing() && Rows.isGroup(before) || i == index - 1)) {
          return outcome(frame, mention, i);
        }
      }
    }
    Sense asking = sense == Sense.RECEIVE && !isGetting(index) ? asking(frame, index) : null;
    if (asking != null && !isAnybody(frame)) {
      return applicant(mention, asking, frame);
    }
    mention.word = sense;
    boolean total = frame.leadHas(tokens, Sense.TOTAL);
    switch (sense) {
      case NEW -> {
        usages(mention, Concept.RECEIVED, NEW, RECEIVED);
        handledBefore = false;
      }
      case ACCEPT -> {
        if (total || context.verb == Sense.RECEIVE) {
          usages(mention, Concept.REQUESTS, ALL_IN_ALL, RECEIVED, TO_DO, HANDLED);
        } else {
          usages(mention, Concept.RECEIVED, NEW, RECEIVED);
          mention.seldom = List.of(TO_DO);
        }
      }
      case RECEIVE, PROCESS -> {
        if (isTakingOver(frame, index)) {
          usages(mention, Concept.CARRIED_IN, FROM_LAST_YEAR, CARRIED_IN, RECEIVED, TO_DO, HANDLED);
          weigh(mention, Weight.LIKELY);
          return true;
        }
        usages(mention, Concept.REQUESTS, ALL_IN_ALL, RECEIVED, TO_DO, HANDLED);
        handledBefore &= sense == Sense.PROCESS;
      }
      case ANSWER, CLOSE -> {
        usages(mention, Concept.HANDLED, DONE, HANDLED);
        handledBefore = true;
      }
      case CARRY_IN -> usages(mention, Concept.CARRIED_IN, FROM_LAST_YEAR, CARRIED_IN);
      case CARRY_OUT -> usages(mention, Concept.CARRIED_OUT, TO_NEXT_YEAR, CARRIED_OUT);
      case CARRY -> {
        return carriedByYear(frame, mention);
      }
      case PENDING -> usages(mention, Concept.CARRIED_OUT, TO_NEXT_YEAR, CARRIED_OUT);
      default -> {
        return false;
      }
    }
    narrow(frame, mention, sense, index);
    if (frame.leadHas(tokens, Sense.NAMELY)) {
      weigh(mention, Weight.WEAK);
    }
    return true;
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
    if (frame.leadHas(tokens, Sense.CHANNEL)) {
      mention.kind = Kind.PART;
      return;
    }
    boolean noun = frame.leadHas(tokens, Sense.REQUEST);
    if (!noun && isForeignBefore(frame, index)) {
      weigh(mention, Weight.LIKELY);
    }
    boolean applicant = false;
    boolean got = isGetting(index);
    for (int i = got ? index : frame.lead(); i < frame.number(); i++) {
      Sense one = tokens.get(i).sense();
      applicant |= one != null && one.isApplicant() && one != Sense.ORGANISATION;
    }
    if (applicant) {
      weigh(mention, Weight.WEAK);
    }
    if (sense.isGoing() && isOfThisYearOnly(frame)) {
      weigh(mention, Weight.LIKELY);
    }
    Parts open = lists.open();
    if (sense.isGoing()
        && open != null
        && open.isOfParts()
        && !frame.leadHas(tokens, Sense.TOTAL)) {
      mention.kind = Kind.PART; // 提前答复2次、按期答复3次
      return;
    }
    if (sense.isGoing()
        && (frame.leadHas(tokens, Sense.IN_TIME)
            || context.words(tokens.get(index)).contains("按"))) {
      weigh(mention, lists.open() == null ? Weight.LIKELY : Weight.WEAK);
    }
    if (frame.leadHas(tokens, Sense.AMONG) && sense != Sense.NEW && !inBracketOfRequest()) {
      weigh(mention, Weight.LIKELY);
    }
  }

  /** 新增72件、承接4件: taken over from last year, where new ones are told apart. */
  private boolean isTakingOver(Frame frame, int verb) {
    return context.words(tokens.get(verb)).startsWith("承接")
        && !frame.leadHas(tokens, Sense.REQUEST);
  }

  private boolean isGetting(int verb) {
    return "收接受新".indexOf(context.words(tokens.get(verb)).charAt(0)) >= 0;
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
      if (tokens.get(i).is(Sense.THIS_YEAR) && context.words(tokens.get(i)).equals("当年")) {
        return true;
      }
    }
    return false;
  }

  private boolean inBracketOfRequest() {
    return lists.bracketed() != null;
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

  /** 2020年结转, 结转至2022年, and 结转 alone: the year tells whence or whither. */
  private boolean carriedByYear(Frame frame, Mention mention) {
    Integer report = setting.year();
    int year = 0;
    boolean carry = false;
    for (int i = frame.lead(); i < frame.next(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.YEAR && report != null) {
        Token before = i > 0 ? tokens.get(i - 1) : null;
        Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        if (isCarry(before) || isCarry(after) || skipped(i)) {
          year = token.value();
        }
      }
      carry |= token.is(Sense.CARRY);
    }
    if (!carry) {
      return false;
    }
    mention.word = Sense.CARRY;
    if (year > 0 && report != null && year != report) {
      if (year > report) {
        usages(mention, Concept.CARRIED_OUT, TO_NEXT_YEAR, CARRIED_OUT);
      } else {
        usages(mention, Concept.CARRIED_IN, FROM_LAST_YEAR, CARRIED_IN);
      }
      return true;
    }
    if (isInBracketOfHandled(frame)) {
      usages(mention, Concept.CARRIED_IN, FROM_LAST_YEAR, CARRIED_IN);
      return true;
    }
    if (handledBefore
        || frame.frameHas(tokens, Sense.REST)
        || frame.tailHas(tokens, Sense.CARRY_OUT)) {
      usages(mention, Concept.CARRIED_OUT, TO_NEXT_YEAR, CARRIED_OUT);
      return true;
    }
    usages(mention, Concept.CARRIED_IN, FROM_LAST_YEAR, CARRIED_IN, CARRIED_OUT);
    weigh(mention, Weight.LIKELY);
    return true;
  }

  /** 办结83件（含结转3件）. */
  private boolean isInBracketOfHandled(Frame frame) {
    Mention whole = lists.bracketed();
    return whole != null
        && (frame.leadHas(tokens, Sense.INCLUDING) || frame.leadHas(tokens, Sense.AMONG))
        && (whole.concept == Concept.HANDLED
            || whole.concept == Concept.REQUESTS
            || whole.concept == Concept.RECEIVED);
  }

  private static boolean isCarry(@Nullable Token token) {
    return token != null && token.is(Sense.CARRY);
  }

  /** 结转到了2024年: a filler between. */
  private boolean skipped(int index) {
    return index > 1 && tokens.get(index - 1).is(Sense.FILLER) && isCarry(tokens.get(index - 2));
  }

  private boolean channel(Mention mention, Frame frame) {
    mention.kind = Kind.PART;
    return frame.number() >= 0;
  }

  private boolean applicant(Mention mention, Sense sense, Frame frame) {
    List<Measure> usages = new ArrayList<>();
    List<Sense> kinds = applicants(frame);
    if (kinds.isEmpty()) {
      kinds.add(sense);
    }
    for (String row : List.of("received", "handled")) {
      usages.add(sum(row, kinds));
    }
    usages.add(sum("received", kinds).and(sum("carriedIn", kinds)));
    mention.usages = usages;
    table(mention, Concept.APPLICANTS, applicantWords(sense));
    mention.word = sense;
    boolean sure = sense == Sense.NATURAL || sense == Sense.ORGANISATION;
    if (!sure || frame.frameHas(tokens, Sense.CHANNEL)) {
      weigh(mention, Weight.LIKELY);
    }
    for (int i = frame.lead(); i < frame.next(); i++) {
      Sense one = tokens.get(i).sense();
      if (one != null && one.isOutcome() || tokens.get(i).isForeign()) {
        weigh(mention, Weight.WEAK);
      }
    }
    return true;
  }

  /** 公民、法人和其他组织: everybody there is. */
  private boolean isAnybody(Frame frame) {
    return frame.leadHas(tokens, Sense.NATURAL) && frame.leadHas(tokens, Sense.ORGANISATION);
  }

  /** 企业和律师事务所: all kinds of applicants that a number is of. */
  private List<Sense> applicants(Frame frame) {
    List<Sense> kinds = new ArrayList<>();
    for (int i = frame.lead(); i < frame.next(); i++) {
      if (i == frame.number() && !kinds.isEmpty()) {
        break;
      }
      Sense one = tokens.get(i).sense();
      if (one != null && one.isApplicant() && !kinds.contains(one)) {
        kinds.add(one);
      }
    }
    return kinds;
  }

  private static Measure sum(String row, List<Sense> kinds) {
    Measure sum = Rows.applicants(row, kinds.get(0));
    for (Sense kind : kinds) {
      sum = sum.and(Rows.applicants(row, kind));
    }
    return sum;
  }

  static Message applicantWords(Sense sense) {
    return switch (sense) {
      case NATURAL -> new Message("自然人提出的申请", "applications by natural persons");
      case BUSINESS -> new Message("商业企业提出的申请", "applications by businesses");
      case RESEARCH -> new Message("科研机构提出的申请", "applications by research institutions");
      case WELFARE -> new Message("社会公益组织提出的申请", "applications by welfare organisations");
      case LEGAL -> new Message("法律服务机构提出的申请", "applications by legal services");
      case OTHER_APPLICANT -> new Message("其他申请人提出的申请", "applications by others");
      default -> new Message("法人或者其他组织提出的申请", "applications by organisations");
    };
  }

  /** Whether words that the reader does not know may name a reason. */
  private boolean isGapBefore(Frame frame, int index) {
    int i = index - 1;
    while (i >= frame.lead() && tokens.get(i).isTransparent()) {
      i--;
    }
    return i >= frame.lead() && tokens.get(i).kind() == Token.Kind.GAP;
  }

  private boolean outcome(Frame frame, Mention mention, int nearIndex) {
    boolean read = outcomes.backwards(mention, nearIndex, frame.lead());
    if (mention.word != null && Rows.isGroup(mention.word) && isGapBefore(frame, nearIndex)) {
      List<Measure> usages = new ArrayList<>(mention.usages);
      for (Sense reason : Rows.reasons()) {
        if (Rows.isReasonFor(reason, mention.word)) {
          usages.add(Rows.outcome(reason));
        }
      }
      if (usages.size() > mention.usages.size()) {
        mention.usages = List.copyOf(usages); // 属他人秘密不予公开3件
        weigh(mention, Weight.LIKELY);
      }
    }
    if (Frame.has(tokens, nearIndex, frame.number(), Sense.NAMELY)) {
      weigh(mention, Weight.WEAK);
    }
    for (int i = frame.lead(); i < nearIndex; i++) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && (sense.isApplicant() || sense == Sense.CHANNEL)) {
        weigh(mention, Weight.WEAK);
      }
    }
    return read;
  }

  /** Makes a number one of the three usages of 共收到 and 办理. */
  static void inAll(Mention mention) {
    usages(mention, Concept.REQUESTS, ALL_IN_ALL, RECEIVED, TO_DO, HANDLED);
    mention.seldom = List.of();
  }

  private static void usages(Mention mention, Concept concept, Message about, Measure... measures) {
    mention.usages = List.of(measures);
    table(mention, concept, about);
  }

  private static void table(Mention mention, Concept concept, Message about) {
    mention.kind = Kind.TABLE;
    mention.concept = concept;
    mention.about = about;
  }

  private static List<Measure> with(List<Measure> some, List<Measure> more) {
    List<Measure> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  static void weigh(Mention mention, Weight weight) {
    if (weight.compareTo(mention.weight) > 0) {
      mention.weight = weight;
    }
  }
}
