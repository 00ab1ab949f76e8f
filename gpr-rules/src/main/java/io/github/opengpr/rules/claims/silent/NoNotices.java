package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;
import java.util.Set;

/** Reads that no fee was asked for, and so none left unpaid: 未向任何申请人发出收费通知. */
final class NoNotices {

  private static final Set<String> VERBS =
      Set.of("发出", "发", "出", "出具", "下发", "制发", "送达", "发送", "开具");

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final Nothing nothing;

  NoNotices(List<Token> tokens, String text, Context context, Nothing nothing) {
    this.context = context;
    this.tokens = tokens;
    this.text = text;
    this.nothing = nothing;
  }

  /** Reads a denial at a token; false if it is none of notices. */
  boolean read(int neg, int to, Nothing.Say say) {
    if (context.anchor != Sense.REQUEST) {
      return false; // 学费已缴清，未发出收费通知
    }
    boolean notice = false;
    for (int i = neg + 1; i < to; i++) {
      Token token = tokens.get(i);
      if (isNotice(token)) {
        notice = true;
      } else if (notice || !token.isTransparent() && !isBeside(token)) {
        return false;
      }
    }
    if (notice) {
      nothing.say(
          Concept.OUTCOME,
          new Message("收费通知", "fee notices"),
          Rows.outcome(Sense.FEE_UNPAID),
          say,
          Weight.LIKELY);
    }
    return notice;
  }

  private boolean isBeside(Token token) {
    return token.is(Sense.PLAIN_REQUEST)
        || VERBS.contains(text.substring(token.start(), token.end()));
  }

  private boolean isNotice(Token token) {
    String words = text.substring(token.start(), token.end());
    return token.is(Sense.NOTICE) && words.contains("费")
        || token.is(Sense.PROCESSING_FEE) && words.contains("通知");
  }
}
