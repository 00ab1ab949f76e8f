package io.github.opengpr.rules.claims.grammar;

import static io.github.opengpr.rules.claims.measure.Measure.RECEIVED;
import static io.github.opengpr.rules.claims.measure.Measure.TO_DO;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.dispute.Disputes;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;

/** Reads rates whose part and whole their name tells: 办结率, 纠错率. */
final class Rates {

  static final Message HANDLED_RATE =
      new Message("政府信息公开申请办结（答复）率", "the rate of applications handled");

  private final List<Token> tokens;
  private final Context context;

  Rates(List<Token> tokens, Context context) {
    this.tokens = tokens;
    this.context = context;
  }

  void read(Frame frame, Mention mention, Sense rate, int index) {
    boolean own = context.whose == Context.Whose.OWN && !context.othersWork && !context.condition;
    boolean channel = frame.leadHas(tokens, Sense.CHANNEL);
    boolean foreign = false;
    for (int i = frame.lead(); i < index; i++) {
      foreign |= tokens.get(i).isForeign();
    }
    if (!own || channel || foreign) {
      return;
    }
    if ((rate == Sense.RATE || rate == Sense.RATE_IN_TIME) && context.isRequest()) {
      mention.kind = Kind.SHARE;
      mention.concept = Concept.RATE;
      mention.about = HANDLED_RATE;
      mention.usages = List.of(RECEIVED, TO_DO);
      if (rate == Sense.RATE_IN_TIME || frame.leadHas(tokens, Sense.IN_TIME)) {
        boolean all = mention.quantity != null && mention.quantity.value().intValue() == 100;
        mention.weight = all ? Weight.WEAK : Weight.LIKELY;
      } else if (context.weak) {
        mention.weight = Weight.LIKELY;
      }
    } else if ((rate == Sense.RATE_WON || rate == Sense.RATE_LOST)
        && context.topic() != null
        && context.topic().isDispute()) {
      Sense result = rate == Sense.RATE_WON ? Sense.UPHELD : Sense.CORRECTED;
      mention.kind = Kind.SHARE;
      mention.concept = Concept.SHARE;
      mention.word = result;
      mention.about = Disputes.words(context.topics, result);
      mention.seldom = List.of(Disputes.sum(context.topics, result));
      mention.usages =
          List.of(
              Disputes.sum(context.topics, null), Disputes.sum(context.topics, Sense.CONCLUDED));
      boolean elsewhere = !context.disclosure && context.anchor == Sense.INFORMATION;
      mention.weight = elsewhere ? Weight.WEAK : Weight.LIKELY;
    }
  }
}
