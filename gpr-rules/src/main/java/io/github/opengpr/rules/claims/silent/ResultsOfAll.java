package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.dispute.Disputes;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how all disputes told of ended: 诉讼2件，均维持; 已审结的均胜诉; 复议已维持，诉讼未审结. */
final class ResultsOfAll {

  private static final Message NOT_UPHELD =
      new Message("未获维持的复议、诉讼", "disputes that were not upheld");

  private final List<Token> tokens;
  private final Context context;
  private final List<Mention> mentions;
  private final AllBut allBut;
  private final SomeResults some;

  ResultsOfAll(List<Token> tokens, Context context, List<Mention> mentions, AllBut allBut) {
    this.tokens = tokens;
    this.context = context;
    this.mentions = mentions;
    this.allBut = allBut;
    this.some = new SomeResults(tokens, context, mentions);
  }

  /** The disputes that some words name again, else those told last: 复议1件、诉讼1件，复议已维持. */
  @Nullable Mention whole(int from, int to, Span sentence, @Nullable Mention last) {
    if (isFormer(from)) {
      return former(sentence, last);
    }
    Sense kind = kind(from, to);
    if (kind == null || last == null) {
      return last;
    }
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      if (!one.sentence.equals(sentence)) {
        break;
      }
      if (one.quantity != null && DisputesTold.isTold(one) && DisputesTold.kind(one) == kind) {
        return one;
      }
    }
    return DisputesTold.isTold(last) && DisputesTold.kind(last) != kind ? null : last;
  }

  /** 诉讼9件，直接起诉6件、复议后起诉3件，均已审结: said of all that the routes add up to. */
  @Nullable Mention ofRoutes(@Nullable Mention last) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = mentions.size() - 1; i >= 0 && last != null; i--) {
      Mention one = mentions.get(i);
      boolean route = one.word == Sense.DIRECT_LITIGATION || one.word == Sense.LATER_LITIGATION;
      if (one.quantity == null
          || !one.sentence.equals(last.sentence)
          || isBehindSemicolon(one, last)
          || !route) {
        boolean all = one.word == Sense.LITIGATION && one.quantity != null;
        return all && one.value().compareTo(sum) == 0 ? one : last;
      }
      sum = sum.add(one.value());
    }
    return last;
  }

  /** 前者尚在审理: said of the first that the sentence told of. */
  private boolean isFormer(int from) {
    return from + 1 < tokens.size()
        && context
            .words(new Span(tokens.get(from).start(), tokens.get(from + 1).end()))
            .startsWith("前者");
  }

  private @Nullable Mention former(Span sentence, @Nullable Mention last) {
    Mention former = last;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      if (!one.sentence.equals(sentence)) {
        break;
      }
      former = one.quantity != null && DisputesTold.isTold(one) ? one : former;
    }
    return former;
  }

  private @Nullable Sense kind(int from, int to) {
    Sense kind = null;
    for (int i = from; i < to; i++) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isDispute()) {
        if (kind != null && kind != sense) {
          return null;
        }
        kind = sense;
      }
    }
    return kind;
  }

  /** 已审结的均维持: of those concluded only; what was corrected speaks against it. */
  boolean readConcluded(
      int from, int index, int to, Span clause, Span sentence, @Nullable Mention whole) {
    if (whole == null || !DisputesTold.isTold(whole) || !isOfConcluded(from, index)) {
      return false;
    }
    for (int i = index; i < to; i++) {
      Token token = tokens.get(i);
      Sense result = token.result();
      if (result == Sense.UPHELD || result == Sense.CORRECTED) {
        if (isOneOfSeveral(result, i, to)) {
          return true; // 已审结的均维持或纠正
        }
        Span span = new Span(tokens.get(from).start(), token.end());
        Sense other = result == Sense.UPHELD ? Sense.CORRECTED : Sense.UPHELD;
        allBut.none(other, kinds(whole), span, clause, sentence);
        return true;
      }
      if (!token.isTransparent()) {
        return true;
      }
    }
    return true;
  }

  /** 审结的行政复议案件均被维持: of all disputes of a kind, of which no number is told. */
  boolean readUncounted(int from, int index, int to, Span clause, Span sentence) {
    Sense kind = onlyKind(from, index);
    int at = tokens.get(index).is(Sense.ALL) ? index + 1 : index;
    while (at < to && tokens.get(at).isTransparent()) {
      at++;
    }
    if (kind == null || at >= to || tokens.get(at).result() != Sense.UPHELD) {
      return false;
    }
    Span span = new Span(tokens.get(from).start(), tokens.get(at).end());
    String before = context.words(new Span(sentence.start(), span.start()));
    if (before.indexOf('除', before.lastIndexOf('；') + 1) >= 0) {
      return false; // 除1件终止外，复议案件均被维持
    }
    Mention mention = allBut.none(Sense.CORRECTED, List.of(kind), span, clause, sentence);
    Measure others = Rows.disputes(kind, Sense.CORRECTED);
    mention.usages = List.of(others.and(Rows.disputes(kind, Sense.OTHER_RESULT)));
    mention.about = NOT_UPHELD;
    return true;
  }

  /** The kind that some words name and nothing else but that they were concluded. */
  private @Nullable Sense onlyKind(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      boolean named = sense != null && sense.isDispute();
      if (!named
          && !token.isTransparent()
          && !token.is(Sense.CONCLUDED)
          && !token.is(Sense.REQUEST)
          && token.kind() != Token.Kind.YEAR) {
        return null;
      }
    }
    return kind(from, to);
  }

  private List<Sense> kinds(Mention whole) {
    List<Sense> told = context.disputes();
    return whole.word == Sense.CONCLUDED && !told.isEmpty()
        ? told
        : List.of(DisputesTold.kind(whole));
  }

  /** 审结的, 已有判决结果的, 其中涉及征地的: words that leave only some of them. */
  private boolean isOfConcluded(int from, int index) {
    for (int i = from; i < index; i++) {
      if (tokens.get(i).is(Sense.CONCLUDED) && !tokens.get(i).is(Sense.ALL)) {
        return true;
      }
    }
    return false;
  }

  /** 其中涉及征地的均维持, 其余纠正: some of them only. */
  boolean isOfSome(int from, int index) {
    for (int i = from; i < index; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.REST) || token.is(Sense.MOST)) {
        return true;
      }
      boolean some = token.kind() == Token.Kind.GAP || token.is(Sense.NARROW);
      if (some && (endsIn(token, "的") || i + 1 < index && endsIn(tokens.get(i + 1), "的"))) {
        return true;
      }
    }
    return false;
  }

  /** 分别为维持、纠正: each of some of them. */
  private boolean isOneOfSeveral(Sense result, int from, int to) {
    for (int i = from; i < to; i++) {
      Sense other = tokens.get(i).result();
      if (other != null && other != result && other != Sense.CONCLUDED) {
        return true;
      }
    }
    return false;
  }

  private boolean endsIn(Token token, String end) {
    return context.ends(token, end);
  }

  /** 行政复议1件，结果维持: how a dispute ended, told behind its number. */
  void read(int from, int to, Span clause, Span sentence, @Nullable Mention last) {
    Mention whole = whole(from, to, sentence, last);
    if (!DisputesTold.isTold(whole)
        || whole == null
        || whole.quantity == null
        || isOfOtherKind(from, to, whole)) {
      int all = from;
      while (all < to && !context.begins(tokens.get(all), "均")) {
        all++;
      }
      if (all < to) {
        readUncounted(from, all, to, clause, sentence); // 复议案件均获维持
      } else {
        some.read(from, to, clause, sentence);
      }
      return;
    }
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      Sense result = token.result();
      if (result != null && result != Sense.CONCLUDED) {
        if (!isOfSome(from, i) && !isOneOfSeveral(result, from, to)) {
          Span span = new Span(token.start(), token.end());
          Mention mention = new Mention(null, span, clause, sentence);
          mention.weight = whole.weight;
          say(mention, result, whole);
        }
        return;
      }
    }
  }

  /** 复议3件；1人提起诉讼，尚未审结: said of a kind named since, of which there is no number. */
  private boolean isOfOtherKind(int from, int to, Mention whole) {
    Sense topic = context.topic();
    boolean reconsidered = DisputesTold.kind(whole) == Sense.RECONSIDERATION;
    return topic != null
        && topic.isDispute()
        && reconsidered != (topic == Sense.RECONSIDERATION)
        && context.topics.size() == 1
        && kind(from, to) == null
        && !isFormer(from);
  }

  /** 复议3件、诉讼1件，均维持: said of the other kinds told of as well. */
  void ofOthers(Mention mention, Sense result, Mention whole) {
    if (result != Sense.UPHELD || !whole.sentence.equals(mention.sentence)) {
      return;
    }
    List<Sense> others = new ArrayList<>(2);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      if (!one.sentence.equals(whole.sentence) || isBehindSemicolon(one, mention)) {
        break;
      }
      if (one == mention || one == whole) {
        continue;
      }
      if (one.word != null && one.word.isResult()) {
        return; // of the others it was told
      }
      Sense kind = one.quantity != null && DisputesTold.isTold(one) ? DisputesTold.kind(one) : null;
      if (kind != null && kind != DisputesTold.kind(whole) && !others.contains(kind)) {
        others.add(kind);
      }
    }
    if (context.words(mention.span).endsWith("诉")) {
      others.remove(Sense.RECONSIDERATION); // 均胜诉
    }
    if (DisputesTold.kind(whole) == Sense.LITIGATION) {
      others.removeIf(kind -> kind != Sense.RECONSIDERATION); // its routes
    }
    if (!others.isEmpty()) {
      allBut.none(Sense.CORRECTED, others, mention.span, mention.clause, mention.sentence);
    }
  }

  private boolean isBehindSemicolon(Mention one, Mention mention) {
    Span between = new Span(one.span.end(), Math.max(one.span.end(), mention.span.start()));
    return context.words(between).indexOf('；') >= 0;
  }

  /** Makes it said of all of some disputes that they had a result; false if it cannot be. */
  boolean say(Mention mention, Sense result, Mention whole) {
    Measure measure = DisputesTold.result(whole, result, context.told);
    if (measure == null) {
      return false;
    }
    mention.all = true;
    mention.whole = whole;
    mention.kind = Kind.TABLE;
    mention.word = result;
    mention.concept = whole.concept;
    mention.about = Disputes.words(List.of(DisputesTold.kind(whole)), result);
    mention.usages = List.of(measure);
    if (mention.weight == Weight.CERTAIN && whole.weight == Weight.WEAK) {
      mention.weight = Weight.LIKELY;
    }
    mentions.add(mention);
    return true;
  }
}
