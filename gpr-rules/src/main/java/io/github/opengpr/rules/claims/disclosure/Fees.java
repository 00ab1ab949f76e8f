package io.github.opengpr.rules.claims.disclosure;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;

/**
 * Reads sums of money that were charged: the administrative fees of table two, and the fee for
 * information.
 */
public final class Fees {

  private final List<Token> tokens;
  private final Context context;

  public Fees(List<Token> tokens, Context context) {
    this.tokens = tokens;
    this.context = context;
  }

  /** A sum of money: the form has those of the administrative fees only. */
  public boolean money(Frame frame, Mention mention) {
    if (context.isAbout(Sense.PROCESSING_FEE)) {
      mention.kind = Kind.FEE;
      mention.concept = Concept.PROCESSING_FEE;
      mention.word = frame.frameHas(tokens, Sense.CHARGED) ? Sense.CHARGED : Sense.NOTICE;
      return false;
    }
    int near = frame.nearIndex(tokens);
    boolean named = false;
    for (int i = near; i >= frame.from(); i--) {
      Token token = tokens.get(i);
      if (token.is(Sense.ADMINISTRATIVE_FEES)) {
        named = true;
        break;
      }
      if (!token.is(Sense.CHARGED) && !token.isTransparent()) {
        break;
      }
    }
    boolean some = mention.quantity != null && mention.quantity.value().signum() > 0;
    boolean fee = !named && some && isFee(frame, near);
    boolean charged =
        !named
            && near >= 0
            && tokens.get(near).is(Sense.CHARGED)
            && !isForeignIn(frame.lead(), near);
    Sense topic = context.topic();
    boolean besideDecisions =
        charged && topic != null && topic.isDecision() && near == frame.lead();
    boolean behind = !named && near < 0 && isFeeBehind(frame);
    boolean about = charged && context.isAbout(Sense.ADMINISTRATIVE_FEES);
    if (!named && !besideDecisions && !about && !behind && !fee) {
      return false;
    }
    mention.weight = besideDecisions || behind ? Weight.LIKELY : mention.weight;
    if (fee && !besideDecisions && !about || isForOthers(frame)) {
      boolean all = frame.leadHas(tokens, Sense.TOTAL) && !isForOthers(frame); // 学费、住宿费合计
      mention.weight = all ? Weight.LIKELY : Weight.WEAK;
    }
    mention.usages = List.of(Measure.FEES);
    mention.kind = Kind.TABLE;
    mention.concept = Concept.ADMINISTRATIVE_FEES;
    mention.about = TableTwo.FEES;
    return true;
  }

  /** 不动产登记费等收费合计, 收取挖掘修复费: a fee by its own name. */
  private boolean isFee(Frame frame, int near) {
    if (near < 0) {
      return false;
    }
    String words = context.words(tokens.get(near));
    boolean charged = frame.leadHas(tokens, Sense.CHARGED);
    boolean requests = context.isRequest() || context.anchor == Sense.REQUEST;
    return charged
        && !requests
        && (words.endsWith("费") || words.endsWith("收费") || words.endsWith("费用"));
  }

  /** 47.3万元检验等行政事业性收费: the fees stand behind their sum. */
  private boolean isFeeBehind(Frame frame) {
    for (int i = frame.number() + 1; i < frame.next(); i++) {
      if (tokens.get(i).is(Sense.ADMINISTRATIVE_FEES)) {
        return true;
      }
    }
    return false;
  }

  /** 代收: the fees of others. */
  private boolean isForOthers(Frame frame) {
    for (int i = frame.from(); i < frame.number(); i++) {
      String words = context.words(tokens.get(i));
      if (tokens.get(i).is(Sense.CHARGED) && words.startsWith("代")) {
        return true;
      }
    }
    return false;
  }

  private boolean isForeignIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isForeign()) {
        return true;
      }
    }
    return false;
  }
}
