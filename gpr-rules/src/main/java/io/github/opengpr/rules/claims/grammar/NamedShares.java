package io.github.opengpr.rules.claims.grammar;

import static io.github.opengpr.rules.claims.measure.Measure.HANDLED;
import static io.github.opengpr.rules.claims.measure.Measure.RECEIVED;
import static io.github.opengpr.rules.claims.measure.Measure.TO_DO;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.dispute.Disputes;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.request.Applicants;
import io.github.opengpr.rules.claims.request.Outcomes;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads shares whose part is named but not counted: 予以公开的占47%, 其中75%予以公开. */
final class NamedShares {

  private final List<Token> tokens;
  private final Context context;
  private final Outcomes outcomes;
  private final Wholes wholes;

  NamedShares(List<Token> tokens, String text, Context context, Wholes wholes) {
    this.tokens = tokens;
    this.context = context;
    this.wholes = wholes;
    this.outcomes = new Outcomes(tokens, text);
  }

  /** 其中75%予以公开: what the share is of stands behind it. */
  boolean behind(Frame frame, Mention mention) {
    int tail = frame.tailIndex(tokens);
    while (tail >= 0 && tail + 1 < frame.next() && tokens.get(tail).isForeign()) {
      tail++;
    }
    Sense sense = tail < 0 ? null : tokens.get(tail).sense();
    if (tail >= 0 && tokens.get(tail).result() != null && !context.disputes().isEmpty()) {
      return ofDisputes(frame, mention, frame.number() + 1, frame.next(), -1);
    }
    if (sense != null && sense.isApplicant() && context.isRequest()) {
      List<Measure> part = List.of(applicants(tail, frame.next()));
      return share(mention, part, List.of(RECEIVED, HANDLED), Applicants.words(sense));
    }
    if (sense == null || !sense.isOutcome() || !context.isRequest()) {
      return false;
    }
    Mention probe = new Mention(null, mention.span, mention.clause, mention.sentence);
    outcomes.forwards(probe, tail, frame.next());
    Measure part = probe.usages.get(probe.usages.size() - 1);
    return share(mention, List.of(part), wholes.of(part), probe.about);
  }

  /** 予以公开的占47%, 自然人申请占81%, 已办结的占96%: the part is named, its number is not told. */
  boolean before(Frame frame, Mention mention, int share) {
    return before(frame, mention, share, share);
  }

