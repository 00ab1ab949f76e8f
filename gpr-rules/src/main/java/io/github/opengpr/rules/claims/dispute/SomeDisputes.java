package io.github.opengpr.rules.claims.dispute;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Tells disputes of disclosure, and some of those told of, apart from all of them. */
public final class SomeDisputes {

  private final List<Token> tokens;
  private final String text;
  private final Lists lists;

  /** The disputes told of in the sentence whose matter was not named. */
  private final List<Mention> before = new ArrayList<>();

  public SomeDisputes(List<Token> tokens, String text, Lists lists) {
    this.tokens = tokens;
    this.text = text;
    this.lists = lists;
  }

  /** 4件复议案件中有2件…: some of them, of which only what follows is told. */
  public boolean isSomeOfDisputes(Frame frame) {
    if (isAmongOthers(frame)) {
      return true;
    }
    Parts open = lists.open();
    if (open == null
        || open.whole().word == null
        || !open.whole().word.isDispute() && !open.whole().word.isResult()
        || frame.near(tokens) != null
        || frame.leadHas(tokens, Sense.TOTAL)) {
      return false;
    }
    for (int i = frame.number() + 1; i < frame.next(); i++) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && (sense.isDispute() || sense.asResult() != null)) {
        return false;
      }
    }
    return frame.number() + 1 < frame.next();
  }

  /** 调处纠纷9起，其中2起申请复议: what became of something else. */
  private boolean isAmongOthers(Frame frame) {
    Mention whole = lists.lastWhole();
    return whole != null
        && whole.kind == Kind.OUTSIDE
        && whole.family == null
        && whole.concept == Concept.OTHER
        && whole.sentence.equals(frame.sentence())
        && frame.leadHas(tokens, Sense.AMONG)
        && !isOfDisclosure(frame)
        && !text.substring(frame.clause().start(), frame.clause().end()).contains("公开");
  }

  /** 行政复议案件39件，其中信息公开类4件: the whole is not that of table four. */
  public boolean isDisclosureAmong(Frame frame, Mention mention) {
    Mention whole = lists.bracketed() == null ? lists.lastWhole() : lists.bracketed();
    boolean dispute =
        mention.concept == Concept.RECONSIDERATION || mention.concept == Concept.LITIGATION;
    if (!dispute
        || whole == null
        || whole.concept != mention.concept
        || whole.quantity == null
        || mention.quantity == null
        || whole.quantity.value().compareTo(mention.quantity.value()) <= 0
        || !whole.sentence.equals(mention.sentence)
        || !frame.leadHas(tokens, Sense.AMONG)) {
      return false;
    }
    String lead =
        text.substring(tokens.get(frame.lead()).start(), tokens.get(frame.number()).start());
    return lead.contains("信息公开");
  }

  public void disown() {
    Mention whole = lists.bracketed() == null ? lists.lastWhole() : lists.bracketed();
    if (whole != null) {
      whole.kind = Kind.OUTSIDE;
    }
  }

  /** 复议收案204件，纠错17件，涉及信息公开的11件: those told before are of all matters. */
  public void told(Frame frame, Mention mention) {
    boolean dispute =
        mention.kind == Kind.TABLE
            && (mention.concept == Concept.RECONSIDERATION
                || mention.concept == Concept.LITIGATION);
    if (!dispute) {
      return;
    }
    Mention first = before.isEmpty() ? null : before.get(0);
    if (first != null && !first.sentence.equals(mention.sentence)) {
      before.clear();
      first = null;
    }
    if (!isOfDisclosure(frame)) {
      before.add(mention);
    } else if (first != null && isMore(first, mention)) {
      for (Mention one : before) {
        one.kind = one.concept == mention.concept ? Kind.OUTSIDE : one.kind;
      }
      before.clear();
    }
  }

  private static boolean isMore(Mention first, Mention mention) {
    return first.concept == mention.concept
        && first.word != null
        && first.word.isDispute()
        && first.quantity != null
        && mention.quantity != null
        && first.quantity.value().compareTo(mention.quantity.value()) > 0;
  }

  private boolean isOfDisclosure(Frame frame) {
    int start = tokens.get(frame.lead()).start();
    return text.substring(start, tokens.get(frame.number()).start()).contains("信息公开");
  }

  /** 处理复议案件17件，其中维持12件: parts of disputes that may be another's may be so too. */
  public void doubt(Mention mention) {
    Parts open = lists.open();
    Mention whole = open == null ? null : open.whole();
    if (whole != null
        && whole.weight == Weight.WEAK
        && whole.kind == Kind.TABLE
        && whole.concept == mention.concept
        && mention.word != null
        && mention.word.isResult()) {
      mention.weigh(Weight.WEAK);
    }
  }
}
