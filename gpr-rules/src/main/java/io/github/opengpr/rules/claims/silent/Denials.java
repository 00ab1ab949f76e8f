package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.disclosure.TableTwo;
import io.github.opengpr.rules.claims.dispute.Disputes;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.request.ApplicantScope;
import io.github.opengpr.rules.claims.request.TableThree;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads what is denied: 未收到申请, 无复议, 没有不予公开的. */
final class Denials {

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final List<Mention> mentions;
  private final Nothing nothing;
  private final ApplicantScope scope;
  private final NoApplicants noApplicants;
  private final NoOutcomes outcomes;
  private final NoNotices noNotices;

  Denials(
      List<Token> tokens,
      String text,
      Context context,
      List<Mention> mentions,
      Nothing nothing,
      ApplicantScope scope) {
    this.nothing = nothing;
    this.scope = scope;
    this.outcomes = new NoOutcomes(text, context, mentions, nothing);
    this.noNotices = new NoNotices(tokens, text, context, nothing);
    this.noApplicants = new NoApplicants(tokens, text, context, nothing);
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.mentions = mentions;
  }

  /** Reads a denial at a token; the words denied stand behind it, or before it at the end. */
  void read(int neg, int from, int to, Span clause, Span sentence) {
    if (noNotices.read(neg, to, say(neg, to, clause, sentence))) {
      return;
    }
    boolean alone = isTransparent(from, neg) && NamedBefore.isOnlyDone(tokens, text, neg + 1, to);
    int label = NamedBefore.label(tokens, text, from, alone);
    boolean before = NamedBefore.isSaidOfBefore(tokens, text, label, neg, to);
    boolean atEnd = neg == to - 1 || before || neg == from && isFiller(neg + 1, to);
    int begin = atEnd ? label : neg + 1;
    Denied denied = Denied.of(tokens, text, context, begin, to, neg, atEnd);
    if (denied == null) {
      return;
    }
    denied.before = before;
    List<Sense> nouns = denied.nouns;
    Nothing.Say say = say(Math.min(neg, begin), to, clause, sentence);
    boolean answer = atEnd && neg == from && isAnswer(neg);
    boolean inserted =
        !atEnd
            && denied.verb != null
            && (isZero(neg)
                || text.startsWith("无一", tokens.get(neg).start())
                || text.startsWith("没有一", tokens.get(neg).start()));
    if (isOfRequests(denied) && noApplicants.read(neg, from, to, say)) {
      return;
    }
    if (nouns.isEmpty() && denied.specials.isEmpty() && (answer || inserted)) {
      nouns.addAll(context.topics);
    }
    if (nouns.isEmpty()
        && denied.specials.isEmpty()
        && denied.verb == null
        && !denied.foreign
        && isSameAsBefore(from, to, sentence)) {
      nouns.addAll(disputesBefore(neg));
    }
    Sense topic = context.topic();
    if (nouns.isEmpty()
        && !denied.foreign
        && !denied.narrow
        && denied.verb != null
        && topic != null
        && (denied.verb.isDocumentVerb() && topic.isDocument()
            || denied.verb == Sense.CHARGED && topic == Sense.ADMINISTRATIVE_FEES && atEnd)) {
      nouns.add(topic); // 制发规范性文件2件，没有废止; 行政事业性收费，本年收费金额为零
    }
    if (nouns.isEmpty() && denied.added && !denied.foreign && topic != null && topic.isDocument()) {
      nouns.add(topic); // 规范性文件保持31件，未新增
      denied.verbs.add(Sense.ISSUED);
    }
    boolean plain =
        !denied.foreign
            && nouns.equals(List.of(Sense.PLAIN_REQUEST))
            && context.anchor == Sense.REQUEST
            && (isZero(neg) || isTransparent(from, neg));
    denied.received |= plain;
    if (!denied.specials.isEmpty()) {
      List<Sense> specials = reasonsDenied(denied.specials, say.span());
      scope.readTo(neg);
      boolean lost = text.substring(say.span().start(), say.span().end()).contains("败诉");
      for (Sense special : specials) {
        boolean foreign = denied.foreign || denied.narrow;
        if (special.isResult() || !outcomes.readOfApplicants(special, scope, foreign, say)) {
          outcomes.read(special, nouns, foreign, lost, say);
        }
      }
      return;
    }
    denied(denied, neg, from, say);
  }

  private Nothing.Say say(int from, int to, Span clause, Span sentence) {
    Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    return new Nothing.Say(span, clause, sentence);
  }

  /** 没有以过程性信息为由不予公开的: for this reason only, unless 等 says that there are others. */
  private List<Sense> reasonsDenied(List<Sense> specials, Span span) {
    List<Sense> denied = new ArrayList<>(specials);
    boolean others = text.substring(span.start(), span.end()).contains("等");
    denied.removeIf(
        one ->
            specials.stream()
                .anyMatch(other -> others ? isReasonFor(one, other) : isReasonFor(other, one)));
    return denied;
  }

  private static boolean isReasonFor(Sense reason, Sense group) {
    return reason.isOutcome() && group.isOutcome() && Rows.isReasonFor(reason, group);
  }

