package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.request.Applicants;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads who did not apply: 企业、科研机构均未提出申请, 没有法人和其他组织的申请. */
final class NoApplicants {

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final Nothing nothing;

  NoApplicants(List<Token> tokens, String text, Context context, Nothing nothing) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.nothing = nothing;
  }

  /** Reads a clause with a denial; false if it names no applicants, or everybody. */
  boolean read(int neg, int from, int to, Nothing.Say say) {
    List<Sense> before = applicants(from, neg);
    List<Sense> named = before.isEmpty() ? applicants(neg + 1, to) : before;
    if (named.isEmpty() || isEverybody(named, from, to)) {
      return false;
    }
    if (context.isRequest() && isOnlyThey(from, to)) {
      for (Sense one : named) {
        nothing.say(
            Concept.APPLICANTS,
            Applicants.words(one),
            Rows.applicants("received", one),
            say,
            Weight.LIKELY);
      }
    }
    return true;
  }

  private List<Sense> applicants(int from, int to) {
    List<Sense> named = new ArrayList<>(3);
    for (int i = from; i < to; i++) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isApplicant() && !named.contains(sense)) {
        named.add(sense);
      }
    }
    return named;
  }

  /** 公民、法人或者其他组织, 任何个人: nobody at all applied. */
  private boolean isEverybody(List<Sense> named, int from, int to) {
    boolean natural = named.contains(Sense.NATURAL);
    if (natural && named.size() > 1) {
      return true;
    }
    int start = tokens.get(from).start();
    int any = text.indexOf("任何", start);
    return any >= 0 && any < tokens.get(to - 1).end() || natural && isCitizen(from, to);
  }

  /** 无公民申请公开信息, 没有群众提出申请: citizens stand for everybody. */
  private boolean isCitizen(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.NATURAL) && !text.startsWith("自然人", token.start())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause has only words of applying beside those who did not. */
  private boolean isOnlyThey(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      boolean fits =
          token.isTransparent()
              || sense != null
                  && (sense.isApplicant()
                      || sense == Sense.NEG
                      || sense == Sense.RECEIVE
                      || sense == Sense.REQUEST
                      || sense == Sense.PLAIN_REQUEST);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
