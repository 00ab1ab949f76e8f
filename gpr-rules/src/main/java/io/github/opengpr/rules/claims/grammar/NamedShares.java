package io.github.opengpr.rules.claims.grammar;

import static io.github.opengpr.rules.claims.measure.Measure.HANDLED;
import static io.github.opengpr.rules.claims.measure.Measure.RECEIVED;
import static io.github.opengpr.rules.claims.measure.Measure.TO_DO;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.request.Applicants;
import io.github.opengpr.rules.claims.request.Outcomes;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads shares whose part is named but not counted: 予以公开的占47%, 其中75%予以公开. */
final class NamedShares {

  private final List<Token> tokens;
  private final Context context;
  private final Outcomes outcomes;

  NamedShares(List<Token> tokens, String text, Context context) {
    this.tokens = tokens;
    this.context = context;
    this.outcomes = new Outcomes(tokens, text);
  }

  /** 其中75%予以公开: what the share is of stands behind it. */
  boolean behind(Frame frame, Mention mention) {
    int tail = frame.tailIndex(tokens);
    while (tail >= 0 && tail + 1 < frame.next() && tokens.get(tail).isForeign()) {
      tail++;
    }
    Sense sense = tail < 0 ? null : tokens.get(tail).sense();
    if (sense != null && sense.isApplicant() && context.isRequest()) {
      mention.seldom = List.of(applicants(tail, frame.next()));
      mention.usages = List.of(RECEIVED, HANDLED);
      mention.about = Applicants.words(sense);
      mention.kind = Kind.SHARE;
      mention.concept = Concept.SHARE;
      return true;
    }
    if (sense == null || !sense.isOutcome() || !context.isRequest()) {
      return false;
    }
    Mention probe = new Mention(null, mention.span, mention.clause, mention.sentence);
    outcomes.forwards(probe, tail, frame.next());
    mention.seldom = List.of(probe.usages.get(probe.usages.size() - 1));
    mention.usages = List.of(HANDLED, RECEIVED, TO_DO);
    mention.about = probe.about;
    mention.kind = Kind.SHARE;
    mention.concept = Concept.SHARE;
    return true;
  }

  /** 予以公开的占47%, 自然人申请占81%: the part is named, its number is not told. */
  boolean before(Frame frame, Mention mention, int share) {
    for (int i = share - 1; i >= frame.lead(); i--) {
      Sense sense = tokens.get(i).sense();
      if (sense == null || !context.isRequest() && context.topic() != null) {
        return false;
      }
      if (outcomes.isOutcome(tokens.get(i))) {
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
        mention.seldom = List.copyOf(parts);
        mention.usages = List.of(HANDLED, RECEIVED, TO_DO);
        mention.about = probe.about;
      } else if (sense.isApplicant()) {
        int first = i;
        while (first > frame.lead() && isSorting(tokens.get(first - 1))) {
          first--;
        }
        mention.seldom = List.of(applicants(first, i + 1));
        mention.usages = List.of(RECEIVED, HANDLED);
        mention.about = Applicants.words(sense);
      }
      if (!mention.usages.isEmpty()) {
        mention.kind = Kind.SHARE;
        mention.concept = Concept.SHARE;
        return true;
      }
      if (!tokens.get(i).isTransparent()
          && !tokens.get(i).is(Sense.PLAIN_REQUEST)
          && !tokens.get(i).is(Sense.REQUEST)) {
        return false;
      }
    }
    return false;
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
