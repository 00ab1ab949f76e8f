package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Words;
import java.math.BigDecimal;
import java.util.List;

/** 收到239件，申请事项以征地、拆迁为主，合计171件: a clause that tells what most applications are about. */
public final class TopicClause {

  private static final Words TOPICS =
      Words.of("集中", "居前", "首位", "领域", "方面", "内容", "事项", "问题", "信息", "等");

  private static final Words ABOUT =
      Words.of("申请", "内容", "诉求", "事项", "集中", "涉及", "主要", "类", "以", "关注");

  /** In characters. */
  private static final int FAR = 120;

  private TopicClause() {}

  /** Whether such a clause stands before a number without words of its own. */
  public static boolean isBefore(List<Token> tokens, String text, Lists lists, Frame frame) {
    Mention all = lists.lastRequests();
    BigDecimal value = value(tokens.get(frame.number()));
    if (all == null
        || all.value().compareTo(value) <= 0
        || !isNear(text, all, frame)
        || frame.mark() != '，'
        || frame.lead() != frame.from()
        || frame.near(tokens) != null
        || frame.tailIndex(tokens) >= 0) {
      return false;
    }
    int comma = frame.from() - 1;
    int start = comma;
    while (start > 0 && isWithin(tokens.get(start - 1))) {
      start--;
    }
    if (start == comma) {
      return false;
    }
    String words = text.substring(tokens.get(start).start(), tokens.get(comma - 1).end());
    boolean most = tokens.get(comma - 1).is(Sense.MOST) || TOPICS.end(words);
    return most && ABOUT.areIn(words);
  }

  /** In the same sentence, or in one of the same paragraph not long before. */
  private static boolean isNear(String text, Mention all, Frame frame) {
    int begin = frame.sentence().start();
    int end = all.span.end();
    return all.sentence.equals(frame.sentence())
        || end <= begin && begin - end < FAR && text.substring(end, begin).indexOf('\n') < 0;
  }

  private static BigDecimal value(Token number) {
    return number.quantity() == null ? BigDecimal.ZERO : number.quantity().value();
  }

  /** Names of topics, and no word that says who asked or what became of the applications. */
  private static boolean isWithin(Token token) {
    Sense sense = token.sense();
    boolean mark = token.kind() == Token.Kind.MARK && !token.isMark('、');
    boolean told =
        sense != null
            && (sense.isOutcome()
                || sense.isApplicant()
                || sense.isResult()
                || sense.isComing()
                || sense.isGoing()
                || sense.isDispute());
    return !mark && !told && !token.isNumber();
  }
}
