package io.github.opengpr.rules.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements without a number: 未收到申请, 未发生行政复议, 全部办结, 办结率100%. */
final class Denial {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A clause longer than this has lost its punctuation; reading on would only mislead. */
  private static final int LONGEST_CLAUSE = 200;

  private static final String ENDS = "，；。（）！？.\n";

  private Denial() {}

  /** What {@code token} begins to say, if it denies or takes in everything. */
  static List<Statement> read(
      String text, Tokens tokens, Token token, int from, Scope scope, Sentence sentence) {
    int clauseStart = Math.max(from, token.start() - LONGEST_CLAUSE);
    return switch (token.word()) {
      case NOT_RECEIVED, NOT_HAPPENED -> nothing(text, tokens, token, clauseStart, scope, sentence);
      case EVERY -> everything(text, tokens, token, clauseStart, scope, sentence);
      default -> List.of();
    };
  }

  private static List<Statement> nothing(
      String text, Tokens tokens, Token token, int clauseStart, Scope scope, Sentence sentence) {
    int end = clauseEnd(text, token.end(), sentence);
    boolean atEnd = end == token.end();
    // “行政复议、行政诉讼情况：无” denies what stands before it, “未发生行政复议” what follows.
    int from = atEnd ? clauseStart : token.end();
    int to = atEnd ? token.start() : end;
    EnumSet<Doubt> doubts = scope.doubts();
    boolean about = text.charAt(clauseStart) == '对'; // 对未收到申请的单位
    if (about
        || (!atEnd && isShort(token, text) && !tokens.isTransparent(clauseStart, token.start()))) {
      doubts.add(Doubt.QUALIFIED);
    }
    EnumSet<StatementKind> kinds =
        denied(text, tokens.between(from, to), token.word(), scope, doubts);
    if (kinds.isEmpty()
        || tokens.has(
            from,
            to,
            Word.LOST,
            Word.CORRECTED,
            Word.UPHELD,
            Word.PENDING,
            Word.OTHER_RESULT,
            Word.REFUSED,
            Word.IN_TIME)
        || tokens.has(clauseStart, to, Word.EXCEPT)) {
      return List.of();
    }
    if (tokens.has(from, to, Word.PORTION)) {
      doubts.add(Doubt.PORTION);
    }
    // Complaints beside the disputes are denied with them: 未发生行政复议、行政诉讼和举报.
    if (!tokens.isTransparent(from, to, Word.OTHER_THING)) {
      doubts.add(Doubt.QUALIFIED);
    }
    List<Statement> statements = new ArrayList<>();
    Span span = new Span(Math.min(from, token.start()), Math.max(to, token.end()));
    for (StatementKind kind : kinds) {
      statements.add(new Statement(kind, null, null, Unit.NONE, span, sentence.span(), doubts));
    }
    return statements;
  }

  private static boolean isShort(Token token, String text) {
    return text.charAt(token.start()) == '无' || text.startsWith("没有", token.start());
  }

  private static EnumSet<StatementKind> denied(
      String text, List<Token> words, Word denial, Scope scope, Set<Doubt> doubts) {
    EnumSet<StatementKind> kinds = EnumSet.noneOf(StatementKind.class);
    boolean otherFirst = false;
    int disputeEnd = -1;
    for (Token token : words) {
      if (token.word() == Word.RECONSIDERATION || token.word() == Word.LITIGATION) {
        if (disputeEnd >= 0 && !isJoint(text, disputeEnd, token.start())) {
          doubts.add(Doubt.QUALIFIED); // 针对行政复议决定的行政诉讼
        }
        disputeEnd = token.end();
      }
      switch (token.word()) {
        case RECONSIDERATION -> kinds.add(StatementKind.NO_RECONSIDERATION);
        case LITIGATION -> kinds.add(StatementKind.NO_LITIGATION);
        case REQUEST -> kinds.add(StatementKind.NO_REQUESTS);
        case PLAIN_REQUEST -> {
          if (kinds.isEmpty() && denial == Word.NOT_RECEIVED) {
            kinds.add(StatementKind.NO_REQUESTS);
            if (!scope.hasContext()) {
              doubts.add(Doubt.NO_CONTEXT);
            }
          }
        }
        case OTHER_THING, PROCESSING_FEE, INFORMATION ->
            otherFirst |= kinds.isEmpty() || kinds.contains(StatementKind.NO_REQUESTS);
        default -> {
          // names nothing that could be denied
        }
      }
    }
    if (otherFirst) {
      kinds.remove(StatementKind.NO_REQUESTS);
    }
    // 因依申请公开引发的行政复议: the requests are the cause, not what is denied.
    if (kinds.size() > 1) {
      kinds.remove(StatementKind.NO_REQUESTS);
    }
    return kinds;
  }

