package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a line is about, by what only applications for disclosure have, where neither a heading nor
 * a noun says so: 全年新收申请101件，其中自然人87件; 累计答复96件，部分公开9件，不予公开6件.
 */
final class Matter {

  /** Needs no other words beside it, and is found where it stands. */
  private static final String OF_DISCLOSURE = "信息公开申请";

  private static final int FORM = OF_DISCLOSURE.length();
  private static final int SOME = 2;
  private static final int MANY = 3;

  /** What is said of other business as well: 撤回, 其他. */
  private static final Set<Sense> COMMON =
      EnumSet.of(
          Sense.WITHDRAWN,
          Sense.OTHERWISE_HANDLED,
          Sense.MISC,
          Sense.OTHERS,
          Sense.PETITION,
          Sense.DUPLICATE);

  private final List<Token> tokens;
  private final String text;
  private int next;
  private int named = -1;
  private int lineEnd = -1;

  private boolean noun;
  private boolean disclosure;
  private final Set<Sense> outcomes = EnumSet.noneOf(Sense.class);
  private final Set<Sense> applicants = EnumSet.noneOf(Sense.class);
  private final Set<Sense> carried = EnumSet.noneOf(Sense.class);

  /** Whether an outcome, or the name of a row, began the line. */
  private boolean first;

  /** Whether applications were told of before, so that a list may go on with them. */
  private boolean told;

  Matter(List<Token> tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** Reads the line from a place of the text to its end; lines are read in order. */
  void line(int start) {
    int end = lineEnd(start);
    told |= noun || disclosure;
    noun = false;
    first = false;
    outcomes.clear();
    applicants.clear();
    carried.clear();
    disclosure = named(start) < end;
    boolean begins = true;
    while (next < tokens.size() && tokens.get(next).start() < end) {
      Token token = tokens.get(next);
      Sense sense = token.start() < start ? null : token.sense();
      if (sense != null) {
        word(sense, begins);
        first |= begins && told && isLabel(token);
      }
      begins &= sense == null && !token.isNumber() || sense == Sense.FILLER;
      next++;
    }
  }

  private int lineEnd(int start) {
    if (lineEnd < start) {
      int found = text.indexOf('\n', start);
      lineEnd = found < 0 ? text.length() : found;
    }
    return lineEnd;
  }

  /** Where the next application is named; the text is gone through once. */
  private int named(int start) {
    if (named < start) {
      int found = text.indexOf(OF_DISCLOSURE, start);
      named = found < 0 ? Integer.MAX_VALUE : found;
    }
    return named;
  }

  private void word(Sense sense, boolean begins) {
    noun |= sense == Sense.REQUEST || sense == Sense.PLAIN_REQUEST;
    boolean counted = isCounted();
    if (sense.isOutcome() && !COMMON.contains(sense)) {
      first |= begins && counted;
      outcomes.add(sense);
    } else if (counted && sense.isApplicant()) {
      applicants.add(sense);
    } else if (counted && (sense == Sense.CARRY_IN || sense == Sense.CARRY_OUT)) {
      carried.add(sense);
    }
  }

  /** 二、上年结转政府信息公开申请数量3件, 四、结转下年度继续办理5件: a row in the words of the form. */
  private boolean isLabel(Token token) {
    return isCounted()
        && (token.is(Sense.CARRY_IN) && text.startsWith(OF_DISCLOSURE, token.end() - FORM)
            || token.is(Sense.CARRY_OUT) && text.startsWith("结转下年度继续办理", token.start()));
  }

  /** Whether the number of the word stands beside it. */
  private boolean isCounted() {
    return next + 1 < tokens.size() && tokens.get(next + 1).isNumber()
        || next + 2 < tokens.size()
            && tokens.get(next + 1).is(Sense.FILLER)
            && tokens.get(next + 2).isNumber()
        || next > 0 && tokens.get(next - 1).isNumber();
  }

  /** Whether the outcomes of applications are told, whatever they are called. */
  boolean isOutcomes() {
    return outcomes.size() >= MANY || first && told;
  }

  /** Whether 申请 means applications for disclosure: who asked, or what came of it, is told too. */
  boolean isApplications() {
    boolean asked = applicants.contains(Sense.NATURAL) || applicants.size() >= SOME;
    return noun && !disclosure && (asked || outcomes.size() + (carried.isEmpty() ? 0 : 1) >= SOME);
  }
}
