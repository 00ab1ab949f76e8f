package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.dispute.Disputes;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.request.Outcomes;
import io.github.opengpr.rules.claims.request.TableThree;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.number.Unit;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is said of all without a numeral: 均已办结, 全部予以公开, 结果维持. */
final class OutcomesOfAll {

  /** How far before a sentence the applications are told of that it speaks of. */
  private static final int FARTHEST = 200;

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final List<Mention> mentions;
  private final ResultsOfAll results;
  private final AllOfApplicants ofApplicants;

  OutcomesOfAll(
      List<Token> tokens,
      String text,
      Context context,
      List<Mention> mentions,
      ResultsOfAll results,
      AllOfApplicants ofApplicants) {
    this.results = results;
    this.ofApplicants = ofApplicants;
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.mentions = mentions;
  }

  boolean read(int index, int from, int to, Span clause, Span sentence, @Nullable Mention counted) {
    if (Frame.has(tokens, from, index, Sense.REST)) {
      return false;
    }
    if (ofApplicants.became(index, from, to, clause, sentence, counted)) {
      return true;
    }
    Mention last = counted != null ? counted : results.ofRoutes(lastOfSentence(sentence));
    Mention counts = results.whole(from, index, sentence, last);
    Mention whole = counts == null && last == null ? lastOfParagraph(sentence) : counts;
    if (results.readConcluded(from, index, to, clause, sentence, whole)) {
      return true;
    }
    if (counted == null
        && !DisputesTold.isTold(whole)
        && results.readUncounted(from, index, to, clause, sentence)) {
      return true;
    }
    if (DisputesTold.isTold(whole) && results.isOfSome(from, index)) {
      return false;
    }
    for (int i = tokens.get(index).is(Sense.ALL) ? index + 1 : index; i < to; i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      if (token.isTransparent()
          || token.isNumber()
          || token.is(Sense.PROCESS)
          || token.is(Sense.RECEIVE)
          || words(i).equals("涉及")
          || token.is(Sense.ANSWER) && isBeforeOutcome(i, to)) {
        continue;
      }
      if (sense == Sense.CLOSE && DisputesTold.isTold(whole)) {
        sense = Sense.CONCLUDED; // 复议2件，均已结案
      }
      if (sense == null) {
        return false;
      }
      Span span = new Span(tokens.get(index).start(), token.end());
      Mention mention = new Mention(null, span, clause, sentence);
      mention.all = true;
      mention.whole = whole;
      mention.kind = Kind.TABLE;
      mention.weight = context.weak || counts == null ? Weight.LIKELY : Weight.CERTAIN;
      if (sense.isGoing()) {
        boolean partial = isPartial(from, to, whole) && !isOfAllTold(clause, whole);
        boolean answered = whole != null && whole.concept == Concept.HANDLED;
        if (!context.isRequest() || partial || answered || isSomeLeft(sentence, counted)) {
          return false; // 办结467件，均按期答复 tells of those answered only
        }
        if (whole != null && whole.concept == Concept.CARRIED_IN) {
          mention.weigh(Weight.LIKELY); // or only those carried in
        }
        mention.concept = Concept.HANDLED;
        mention.none = true;
        mention.all = false;
        mention.word = Sense.ALL;
        mention.about = TableThree.TO_NEXT_YEAR;
        mention.usages = List.of(Measure.CARRIED_OUT);
        mentions.add(mention);
        return true;
      }
      if (sense.isApplicant() && !isOfDisputes(mention)) {
        return ofApplicants.askedFor(mention, i, to, whole); // 结转6件，均为企业提出
      }
      if (!RequestsTold.isTold(whole) && !DisputesTold.isTold(whole) && !isReason(sense, whole)) {
        return false;
      }
      return everything(mention, sense, i, to, whole);
    }
    return false;
  }

