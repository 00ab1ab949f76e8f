package io.github.opengpr.rules.claims.grammar;

import static io.github.opengpr.rules.claims.measure.Measure.HANDLED;
import static io.github.opengpr.rules.claims.measure.Measure.RECEIVED;
import static io.github.opengpr.rules.claims.measure.Measure.TO_DO;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.dispute.Disputes;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a share is a share of: what is named behind 占, or else what is spoken of. */
final class Wholes {

  private static final List<Measure> OF_ANSWERS = List.of(HANDLED, RECEIVED, TO_DO);
  private static final List<Measure> OF_REQUESTS = List.of(RECEIVED, TO_DO, HANDLED);

  private static final Set<String> ALL_DONE =
      Set.of("答复总数", "答复总量", "办结总数", "办结总量", "办理总数", "办理总量");

  private static final List<Sense> GROUPS =
      List.of(Sense.REFUSED, Sense.UNAVAILABLE, Sense.NOT_PROCESSED, Sense.OTHERWISE_HANDLED);

  private final List<Token> tokens;
  private final Context context;
  private final Lists lists;

  Wholes(List<Token> tokens, Context context, Lists lists) {
    this.tokens = tokens;
    this.context = context;
    this.lists = lists;
  }

  /** 占不予公开总数的75%, 占审结数的58%, 占法人申请的: the sum that is named; null if none is. */
  @Nullable Measure named(int share, int number) {
    List<Sense> disputes = context.disputes();
    Measure sum = null;
    for (int i = share + 1; i < number; i++) {
      Sense sense = tokens.get(i).sense();
      Measure one = null;
      if (sense != null && sense.isOutcome() && (context.isRequest() || context.topic() == null)) {
        one = Rows.outcome(sense);
      } else if (sense != null && sense.isResult() && !disputes.isEmpty()) {
        return Disputes.sum(disputes, sense);
      } else if (sense != null && sense.isApplicant()) {
        one = Rows.applicants(isOfAnswered(i, number) ? "handled" : "received", sense);
      }
      sum = one == null ? sum : sum == null ? one : sum.and(one);
    }
    return sum == null && isOfAllDone(share, number) ? HANDLED : sum;
  }

  /** 占个人申请办结数的48.8%. */
  private boolean isOfAnswered(int applicants, int number) {
    return tokens.subList(applicants, number).stream()
        .anyMatch(one -> one.sense() != null && one.sense().isGoing());
  }

  /** 占答复总数的44.1%: all that was answered, and not what came in. */
  private boolean isOfAllDone(int share, int number) {
    Token next = share + 1 < number ? tokens.get(share + 1) : null;
    return next != null
        && next.sense() != null
        && next.sense().isGoing()
        && context.isRequest()
        && ALL_DONE.contains(context.words(next));
  }

  /** 占已答复件数的: the verb that names the whole; null if none does. */
  @Nullable Sense verb(int share, int number) {
    for (int i = share + 1; i < number; i++) {
      Sense sense = tokens.get(i).sense();
      if (sense != null
          && (sense.isGoing()
              || sense.isComing()
              || sense == Sense.REQUEST
              || sense == Sense.PLAIN_REQUEST)) {
        return sense;
      }
      if (tokens.get(i).isForeign()) {
        return Sense.OTHER_THING;
      }
    }
    return null;
  }

  /** What is named, or some wholes if nothing is; empty if it is nothing of the form. */
  List<Measure> or(List<Measure> unnamed, int share, int number) {
    boolean fromTo = tokens.subList(share, number).stream().anyMatch(Token::isNumber);
    if (fromTo || context.is(tokens.get(share), "率")) {
      return unnamed; // 比重由上年的28.6%升至39.1%; 公开率（含部分公开）60%
    }
    Measure named = named(share, number);
    if (named != null) {
      return List.of(named);
    }
    Sense verb = verb(share, number);
    if (verb == Sense.OTHER_THING) {
      return List.of();
    }
    return verb == null || !context.disputes().isEmpty()
        ? unnamed
        : verb.isGoing() ? OF_ANSWERS : OF_REQUESTS;
  }

  /** What an outcome or a reason may be a share of, where nothing is named. */
  List<Measure> of(Measure part) {
    List<Measure> all = new ArrayList<>(OF_ANSWERS);
    for (Sense group : GROUPS) {
      Measure sum = Rows.outcome(group);
      if (sum.takesIn(part) && !sum.equals(part)) {
        all.add(isSpokenOf(sum) ? 0 : all.size(), sum);
      }
    }
    return all;
  }

  private boolean isSpokenOf(Measure group) {
    Mention whole = lists.lastWhole();
    return whole != null
        && whole.concept == Concept.OUTCOME
        && !whole.usages.isEmpty()
        && whole.usages.get(0).equals(group);
  }

  /** What a number of the tables may be a share of, where nothing but a verb is named. */
  static List<Measure> of(Mention part, @Nullable Sense verb) {
    if (part.kind != Mention.Kind.TABLE || verb == Sense.OTHER_THING) {
      return List.of();
    }
    if (part.isOfRequests()) {
      return verb != null && !verb.isGoing() ? OF_REQUESTS : OF_ANSWERS;
    } else if (part.concept == Concept.APPLICANTS) {
      return OF_REQUESTS;
    } else if (part.concept == Concept.RECONSIDERATION) {
      return ofDisputes(Sense.RECONSIDERATION);
    } else if (part.concept == Concept.LITIGATION) {
      return ofDisputes(Sense.LITIGATION);
    }
    return List.of(); // a share of something the tables do not total
  }

  private static List<Measure> ofDisputes(Sense kind) {
    return List.of(
        Disputes.sum(List.of(kind), null),
        Disputes.sum(List.of(Sense.RECONSIDERATION, Sense.LITIGATION), null),
        Disputes.sum(List.of(kind), Sense.CONCLUDED));
  }
}
