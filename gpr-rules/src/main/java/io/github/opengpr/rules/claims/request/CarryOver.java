package io.github.opengpr.rules.claims.request;

import static io.github.opengpr.rules.claims.measure.Measure.CARRIED_IN;
import static io.github.opengpr.rules.claims.measure.Measure.CARRIED_OUT;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.context.Setting;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is carried from one year into the next; where the words do not say which, the years
 * and the order do.
 */
public final class CarryOver {

  private final List<Token> tokens;
  private final Setting setting;
  private final Context context;
  private final Lists lists;

  /** Whether what was done with was told already: what is carried then is carried on. */
  private boolean handledBefore;

  CarryOver(List<Token> tokens, Setting setting, Context context, Lists lists) {
    this.tokens = tokens;
    this.setting = setting;
    this.context = context;
    this.lists = lists;
  }

  /** Takes note of a verb of coming or going. */
  void pass(Sense verb) {
    if (verb.isGoing()) {
      handledBefore = true;
    } else if (verb == Sense.NEW || verb == Sense.RECEIVE) {
      handledBefore = false;
    }
  }

  /** 2020年结转, 结转至2022年, and 结转 alone: the year tells whence or whither. */
  boolean carriedByYear(Frame frame, Mention mention) {
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
        mention.counts(Concept.CARRIED_OUT, TableThree.TO_NEXT_YEAR, CARRIED_OUT);
      } else {
        mention.counts(Concept.CARRIED_IN, TableThree.FROM_LAST_YEAR, CARRIED_IN);
      }
      return true;
    }
    if (isInBracketOfHandled(frame)) {
      mention.counts(Concept.CARRIED_IN, TableThree.FROM_LAST_YEAR, CARRIED_IN);
      return true;
    }
    if (handledBefore
        || frame.frameHas(tokens, Sense.REST)
        || frame.tailHas(tokens, Sense.CARRY_OUT)) {
      mention.counts(Concept.CARRIED_OUT, TableThree.TO_NEXT_YEAR, CARRIED_OUT);
      return true;
    }
    mention.counts(Concept.CARRIED_IN, TableThree.FROM_LAST_YEAR, CARRIED_IN, CARRIED_OUT);
    mention.weigh(Weight.LIKELY);
    return true;
  }

  boolean rest(Frame frame, Mention mention) {
    Mention last = lists.last();
    if (last != null && last.concept == Concept.OUTCOME && last.sentence.equals(frame.sentence())) {
      mention.word = Sense.REST;
      return false; // what remains when the outcomes told are taken off
    }
    mention.counts(Concept.CARRIED_OUT, TableThree.TO_NEXT_YEAR, CARRIED_OUT);
    boolean afterDone = last != null && last.concept == Concept.HANDLED;
    mention.weigh(afterDone ? Weight.LIKELY : Weight.WEAK);
    return true;
  }

  /** 除1件外均…: nothing but a number is left out of all. */
  boolean isExcepted(Frame frame, int except) {
    int next = frame.number() + 1;
    return context.is(tokens.get(except), "除")
        && except + 1 == frame.number()
        && next < frame.next()
        && tokens.get(next).is(Sense.EXCEPT);
  }

  /** 除1件外均已办结: what was left out of all that was done is carried on. */
  boolean leftOut(Frame frame, Mention mention) {
    boolean all = false;
    for (int i = frame.number() + 2; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      all |= token.is(Sense.ALL) || context.begins(token, "全部");
      if (sense != null && sense.isGoing()) {
        mention.counts(Concept.CARRIED_OUT, TableThree.TO_NEXT_YEAR, CARRIED_OUT);
        mention.weigh(all ? Weight.LIKELY : Weight.WEAK);
        return true;
      }
      boolean beside = token.isTransparent() || token.isMark('，') || all && isTerm(token);
      if (!beside && !token.is(Sense.ALL) && !token.is(Sense.REST)) {
        return false;
      }
    }
    return false;
  }

  /** 均在20个工作日内答复. */
  private static boolean isTerm(Token token) {
    return token.isNumber() || token.is(Sense.IN_TIME) || token.kind() == Token.Kind.GAP;
  }

  /** 新增72件、承接4件: taken over from last year, where new ones are told apart. */
  boolean isTakingOver(Frame frame, int verb) {
    return context.begins(tokens.get(verb), "承接") && !frame.leadHas(tokens, Sense.REQUEST);
  }

  /** 2021年度未办结申请2件, 上年未办结申请2件: what was not done by the end of an earlier year came in. */
  boolean isFromBefore(Frame frame) {
    Integer report = setting.year();
    if (report == null) {
      return false;
    }
    for (int i = frame.lead(); i + 1 < frame.next(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.YEAR && token.value() < report || isOfLastYear(token)) {
        int next = i + 1;
        while (next < frame.next() && tokens.get(next).is(Sense.FILLER)) {
          next++;
        }
        return next < frame.next() && tokens.get(next).is(Sense.CARRY_OUT);
      }
    }
    return false;
  }

  /** 上年, 承接上年. */
  private boolean isOfLastYear(Token token) {
    String words = context.words(token);
    return token.is(Sense.LAST_YEAR)
        || token.is(Sense.CARRY_IN) && (words.endsWith("年") || words.endsWith("年度"));
  }

  /** 2件需在2024年初答复, 16件为2022年收到: the year behind tells when they end, or came. */
  boolean isOfOtherYear(Frame frame, Mention mention) {
    Integer report = setting.year();
    for (int i = frame.number() + 1; report != null && i < frame.next(); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.YEAR || token.value() == report) {
        continue;
      }
      boolean later = token.value() > report;
      for (int j = i + 1; j < frame.next(); j++) {
        Sense sense = tokens.get(j).sense();
        boolean goes = sense != null && (sense.isGoing() || sense == Sense.PROCESS);
        if (later && (goes || context.begins(tokens.get(j), "继续"))) {
          mention.counts(Concept.CARRIED_OUT, TableThree.TO_NEXT_YEAR, CARRIED_OUT);
          mention.weigh(Weight.LIKELY);
          return true;
        }
        if (token.value() == report - 1 && (sense == Sense.RECEIVE || sense == Sense.ACCEPT)) {
          mention.counts(Concept.CARRIED_IN, TableThree.FROM_LAST_YEAR, CARRIED_IN);
          mention.weigh(Weight.LIKELY);
          return true;
        }
      }
    }
    return false;
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

  /** 连同上年结转在内的23件: the number takes in what was carried. */
  boolean isTakenIn(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (context.begins(tokens.get(i), "在内")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCarry(@Nullable Token token) {
    return token != null && token.is(Sense.CARRY);
  }

  /** 结转到了2024年: a filler between. */
  private boolean skipped(int index) {
    return index > 1 && tokens.get(index - 1).is(Sense.FILLER) && isCarry(tokens.get(index - 2));
  }

  /** 上年13件结转: the number stands between. */
  public static boolean isCarriedBehind(List<Token> tokens, Frame frame) {
    int tail = frame.tailIndex(tokens);
    return tail >= 0 && (tokens.get(tail).is(Sense.CARRY) || tokens.get(tail).is(Sense.CARRY_IN));
  }
}
