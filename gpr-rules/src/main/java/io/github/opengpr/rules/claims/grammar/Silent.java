package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.grammar.Mention.Kind;
import io.github.opengpr.rules.claims.grammar.Mention.Weight;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is said without a numeral: 未收到申请, 均已办结, 全部予以公开, 结果维持. */
final class Silent {

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final List<Mention> mentions;

  Silent(List<Token> tokens, String text, Context context, List<Mention> mentions) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.mentions = mentions;
  }

  /**
   * Reads a piece without a number, or what follows the last one of a piece.
   *
   * @param counted the number before; null if the piece has none
   */
  void read(
      int from, int to, int pieceFrom, Span clause, Span sentence, @Nullable Mention counted) {
    if (!isOwn()) {
      if (counted == null
          && context.whose == Context.Whose.OTHERS
          && context.time == Context.Time.OWN) {
        result(from, to, clause, sentence);
      }
      return;
    }
    int first = pieceFrom;
    for (int i = from; i < to; i++) {
      Sense sense = tokens.get(i).sense();
      if (sense == Sense.NEG && counted == null) {
        int next = i + 1;
        while (next < to && !tokens.get(next).is(Sense.NEG)) {
          next++;
        }
        // 无申请、无复议: each denies what follows it.
        boolean several = next < to && tokens.get(next - 1).isMark('、');
        none(i, several || first < i ? first : pieceFrom, several ? next : to, clause, sentence);
        if (!several) {
          return;
        }
        first = next;
        i = next - 1;
        continue;
      }
      if (sense == Sense.ALL || isAllWord(i)) {
        if (all(i, from, to, clause, sentence, counted)) {
          return;
        }
      }
    }
    if (counted == null) {
      result(from, to, clause, sentence);
      outcomeOfOne(from, to, clause, sentence);
    }
  }

  /** 受理1件，已予公开: what became of the only application. */
  private void outcomeOfOne(int from, int to, Span clause, Span sentence) {
    Mention whole = lastOfSentence(sentence);
    if (!isRequestWhole(whole)
        || whole == null
        || whole.quantity == null
        || whole.quantity.value().compareTo(BigDecimal.ONE) != 0) {
      return;
    }
    int outcome = -1;
    for (int i = from; i < to; i++) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isOutcome() && Rows.isGroup(sense) && outcome < 0) {
        outcome = i;
      } else if (!tokens.get(i).isTransparent()) {
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
      everything(mention, said, outcome, to, whole);
    }
  }

  private boolean isOwn() {
    boolean now = context.time == Context.Time.OWN && !context.plan;
    return now
        && context.whose == Context.Whose.OWN
        && !context.othersWork
        && !context.condition
        && !context.excepted;
  }

  private boolean isAllWord(int i) {
    Token token = tokens.get(i);
    return token.is(Sense.CLOSE) && text.startsWith("全部", token.start());
  }

  // --- none ---

  private void none(int neg, int from, int to, Span clause, Span sentence) {
    List<Sense> nouns = new ArrayList<>();
    boolean received = false;
    boolean foreign = false;
    boolean narrow = false;
    Sense special = null;
    Sense verb = null;
    boolean any = false;
    boolean atEnd = neg == to - 1 || neg == from && isFiller(neg + 1, to);
    int begin = atEnd ? from : neg + 1;
    int end = atEnd ? neg : to;
    for (int i = begin; i < end; i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      if (token.kind() == Token.Kind.GAP
          || sense == Sense.OTHER_THING
          || sense == Sense.INFORMATION) {
        foreign = true;
        continue;
      }
      if (sense == null) {
        continue;
      }
      if (sense == Sense.PROCESSING_FEE) {
        return; // 未就政府信息公开申请收取信息处理费
      }
      any |= sense == Sense.FILLER && text.startsWith("任何", token.start());
      if (sense == Sense.REQUEST
          || sense == Sense.PLAIN_REQUEST
          || sense.isDispute()
          || sense.isDecision()
          || sense.isDocument()
          || sense == Sense.ADMINISTRATIVE_FEES) {
        if (foreign && nouns.isEmpty() && sense != Sense.REQUEST && !sense.isDispute()) {
          return;
        }
        nouns.add(sense);
      } else if (sense == Sense.RECEIVE || sense == Sense.NEW || sense == Sense.ACCEPT) {
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
      } else if (sense == Sense.PUBLISH
          || sense == Sense.ALL && !atEnd
          || sense.isGoing()
          || sense == Sense.PROCESS && !received) {
        foreign = true;
      } else if (sense == Sense.NO_WORD || sense == Sense.OTHERS) {
        foreign = true;
      }
    }
    if (verb == null && nouns.stream().anyMatch(Sense::isDocument)) {
      String denied = text.substring(tokens.get(neg).start(), tokens.get(neg).end());
      verb = denied.endsWith("制发") || denied.endsWith("制定") ? Sense.ISSUED : null;
    }
    if (any) {
      narrow = false;
    }
    Say say =
        new Say(
            new Span(tokens.get(Math.min(neg, begin)).start(), tokens.get(to - 1).end()),
            clause,
            sentence);
    boolean answer = atEnd && neg == from && isAnswer(neg);
    boolean inserted =
        !atEnd
            && verb != null
            && (isZero(neg)
                || text.startsWith("无一", tokens.get(neg).start())
                || text.startsWith("没有一", tokens.get(neg).start()));
    if (nouns.isEmpty() && special == null && (answer || inserted)) {
      nouns.addAll(context.topics);
    }
    if (nouns.isEmpty()
        && special == null
        && verb == null
        && !foreign
        && isSameAsBefore(from, to, sentence)) {
      context.told.stream().filter(Sense::isDispute).forEach(nouns::add);
    }
    boolean plain =
        !foreign
            && nouns.equals(List.of(Sense.PLAIN_REQUEST))
            && context.anchor == Sense.REQUEST
            && (isZero(neg) || isTransparent(from, neg));
    received |= plain;
    if (special != null) {
      special(special, nouns, foreign || narrow, say);
      return;
    }
    denied(nouns, received, verb, foreign, narrow, neg, from, say);
  }

  private boolean isFiller(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).is(Sense.FILLER)) {
        return false;
      }
    }
    return true;
  }

  /** 上年有行政诉讼1件，本年没有: what was told of another year is denied of this one. */
  private boolean isSameAsBefore(int from, int to, Span sentence) {
    boolean year = false;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      year |= token.is(Sense.THIS_YEAR);
      if (!token.isTransparent() && !token.is(Sense.NEG) && token.kind() != Token.Kind.YEAR) {
        return false;
      }
    }
    Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    return year
        && last != null
        && last.sentence.equals(sentence)
        && (last.kind == Kind.OTHER_YEAR || last.kind == Kind.OUTSIDE)
        && context.topic() != null
        && context.topic().isDispute();
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

  /** 零申请, 零制发. */
  private boolean isZero(int neg) {
    return text.charAt(tokens.get(neg).start()) == '零'
        || text.charAt(tokens.get(neg).end() - 1) == '零';
  }

  /** 行政复议、行政诉讼：无, and as a sentence behind a heading. */
  private boolean isAnswer(int neg) {
    int before = neg - 1;
    while (before >= 0 && tokens.get(before).is(Sense.ALL)) {
      before--;
    }
    return before >= 0
        && (tokens.get(before).isMark('：') || tokens.get(before).isMark('。') && !context.counted);
  }

  private record Say(Span span, Span clause, Span sentence) {}

  private void special(Sense special, List<Sense> nouns, boolean foreign, Say say) {
    Sense topic = context.topic();
    if (special.isResult()
        && topic != null
        && topic.isDispute()
        && context.disclosure
        && !foreign
        && nouns.stream().noneMatch(Sense::isDispute)) {
      none(
          topic == Sense.RECONSIDERATION ? Concept.RECONSIDERATION : Concept.LITIGATION,
          Disputes.words(disputes(), special),
          Disputes.sum(disputes(), special),
          say,
          Weight.LIKELY);
      return;
    }
    if (foreign || (!context.isRequest() && !nouns.contains(Sense.REQUEST))) {
      return;
    }
    if (special == Sense.CARRY_IN) {
      none(Concept.CARRIED_IN, Requests.FROM_LAST_YEAR, Measure.CARRIED_IN, say, Weight.CERTAIN);
    } else if (special == Sense.CARRY_OUT) {
      none(Concept.CARRIED_OUT, Requests.TO_NEXT_YEAR, Measure.CARRIED_OUT, say, Weight.LIKELY);
    } else if (special.isOutcome()
        && Rows.isGroup(special)
        && nouns.stream().noneMatch(Sense::isDispute)) {
      none(
          Concept.OUTCOME,
          new Message(Outcomes.name(special), Outcomes.english(special)),
          Rows.outcome(special),
          say,
          Weight.LIKELY);
    }
  }

  /** All disputes that the sentence told of: 行政复议3件、行政诉讼1件，没有被纠正的. */
  private List<Sense> disputes() {
    List<Sense> told = context.told.stream().filter(Sense::isDispute).toList();
    return told.size() > context.topics.size() && told.containsAll(context.topics)
        ? told
        : context.topics;
  }

  private void denied(
      List<Sense> nouns,
      boolean received,
      @Nullable Sense verb,
      boolean foreign,
      boolean narrow,
      int neg,
      int from,
      Say say) {
    boolean disputes = nouns.stream().anyMatch(Sense::isDispute);
    if (disputes) {
      boolean same = nouns.contains(Sense.RECONSIDERATION) && isAgainst(neg);
      if (same || (foreign && !isComplaint(neg))) {
        return;
      }
      for (Sense noun : nouns) {
        if (noun.isDispute()) {
          none(
              noun == Sense.RECONSIDERATION ? Concept.RECONSIDERATION : Concept.LITIGATION,
              Disputes.words(List.of(noun), null),
              Rows.disputes(noun, null),
              say,
              narrow ? Weight.WEAK : Weight.CERTAIN);
        }
      }
      return;
    }
    boolean shortNeg = isShort(neg);
    boolean clean = !shortNeg || isTransparent(from, neg);
    if (nouns.contains(Sense.REQUEST)
        || nouns.contains(Sense.PLAIN_REQUEST)
            && received
            && (context.disclosure || context.anchor == Sense.REQUEST)) {
      boolean plain = nouns.contains(Sense.REQUEST);
      if (!foreign && !narrow && clean && (received || plain)) {
        none(Concept.RECEIVED, Requests.NEW, Measure.RECEIVED, say, Weight.CERTAIN);
      }
      return;
    }
    if (foreign || narrow || !clean) {
      return;
    }
    for (Sense noun : nouns) {
      if (noun.isDecision()) {
        none(
            Concept.DECISIONS,
            TableTwo.words(List.of(noun), null),
            Rows.decisions(noun),
            say,
            Weight.CERTAIN);
      } else if (noun.isDocument() && verb != null && verb.isDocumentVerb()) {
        none(
            Concept.DOCUMENTS,
            TableTwo.words(List.of(noun), verb),
            Rows.documents(noun, verb),
            say,
            Weight.CERTAIN);
      } else if (noun == Sense.ADMINISTRATIVE_FEES) {
        none(Concept.ADMINISTRATIVE_FEES, TableTwo.FEES, Measure.FEES, say, Weight.CERTAIN);
      }
    }
    if (nouns.isEmpty() && received && context.isRequest() && isClauseOf(neg)) {
      none(Concept.RECEIVED, Requests.NEW, Measure.RECEIVED, say, Weight.LIKELY);
    }
  }

  private boolean isClauseOf(int neg) {
    return context.anchor == Sense.REQUEST && neg >= 0;
  }

  /** 针对行政复议决定提起的行政诉讼: one of the two is only what the other is against. */
  private boolean isAgainst(int neg) {
    for (int i = neg; i + 1 < tokens.size() && i < neg + 12; i++) {
      if (tokens.get(i).is(Sense.RECONSIDERATION)) {
        String before = text.substring(tokens.get(neg).end(), tokens.get(i).start());
        return before.contains("针对") || before.contains("对") && !before.contains("对本");
      }
    }
    return false;
  }

  /** Complaints beside the disputes are denied with them: 未发生行政复议、行政诉讼和举报. */
  private boolean isComplaint(int neg) {
    for (int i = neg; i < tokens.size() && i < neg + 16; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.MARK && token.value() != '、') {
        break;
      }
      if (token.kind() == Token.Kind.GAP) {
        return false;
      }
      if (token.is(Sense.OTHER_THING)) {
        String words = text.substring(token.start(), token.end());
        if (!"投诉举报信访申诉".contains(words)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isShort(int neg) {
    String words = text.substring(tokens.get(neg).start(), tokens.get(neg).end());
    return words.equals("无") || words.equals("没有") || words.equals("未") || words.equals("没");
  }

  private boolean isTransparent(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (!token.isTransparent()
          && token.kind() != Token.Kind.YEAR
          && token.kind() != Token.Kind.NUMERAL
          && !token.is(Sense.REQUEST)
          && !token.is(Sense.INFORMATION)) {
        return false;
      }
    }
    return true;
  }

  private void none(Concept concept, Message about, Measure measure, Say say, Weight weight) {
    Mention mention = new Mention(null, say.span, say.clause, say.sentence);
    mention.kind = Kind.TABLE;
    mention.concept = concept;
    mention.about = about;
    mention.usages = List.of(measure);
    mention.none = true;
    mention.weight = context.weak && weight == Weight.CERTAIN ? Weight.LIKELY : weight;
    mentions.add(mention);
  }

  // --- all ---

  private boolean all(
      int index, int from, int to, Span clause, Span sentence, @Nullable Mention counted) {
    if (Frame.has(tokens, from, index, Sense.REST)) {
      return false;
    }
    Mention whole = counted != null ? counted : lastOfSentence(sentence);
    for (int i = tokens.get(index).is(Sense.ALL) ? index + 1 : index; i < to; i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      if (token.isTransparent() || token.is(Sense.PROCESS) || token.is(Sense.RECEIVE)) {
        continue;
      }
      if (sense == null) {
        return false;
      }
      Span span = new Span(tokens.get(index).start(), token.end());
      Mention mention = new Mention(null, span, clause, sentence);
      mention.all = true;
      mention.whole = whole;
      mention.kind = Kind.TABLE;
      mention.weight = context.weak ? Weight.LIKELY : Weight.CERTAIN;
      if (sense.isGoing()) {
        if (!context.isRequest() || isPartial(from, to, whole) || isSomeLeft(sentence)) {
          return false;
        }
        mention.concept = Concept.HANDLED;
        mention.none = true;
        mention.all = false;
        mention.word = Sense.ALL;
        mention.about = Requests.TO_NEXT_YEAR;
        mention.usages = List.of(Measure.CARRIED_OUT);
        mentions.add(mention);
        return true;
      }
      if (!isRequestWhole(whole) && !isDisputeWhole(whole) && !isReason(sense, whole)) {
        return false;
      }
      return everything(mention, sense, i, to, whole);
    }
    return false;
  }

  private boolean everything(
      Mention mention, Sense sense, int index, int to, @Nullable Mention whole) {
    Sense result = Disputes.asResult(sense);
    if (isDisputeWhole(whole) && result != null && whole != null) {
      Measure measure = resultOf(whole, result);
      if (measure == null) {
        return false;
      }
      say(mention, whole.concept, Disputes.words(List.of(kindOf(whole)), result), measure);
      mention.word = result;
      return true;
    }
    if (isReason(sense, whole)) {
      say(
          mention,
          Concept.OUTCOME,
          new Message(words(index), "applications with this outcome"),
          Rows.outcome(sense));
      mention.word = sense;
      return true;
    }
    if (!isRequestWhole(whole)) {
      return false;
    }
    if (sense.isOutcome() && sense != Sense.WITHDRAWN) {
      Mention probe = new Mention(null, mention.span, mention.clause, mention.sentence);
      new Outcomes(tokens, text).forwards(probe, index, to);
      mention.usages = probe.usages;
      mention.seldom = probe.seldom;
      mention.concept = Concept.OUTCOME;
      mention.about = probe.about;
      mention.word = sense;
      mentions.add(mention);
      return true;
    }
    if (sense.isApplicant()) {
      say(
          mention,
          Concept.APPLICANTS,
          Requests.applicantWords(sense),
          Rows.applicants("received", sense));
      return true;
    }
    return false;
  }

  private String words(int index) {
    return context.words(tokens.get(index));
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

  /** 结转下年度1件，其余全部办结: the sentence names what was left itself. */
  private boolean isSomeLeft(Span sentence) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      if (!one.sentence.equals(sentence)) {
        return false;
      }
      if (one.concept == Concept.CARRIED_OUT
          && one.quantity != null
          && one.quantity.value().signum() > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRequestWhole(@Nullable Mention whole) {
    return whole != null
        && whole.kind == Kind.TABLE
        && (whole.concept == Concept.RECEIVED
            || whole.concept == Concept.REQUESTS
            || whole.concept == Concept.HANDLED);
  }

  private static boolean isDisputeWhole(@Nullable Mention whole) {
    return whole != null
        && whole.kind == Kind.TABLE
        && (whole.concept == Concept.RECONSIDERATION || whole.concept == Concept.LITIGATION)
        && whole.word != null
        && whole.word.isDispute();
  }

  // --- 结果维持 ---

  /** 行政复议1件，结果维持: how a dispute ended, told behind its number. */
  private void result(int from, int to, Span clause, Span sentence) {
    Mention whole = lastOfSentence(sentence);
    if (!isDisputeWhole(whole) || whole == null || whole.quantity == null) {
      return;
    }
    for (int i = from; i < to; i++) {
      Sense result = Disputes.asResult(tokens.get(i).sense());
      if (result != null && result != Sense.CONCLUDED) {
        Measure measure = resultOf(whole, result);
        if (measure == null) {
          return;
        }
        Mention mention =
            new Mention(
                null, new Span(tokens.get(i).start(), tokens.get(i).end()), clause, sentence);
        mention.all = true;
        mention.whole = whole;
        mention.kind = Kind.TABLE;
        mention.weight = whole.weight;
        mention.word = result;
        say(mention, whole.concept, Disputes.words(List.of(kindOf(whole)), result), measure);
        return;
      }
    }
  }

  private static Sense kindOf(Mention whole) {
    return whole.word == null ? Sense.RECONSIDERATION : whole.word;
  }

  private static @Nullable Measure resultOf(Mention whole, Sense result) {
    return whole.word == null || !whole.word.isDispute() ? null : Rows.disputes(whole.word, result);
  }

  /** The last number of the sentence. */
  private @Nullable Mention lastOfSentence(Span sentence) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      if (!one.sentence.equals(sentence)) {
        return null;
      }
      if (one.quantity != null
          && !one.quantity.isPercent()
          && one.kind != Kind.CHANGE
          && one.kind != Kind.OTHER_YEAR) {
        return one;
      }
    }
    return null;
  }
}