  private static boolean isJoint(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("、和及以或与者案件".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Statement> everything(
      String text, Tokens tokens, Token token, int clauseStart, Scope scope, Sentence sentence) {
    List<Token> before = tokens.between(clauseStart, token.start());
    if (!before.isEmpty()
        && before.get(before.size() - 1).word() == Word.EVERY
        && before.get(before.size() - 1).end() == token.start()) {
      return List.of(); // 全部都已办结 is said once
    }
    int end = clauseEnd(text, token.end(), sentence);
    Token verb = null;
    boolean inTime = tokens.has(clauseStart, token.start(), Word.IN_TIME);
    int i = token.end();
    for (Token next : tokens.between(token.end(), end)) {
      if (next.start() != i) {
        return List.of();
      }
      i = next.end();
      if (next.word() == Word.IN_TIME) {
        inTime = true;
      } else if (next.word() == Word.CLOSED || next.word() == Word.ANSWERED) {
        verb = next;
        break;
      } else if (next.word() != Word.PARTICLE
          && next.word() != Word.EVERY
          && next.word() != Word.PROCESSED) {
        return List.of();
      }
    }
    if (verb == null || !isRequest(scope)) {
      return List.of();
    }
    EnumSet<Doubt> doubts = handledDoubts(tokens, clauseStart, token.start(), scope);
    if (inTime || (verb.word() == Word.ANSWERED && !text.startsWith("完毕", verb.end()))) {
      doubts.add(Doubt.IN_TIME);
    }
    if (!tokens.isTransparent(verb.end(), end)) {
      doubts.add(Doubt.QUALIFIED);
    }
    return List.of(
        new Statement(
            StatementKind.ALL_HANDLED,
            null,
            null,
            Unit.NONE,
            new Span(token.start(), verb.end()),
            sentence.span(),
            doubts));
  }

  /** 办结率100%. Other percentages say nothing about a cell. */
  static @Nullable Statement wholeRate(
      Phrase phrase, Quantity quantity, Scope scope, Sentence sentence) {
    boolean rate = phrase.leadHas(Word.RATE);
    if ((!rate && !phrase.leadHas(Word.RATE_IN_TIME))
        || quantity.value().compareTo(HUNDRED) != 0
        || !isRequest(scope)) {
      return null;
    }
    EnumSet<Doubt> doubts =
        handledDoubts(phrase.tokens(), phrase.leadStart(), phrase.leadEnd(), scope);
    if (!rate || phrase.leadHas(Word.IN_TIME) || !phrase.isRateOfClosing()) {
      doubts.add(Doubt.IN_TIME);
    }
    return new Statement(
        StatementKind.ALL_HANDLED,
        null,
        null,
        quantity.unit(),
        quantity.span(),
        sentence.span(),
        doubts);
  }

  private static boolean isRequest(Scope scope) {
    return scope.subject() == Word.REQUEST
        || (scope.subject() == Word.PLAIN_REQUEST && scope.hasContext());
  }

  private static EnumSet<Doubt> handledDoubts(Tokens tokens, int clauseStart, int at, Scope scope) {
    EnumSet<Doubt> doubts = scope.doubts();
    if (scope.isSubjectFromBefore() && !tokens.isTransparent(clauseStart, at)) {
      doubts.add(Doubt.NO_CONTEXT);
    }
    if (scope.hasException()) {
      doubts.add(Doubt.EXCEPTION);
    }
    return doubts;
  }

  private static int clauseEnd(String text, int from, Sentence sentence) {
    int i = from;
    while (i < sentence.span().end()
        && i < from + LONGEST_CLAUSE
        && ENDS.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