  private boolean everything(
      Mention mention, Sense sense, int index, int to, @Nullable Mention whole) {
    Sense result = sense.asResult();
    if (DisputesTold.isTold(whole) && result != null && whole != null) {
      boolean said = results.say(mention, result, whole);
      results.ofOthers(mention, result, whole);
      return said;
    }
    boolean route = sense == Sense.DIRECT_LITIGATION || sense == Sense.LATER_LITIGATION;
    if (route && whole != null && whole.word == Sense.LITIGATION && DisputesTold.isTold(whole)) {
      say(mention, whole.concept, Disputes.words(List.of(sense), null), Rows.disputes(sense, null));
      mention.word = sense; // 诉讼11件，均为复议后起诉
      return true;
    }
    if (isReason(sense, whole)) {
      if (ReasonsOfAll.isOneOfSeveral(tokens, index, to)) {
        return false;
      }
      say(
          mention,
          Concept.OUTCOME,
          new Message(words(index), "applications with this outcome"),
          Rows.outcome(sense));
      mention.word = sense;
      return true;
    }
    if (whole == null
        || !RequestsTold.isTold(whole) && !RequestsTold.isOnlyCarriedIn(whole, mentions)) {
      return false;
    }
    if (sense.isOutcome() && sense != Sense.WITHDRAWN) {
      Mention probe = new Mention(null, mention.span, mention.clause, mention.sentence);
      new Outcomes(tokens, text).forwards(probe, index, to);
      mention.usages = probe.usages;
      mention.seldom = isOne(whole) ? List.of() : probe.seldom;
      mention.concept = Concept.OUTCOME;
      mention.about = probe.about;
      mention.word = sense;
      mentions.add(mention);
      return true;
    }
    return false;
  }

  /** 均答复予以公开. */
  private boolean isBeforeOutcome(int index, int to) {
    Sense next = index + 1 < to ? tokens.get(index + 1).sense() : null;
    return next != null && next.isOutcome();
  }

  /** 提起复议的申请人均为自然人: said of those who disputed. */
  private boolean isOfDisputes(Mention mention) {
    return tokens.stream()
        .filter(one -> one.start() >= mention.clause.start() && one.end() <= mention.span.start())
        .anyMatch(one -> one.sense() != null && one.sense().isDispute());
  }

  /** 经征求意见后予以公开: how it came to what became of it. */
  private boolean isAside(int index, int outcome) {
    Token token = tokens.get(index);
    return outcome < 0
        && (token.isForeign() && !token.is(Sense.NO_WORD)
            || token.is(Sense.THIRD_PARTY)
            || token.isNumber());
  }

  private String words(int index) {
    return context.words(tokens.get(index));
  }

  private static boolean isOne(Mention whole) {
    return whole.quantity != null && whole.quantity.value().compareTo(BigDecimal.ONE) == 0;
  }

  /** 受理1件，已予公开: what became of the only application. */
  void readOne(int from, int to, Span clause, Span sentence) {
    Mention whole = lastOfSentence(sentence);
    if (ofApplicants.asked(from, to, clause, sentence, whole)) {
      return;
    }
    boolean ofApplicant = whole != null && whole.concept == Concept.APPLICANTS;
    if (whole == null
        || !RequestsTold.isTold(whole)
            && !ofApplicant
            && !RequestsTold.isOnlyCarriedIn(whole, mentions)
        || !isOne(whole)) {
      return;
    }
    int outcome = -1;
    for (int i = from; i < to; i++) {
      Sense sense = tokens.get(i).sense();
      boolean told = sense != null && sense.isOutcome() && sense != Sense.WITHDRAWN;
      if (sense != null
          && told
          && outcome < 0
          && (Rows.isGroup(sense) || sense == Sense.NOT_HELD)) {
        outcome = i;
      } else if (!told && !tokens.get(i).isTransparent() && !isAside(i, outcome)) {
        return;
      }
    }
    Sense said = outcome < 0 ? null : tokens.get(outcome).sense();
    if (said != null) {
      Span span = new Span(tokens.get(outcome).start(), tokens.get(outcome).end());
      Mention mention = new Mention(null, span, clause, sentence);
      mention.all = true;
      mention.whole = whole;
      mention.kind = Kind.TABLE;
      mention.weight = Weight.LIKELY;
      if (!ofApplicants.becameOfOne(mention, outcome, to, whole)) {
        everything(mention, said, outcome, to, whole);
      }
    }
  }

