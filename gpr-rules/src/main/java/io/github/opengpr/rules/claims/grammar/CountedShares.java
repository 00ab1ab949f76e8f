package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers that stand behind their own share: 予以公开占60.5%（23件）; 占56.3%，计27件. */
final class CountedShares {

  private final List<Token> tokens;
  private final Context context;

  CountedShares(List<Token> tokens, Context context) {
    this.tokens = tokens;
    this.context = context;
  }

  /** Reads the number in a bracket directly behind a percentage. */
  boolean inBracket(Frame frame, Mention mention, @Nullable Mention share) {
    boolean bracket =
        share != null
            && frame.mark() == '（'
            && frame.from() == frame.number()
            && frame.to() == frame.number() + 1
            && frame.number() > 1
            && tokens.get(frame.number() - 2).end() == share.span.end();
    if (share == null || !bracket || share.part != null) {
      return false;
    }
    if (share.seldom.isEmpty()) {
      mention.kind = context.isRequest() ? Kind.PART : Kind.OUTSIDE;
      return true; // 网络渠道占比最高，为61.2%（126件）
    }
    counts(mention, share);
    return true;
  }

  /** Reads the number behind a comma. */
  boolean behind(Frame frame, Mention mention, @Nullable Mention share) {
    if (share == null
        || share.seldom.isEmpty()
        || !share.sentence.equals(mention.sentence)
        || frame.near(tokens) != null
        || frame.from() != frame.lead()
        || frame.mark() != '，'
        || !frame.leadHas(tokens, Sense.TOTAL)
        || frame.number() != frame.lead() + 1) {
      return false;
    }
    counts(mention, share);
    return true;
  }

  private static void counts(Mention mention, Mention share) {
    mention.usages = share.seldom;
    mention.kind = Kind.TABLE;
    mention.concept = Concept.OUTCOME;
    mention.about = share.about;
    mention.weight = Weight.LIKELY;
  }
}
