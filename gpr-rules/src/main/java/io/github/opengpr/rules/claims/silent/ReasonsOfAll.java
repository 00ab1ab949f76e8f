package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the one reason of all with an outcome told before: 不予公开的均属内部事务信息; 除1件涉密外均系过程性信息. */
final class ReasonsOfAll {

  /** How far before a sentence the outcome may be told of. */
  private static final int FARTHEST = 200;

  private final List<Token> tokens;
  private final String text;
  private final List<Mention> mentions;

  ReasonsOfAll(List<Token> tokens, String text, List<Mention> mentions) {
    this.tokens = tokens;
    this.text = text;
    this.mentions = mentions;
  }

  /** Reads what stands behind a word that says all; false if it says nothing of the kind. */
  boolean read(int index, int from, int to, Span clause, Span sentence) {
    int at = index + 1;
    while (at < to && (tokens.get(at).isTransparent() || words(tokens.get(at)).equals("涉及"))) {
      at++; // 均因涉及国家秘密
    }
    Sense reason = at < to && tokens.get(index).is(Sense.ALL) ? tokens.get(at).sense() : null;
    if (reason == null || !Rows.reasons().contains(reason)) {
      return false;
    }
    Span span = new Span(tokens.get(index).start(), tokens.get(at).end());
    Mention mention = new Mention(null, span, clause, sentence);
    mention.weight = Weight.LIKELY;
    mention.kind = Kind.TABLE;
    mention.concept = Concept.OUTCOME;
    Sense group = group(from, index);
    Mention whole = group == null ? null : told(group, sentence);
    if (whole != null && Rows.isReasonFor(reason, whole.word == null ? reason : whole.word)) {
      mention.all = true;
      mention.weight = whole.weight;
      mention.whole = whole;
      mention.word = reason;
      mention.about = new Message(words(tokens.get(at)), "applications with this outcome");
      mention.usages = List.of(Rows.outcome(reason));
      mentions.add(mention);
      return true;
    }
    Measure others = index == from ? othersThan(reason, sentence, span.start()) : null;
    if (others != null) {
      mention.none = true;
      mention.about = new Message("其他理由", "applications refused for other reasons");
      mention.usages = List.of(others);
      mentions.add(mention);
    }
    return others != null;
  }

  /** The outcome that the words before 均 name, and nothing else with it; null if they do not. */
  private @Nullable Sense group(int from, int index) {
    Sense group = null;
    for (int i = from; i < index; i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      if (group == null && sense != null && sense.isOutcome() && Rows.isGroup(sense)) {
        group = sense;
      } else if (!token.isTransparent() && !token.is(Sense.PLAIN_REQUEST)) {
        return null;
      } else if (token.is(Sense.AMONG)) {
        return null;
      }
    }
    return group;
  }

  /** The number of an outcome that the paragraph told of. */
  private @Nullable Mention told(Sense group, Span sentence) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      int end = one.span.end();
      if (sentence.start() - end > FARTHEST
          || text.substring(end, Math.max(end, sentence.start())).indexOf('\n') >= 0) {
        return null;
      }
      if (isOutcome(one) && one.word == group) {
        return one;
      }
    }
    return null;
  }

  /** 不予公开5件，除1件涉密外，均系过程性信息: the reasons that none had; null if it is not said so. */
  private @Nullable Measure othersThan(Sense reason, Span sentence, int start) {
    int last = mentions.size() - 1;
    Mention except = last < 1 ? null : mentions.get(last);
    Mention whole = last < 1 ? null : mentions.get(last - 1);
    if (except == null
        || whole == null
        || !isOutcome(whole)
        || !isOutcome(except)
        || !whole.sentence.equals(sentence)
        || except.word == null
        || whole.word == null
        || !Rows.isGroup(whole.word)
        || !Rows.isReasonFor(except.word, whole.word)
        || !Rows.isReasonFor(reason, whole.word)
        || !isLeftOut(text.substring(whole.span.end(), start))) {
      return null;
    }
    Measure others = null;
    for (Sense one : Rows.reasons()) {
      if (Rows.isReasonFor(one, whole.word) && one != reason && one != except.word) {
        others = others == null ? Rows.outcome(one) : others.and(Rows.outcome(one));
      }
    }
    return others;
  }

  private static boolean isLeftOut(String between) {
    int except = between.indexOf('除');
    return except >= 0 && between.indexOf('外', except) > except && between.indexOf('；') < 0;
  }

  private static boolean isOutcome(Mention mention) {
    return mention.quantity != null
        && mention.kind == Kind.TABLE
        && mention.concept == Concept.OUTCOME;
  }

  private String words(Token token) {
    return text.substring(token.start(), token.end());
  }

  /** 均为信访事项和重复申请: a reason that others stand beside. */
  static boolean isOneOfSeveral(List<Token> tokens, int index, int to) {
    boolean joined = false;
    for (int i = index + 1; i < to; i++) {
      Sense sense = tokens.get(i).sense();
      joined |= tokens.get(i).isMark('、') || sense == Sense.JOINT;
      if (sense != null && sense.isOutcome()) {
        return joined && sense != tokens.get(index).sense();
      }
    }
    return false;
  }
}
