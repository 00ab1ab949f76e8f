package io.github.opengpr.rules.claims.request;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;

/** Knows numbers of applications again though something else was spoken of since. */
final class Astray {

  private final List<Token> tokens;
  private final Context context;
  private final Lists lists;
  private final Outcomes outcomes;

  Astray(List<Token> tokens, Context context, Lists lists, Outcomes outcomes) {
    this.tokens = tokens;
    this.context = context;
    this.lists = lists;
    this.outcomes = outcomes;
  }

  /** 属于信访投诉，不予处理3件: outcomes are those of applications where applications were the matter. */
  boolean isOutcome(Frame frame) {
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
    boolean granted = near != null && outcomes.isPublished(near) && isAmongHandled(frame);
    return sense != null
        && (granted
            || sense.isOutcome() && (listed || sense != Sense.WITHDRAWN && sense != Sense.MISC)
            || sense == Sense.REST
            || sense == Sense.CARRY_OUT
            || sense == Sense.CARRY_IN
            || sense.isGoing())
        && !(foreign && isCommon(sense));
  }

  /** 答复19件，其中公开12件: what was made public are applications that were answered. */
  private boolean isAmongHandled(Frame frame) {
    Mention whole = lists.lastWhole();
    return whole != null
        && whole.kind == Kind.TABLE
        && whole.concept == Concept.HANDLED
        && whole.sentence.equals(frame.sentence())
        && frame.leadHas(tokens, Sense.AMONG);
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
  boolean isRequestBehind(Frame frame) {
    int tail = frame.tailIndex(tokens);
    return tail >= 0
        && (tokens.get(tail).is(Sense.REQUEST) && adjacent(frame.number(), tail)
            || context.disclosure && tokens.get(tail).is(Sense.PLAIN_REQUEST));
  }

  private boolean adjacent(int number, int tail) {
    return tokens.get(tail).start() - tokens.get(number).end() <= 2;
  }
}
