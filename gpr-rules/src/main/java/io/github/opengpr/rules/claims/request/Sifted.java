package io.github.opengpr.rules.claims.request;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells mail from applications: 共登记来件23件，经甄别属于信访的9件，真正按政府信息公开申请办理的9件. What stands before is the
 * mail, and no table has it.
 */
final class Sifted {

  private static final List<String> AS =
      List.of("真正", "实际", "确属", "登记为", "确认为", "认定为", "列为", "判定为", "作为", "符合", "转为");

  /** What says of itself that those before were not all applications. */
  private static final List<String> INDEED =
      List.of("实际登记", "正式登记", "实际受理", "正式受理", "实际新收", "实际收到", "最终登记", "最终受理", "登记立案");

  private final List<Token> tokens;
  private final String text;
  private final Context context;

  /** The numbers of the sentence so far. */
  private final List<Mention> before = new ArrayList<>();

  /** Whether the first of them was not said to be applications. */
  private boolean unnamed;

  Sifted(List<Token> tokens, String text, Context context) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
  }

  /** Takes in a number of applications; disowns those before it if it tells what they were. */
  void told(Frame frame, Mention mention) {
    if (!before.isEmpty() && !before.get(0).sentence.equals(mention.sentence)) {
      before.clear();
    }
    boolean named = unnamed && frame.leadHas(tokens, Sense.REQUEST) && has(frame, AS);
    if (isMore(mention) && (named || has(frame, INDEED))) {
      for (Mention one : before) {
        one.kind = Kind.OUTSIDE;
        one.usages = List.of();
        one.concept = Concept.OTHER;
      }
      before.clear();
      return;
    }
    if (before.isEmpty()) {
      unnamed = isMail(frame, mention);
    }
    if (!before.isEmpty() || unnamed || mention.concept == Concept.REQUESTS) {
      before.add(mention);
    }
  }

  /** 其中8件改为咨询，实际登记新收176件: applications again, whatever was told between. */
  boolean isIndeed(Frame frame) {
    return !before.isEmpty()
        && before.get(0).sentence.equals(frame.sentence())
        && has(frame, INDEED);
  }

  /** 收到来件23件: not said to be applications. */
  private boolean isMail(Frame frame, Mention mention) {
    return mention.concept == Concept.REQUESTS
        && !frame.leadHas(tokens, Sense.REQUEST)
        && !frame.tailHas(tokens, Sense.REQUEST)
        && (frame.leadHas(tokens, Sense.RECEIVE) || frame.leadHas(tokens, Sense.ACCEPT))
        && context.isRequest();
  }

  private boolean isMore(Mention mention) {
    return !before.isEmpty()
        && before.get(0).quantity != null
        && mention.quantity != null
        && before.get(0).quantity.value().compareTo(mention.quantity.value()) > 0;
  }

  private boolean has(Frame frame, List<String> some) {
    int start = tokens.get(frame.from()).start();
    String words = text.substring(start, tokens.get(frame.number()).start());
    for (String one : some) {
      if (words.contains(one)) {
        return true;
      }
    }
    return false;
  }
}
