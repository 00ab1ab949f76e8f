package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.request.Outcomes;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;

/** Reads that the fee for processing was paid by all: 申请人均按期缴费. */
final class FeesPaid {

  private static final int FARTHEST = 24;

  private final List<Token> tokens;
  private final Nothing nothing;

  FeesPaid(List<Token> tokens, Nothing nothing) {
    this.tokens = tokens;
    this.nothing = nothing;
  }

  /** Reads what follows a word that says all; false if it says nothing of the kind. */
  boolean read(int all, int to, Nothing.Say say) {
    for (int i = all + 1; i < to; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.PAID)) {
        boolean fee = isOfFee(all);
        if (fee) {
          nothing.say(
              Concept.OUTCOME,
              new Message(Outcomes.name(Sense.FEE_UNPAID), Outcomes.english(Sense.FEE_UNPAID)),
              Rows.outcome(Sense.FEE_UNPAID),
              say,
              Weight.CERTAIN);
        }
        return fee;
      }
      if (!token.isTransparent()) {
        return false;
      }
    }
    return false;
  }

  /** Whether notices, or the fee, were spoken of in the sentence. */
  private boolean isOfFee(int all) {
    for (int i = all; i >= 0 && i > all - FARTHEST; i--) {
      Token token = tokens.get(i);
      if (token.is(Sense.NOTICE) || token.is(Sense.PROCESSING_FEE)) {
        return true;
      }
      if (token.isMark('。')) {
        return false;
      }
    }
    return false;
  }
}
