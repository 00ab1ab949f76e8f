package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that a denial is said of. */
final class Denied {

  private final List<Token> tokens;
  private final String text;

  /** What is denied. */
  final List<Sense> nouns = new ArrayList<>();

  /** Whether it is denied that it came in. */
  boolean received;

  /** Whether there are words that the tables have nothing of. */
  boolean foreign;

  /** Whether only a part is denied. */
  boolean narrow;

  /** What nothing became of: carried over, an outcome, a result. */
  @Nullable Sense special;

  /** What was not done. */
  @Nullable Sense verb;

  private boolean any;

  private Denied(List<Token> tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** The words of some tokens; null if the tables have nothing of what is denied. */
  static @Nullable Denied of(
      List<Token> tokens, String text, int begin, int end, int neg, boolean atEnd) {
    Denied denied = new Denied(tokens, text);
    for (int i = begin; i < end; i++) {
      if (!denied.take(i, begin, end, atEnd)) {
        return null;
      }
    }
    if (denied.verb == null && denied.nouns.stream().anyMatch(Sense::isDocument)) {
      String words = text.substring(tokens.get(neg).start(), tokens.get(neg).end());
      denied.verb = words.endsWith("制发") || words.endsWith("制定") ? Sense.ISSUED : null;
    }
    denied.narrow &= !denied.any;
    return denied;
  }

  private boolean take(int index, int begin, int end, boolean atEnd) {
    Token token = tokens.get(index);
    Sense sense = token.sense();
    if (token.kind() == Token.Kind.GAP || isElsewhere(sense)) {
      foreign = true;
      return true;
    }
    if (sense == null) {
      return true;
    }
    if (sense == Sense.PROCESSING_FEE) {
      return false; // 未就政府信息公开申请收取信息处理费
    }
    any |= sense == Sense.FILLER && text.startsWith("任何", token.start());
    if (isNoun(sense)) {
      nouns.add(sense);
      return !foreign || nouns.size() > 1 || sense == Sense.REQUEST || sense.isDispute();
    }
    if (sense == Sense.RECEIVE || sense == Sense.NEW || sense == Sense.ACCEPT) {
      received = true;
    } else if (sense == Sense.CARRY_IN
        || sense == Sense.CARRY_OUT
        || sense.isOutcome()
        || sense.isResult()) {
      special = sense;
    } else if (sense.isDocumentVerb() || sense == Sense.DECIDED || sense == Sense.CHARGED) {
      verb = sense;
    } else if (sense.isApplicant() && sense != Sense.ORGANISATION
        || sense == Sense.CHANNEL
        || sense == Sense.NARROW
        || sense == Sense.IN_TIME) {
      narrow |= !(sense == Sense.NATURAL && received && isAnybody(begin, end));
    } else if (sense == Sense.CARRY) {
      special = Sense.CARRY_OUT;
    } else {
      foreign |=
          sense == Sense.PUBLISH
              || sense == Sense.ALL && !atEnd
              || sense.isGoing()
              || sense == Sense.PROCESS && !received;
    }
    return true;
  }

  private static boolean isElsewhere(@Nullable Sense sense) {
    return sense == Sense.OTHER_THING
        || sense == Sense.INFORMATION
        || sense == Sense.NO_WORD
        || sense == Sense.OTHERS;
  }

  private static boolean isNoun(Sense sense) {
    return sense == Sense.REQUEST
        || sense == Sense.PLAIN_REQUEST
        || sense.isDispute()
        || sense.isDecision()
        || sense.isDocument()
        || sense == Sense.ADMINISTRATIVE_FEES;
  }

  /** 公民、法人或者其他组织: everybody there is. */
  private boolean isAnybody(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.ORGANISATION)
          || token.is(Sense.NATURAL) && text.startsWith("公民", token.start())) {
        return true;
      }
    }
    return false;
  }
}
