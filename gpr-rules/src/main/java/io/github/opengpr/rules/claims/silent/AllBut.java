package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.dispute.Disputes;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;
import java.util.List;

/** Reads what all disputes came to, whatever was told of some: 除1件未审结外均维持, 全部审结. */
final class AllBut {

  /** What is said of those left out: they are pending, or ended without a decision. */
  private static final Words EXCEPTED =
      Words.of("审", "未结", "未判", "撤回", "撤诉", "终止", "和解", "调解", "未决", "未出");

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final List<Mention> mentions;

  AllBut(List<Token> tokens, String text, Context context, List<Mention> mentions) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.mentions = mentions;
  }

  /** Reads what follows a word that says all; false if it says nothing of the kind. */
  boolean read(int index, int to, Span clause, Span sentence) {
    List<Sense> kinds = context.disputes();
    Sense topic = context.topic();
    if (kinds.isEmpty() || topic == null || !topic.isDispute() || !context.disclosure) {
      return false;
    }
    for (int i = index; i < to; i++) {
      Token token = tokens.get(i);
      Sense result = token.result();
      if (result == Sense.UPHELD && isExcepted(token, sentence)) {
        none(Sense.CORRECTED, kinds, span(index, token), clause, sentence);
        return true;
      }
      if (result == Sense.CONCLUDED && isBehindResults(sentence)) {
        none(Sense.PENDING, kinds, span(index, token), clause, sentence);
        return true;
      }
      if (result != null || !token.isTransparent() && !token.is(Sense.ALL) && i > index) {
        return false;
      }
    }
    return false;
  }

  private Span span(int index, Token last) {
    return new Span(tokens.get(index).start(), last.end());
  }

  /** 除1件待审结外, 除1件撤回外: those left out were not decided. */
  private boolean isExcepted(Token result, Span sentence) {
    String before = text.substring(sentence.start(), result.start());
    int part = before.lastIndexOf('；') + 1;
    int except = before.indexOf('除', part);
    int end = except < 0 ? -1 : before.indexOf('外', except);
    if (end < 0) {
      return false;
    }
    String excepted = before.substring(except, end);
    return EXCEPTED.areIn(excepted);
  }

  /** 维持3件、纠正1件，全部审结. */
  private boolean isBehindResults(Span sentence) {
    boolean results = false;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      if (!one.sentence.equals(sentence)) {
        break;
      }
      if (one.word == Sense.PENDING || one.word == Sense.CONCLUDED) {
        return false;
      }
      results |= one.kind == Kind.TABLE && one.word != null && one.word.isResult();
    }
    return results;
  }

  /** Says that no dispute of some kinds had a result. */
  Mention none(Sense result, List<Sense> kinds, Span span, Span clause, Span sentence) {
    Mention mention = new Mention(null, span, clause, sentence);
    mention.kind = Kind.TABLE;
    mention.concept =
        kinds.contains(Sense.RECONSIDERATION) ? Concept.RECONSIDERATION : Concept.LITIGATION;
    mention.about = Disputes.words(kinds, result);
    mention.usages = List.of(Disputes.sum(kinds, result));
    mention.none = true;
    mention.weight = Weight.LIKELY;
    mentions.add(mention);
    return mention;
  }
}
