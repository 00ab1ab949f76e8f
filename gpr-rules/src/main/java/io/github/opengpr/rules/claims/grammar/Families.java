package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.number.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a number is said of where the words beside it are not known: applications, disputes.
 */
final class Families {

  /** Words with which a number counts something else, or only some. */
  private static final Set<Sense> ELSEWHERE =
      EnumSet.of(
          Sense.OTHER_THING,
          Sense.INFORMATION,
          Sense.NARROW,
          Sense.CHANNEL,
          Sense.COMPARE,
          Sense.UP,
          Sense.DOWN,
          Sense.SHARE,
          Sense.BELOW,
          Sense.OTHERS_WORK,
          Sense.OTHER_AGENCY,
          Sense.SYSTEM,
          Sense.AREA_PARTS,
          Sense.PART_OF_YEAR,
          Sense.LAST_YEAR,
          Sense.NEXT_YEAR,
          Sense.HISTORY,
          Sense.CHARGED,
          Sense.NOTICE);

  private final List<Token> tokens;
  private final String text;
  private final Context context;

  Families(List<Token> tokens, String text, Context context) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
  }

  /** What a number is said of; null if that is nothing of the form, or cannot be told. */
  @Nullable Sense family(Frame frame, Mention mention) {
    Quantity quantity = mention.quantity;
    if (quantity == null
        || !isCounted(quantity)
        || context.whose != Context.Whose.OWN
        || context.time != Context.Time.OWN
        || context.othersWork
        || context.condition
        || context.plan
        || context.compared
        || context.remark(frame.sentence()).leavesOut(frame.clause())
        || isElsewhere(frame, mention)) {
      return null;
    }
    Sense topic = context.topic();
    if (topic == Sense.REQUEST || topic == null && context.anchor == Sense.REQUEST) {
      return Sense.REQUEST;
    }
    return topic != null && topic.isDispute() && context.disclosure ? topic : null;
  }

  private boolean isCounted(Quantity quantity) {
    if (quantity.unit().measure() == Unit.Measure.NONE) {
      int end = quantity.span().end();
      return end == text.length() || "，；。、（）\n".indexOf(text.charAt(end)) >= 0;
    }
    return quantity.unit().counts() && "件宗起份封案".contains(quantity.unit().printed());
  }

  private boolean isElsewhere(Frame frame, Mention mention) {
    int to = mention.word == Sense.REST ? frame.number() : frame.to();
    for (int i = frame.from(); i < to; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.YEAR && !context.isOwnYear(token)
          || token.sense() != null && ELSEWHERE.contains(token.sense())) {
        return true;
      }
      if (token.is(Sense.PUBLISH) && !context.begins(token, "公开")) {
        return true;
      }
    }
    return false;
  }
}
