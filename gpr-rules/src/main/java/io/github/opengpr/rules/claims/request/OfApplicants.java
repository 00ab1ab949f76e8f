package io.github.opengpr.rules.claims.request;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what became of the applications of some kinds of applicants: 个人申请办结41件，予以公开20件，不予公开4件. The
 * words name a row of table three, who is spoken of its columns.
 */
final class OfApplicants {

  private final List<Token> tokens;
  private final String text;
  private final Lists lists;
  private final ApplicantScope scope;

  /** The first number told of the applicants that are spoken of; null if none was. */
  private @Nullable Mention first;

  private int named = -1;

  /** How many numbers were told of them. */
  private int told;

  /** 个人办结41件，企业办结9件，予以公开26件: whether applicants are listed, so that all may follow. */
  private boolean listed;

  /** The applications of one kind of applicants whose outcomes are told. */
  private @Nullable Mention divided;

  private Weight dividedFor = Weight.WEAK;

  OfApplicants(List<Token> tokens, String text, Lists lists) {
    this.tokens = tokens;
    this.text = text;
    this.lists = lists;
    this.scope = new ApplicantScope(tokens, text);
  }

  /** Narrows a row to its columns if it is told of some applicants. */
  void narrow(Frame frame, Mention mention) {
    if (!isRow(mention) && !isNew(mention)) {
      return;
    }
    scope.readTo(frame.number());
    if (isNew(mention) && (scope.kinds().isEmpty() || scope.named() < frame.lead())) {
      return;
    }
    if (mention.concept == Concept.CARRIED_IN && scope.named() < frame.lead() && isBeside(frame)) {
      scope.end();
      return;
    }
    List<Sense> kinds = scope.kinds();
    Mention whole = kinds.isEmpty() || scope.isCounted() ? divided(mention) : null;
    Sense asking = whole == null ? null : whole.word;
    if (whole != null && asking != null) {
      Weight weight = scope.isLoosened() ? Weight.LIKELY : weight(whole);
      scope.pass(frame.number());
      narrow(mention, List.of(asking), weight);
      return;
    }
    if (kinds.isEmpty()) {
      weigh(frame, mention);
      return;
    }
    boolean own = scope.named() >= frame.lead();
    begin(mention, own);
    Mention begun = first;
    if (begun != null && begun != mention && begun.value().compareTo(mention.value()) < 0) {
      scope.end(); // more than they are: those of all
      return;
    }
    boolean loose = scope.isLoose() || listed && !own || !own && mention.concept != Concept.OUTCOME;
    scope.pass(frame.number());
    told++;
    narrow(mention, kinds, loose ? Weight.LIKELY : Weight.CERTAIN);
  }

  /** 企业提出1件，另有上年结转2件: not theirs alone. */
  private boolean isBeside(Frame frame) {
    int start = tokens.get(frame.lead()).start();
    return text.substring(start, tokens.get(frame.number()).start()).startsWith("另");
  }

  /** Rows that applicants divide, and that are not told by applicant already. */
  private static boolean isRow(Mention mention) {
    return mention.kind == Mention.Kind.TABLE
        && (mention.concept == Concept.OUTCOME
            || mention.concept == Concept.HANDLED
            || mention.concept == Concept.CARRIED_IN
            || mention.concept == Concept.CARRIED_OUT);
  }

  /** 自然人新收14件: received, and not told by applicant already. */
  private static boolean isNew(Mention mention) {
    return mention.kind == Mention.Kind.TABLE && mention.concept == Concept.RECEIVED;
  }

  private void begin(Mention mention, boolean own) {
    if (scope.named() == named) {
      return;
    }
    Mention before = first;
    listed = own && told == 1 && before != null && before.sentence.equals(mention.sentence);
    named = scope.named();
    first = mention;
    told = 0;
  }

  /** 企业的7件申请全部办结，其中公开5件: how many some asked for, where parts of these are told. */
  private @Nullable Mention divided(Mention mention) {
    Parts open = lists.open();
    Mention whole = open == null ? null : open.whole();
    return whole != null
            && whole.word != null
            && whole.word.isApplicant()
            && whole.concept == Concept.APPLICANTS
            && whole.sentence.equals(mention.sentence)
            && mention.value().compareTo(whole.value()) <= 0
        ? whole
        : null;
  }

  /** Applicants are named, but in words that do not say whose it is. */
  private void weigh(Frame frame, Mention mention) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      Sense sense = tokens.get(i).sense();
      boolean verb = sense == Sense.ORGANISATION && mention.concept != Concept.OUTCOME; // 组织办结
      if (sense != null && sense.isApplicant() && !verb) {
        mention.weigh(Weight.WEAK);
      }
    }
  }

  /** 自然人9件、企业7件，其中公开9件 may be of both; 企业的7件中 are theirs. */
  private Weight weight(Mention whole) {
    if (whole != divided) {
      divided = whole;
      Mention before = lists.last() == whole ? lists.lastButOne() : null;
      boolean several =
          before != null
              && before.concept == Concept.APPLICANTS
              && before.sentence.equals(whole.sentence)
              && text.substring(before.span.end(), whole.span.start()).indexOf('；') < 0;
      boolean theirs = text.startsWith("的", whole.span.start() - 1);
      dividedFor = several ? Weight.WEAK : theirs ? Weight.CERTAIN : Weight.LIKELY;
    }
    return dividedFor;
  }

  private static void narrow(Mention mention, List<Sense> kinds, Weight weight) {
    boolean sure = weight == Weight.CERTAIN;
    List<Measure> usages = Rows.of(mention.usages, kinds);
    if (usages.isEmpty()) {
      return;
    }
    if (!sure) {
      usages.addAll(mention.usages);
    }
    mention.usages = List.copyOf(usages);
    List<Measure> seldom = Rows.of(mention.seldom, kinds);
    if (!sure) {
      seldom.addAll(mention.seldom);
    }
    mention.seldom = List.copyOf(seldom);
    mention.weigh(weight);
    if (!Applicants.areSure(kinds)) {
      mention.weigh(Weight.LIKELY);
    }
    name(mention, kinds);
  }

  private static void name(Mention mention, List<Sense> kinds) {
    Message who = Applicants.words(kinds);
    Message what = mention.about;
    if (mention.concept == Concept.OUTCOME && what != null) {
      mention.about = new Message(who.zh() + what.zh(), who.en() + ", " + what.en());
    } else {
      mention.isOf(Concept.APPLICANTS, who);
      mention.word = kinds.get(0);
    }
  }
}