  private boolean before(Frame frame, Mention mention, int end, int share) {
    if (!context.disputes().isEmpty()) {
      return ofDisputes(frame, mention, frame.lead(), end, share);
    }
    for (int i = end - 1; i >= frame.lead(); i--) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      if (sense == null || !context.isRequest() && context.topic() != null) {
        return false;
      }
      if (outcomes.isOutcome(token)) {
        Mention probe = new Mention(null, mention.span, mention.clause, mention.sentence);
        outcomes.backwards(probe, i, frame.lead());
        if (frame.leadHas(tokens, Sense.NAMELY)) {
          return true;
        }
        if (hasApplicant(frame.lead(), i)) {
          mention.kind = Kind.PART; // 企业申请的公开率: of those of some applicants only
          mention.concept = Concept.SHARE;
          return true;
        }
        List<Measure> parts = new ArrayList<>(probe.usages.subList(0, 1));
        parts.addAll(probe.seldom);
        List<Measure> all = wholes.or(wholes.of(parts.get(0)), share, frame.number());
        return share(mention, parts, all, probe.about);
      }
      if (sense.isApplicant()) {
        int first = i;
        while (first > frame.lead() && isSorting(tokens.get(first - 1))) {
          first--;
        }
        List<Measure> all = wholes.or(List.of(RECEIVED, HANDLED), share, frame.number());
        return share(mention, List.of(applicants(first, i + 1)), all, Applicants.words(sense));
      }
      List<Measure> stage = Rows.named(sense);
      if (!stage.isEmpty() && !isOfOutcome(i, frame.lead())) {
        boolean plain = isPlain(frame.lead(), i);
        List<Measure> all = wholes.or(List.of(TO_DO, RECEIVED, HANDLED), share, frame.number());
        return plain && share(mention, stage, all, Rates.HANDLED_RATE);
      }
      if (stage.isEmpty()
          && !token.isTransparent()
          && !token.is(Sense.PLAIN_REQUEST)
          && !token.is(Sense.REQUEST)) {
        return false;
      }
    }
    return false;
  }

  /** 申请人以自然人为主，占比达92%: what is most is named before, mostly in a clause of its own. */
  boolean most(Frame frame, Mention mention) {
    int share = frame.number();
    int last = frame.number() - 1;
    int from = frame.from() == frame.lead() && frame.mark() == '，' ? 0 : frame.lead();
    while (last >= from && isBare(tokens.get(last)) && !tokens.get(last).is(Sense.MOST)) {
      share = tokens.get(last).is(Sense.SHARE) ? last : share;
      last--;
    }
    if (last < from || !tokens.get(last).is(Sense.MOST)) {
      return false;
    }
    int first = last;
    while (first >= from && isOfClause(tokens.get(first))) {
      first--;
    }
    return before(frame.from(first + 1), mention, last, share);
  }

  private static boolean isBare(Token token) {
    return token.is(Sense.SHARE) || token.isTransparent() || token.isMark('，');
  }

  private static boolean isOfClause(Token token) {
    return !token.isNumber() && (token.kind() != Token.Kind.MARK || token.isMark('、'));
  }

  private static boolean share(
      Mention mention, List<Measure> parts, List<Measure> all, @Nullable Message about) {
    mention.kind = all.isEmpty() ? Kind.PART : Kind.SHARE;
    mention.concept = Concept.SHARE;
    mention.seldom = List.copyOf(parts);
    mention.usages = all;
    mention.about = about;
    return true;
  }

  /** 复议机关维持的占72%, 直接起诉的占57%, 50%仍在审理: the disputes that are a part are named. */
  private boolean ofDisputes(Frame frame, Mention mention, int from, int end, int share) {
    List<Sense> kinds = context.disputes();
    Sense result = null;
    Sense kind = null;
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      if (token.isForeign() || token.is(Sense.NEG)) {
        return false;
      }
      result = token.result() == null ? result : token.result();
      kind = token.sense() != null && token.sense().isDispute() ? token.sense() : kind;
    }
    if (result == null && kind == null) {
      return false;
    }
    List<Sense> of = kind == null ? kinds : List.of(kind);
    List<Measure> all = new ArrayList<>();
    if (result == null) {
      boolean suit = kind == Sense.DIRECT_LITIGATION || kind == Sense.LATER_LITIGATION;
      all.addAll(suit ? List.of(Disputes.sum(List.of(Sense.LITIGATION), null)) : List.of());
      all.add(Disputes.sum(List.of(Sense.RECONSIDERATION, Sense.LITIGATION), null));
    } else {
      all.add(Disputes.sum(of, null));
      all.add(Disputes.sum(of, Sense.CONCLUDED));
    }
    share(
        mention,
        List.of(Disputes.sum(of, result)),
        share < 0 ? all : wholes.or(all, share, frame.number()),
        Disputes.words(of, result));
    boolean elsewhere = !context.disclosure && context.anchor == Sense.INFORMATION;
    boolean known = context.whose == Context.Whose.OWN && !context.othersWork;
    boolean certain = context.disclosure && of.size() == 1;
    mention.weight = elsewhere || !known ? Weight.WEAK : certain ? Weight.CERTAIN : Weight.LIKELY;
    return true;
  }

  /** 告知不掌握类答复: the outcome stands before the noun. */
  private boolean isOfOutcome(int noun, int lead) {
    for (int i = noun - 1; i >= lead && tokens.get(i).sense() != null; i--) {
      if (outcomes.isOutcome(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing tells one sort of applications from all. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean named = token.is(Sense.PLAIN_REQUEST) || token.is(Sense.REQUEST);
      if (token.is(Sense.IN_TIME) || !token.isTransparent() && !named) {
        return false;
      }
    }
    return context.isRequest() && context.whose == Context.Whose.OWN && !context.othersWork;
  }

  /** 企业和律所: all kinds of applicants that stand together. */
  private Measure applicants(int from, int to) {
    Measure sum = null;
    for (int i = from; i < to; i++) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isApplicant()) {
        Measure one = Rows.applicants("received", sense);
        sum = sum == null ? one : sum.and(one);
      } else if (!tokens.get(i).isTransparent()) {
        break;
      }
    }
    return sum == null ? RECEIVED : sum;
  }

  private boolean hasApplicant(int from, int to) {
    for (int i = from; i < to; i++) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isApplicant()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSorting(Token token) {
    return token.isTransparent() || token.sense() != null && token.sense().isApplicant();
  }
}
