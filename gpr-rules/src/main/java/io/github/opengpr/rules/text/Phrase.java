package io.github.opengpr.rules.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quantity with the words of its clause: the lead before the number, the tail behind the unit.
 */
final class Phrase {

  /** What follows them is counted by the next number: 复议2件和诉讼1件. */
  private static final Set<String> JOINING =
      Set.of("和", "及", "以及", "或", "或者", "与", "而", "并", "还", "另", "另有", "也", "另外", "此外", "同时");

  private final String text;
  private final Tokens tokens;
  private final int leadStart;
  private final int leadEnd;
  private final int tailStart;
  private final int tailEnd;
  private final Unit unit;
  private final List<Token> lead;
  private final List<Token> tail;
  private final @Nullable Token verbBefore;

  Phrase(
      String text,
      Tokens tokens,
      int leadStart,
      Quantity quantity,
      int tailEnd,
      @Nullable Token verbBefore) {
    this.verbBefore = verbBefore;
    this.text = text;
    this.tokens = tokens;
    this.leadStart = leadStart;
    this.leadEnd = Math.max(leadStart, quantity.number().span().start());
    this.tailStart = quantity.span().end();
    this.tailEnd = Math.max(tailStart, tailEnd);
    this.unit = quantity.unit();
    this.lead = tokens.between(leadStart, leadEnd);
    this.tail = tokens.between(tailStart, this.tailEnd);
  }

  Unit unit() {
    return unit;
  }

  Tokens tokens() {
    return tokens;
  }

  int leadStart() {
    return leadStart;
  }

  int leadEnd() {
    return leadEnd;
  }

  /** Whether the rate before the number is one of closing (办结率), not of answering. */
  boolean isRateOfClosing() {
    return lead.stream()
        .anyMatch(token -> token.word() == Word.RATE && text.charAt(token.start()) == '办');
  }

  List<Token> lead() {
    return lead;
  }

  String text() {
    return text;
  }

  boolean leadHas(Word... words) {
    return tokens.has(leadStart, leadEnd, words);
  }

  boolean tailHas(Word... words) {
    return tokens.has(tailStart, tailEnd, words);
  }

  /** Whether the number is compared, changed, a share, or an average. */
  boolean isComparison() {
    return Scope.isComparison(tokens, leadStart, leadEnd);
  }

  /** Whether the number ends its clause, as one without a unit must. */
  boolean endsClause() {
    return tailStart >= text.length() || "，；。、（）\n".indexOf(text.charAt(tailStart)) >= 0;
  }

  /**
   * What is counted: named right behind the unit, else last before the number, else what was spoken
   * of.
   */
  @Nullable Word subject(@Nullable Word spokenOf) {
    Token behind = subjectInTail();
    if (behind != null) {
      return behind.word();
    }
    return spokenOf;
  }

  /** Whether this clause itself names what is counted. */
  boolean namesSubject() {
    return subjectInTail() != null || lead.stream().anyMatch(token -> token.word().isSubject());
  }

  private @Nullable Token subjectInTail() {
    int i = tailStart;
    for (Token token : tail) {
      if (token.start() != i) {
        return null;
      }
      if (token.word().isSubject()) {
        return token;
      }
      if (token.word() != Word.PARTICLE
          || JOINING.contains(text.substring(token.start(), token.end()))) {
        return null;
      }
      i = token.end();
    }
    return null;
  }

  /** The verb of the number before it in the same clause: 作出许可300件、处罚20件. */
  @Nullable Token verbBefore() {
    return verbBefore;
  }

  /** The last verb before the number. */
  @Nullable Token leadVerb() {
    return lastVerb(lead);
  }

  /** The first verb behind the unit. */
  @Nullable Token tailVerb() {
    for (Token token : tail) {
      if (token.word().isVerb()) {
        return token;
      }
    }
    return null;
  }

  /** In 结转至2022年办理 the carrying over is what happened. */
  private static @Nullable Token lastVerb(List<Token> tokens) {
    Token last = null;
    for (Token token : tokens) {
      if (token.word().isVerb()
          && !(last != null && token.word() == Word.PROCESSED && isCarrying(last.word()))) {
        last = token;
      }
    }
    return last;
  }

  private static boolean isCarrying(Word word) {
    return word == Word.CARRIED || word == Word.CARRIED_IN || word == Word.CARRIED_OUT;
  }

  boolean isLeadTransparent() {
    return tokens.isTransparent(leadStart, leadEnd);
  }

  boolean isTransparentFrom(Token token) {
    return tokens.isTransparent(token.start(), leadEnd);
  }

  boolean isTailTransparent() {
    return tokens.isTransparent(tailStart, tailEnd);
  }
}