  /** 行政复议1件，结果维持: how a dispute ended, told behind its number. */
  void readResult(int from, int to, Span clause, Span sentence) {
    results.read(from, to, clause, sentence, lastOfSentence(sentence));
  }

  /** 不予公开4件，均属内部事务信息: a reason told of all with an outcome. */
  private static boolean isReason(Sense sense, @Nullable Mention whole) {
    return whole != null
        && whole.kind == Kind.TABLE
        && whole.concept == Concept.OUTCOME
        && whole.word != null
        && sense.isOutcome()
        && Rows.isGroup(whole.word)
        && Rows.isReasonFor(sense, whole.word);
  }

  private void say(Mention mention, Concept concept, Message about, Measure measure) {
    mention.concept = concept;
    mention.about = about;
    mention.usages = List.of(measure);
    mentions.add(mention);
  }

  /** 其中网上申请6件均已办结: only a part was. */
  private boolean isPartial(int from, int to, @Nullable Mention whole) {
    if (whole != null
        && (whole.kind == Kind.PART
            || whole.kind == Kind.OUTSIDE
            || whole.concept == Concept.OUTCOME
            || whole.concept == Concept.CARRIED_IN
            || whole.concept == Concept.APPLICANTS)) {
      return true;
    }
    return Frame.has(tokens, from, to, Sense.CHANNEL)
        || Frame.has(tokens, from, to, Sense.NARROW)
        || Frame.has(tokens, from, to, Sense.EXCEPT);
  }

  /** 自然人4件、企业1件，均已办结: said of all where a list ends, or gives the whole; 新收5件，上年结转1件，均已办结. */
  private boolean isOfAllTold(Span clause, @Nullable Mention whole) {
    if (whole != null && whole.concept == Concept.CARRIED_IN) {
      int before = mentions.lastIndexOf(whole) - 1;
      Mention received = before < 0 ? null : mentions.get(before);
      return RequestsTold.isTold(received)
          && received != null
          && received.sentence.equals(whole.sentence);
    }
    if (whole == null || whole.concept != Concept.OUTCOME && whole.concept != Concept.APPLICANTS) {
      return false;
    }
    if (clause.start() > 0 && text.charAt(clause.start() - 1) == '；') {
      return true;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      if (!one.sentence.equals(whole.sentence)) {
        return false;
      }
      if (one.quantity == null || one.kind != Kind.TABLE) {
        continue;
      }
      if (one.concept == whole.concept) {
        sum = sum.add(one.quantity.value());
      } else {
        return RequestsTold.isTold(one) && one.quantity.value().compareTo(sum) == 0;
      }
    }
    return false;
  }

  /** 结转下年度1件，其余全部办结; 收到12件，已到期的11件全部答复: the sentence tells itself that some were left. */
  private boolean isSomeLeft(Span sentence, @Nullable Mention counted) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      if (!one.sentence.equals(sentence)) {
        return false;
      }
      if (one.concept == Concept.CARRIED_OUT && one.value().signum() > 0
          || counted != null
              && RequestsTold.isTold(one)
              && one.value().compareTo(counted.value()) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCount(Quantity quantity) {
    return quantity.isCount() || quantity.unit().measure() == Unit.Measure.NONE;
  }

  /** 收到申请3件，去年1件。经审查全部予以公开: the applications that the paragraph told of before. */
  private @Nullable Mention lastOfParagraph(Span sentence) {
    if (!context.isRequest()) {
      return null;
    }
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      int end = one.span.end();
      if (one.concept == Concept.OUTCOME && one.kind == Kind.TABLE
          || sentence.start() - end > FARTHEST
          || text.substring(end, Math.max(end, sentence.start())).indexOf('\n') >= 0) {
        return null;
      }
      if (one.quantity != null && RequestsTold.isTold(one)) {
        return one;
      }
    }
    return null;
  }

  /** The last number of the sentence. */
  private @Nullable Mention lastOfSentence(Span sentence) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      if (!one.sentence.equals(sentence)) {
        return null;
      }
      if (one.quantity != null
          && isCount(one.quantity)
          && one.kind != Kind.CHANGE
          && one.kind != Kind.OTHER_YEAR) {
        return one;
      }
    }
    return null;
  }
}
