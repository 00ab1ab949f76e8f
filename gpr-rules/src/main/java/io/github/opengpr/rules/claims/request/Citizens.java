package io.github.opengpr.rules.claims.request;

import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.List;

/** 收到公民申请11件: where no other applicants are told of, whoever asked is called a citizen. */
final class Citizens {

  private static final List<String> NAMES = List.of("公民", "群众", "公众", "市民", "居民", "社会公众");

  private final List<Token> tokens;
  private final Context context;

  Citizens(List<Token> tokens, Context context) {
    this.tokens = tokens;
    this.context = context;
  }

  /** Counts all applications if those who asked are called so. */
  boolean read(Frame frame, Mention mention, int applicants) {
    boolean all = are(frame, applicants);
    if (all) {
      count(mention);
    }
    return all;
  }

  /** Whether a kind of applicants behind a verb of receiving is such a name. */
  private boolean are(Frame frame, int applicants) {
    String words = context.words(tokens.get(applicants));
    return tokens.get(applicants).is(Sense.NATURAL)
        && NAMES.stream().anyMatch(words::startsWith)
        && !words.endsWith("个人")
        && (Frame.has(tokens, frame.lead(), applicants, Sense.ANSWER)
            || Frame.has(tokens, frame.lead(), applicants, Sense.CLOSE)
            || Frame.has(tokens, frame.lead(), applicants, Sense.RECEIVE)
            || Frame.has(tokens, frame.lead(), applicants, Sense.ACCEPT)
            || Frame.has(tokens, frame.lead(), applicants, Sense.NEW))
        && !isOtherToldOf(applicants, -1)
        && !isOtherToldOf(applicants, 1);
  }

  private boolean isOtherToldOf(int applicants, int step) {
    for (int i = applicants + step; i >= 0 && i < tokens.size(); i += step) {
      Token token = tokens.get(i);
      if (token.isMark('。') || token.isMark('\n')) {
        return false;
      }
      if (token.sense() != null && token.sense().isApplicant()) {
        return true;
      }
    }
    return false;
  }

  private static void count(Mention mention) {
    TableThree.inAll(mention);
    List<Measure> usages = new ArrayList<>(mention.usages);
    usages.add(Rows.applicants("received", Sense.NATURAL));
    usages.add(Rows.applicants("handled", Sense.NATURAL));
    mention.usages = List.copyOf(usages);
  }
}
