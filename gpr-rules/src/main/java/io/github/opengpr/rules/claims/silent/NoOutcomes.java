package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.dispute.Disputes;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.request.ApplicantScope;
import io.github.opengpr.rules.claims.request.Applicants;
import io.github.opengpr.rules.claims.request.Outcomes;
import io.github.opengpr.rules.claims.request.TableThree;
import io.github.opengpr.rules.text.passage.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads what nothing came to: 无败诉, 没有不予公开的, 无结转. */
final class NoOutcomes {

  private static final Words GIVEN = Words.of("为由", "理由", "原因", "不予公开", "拒绝公开", "无法提供", "处理", "情形");

  /** What applications themselves are, not only what they were answered with. */
  private static final Set<Sense> KINDS = EnumSet.range(Sense.DUPLICATE, Sense.FEE_UNPAID);

  /** What is one of these only as an application: 没有信访类申请. */
  private static final Set<Sense> ASKED = EnumSet.range(Sense.NOT_HELD, Sense.PETITION);

  private final String text;
  private final Context context;
  private final List<Mention> mentions;
  private final Nothing nothing;

  NoOutcomes(String text, Context context, List<Mention> mentions, Nothing nothing) {
    this.text = text;
    this.context = context;
    this.mentions = mentions;
    this.nothing = nothing;
  }

  /** Reads an outcome, a result or what is carried, that nothing came to. */
  void read(Sense special, List<Sense> nouns, boolean foreign, boolean lost, Nothing.Say say) {
    Sense topic = context.topic();
    if (special.isResult() && topic != null && topic.isDispute() && !foreign) {
      List<Sense> named = nouns.stream().filter(Sense::isDispute).toList();
      // 复议3件，诉讼2件，无败诉: a suit is lost, not a reconsideration.
      List<Sense> disputes =
          !named.isEmpty()
              ? named
              : isOfAllAbove(say)
                  ? List.of(Sense.RECONSIDERATION, Sense.LITIGATION)
                  : topic != Sense.RECONSIDERATION && lost ? suits(say) : disputes(say);
      nothing.say(
          topic == Sense.RECONSIDERATION ? Concept.RECONSIDERATION : Concept.LITIGATION,
          Disputes.words(disputes, special),
          Disputes.sum(disputes, special),
          say,
          Weight.LIKELY);
      return;
    }
    boolean group = special.isOutcome() && Rows.isGroup(special);
    boolean requests = // 无拒绝公开、无复议: the disputes are named behind it
        context.isRequest()
            || nouns.contains(Sense.REQUEST)
            || group && context.anchor == Sense.REQUEST && topic != null && topic.isDispute();
    if (foreign || !requests) {
      return;
    }
    boolean lastYear = context.time == Context.Time.LAST_YEAR; // 2021年没有结转的
    if (special == Sense.CARRY_IN || special == Sense.CARRY_OUT && lastYear) {
      nothing.say(
          Concept.CARRIED_IN,
          TableThree.FROM_LAST_YEAR,
          Measure.CARRIED_IN,
          say,
          special == Sense.CARRY_IN ? Weight.CERTAIN : Weight.LIKELY);
    } else if (special == Sense.CARRY_OUT) {
      nothing.say(
          Concept.CARRIED_OUT, TableThree.TO_NEXT_YEAR, Measure.CARRIED_OUT, say, Weight.LIKELY);
    } else if ((group || isGivenAsReason(special, say))
        && nouns.stream().noneMatch(Sense::isDispute)) {
      nothing.say(
          Concept.OUTCOME,
          group
              ? new Message(Outcomes.name(special), Outcomes.english(special))
              : new Message("该理由", "applications refused for this reason"),
          Rows.outcome(special),
          say,
          Weight.LIKELY);
    }
  }

  /** 企业的申请予以公开5件，没有不予公开的: of theirs; true if applicants are spoken of. */
  boolean readOfApplicants(Sense special, ApplicantScope scope, boolean foreign, Nothing.Say say) {
    List<Sense> kinds = scope.kinds();
    if (kinds.isEmpty()) {
      return false;
    }
    if (special.isOutcome() && Rows.isGroup(special) && !foreign && !scope.isLoose()) {
      Message who = Applicants.words(kinds);
      nothing.say(
          Concept.OUTCOME,
          new Message(
              who.zh() + Outcomes.name(special), who.en() + ", " + Outcomes.english(special)),
          Rows.of(List.of(Rows.outcome(special)), kinds).get(0),
          say,
          Weight.LIKELY);
    }
    return true;
  }

  /** 没有以国家秘密为由不予公开的, 无属于国家秘密不予公开的, 没有重复申请: and not 未涉及国家秘密, which may be said of anything. */
  private boolean isGivenAsReason(Sense special, Nothing.Say say) {
    String words = text.substring(say.span().start(), say.span().end());
    return special.isOutcome()
        && special != Sense.WITHDRAWN
        && special != Sense.MISC
        && (KINDS.contains(special)
            || GIVEN.areIn(words)
            || ASKED.contains(special) && words.contains("申请"));
  }

  /** 上述案件均获维持，无纠正: all disputes told of before. */
  private boolean isOfAllAbove(Nothing.Say say) {
    int start = say.sentence().start();
    return text.startsWith("上述", start)
        || text.startsWith("以上", start)
        || text.startsWith("前述", start);
  }

  /** 直接起诉7件，复议后起诉3件，无一件败诉: both kinds of suits, if no lost one is told of. */
  private List<Sense> suits(Nothing.Say say) {
    boolean direct = false;
    boolean later = false;
    int from = text.lastIndexOf('；', say.span().start());
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      if (!one.sentence.equals(say.sentence()) || one.span.start() < from) {
        break;
      }
      if (one.word == Sense.CORRECTED) {
        return context.topics;
      }
      direct |= one.word == Sense.DIRECT_LITIGATION;
      later |= one.word == Sense.LATER_LITIGATION;
    }
    return direct && later ? List.of(Sense.LITIGATION) : context.topics;
  }

  /** 直接起诉7件，纠正2件；复议后起诉3件，没有被纠正的: of those behind the semicolon. */
  private boolean isCountedApart(Nothing.Say say) {
    int from = text.lastIndexOf('；', say.span().start());
    Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    return last != null
        && from > say.sentence().start()
        && last.span.start() > from
        && last.sentence.equals(say.sentence());
  }

  /** All disputes that the sentence told of: 行政复议3件、行政诉讼1件，没有被纠正的. */
  private List<Sense> disputes(Nothing.Say say) {
    List<Sense> told = context.told.stream().filter(Sense::isDispute).toList();
    return told.size() > context.topics.size()
            && told.containsAll(context.topics)
            && !isCountedApart(say)
        ? told
        : context.topics;
  }
}
