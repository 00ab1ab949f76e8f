package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.request.CarryOver;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells numbers of last year that this year's are only compared with. */
final class Comparisons {

  private final List<Token> tokens;
  private final String text;
  private final Context context;

  Comparisons(List<Token> tokens, String text, Context context) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
  }

  /** Whether a number is the former one of a comparison. */
  boolean has(Frame frame, @Nullable Token near) {
    return isCompared(frame, near) || isFrom(frame);
  }

  /** Whether no other thing is named before the change. */
  boolean isPlain(Frame frame) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      Sense sense = token.sense();
      boolean neutral =
          token.isTransparent()
              || token.kind() == Token.Kind.YEAR
              || token.is(Sense.COMPARE)
              || token.is(Sense.UP)
              || token.is(Sense.DOWN)
              || token.is(Sense.LAST_YEAR)
              || token.is(Sense.THIS_YEAR)
              || token.is(Sense.REQUEST)
              || token.is(Sense.PLAIN_REQUEST)
              || sense != null && (sense.isComing() || sense.isGoing());
      if (!neutral) {
        return false;
      }
    }
    return true;
  }

  /** 年内增加110件: what came in, not a change. */
  boolean isWithin(Frame frame) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      if (tokens.get(i).is(Sense.THIS_YEAR) && context.is(tokens.get(i), "年内")) {
        return true;
      }
    }
    return false;
  }

  /** 比收到的少4件: not against another year. */
  boolean isAgainstSomethingElse(Frame frame) {
    for (int i = frame.from(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.COMPARE) && token.end() - token.start() == 1 && i + 1 < frame.number()) {
        Sense after = tokens.get(i + 1).sense();
        return after != null && (after.isComing() || after.isGoing() || after.isOutcome());
      }
    }
    return false;
  }

  /** 比上年的5件, 与2022年发布512条信息相比: last year's number stands in the comparison. */
  private boolean isCompared(Frame frame, @Nullable Token near) {
    if ((mentionsCompare(frame.number() + 1, frame.next()) || isWith(frame))
        && !frame.leadHas(tokens, Sense.COMPARE)) {
      return true;
    }
    if (near != null && near.is(Sense.COMPARE) && context.words(near).contains("年")) {
      return isChangedBehind(frame);
    }
    if (near != null && near.isForeign() && isOpening(frame) && isChangedBehind(frame)) {
      return true; // 较期初的10件净增1件
    }
    if (isOpening(frame) && isOfAnotherYear(frame) && isChangedBehind(frame)) {
      return true;
    }
    if (near == null || !(near.is(Sense.LAST_YEAR) || near.kind() == Token.Kind.YEAR)) {
      return false;
    }
    int index = frame.nearIndex(tokens);
    return index > frame.from() && tokens.get(index - 1).is(Sense.COMPARE)
        || near.is(Sense.LAST_YEAR) && !CarryOver.isCarriedBehind(tokens, frame)
        || mentionsCompare(frame.lead(), index);
  }

  private boolean isChangedBehind(Frame frame) {
    int tail = frame.tailIndex(tokens);
    return tail >= 0 && (tokens.get(tail).is(Sense.UP) || tokens.get(tail).is(Sense.DOWN));
  }

  /** 比2020年登记的104件少5件. */
  private boolean isOfAnotherYear(Frame frame) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.LAST_YEAR)
          || token.kind() == Token.Kind.YEAR && !context.isOwnYear(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpening(Frame frame) {
    return frame.lead() < frame.number() && tokens.get(frame.lead()).is(Sense.COMPARE);
  }

  /** 同2023年的24件比: the comparison stands around the number. */
  private boolean isWith(Frame frame) {
    int behind = frame.number() + 1;
    if (behind >= frame.next() || !tokens.get(behind).is(Sense.COMPARE)) {
      return false;
    }
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      boolean year = token.kind() == Token.Kind.YEAR || token.is(Sense.LAST_YEAR);
      if (year && i > frame.from()) {
        return "与同和跟".indexOf(text.charAt(token.start() - 1)) >= 0;
      }
    }
    return false;
  }

  /** 由35件降至21件, 由96家整合为42家: the first number is the former one. */
  private boolean isFrom(Frame frame) {
    int i = frame.number() + 1;
    if (i >= frame.to() || tokens.get(i).isNumber()) {
      return false;
    }
    boolean from = text.startsWith("由", tokens.get(frame.number()).start() - 1);
    String words = text.substring(tokens.get(i).start(), tokens.get(frame.next() - 1).end());
    boolean more = frame.next() < frame.to() && tokens.get(frame.next()).isNumber();
    boolean to =
        words.endsWith("至") || words.endsWith("到") || words.endsWith("为") || words.endsWith("成");
    Token token = tokens.get(i);
    String word = text.substring(token.start(), token.end());
    boolean by = tokens.get(i).is(Sense.UP) || tokens.get(i).is(Sense.DOWN);
    return from && more && (to || by)
        || (token.is(Sense.UP) || token.is(Sense.DOWN))
            && (word.endsWith("至") || word.endsWith("到") || word.endsWith("为"));
  }

  private boolean mentionsCompare(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.COMPARE) && text.substring(token.start(), token.end()).contains("相")) {
        return true;
      }
    }
    return false;
  }
}
