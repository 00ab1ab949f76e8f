package io.github.opengpr.rules.claims.dispute;

import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which kinds of disputes a number is said of. */
final class Kinds {

  private final List<Token> tokens;
  private final Context context;

  Kinds(List<Token> tokens, Context context) {
    this.tokens = tokens;
    this.context = context;
  }

  /**
   * The kinds, as a list of its own.
   *
   * @param behind the kind named behind the number; null if none is
   */
  List<Sense> of(Frame frame, @Nullable Sense behind) {
    Token near = frame.near(tokens);
    Sense topic = context.topic();
    boolean about = topic != null && topic.isDispute();
    int tail = frame.tailIndex(tokens);
    List<Sense> kinds = new ArrayList<>();
    boolean named =
        context.topics.size() > 1
            && behind != null
            && context.topics.contains(behind)
            && tail >= 0
            && tokens.get(tail).is(behind);
    if (behind != null && isNarrowed(frame)) {
      kinds.add(behind);
    } else if (about && !named && (near != null || behind == null)) {
      kinds.addAll(context.topics);
    } else if (behind != null) {
      kinds.add(behind);
    }
    narrow(frame, kinds);
    if ((frame.leadHas(tokens, Sense.TOTAL) || isAbove(frame)) && isBothKinds(kinds)) {
      kinds.clear();
      kinds.add(Sense.LITIGATION);
      context.restore(kinds, context.weak);
    }
    return kinds;
  }

  /** 复议机关维持3件, 法院驳回1件: who decides tells which disputes. */
  private void narrow(Frame frame, List<Sense> kinds) {
    if (kinds.size() < 2 || !kinds.contains(Sense.RECONSIDERATION)) {
      return;
    }
    boolean organ = false;
    boolean court = false;
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      organ |= context.begins(token, "复议机");
      court |=
          context.words(token).contains("法院")
              || context.begins(token, "一审")
              || context.begins(token, "二审");
    }
    if (organ != court) {
      boolean byCourt = court;
      kinds.removeIf(kind -> byCourt == (kind == Sense.RECONSIDERATION));
    }
  }

  /** 诉讼2件系直接起诉: which of the lawsuits is told behind the number. */
  private boolean isNarrowed(Frame frame) {
    Token near = frame.near(tokens);
    if (near == null || !near.is(Sense.LITIGATION)) {
      return false;
    }
    for (int i = frame.number() + 1; i < frame.next(); i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.DIRECT_LITIGATION) || token.is(Sense.LATER_LITIGATION)) {
        return true;
      }
      if (!token.is(Sense.BE)) {
        return false;
      }
    }
    return false;
  }

  /** 直接起诉1件，复议后起诉3件；上述4件中…: those told before. */
  private boolean isAbove(Frame frame) {
    if (frame.lead() >= frame.number()) {
      return false;
    }
    String words = context.words(tokens.get(frame.lead()));
    return words.startsWith("上述") || words.startsWith("以上") || words.startsWith("前述");
  }

  /** 直接起诉8件，复议后起诉12件；合计维持13件: both kinds of lawsuits together. */
  private boolean isBothKinds(List<Sense> kinds) {
    return kinds.size() == 1
        && (context.order.isOfLawsuits() // 后者维持4件。合计维持9件
            || kinds.get(0) == Sense.LATER_LITIGATION
                && context.told.contains(Sense.DIRECT_LITIGATION)
            || kinds.get(0) == Sense.DIRECT_LITIGATION
                && context.told.contains(Sense.LATER_LITIGATION));
  }
}
