package io.github.opengpr.rules.claims.request;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;

/** Reads 2宗申请因逾期未缴费不再处理: told of the fee, and an outcome all the same. */
public final class NotPaidFor {

  private static final Message NAME =
      new Message("申请人逾期未缴费不再处理", "applications not paid for in time");

  private NotPaidFor() {}

  public static boolean read(List<Token> tokens, String text, Frame frame, Mention mention) {
    if (!frame.tailHas(tokens, Sense.FEE_UNPAID)
        || !text.substring(mention.span().end(), frame.clause().end()).contains("不再处理")) {
      return false;
    }
    mention.counts(Concept.OUTCOME, NAME, Rows.outcome(Sense.FEE_UNPAID));
    mention.weigh(Weight.LIKELY);
    return true;
  }
}
