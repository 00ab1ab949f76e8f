package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.passage.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows documents, and replies to deputies, that are classed by whether they are made public. */
final class Classes {

  private static final Words PROPOSALS = Words.of("建议", "提案", "议案");
  private static final String APPLICATIONS = "申请";

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final Lists lists;

  Classes(List<Token> tokens, String text, Context context, Lists lists) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.lists = lists;
  }

  /** Whether a number is one of such documents or replies, and not of applications. */
  boolean has(Frame frame, Quantity quantity) {
    return isDocument(frame, quantity) || isReply(frame);
  }

  /** 主动公开48条、依申请公开30条、不予公开2条: how documents are classed, not requests. */
  private boolean isDocument(Frame frame, Quantity quantity) {
    Parts open = lists.open();
    if (context.remark(frame.sentence()).classes()) {
      return true;
    }
    if (open == null || open.whole().kind == Kind.TABLE) {
      return false;
    }
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      open.classes |= token.is(Sense.INFORMATION) && context.words(token).contains("主动公开");
    }
    return open.classes || quantity.unit().printed().equals("条");
  }

  /** 提案33件，其中全文公开20件、不予公开6件. */
  private boolean isReply(Frame frame) {
    if (!isPublicOrNot(said(frame))) {
      return false;
    }
    int number = tokens.get(frame.number()).start();
    String before = text.substring(frame.sentence().start(), number);
    before = before.substring(before.lastIndexOf('；') + 1);
    return PROPOSALS.areIn(before) && !before.contains(APPLICATIONS);
  }

  private @Nullable Token said(Frame frame) {
    Token near = frame.near(tokens);
    int tail = frame.tailIndex(tokens);
    return near != null || tail < 0 ? near : tokens.get(tail);
  }

  private static boolean isPublicOrNot(@Nullable Token said) {
    return said != null
        && (said.is(Sense.GRANTED)
            || said.is(Sense.PARTIALLY_GRANTED)
            || said.is(Sense.REFUSED)
            || said.is(Sense.PUBLISH));
  }
}
