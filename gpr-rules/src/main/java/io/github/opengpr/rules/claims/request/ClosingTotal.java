package io.github.opengpr.rules.claims.request;

import static io.github.opengpr.rules.claims.measure.Measure.HANDLED;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The total that closes a list of outcomes of a sentence each: 不予公开4件；↵不予处理3件；↵总计27件. */
final class ClosingTotal {

  /** What the form puts before it: （七）总计27件. */
  private static final String LABEL = "（七）";

  private final List<Token> tokens;
  private final String text;
  private final Lists lists;

  ClosingTotal(List<Token> tokens, String text, Lists lists) {
    this.tokens = tokens;
    this.text = text;
    this.lists = lists;
  }

  boolean read(Frame frame, Mention mention) {
    Mention last = lists.last();
    int start = frame.sentence().start();
    boolean labelled = text.startsWith(LABEL, start);
    boolean begins =
        frame.from() == frame.lead()
            && frame.number() > frame.lead()
            && start + (labelled ? LABEL.length() : 0) == tokens.get(frame.from()).start();
    if (!begins
        || frame.tailIndex(tokens) >= 0
        || !labelled && !isBelow(last, frame)
        || !isTotal(frame)) {
      return false;
    }
    mention.counts(Concept.HANDLED, TableThree.DONE, HANDLED);
    mention.weigh(labelled ? Weight.CERTAIN : Weight.LIKELY);
    return true;
  }

  private boolean isTotal(Frame frame) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      if (!token.is(Sense.TOTAL) && !token.is(Sense.BE)) {
        return false;
      }
    }
    return text.charAt(tokens.get(frame.lead()).end() - 1) == '计';
  }

  /** Whether an outcome stands in the line directly above. */
  private boolean isBelow(@Nullable Mention last, Frame frame) {
    int start = frame.sentence().start();
    return last != null
        && last.concept == Concept.OUTCOME
        && start > 0
        && text.charAt(start - 1) == '\n'
        && last.sentence.end() == start - 1;
  }
}
