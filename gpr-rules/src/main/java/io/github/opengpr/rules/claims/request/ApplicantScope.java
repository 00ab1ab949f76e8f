package io.github.opengpr.rules.claims.request;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whose applications are spoken of at a place of the text: 自然人的申请中予以公开6件、部分公开3件 is of natural
 * persons until other applicants are named or another subject begins. Goes through the text once.
 */
public final class ApplicantScope {

  private static final List<String> ASKING = List.of("申请", "提出", "申请人");

  /** What particles begin with that may stand before a subject: 对自然人的申请, 申请人为企业的. */
  private static final String BEFORE = "对针另此同而且在申";

  /** What 申请人 begins with. */
  private static final String WHO = "申";

  /** What particles begin with that stand behind those who asked: 提出的申请中, 申请方面. */
  private static final String BEHIND = "的提递中方类件所申";

  /** What may stand before a subject. */
  private static final Set<Sense> LEADING =
      EnumSet.of(Sense.AMONG, Sense.THIS_YEAR, Sense.JOINT, Sense.BY, Sense.NAMELY);

  /** What may begin something else. */
  private static final Set<Sense> LOOSENING =
      EnumSet.of(
          Sense.REQUEST, Sense.PLAIN_REQUEST, Sense.TOTAL, Sense.ALL, Sense.REST, Sense.THIS_YEAR);

  /** What certainly begins something else, but in brackets. */
  private static final Set<Sense> ENDING =
      EnumSet.of(
          Sense.NEW,
          Sense.RECEIVE,
          Sense.ACCEPT,
          Sense.CARRY_IN,
          Sense.LAST_YEAR,
          Sense.CHANNEL,
          Sense.OWN,
          Sense.AREA,
          Sense.BELOW);

  private final List<Token> tokens;
  private final String text;

  private final List<Sense> kinds = new ArrayList<>(2);

  /** The token that is looked at next. */
  private int at;

  /** The token at which the applicants were named that are spoken of. */
  private int named;

  /** Whether nothing but what may lead to a subject stands before, in the clause. */
  private boolean begins = true;

  /** Whether the words are still those that name the applicants, and nothing was said of them. */
  private boolean naming;

  /** Whether words say that it is about what they asked for, and not about themselves. */
  private boolean asking;

  /** Whether other words stand behind the name: 自然人申请较多. */
  private boolean described;

  /** Whether a clause ended with the name: 对自然人的申请，. */
  private boolean topic;

  private boolean loose;

  /** Whether all of them became something: 企业的申请全部予以公开. */
  private boolean all;

  /** Whether they were told with their number, and what follows may be of them or of all. */
  private boolean counted;

  /** Whether a number was told since the last semicolon. */
  private boolean numbered;

  /** 企业申请人共51件（含上年结转3件）: what stands in brackets ends nothing. */
  private boolean bracketed;

  /** Whether the words before a number say what it counts: 企业的申请予以公开5件. */
  private boolean told;