  /** Whether nothing but applications may be denied. */
  private static boolean isOfRequests(Denied denied) {
    return denied.specials.isEmpty()
        && denied.nouns.stream()
            .allMatch(one -> one == Sense.REQUEST || one == Sense.PLAIN_REQUEST);
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

  /** The disputes named since the last semicolon: 复议上年7件；诉讼上年2件，今年未发生. */
  private List<Sense> disputesBefore(int neg) {
    List<Sense> named = new ArrayList<>(2);
    for (int i = neg - 1; i >= 0 && !tokens.get(i).isMark('；') && !tokens.get(i).isMark('。'); i--) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isDispute() && !named.contains(sense)) {
        named.add(0, sense);
      }
    }
    return named;
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
        && (tokens.get(before).isMark('：') && isOfTopic(before - 1)
            || tokens.get(before).isMark('。') && !context.counted);
  }

  /** Whether what stands before a colon names what is spoken of: not 其他需要报告的事项：无. */
  private boolean isOfTopic(int last) {
    for (int i = last; i >= 0 && tokens.get(i).kind() != Token.Kind.MARK; i--) {
      if (tokens.get(i).sense() != null && context.topics.contains(tokens.get(i).sense())) {
        return true;
      }
    }
    return false;
  }

  private void denied(Denied denied, int neg, int from, Nothing.Say say) {
    List<Sense> nouns = denied.nouns;
    boolean disputes = nouns.stream().anyMatch(Sense::isDispute);
    if (disputes) {
      boolean same =
          nouns.contains(Sense.RECONSIDERATION)
              && isAgainst(neg)
              && (nouns.size() > 1 || context.words(say.span()).contains("决定"));
      if (same
          || denied.foreign && !isComplaint(neg)
          || !denied.before && isOfOthers(from, neg)
          || nouns.equals(List.of(Sense.RECONSIDERATION)) && isOfLawsuits(say.sentence())
          || context.isOfOtherMatter(tokens.get(neg).start())) {
        return;
      }
      for (Sense noun : nouns) {
        if (noun.isDispute()) {
          Concept concept =
              noun == Sense.RECONSIDERATION ? Concept.RECONSIDERATION : Concept.LITIGATION;
          if (noun == Sense.RECONSIDERATION || noun == Sense.LITIGATION) {
            nothing.disown(concept, say);
          }
          nothing.say(
              concept,
              Disputes.words(List.of(noun), null),
              Rows.disputes(noun, null),
              say,
              denied.narrow ? Weight.WEAK : Weight.CERTAIN);
        }
      }
      context.leaveDenied(); // 复议5件，无诉讼；3件被纠正
      return;
    }
    boolean clean = denied.before || !isShort(neg) || isTransparent(from, neg);
    if (nouns.contains(Sense.REQUEST)
        || nouns.contains(Sense.PLAIN_REQUEST) && denied.received && isOfDisclosure()) {
      boolean plain = nouns.contains(Sense.REQUEST);
      if (!denied.foreign && !denied.narrow && clean && (denied.received || plain)) {
        boolean unsure = denied.described || !context.disclosure && !plain;
        Weight weight = unsure ? Weight.LIKELY : Weight.CERTAIN;
        nothing.say(Concept.RECEIVED, TableThree.NEW, Measure.RECEIVED, say, weight);
      }
      return;
    }
    if (denied.foreign || denied.narrow || !clean) {
      return;
    }
    for (Sense noun : nouns) {
      if (noun.isDecision()) {
        nothing.say(
            Concept.DECISIONS,
            TableTwo.words(List.of(noun), null),
            Rows.decisions(noun),
            say,
            Weight.CERTAIN);
      } else if (noun.isDocument()) {
        documents(noun, denied, say);
      } else if (noun == Sense.ADMINISTRATIVE_FEES) {
        nothing.say(Concept.ADMINISTRATIVE_FEES, TableTwo.FEES, Measure.FEES, say, Weight.CERTAIN);
      }
    }
    if (nouns.isEmpty() && denied.received && context.isRequest() && isClauseOf(neg)) {
      nothing.say(Concept.RECEIVED, TableThree.NEW, Measure.RECEIVED, say, Weight.LIKELY);
    }
  }

  /** 没有制定和废止规范性文件: none of what may become of them. */
  private void documents(Sense noun, Denied denied, Nothing.Say say) {
    for (Sense verb : denied.verbs) {
      if (verb.isDocumentVerb()) {
        nothing.say(
            Concept.DOCUMENTS,
            TableTwo.words(List.of(noun), verb),
            Rows.documents(noun, verb),
            say,
            Weight.CERTAIN);
      }
    }
  }

  /** 诉讼2件，原告均未申请复议: what was brought directly. */
  private boolean isOfLawsuits(Span sentence) {
    Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    return last != null
        && last.sentence.equals(sentence)
        && last.concept == Concept.LITIGATION
        && text.startsWith("原告", last.span.end() + 1);
  }

  /** 行政处罚案件没有复议, 不予公开决定没有一件被诉: of some only, or of other matters than disclosure. */
  private boolean isOfOthers(int from, int neg) {
    for (int i = neg - 1; i >= from && !tokens.get(i).isMark('、'); i--) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && (sense.isDecision() || sense.isOutcome())) {
        return true;
      }
    }
    return false;
  }

  /** Whether applications are those of the form, as far as nothing else was spoken of. */
  private boolean isOfDisclosure() {
    Sense anchor = context.anchor;
    return context.disclosure || anchor == null || anchor == Sense.REQUEST || anchor.isDispute();
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
      if (token.kind() == Token.Kind.GAP || token.is(Sense.NO_WORD)) {
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
          && !token.is(Sense.OWN)
          && !token.is(Sense.REQUEST)
          && !token.is(Sense.INFORMATION)
          && !context.isCalled(token)) {
        return false;
      }
    }
    return true;
  }
}
