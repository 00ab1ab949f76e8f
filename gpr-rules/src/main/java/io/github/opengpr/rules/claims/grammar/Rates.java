package io.github.opengpr.rules.claims.grammar;

import static io.github.opengpr.rules.claims.measure.Measure.RECEIVED;
import static io.github.opengpr.rules.claims.measure.Measure.TO_DO;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.dispute.Disputes;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rates whose part and whole their name tells: 办结率, 纠错率. */
final class Rates {

  static final Message HANDLED_RATE =
      new Message("政府信息公开申请办结（答复）率", "the rate of applications handled");

  /** In words and marks. */
  private static final int LONGEST_BRACKET = 30;

  private final List<Token> tokens;
  private final Context context;

  Rates(List<Token> tokens, Context context) {
    this.tokens = tokens;
    this.context = context;
  }

  /** 维持率（按审结6件计）50%: the rate that is named before a bracket; -1 if none is. */
  int beforeBracket(Frame frame) {
    int open = frame.from() - 1;
    int first = Math.max(0, frame.from() - LONGEST_BRACKET);
    while (open > first && !tokens.get(open).isMark('（') && !tokens.get(open).isMark('。')) {
      open--;
    }
    Sense rate = open > 0 && tokens.get(open).isMark('（') ? tokens.get(open - 1).sense() : null;
    return rate != null && rate.isRate() ? open - 1 : -1;
  }

  /** What the words from a rate to its number say it is taken of; null if they do not say. */
  private @Nullable Sense base(int rate, int number) {
    for (int i = rate + 1; i < number; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.CONCLUDED) || token.is(Sense.TOTAL)) {
        return token.sense();
      }
    }
    return null;
  }

  void read(Frame frame, Mention mention, int index) {
    Sense rate = tokens.get(index).sense();
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
      Measure all = Disputes.sum(context.topics, null);
      Measure concluded = Disputes.sum(context.topics, Sense.CONCLUDED);
      Sense base = base(index, frame.number());
      mention.usages =
          base == null ? List.of(all, concluded) : List.of(base == Sense.TOTAL ? all : concluded);
      boolean elsewhere = !context.disclosure && context.anchor == Sense.INFORMATION;
      mention.weight = elsewhere ? Weight.WEAK : base == null ? Weight.LIKELY : Weight.CERTAIN;
    }
  }
}