  public ApplicantScope(List<Token> tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** Reads on to a place; what follows is asked of it. */
  public void readTo(int index) {
    for (; at < index; at++) {
      Token token = tokens.get(at);
      if (token.kind() == Token.Kind.MARK) {
        mark((char) token.value());
      } else if (token.isNumber()) {
        number(token);
      } else {
        word(token);
      }
    }
  }

  /** Leaves out a number that was found to be said of the applicants. */
  void pass(int number) {
    readTo(number);
    at = Math.max(at, number + 1);
    naming = false;
    told = false;
    numbered = true;
    begins = true;
  }

  /** The kinds of applicants; empty if none, or all, are spoken of. */
  public List<Sense> kinds() {
    boolean all = kinds.contains(Sense.NATURAL) && kinds.contains(Sense.ORGANISATION);
    return all ? List.of() : List.copyOf(kinds);
  }

  /** Whether something else may be spoken of, by now or from the start. */
  public boolean isLoose() {
    return loose || counted || naming && !asking;
  }

  /** Whether other words than those that name them let something else begin. */
  boolean isLoosened() {
    return loose;
  }

  /** Whether they were told with their number: 自然人提出的申请40件，…. */
  boolean isCounted() {
    return counted;
  }

  /** The token at which they were named. */
  public int named() {
    return named;
  }

  /** Ends it: something else is spoken of. */
  void end() {
    kinds.clear();
    naming = false;
    asking = false;
    described = false;
    topic = false;
    loose = false;
    all = false;
    counted = false;
  }

  private void mark(char mark) {
    if (mark == '、') {
      return;
    }
    loose |= all;
    switch (mark) {
      case '。', '\n' -> {
        end();
        numbered = false;
      }
      case '；' -> semicolon();
      default -> comma();
    }
    bracketed = mark == '（' || bracketed && mark != '）' && mark != '。' && mark != '\n';
    begins = true;
  }

  private void semicolon() {
    if (naming || counted) {
      end(); // nothing more is said of them
    }
    loose = true;
    numbered = false;
  }

  private void comma() {
    if (naming && !topic && (!asking || described)) {
      end(); // 申请人为企业，… or 自然人申请较多，…
    } else if (naming) {
      loose |= topic && described;
      topic = true;
    }
  }

  /** 企业的9件申请: the number is how many there were of them. */
  private void number(Token token) {
    boolean counts = token.quantity() != null && token.quantity().isCount();
    if (counts && naming) {
      counted = true;
      naming = false;
      if (numbered) {
        end(); // 自然人40件、企业9件，…
      }
    } else if (counts) {
      loose |= !told;
    }
    numbered |= counts;
    told = false;
    begins = counts;
  }

  private void word(Token token) {
    Sense sense = token.sense();
    told |= sense != null && isRow(sense);
    if (sense != null && sense.isApplicant()) {
      applicant(token, sense);
    } else if (naming) {
      behindName(token);
    } else {
      loosen(token);
    }
    begins &= isBeforeSubject(token) || naming;
  }

  private void applicant(Token token, Sense sense) {
    boolean more = naming && !kinds.isEmpty() && isJoined();
    if (!begins && !more) {
      end();
      return;
    }
    if (!more) {
      end();
      named = at;
    }
    if (!kinds.contains(sense)) {
      kinds.add(sense);
    }
    naming = true;
    loose |= sense == Sense.NATURAL && !isPerson(token);
    String words = text.substring(token.start(), token.end());
    asking |= ASKING.stream().anyMatch(words::endsWith);
  }

  private boolean isJoined() {
    Token before = tokens.get(at - 1);
    return before.isMark('、') || before.is(Sense.JOINT);
  }

  /** 群众 may be anybody; 自然人 and 个人 are no organisations. */
  private boolean isPerson(Token token) {
    String words = text.substring(token.start(), token.end());
    return words.contains("自然人") || words.contains("个人");
  }

  private void behindName(Token token) {
    Sense sense = token.sense();
    if (sense == Sense.REQUEST
        || sense == Sense.PLAIN_REQUEST
        || sense == Sense.RECEIVE
        || sense == Sense.NEW) {
      asking = true;
    } else if (sense == Sense.FILLER) {
      boolean behind = isOneOf(BEHIND, token);
      asking |= behind;
      described |= !behind;
    } else if (sense == Sense.CHANNEL || sense == Sense.NARROW) {
      end();
    } else if (sense != null && isRow(sense)) {
      loose |= !asking; // 企业公开5件
      naming = false;
      if (!asking && kinds.contains(Sense.ORGANISATION)) {
        end(); // 组织办结5件
      }
    } else if (sense == Sense.ALL) {
      all = true;
    } else if (!token.isTransparent() && !asking) {
      end(); // 企业登记申请
    } else {
      described |= sense != Sense.JOINT;
    }
  }

  /** What may begin something else, and what certainly does. */
  private void loosen(Token token) {
    Sense sense = token.sense();
    if (sense == null) {
      loose |= token.kind() == Token.Kind.YEAR;
      return;
    }
    boolean ends = ENDING.contains(sense);
    if (LOOSENING.contains(sense) || ends && bracketed) {
      loose = true;
    } else if (ends || sense.isDispute()) {
      end();
    }
  }

  private static boolean isRow(Sense sense) {
    return sense.isOutcome()
        || sense.isGoing()
        || sense == Sense.CARRY
        || sense == Sense.CARRY_IN
        || sense == Sense.CARRY_OUT
        || sense == Sense.PENDING;
  }

  private boolean isBeforeSubject(Token token) {
    Sense sense = token.sense();
    if (sense == null) {
      return token.kind() == Token.Kind.NUMERAL || token.kind() == Token.Kind.YEAR;
    }
    return LEADING.contains(sense)
        || sense == Sense.BE && at > 0 && isOneOf(WHO, tokens.get(at - 1))
        || sense == Sense.FILLER && isOneOf(BEFORE, token);
  }

  private boolean isOneOf(String beginnings, Token particle) {
    return beginnings.indexOf(text.charAt(particle.start())) >= 0;
  }
}
